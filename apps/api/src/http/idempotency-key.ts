import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Problem } from '../problems/problem.js';

const VISIBLE = /^[\x21-\x7E]{1,200}$/;

/** @throws Problem IDEMPOTENCY.KEY_MISSING */
export function idempotencyKeyOf(request: Request): string {
  const key = request.get('Idempotency-Key') ?? '';
  if (!VISIBLE.test(key)) {
    throw new Problem('IDEMPOTENCY.KEY_MISSING', { detail: '请用 1–200 个可见 ASCII 字符，同一操作重发时不变' });
  }
  return key;
}

/** The key under which a write may be sent again without being done again. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext) =>
  idempotencyKeyOf(context.switchToHttp().getRequest<Request>()),
);
