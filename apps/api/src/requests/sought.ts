import { searchWords } from '#libs/vault';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Problem } from '../problems/problem.js';

/** What is looked for may be a name: it travels in a header, since addresses are written down in many places. */
export const SOUGHT_HEADER = 'Yishen-Search';
const LONGEST = 60;

/** How the API's document describes it. */
export function soughtHeader(description: string) {
  return { name: SOUGHT_HEADER, required: false, description, schema: { type: 'string' as const, maxLength: 2_000 } };
}

/** The words that must stand in the texts; none where nothing is looked for. @throws Problem FORM.INVALID */
export function soughtWords(header: string | undefined): string[] {
  if (!header) return [];
  const sought = decoded(header);
  const words = sought === null ? [] : searchWords(sought);
  if (sought === null || [...sought].length > LONGEST || words.length === 0) throw unusable();
  return words;
}

function decoded(header: string): string | null {
  try {
    return decodeURIComponent(header);
  } catch {
    return null;
  }
}

function unusable(): Problem {
  const reason = `请输入至少两个字，至多 ${LONGEST} 个字`;
  return new Problem('FORM.INVALID', { invalidParams: [{ name: SOUGHT_HEADER, reason, code: 'FIELD.LENGTH' }] });
}

/** The words that the caller looks for. */
export const Sought = createParamDecorator((_: unknown, context: ExecutionContext): string[] =>
  soughtWords(context.switchToHttp().getRequest<Request>().get(SOUGHT_HEADER)),
);
