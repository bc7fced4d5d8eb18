import { UploadRefused } from '#libs/archive';
import { isLawRefusal } from '#libs/law';
import { AgencyClosed, IdempotencyKeyReused, PersonalDataErased, RequestNotFound } from '#libs/records';
import { HttpException } from '@nestjs/common';
import type { ProblemCode } from './catalogue.js';
import { isDatabaseAway } from './database-away.js';
import { Problem } from './problem.js';

/** Seconds after which a client may try again when the database is away. */
const RETRY_SECONDS = 5;

/** What a known error means to the client; null for what nobody foresaw. */
export function toProblem(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  if (error instanceof IdempotencyKeyReused) return new Problem('IDEMPOTENCY.KEY_REUSED');
  if (error instanceof RequestNotFound) return new Problem('REQUEST.NOT_FOUND');
  if (error instanceof PersonalDataErased) return new Problem('REQUEST.ERASED');
  if (error instanceof AgencyClosed) return closedProblem(error);
  if (error instanceof UploadRefused) return uploadProblem(error);
  if (isLawRefusal(error)) return lawProblem(error);
  if (isDatabaseAway(error)) return new Problem('DATABASE.AWAY', { headers: { 'Retry-After': String(RETRY_SECONDS) } });
  return transportProblem(error);
}

function closedProblem({ closedOn, successorName }: AgencyClosed): Problem {
  const since = `自 ${closedOn} 起不再受理新的申请`;
  const detail = successorName === null ? since : `${since}；其职责由${successorName}承接，请向其提出`;
  return new Problem('AGENCY.CLOSED', { detail });
}

function uploadProblem({ code, message }: UploadRefused): Problem {
  const status = { 'UPLOAD.TOO_LARGE': 413, 'UPLOAD.TYPE_NOT_ALLOWED': 415 }[code as string] ?? 422;
  return new Problem('UPLOAD.REFUSED', { status, code, title: message });
}

function lawProblem({ code, message, article }: { code: string; message: string; article?: string | null }): Problem {
  return new Problem('COMMAND.REFUSED', { code, title: message, basis: article ? [article] : [] });
}

/** Body parser and router say by a status what is wrong with the message itself. */
function transportProblem(error: unknown): Problem | null {
  const status = error instanceof HttpException ? error.getStatus() : (error as { status?: unknown } | null)?.status;
  const codes: Record<number, ProblemCode> = {
    400: 'BODY.MALFORMED',
    404: 'ROUTE.NOT_FOUND',
    413: 'BODY.TOO_LARGE',
    415: 'BODY.WRONG_MEDIA_TYPE',
  };
  const code = typeof status === 'number' ? codes[status] : undefined;
  return code ? new Problem(code) : null;
}
