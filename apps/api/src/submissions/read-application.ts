/** An application with its files, as it comes in: the form first, so that no file is taken in for a form that cannot be. */
import type { StoredDocument } from '#libs/records';
import type { Request } from 'express';
import type { FileBatch } from '../documents/file-intake.js';
import { ATTACHMENTS, FORM_BYTES } from '../documents/upload-limits.js';
import { readMultipart } from '../http/multipart.js';
import { validForm } from '../http/validation.js';
import { Problem } from '../problems/problem.js';

export interface ReceivedApplication<T> {
  form: T;
  attachments: StoredDocument[];
  authority: StoredDocument | null;
}

const FILES = ATTACHMENTS.count + 1;
const LIMITS = {
  fieldBytes: FORM_BYTES,
  fields: 1,
  files: FILES,
  bodyBytes: FILES * ATTACHMENTS.bytes + 2 * FORM_BYTES,
};

/**
 * Reads `fieldName` (JSON), then `files` and at most one `authority`, the letter of authority of a representative.
 * @throws Problem, UploadRefused
 */
export async function readApplication<T extends object>(
  request: Request,
  batch: FileBatch,
  fieldName: string,
  formOf: new () => T,
  check: (form: T) => void,
): Promise<ReceivedApplication<T>> {
  let form: T | undefined;
  const attachments: StoredDocument[] = [];
  let authority: StoredDocument | null = null;
  await readMultipart(request, LIMITS, {
    field: async (name, text) => {
      if (name !== fieldName) throw unexpected(name);
      form = await validForm(formOf, parsed(text, fieldName));
      check(form);
    },
    file: async (name, content, fileName) => {
      if (name !== 'files' && (name !== 'authority' || authority)) throw unexpected(name);
      if (!form) throw new Problem('BODY.MALFORMED', { detail: `${fieldName} 应在文件之前` });
      if (name === 'files' && attachments.length === ATTACHMENTS.count) throw new Problem('UPLOAD.TOO_MANY');
      const stored = await batch.take(content, fileName);
      if (name === 'authority') authority = stored;
      else attachments.push(stored);
    },
  });
  if (!form) throw new Problem('BODY.MALFORMED', { detail: `缺少 ${fieldName}` });
  return { form, attachments, authority };
}

function parsed(text: string, fieldName: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Problem('BODY.MALFORMED', { detail: `${fieldName} 不是有效的 JSON` });
  }
}

function unexpected(name: string): Problem {
  return new Problem('FORM.INVALID', {
    invalidParams: [{ name: name.slice(0, 100), reason: '不认识这一项', code: 'FIELD.UNKNOWN' }],
  });
}
