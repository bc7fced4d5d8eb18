import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express, { type ErrorRequestHandler } from 'express';
import { once } from 'node:events';
import { request, type RequestOptions, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Problem } from '../problems/problem.js';
import { bodies } from './bodies.js';

describe('the body of a request', () => {
  let server: Server;

  beforeAll(async () => {
    const code: ErrorRequestHandler = (error, _, response, next) => {
      if (!(error instanceof Problem)) return next(error);
      response.status(415).json({ code: error.code });
    };
    server = express()
      .use(bodies())
      .use((asked, response) => void response.json({ body: (asked.body as unknown) ?? null }))
      .use(code)
      .listen(0);
    await once(server, 'listening');
  });

  afterAll(() => void server.close());

  async function send(headers: RequestOptions['headers'], body?: string): Promise<unknown> {
    const { port } = server.address() as AddressInfo;
    const sent = request({ port, method: 'POST', headers });
    sent.end(body);
    const [response] = (await once(sent, 'response')) as [AsyncIterable<Buffer>];
    const parts: Buffer[] = [];
    for await (const part of response) parts.push(part);
    return JSON.parse(Buffer.concat(parts).toString());
  }

  it('may be left out', async () => {
    expect(await send({})).toEqual({ body: null });
  });

  it('may be announced with no length and no type, as many clients do', async () => {
    expect(await send({ 'content-length': '0' })).toEqual({ body: null });
  });

  it('is read as JSON', async () => {
    expect(await send({ 'content-type': 'application/json' }, '{"a":1}')).toEqual({ body: { a: 1 } });
  });

  it('is refused without a type, and of another type', async () => {
    expect(await send({}, 'a=1')).toEqual({ code: 'BODY.WRONG_MEDIA_TYPE' });
    expect(await send({ 'content-type': 'text/plain' }, 'a')).toEqual({ code: 'BODY.WRONG_MEDIA_TYPE' });
  });
});
