import { ValidationPipe } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { Problem, type InvalidParam } from '../problems/problem.js';

const RULES = {
  whitelist: true,
  forbidNonWhitelisted: true,
  // A form without fields is a form, too; what is no object never gets here.
  forbidUnknownValues: false,
  stopAtFirstError: true,
  validationError: { target: false, value: false },
} as const;

/** The faults of a form, field by field. A value is never repeated: it may be personal. */
export function invalidParamsOf(errors: readonly ValidationError[], path = ''): InvalidParam[] {
  return errors.flatMap(({ property, constraints, children }) => {
    const name = path === '' ? property : `${path}.${property}`;
    const own = Object.entries(constraints ?? {}).map(([rule, reason]) => paramOf(name, rule, reason));
    return [...own, ...invalidParamsOf(children ?? [], name)];
  });
}

function paramOf(name: string, rule: string, reason: string): InvalidParam {
  if (rule === 'whitelistValidation')
    return { name: name.slice(0, 100), reason: '不认识这一项', code: 'FIELD.UNKNOWN' };
  return { name: name.slice(0, 100), reason, code: `FIELD.${rule.replace(/[A-Z]/g, '_$&').toUpperCase()}` };
}

export function formInvalid(errors: readonly ValidationError[]): Problem {
  return new Problem('FORM.INVALID', { invalidParams: invalidParamsOf(errors) });
}

/** For bodies, queries and path parameters of controllers. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({ ...RULES, transform: true, exceptionFactory: formInvalid });
}

export interface ReadForm<T> {
  form: T;
  faults: InvalidParam[];
}

/** A form with everything that is wrong in it. @throws Problem BODY.MALFORMED */
export async function readForm<T extends object>(form: new () => T, value: unknown): Promise<ReadForm<T>> {
  const instance = plainToInstance(form, value ?? {});
  if (typeof instance !== 'object' || Array.isArray(instance)) throw new Problem('BODY.MALFORMED');
  return { form: instance, faults: invalidParamsOf(await validate(instance, RULES)) };
}

/** For a form that comes in another way, as a field of a multipart body. @throws Problem FORM.INVALID */
export async function validForm<T extends object>(form: new () => T, value: unknown): Promise<T> {
  const { form: read, faults } = await readForm(form, value);
  if (faults.length > 0) throw new Problem('FORM.INVALID', { invalidParams: faults });
  return read;
}
