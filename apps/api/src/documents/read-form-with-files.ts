/** A form with its files, as it comes in: the form first, so that no file is taken in for a form that cannot be. */
import type { StoredDocument } from '#libs/records';
import type { Request } from 'express';
import { readMultipart } from '../http/multipart.js';
import { validForm } from '../http/validation.js';
import { Problem } from '../problems/problem.js';
import type { FileBatch } from './file-intake.js';
import { ATTACHMENTS, FORM_BYTES } from './upload-limits.js';

export interface Wanted<T, P extends string> {
  /** The field of the form (JSON). */
  field: string;
  formOf: new () => T;
  check?: (form: T) => void;
  /** Names of the parts that are files, and how many of each. */
  files: Record<P, number>;
}

export interface FormWithFiles<T, P extends string> {
  form: T;
  files: Record<P, StoredDocument[]>;
}

/** @throws Problem, UploadRefused */
export async function readFormWithFiles<T extends object, P extends string>(
  request: Request,
  batch: FileBatch,
  { field, formOf, check, files: most }: Wanted<T, P>,
): Promise<FormWithFiles<T, P>> {
  const names = Object.keys(most) as P[];
  const files = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<P, StoredDocument[]>;
  let form: T | undefined;
  await readMultipart(request, limitsOf(Object.values<number>(most).reduce((sum, each) => sum + each, 0)), {
    field: async (name, text) => {
      if (name !== field) throw unexpected(name);
      form = await validForm(formOf, parsed(text, field));
      check?.(form);
    },
    file: async (name, content, fileName) => {
      const part = names.find((each) => each === name);
      if (part === undefined) throw unexpected(name);
      if (!form) throw new Problem('BODY.MALFORMED', { detail: `${field} 应在文件之前` });
      if (files[part].length === most[part]) throw most[part] === 1 ? unexpected(name) : new Problem('UPLOAD.TOO_MANY');
      files[part].push(await batch.take(content, fileName));
    },
  });
  if (!form) throw new Problem('BODY.MALFORMED', { detail: `缺少 ${field}` });
  return { form, files };
}

function limitsOf(files: number) {
  return { fieldBytes: FORM_BYTES, fields: 1, files, bodyBytes: files * ATTACHMENTS.bytes + 2 * FORM_BYTES };
}

function parsed(text: string, field: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Problem('BODY.MALFORMED', { detail: `${field} 不是有效的 JSON` });
  }
}

function unexpected(name: string): Problem {
  return new Problem('FORM.INVALID', {
    invalidParams: [{ name: name.slice(0, 100), reason: '不认识这一项', code: 'FIELD.UNKNOWN' }],
  });
}
