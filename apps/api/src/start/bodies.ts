import express, { type RequestHandler } from 'express';
import { Problem } from '../problems/problem.js';

const JSON_LIMIT = '256kb';
const MAIL_LIMIT = '5mb';

/** Bodies by their media type. Multipart bodies are left to those who stream them; any other type is refused. */
export function bodies(): RequestHandler[] {
  const json = express.json({ limit: JSON_LIMIT, type: ['application/json', 'application/*+json'], strict: true });
  const mail = express.raw({ limit: MAIL_LIMIT, type: 'message/rfc822' });
  return [knownType, json, isObject, mail];
}

/** Forms are objects. */
const isObject: RequestHandler = ({ body }, _, next) => {
  next(Array.isArray(body) ? new Problem('BODY.MALFORMED') : undefined);
};

const KNOWN = ['application/json', 'application/*+json', 'multipart/form-data', 'message/rfc822'];

const knownType: RequestHandler = (request, _, next) => {
  // Many clients announce a body of no length where there is none, and then name no type.
  if (request.headers['content-length'] === '0') return void next();
  const type = request.is(KNOWN);
  // null: there is no body. false: a body of another type, or of none.
  next(type === false ? new Problem('BODY.WRONG_MEDIA_TYPE') : undefined);
};
