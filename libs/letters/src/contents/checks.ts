/** The small words in which `mandatory-contents.ts` says what a letter must hold. */
import { isBlank } from '../clean-text.js';
import type { MissingContent } from '../errors.js';

/** Looks at data of unknown shape (it may come from JSON) and names what is missing. */
export type Check = (data: unknown) => MissingContent[];

/** `a.b.c` in data that may lack any of it. */
export function lookUp(data: unknown, field: string): unknown {
  return field
    .split('.')
    .reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
      data,
    );
}

const isText = (value: unknown): value is string => typeof value === 'string' && !isBlank(value);

/** A real day, `YYYY-MM-DD`. */
export function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
}

function satisfies(test: (value: unknown) => boolean) {
  return (field: string, contents: string): Check =>
    (data) =>
      test(lookUp(data, field)) ? [] : [{ field, contents }];
}

export const text = satisfies(isText);
export const day = satisfies(isDay);
export const texts = satisfies((value) => Array.isArray(value) && value.length > 0 && value.every(isText));
export const count = satisfies((value) => Number.isInteger(value) && Number(value) > 0);
export const amount = satisfies((value) => typeof value === 'number' && Number.isFinite(value) && value >= 0);
export const oneOf = (...allowed: readonly string[]) =>
  satisfies((value) => typeof value === 'string' && allowed.includes(value));

/** 发文字号 of this or of an earlier letter. */
export const documentNumber = satisfies(
  (value) =>
    isText(lookUp(value, 'word')) &&
    /^[12]\d{3}$/.test(String(lookUp(value, 'year'))) &&
    Number.isInteger(lookUp(value, 'serial')) &&
    Number(lookUp(value, 'serial')) > 0,
);

/** A list with at least one entry, each of which passes the checks; fields are named `list[0].title`. */
export function each(field: string, contents: string, ...checks: Check[]): Check {
  return (data) => {
    const list = lookUp(data, field);
    if (!Array.isArray(list) || list.length === 0) return [{ field, contents }];
    return list.flatMap((entry, index) =>
      checks.flatMap((check) => check(entry)).map((m) => ({ ...m, field: `${field}[${index}].${m.field}` })),
    );
  };
}

/** At least one of the fields has a text. */
export function either(contents: string, ...fields: string[]): Check {
  return (data) =>
    fields.some((field) => {
      const value = lookUp(data, field);
      return isText(value) || (Array.isArray(value) && value.length > 0);
    })
      ? []
      : [{ field: fields.join(' | '), contents }];
}

export function when<T>(condition: (data: T) => boolean, ...checks: Check[]): Check {
  return (data) => (condition(data as T) ? checks.flatMap((check) => check(data)) : []);
}

/** The articles cited in `basis` include this one, e.g. `cites('三十六', '二')`; 第（二）项 and 第二项 are the same. */
export function cites(article: string, item?: string): Check {
  const pattern = new RegExp(`第${article}条` + (item ? `.{0,4}第（?${item}）?项` : '(?!之)'));
  return holds('basis', `依据条款：第${article}条${item ? `第（${item}）项` : ''}`, (data) => {
    const basis = lookUp(data, 'basis');
    return Array.isArray(basis) && basis.some((entry) => typeof entry === 'string' && pattern.test(entry));
  });
}

/** Anything else that must be so. */
export function holds<T>(field: string, contents: string, test: (data: T) => boolean): Check {
  return (data) => (test(data as T) ? [] : [{ field, contents }]);
}
