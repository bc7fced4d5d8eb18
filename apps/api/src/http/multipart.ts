import busboy from 'busboy';
import type { Request } from 'express';
import type { Readable } from 'node:stream';
import { Problem } from '../problems/problem.js';

export interface MultipartLimits {
  /** Bytes of one text field. */
  fieldBytes: number;
  fields: number;
  files: number;
  /** Bytes of the whole body, before anything is read. */
  bodyBytes: number;
}

export interface MultipartHandlers {
  field(name: string, text: string): Promise<void> | void;
  /** Must read the file to its end or throw; files come one after another. */
  file(name: string, content: Readable, fileName: string): Promise<void>;
}

/** How long, and how much, of a refused body is still read, so that its sender gets to see the answer. */
const DRAIN_MS = 10_000;

/**
 * Reads a multipart body part by part as it arrives; a part is read when the one before has been dealt with.
 * @throws Problem, and whatever a handler throws; the rest of the body is then dropped
 */
export async function readMultipart(request: Request, limits: MultipartLimits, handlers: MultipartHandlers) {
  if (!request.is('multipart/form-data')) throw new Problem('BODY.WRONG_MEDIA_TYPE');
  if (Number(request.get('Content-Length') ?? 0) > limits.bodyBytes) throw new Problem('BODY.TOO_LARGE');
  try {
    await parse(request, limits, handlers);
  } catch (error) {
    await drain(request, limits.bodyBytes);
    throw error;
  }
}

function parse(request: Request, limits: MultipartLimits, handlers: MultipartHandlers): Promise<void> {
  return new Promise((resolve, reject) => {
    const parser = open(request, limits);
    let failed = false;
    let turn = Promise.resolve();
    const next = (work: () => Promise<void> | void) => {
      turn = turn.then(() => (failed ? undefined : work())).catch(fail);
    };
    // What is being dealt with comes to its end first: only then does the caller know all that must be taken back.
    const fail = (error: unknown) => {
      if (failed) return;
      failed = true;
      request.unpipe(parser);
      parser.destroy();
      void turn.then(() => reject(error instanceof Error ? error : new Problem('BODY.MALFORMED')));
    };
    parser.on('field', (name, text, { nameTruncated, valueTruncated }) => {
      if (nameTruncated || valueTruncated) fail(new Problem('BODY.TOO_LARGE'));
      else next(() => handlers.field(name, text));
    });
    parser.on('file', (name, content, { filename }) => {
      // A file that nobody reads any more must not hold up the parser, nor break on its own.
      content.on('error', () => undefined);
      next(() => handlers.file(name, content, filename ?? ''));
    });
    parser.on('filesLimit', () => fail(new Problem('UPLOAD.TOO_MANY')));
    parser.on('fieldsLimit', () => fail(new Problem('BODY.MALFORMED')));
    parser.on('partsLimit', () => fail(new Problem('BODY.MALFORMED')));
    parser.on('error', () => fail(new Problem('BODY.MALFORMED')));
    parser.on('close', () => void turn.then(() => (failed ? undefined : resolve())));
    request.on('close', () => (request.readableEnded ? undefined : fail(new Problem('BODY.MALFORMED'))));
    request.pipe(parser);
  });
}

function open(request: Request, { fieldBytes, fields, files }: MultipartLimits): busboy.Busboy {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { fieldSize: fieldBytes, fieldNameSize: 100, fields, files, headerPairs: 20 },
    });
  } catch {
    throw new Problem('BODY.MALFORMED');
  }
}

/** Lets the rest of a body run off, within bounds. */
async function drain(request: Request, maxBytes: number): Promise<void> {
  if (request.readableEnded || request.destroyed) return;
  let seen = 0;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, DRAIN_MS);
    timer.unref();
    request.on('data', (chunk: Buffer) => {
      seen += chunk.length;
      if (seen > maxBytes) resolve();
    });
    for (const event of ['end', 'close', 'error']) request.once(event, () => resolve());
    request.resume();
  });
}
