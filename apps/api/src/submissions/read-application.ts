/** An application with its files, as it comes in. */
import type { StoredDocument } from '#libs/records';
import type { Request } from 'express';
import type { FileBatch } from '../documents/file-intake.js';
import { readFormWithFiles } from '../documents/read-form-with-files.js';
import { ATTACHMENTS } from '../documents/upload-limits.js';

export interface ReceivedApplication<T> {
  form: T;
  attachments: StoredDocument[];
  authority: StoredDocument | null;
}

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
  const wanted = { field: fieldName, formOf, check, files: { files: ATTACHMENTS.count, authority: 1 } };
  const { form, files } = await readFormWithFiles(request, batch, wanted);
  return { form, attachments: files.files, authority: files.authority[0] ?? null };
}
