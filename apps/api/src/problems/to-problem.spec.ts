import { describe, expect, it } from '@jest/globals';
import { UploadRefused } from '#libs/archive';
import { IdempotencyKeyReused, PersonalDataErased, RequestNotFound } from '#libs/records';
import { NotFoundException } from '@nestjs/common';
import { isDatabaseAway } from './database-away.js';
import { toProblem } from './to-problem.js';

const withCode = (code: string, more: object = {}) => Object.assign(new Error('x'), { code, ...more });

describe('what an error means to the client', () => {
  it.each<[string, unknown, number, string]>([
    ['a reused key', new IdempotencyKeyReused(), 422, 'IDEMPOTENCY.KEY_REUSED'],
    ['no such request', new RequestNotFound(), 404, 'REQUEST.NOT_FOUND'],
    ['erased data', new PersonalDataErased(), 410, 'REQUEST.ERASED'],
    ['a file too large', new UploadRefused('UPLOAD.TOO_LARGE', { limitBytes: 1 }), 413, 'UPLOAD.TOO_LARGE'],
    ['a type not taken', new UploadRefused('UPLOAD.TYPE_NOT_ALLOWED'), 415, 'UPLOAD.TYPE_NOT_ALLOWED'],
    ['a disguise', new UploadRefused('UPLOAD.CONTENT_MISMATCH'), 422, 'UPLOAD.CONTENT_MISMATCH'],
    ['an unknown route', new NotFoundException(), 404, 'ROUTE.NOT_FOUND'],
    ['malformed JSON', Object.assign(new SyntaxError('Unexpected token'), { status: 400 }), 400, 'BODY.MALFORMED'],
    ['a body too large', Object.assign(new Error('x'), { status: 413 }), 413, 'BODY.TOO_LARGE'],
    ['PostgreSQL away', withCode('ECONNREFUSED'), 503, 'DATABASE.AWAY'],
  ])('%s', (_, error, status, code) => {
    expect(toProblem(error)?.body()).toMatchObject({ status, code });
  });

  it.each([new TypeError('x'), withCode('23505'), 'text', null, { status: 500 }])(
    'nothing, of what nobody foresaw',
    (error) => {
      expect(toProblem(error)).toBeNull();
    },
  );

  it('the database is away by whatever name the driver gives it', () => {
    for (const error of [
      withCode('57P01'),
      withCode('ENOENT', { syscall: 'connect' }),
      new Error('Connection terminated unexpectedly'),
      new Error('timeout exceeded when trying to connect'),
      new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNREFUSED')]),
      Object.assign(new Error('query failed'), { driverError: withCode('ECONNRESET') }),
    ]) {
      expect(isDatabaseAway(error)).toBe(true);
    }
    for (const error of [withCode('ENOENT', { syscall: 'open' }), withCode('42P01'), new Error('x'), 'ECONNREFUSED']) {
      expect(isDatabaseAway(error)).toBe(false);
    }
  });
});
