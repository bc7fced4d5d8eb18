import { ByteSource, withFile } from './byte-source.js';
import { checkCompound } from './check-compound.js';
import { checkHead, HEAD_BYTES } from './check-head.js';
import { checkText } from './check-text.js';
import { checkZip, ZipLimits } from './check-zip.js';
import { UploadRefused } from './upload-refused.js';
import { ALL_UPLOAD_TYPES, extensionOf, typeOfName, UPLOAD_TYPES, UploadTypeName } from './upload-types.js';

export interface UploadRules {
  /** The name that the sender gave; only its extension counts. */
  readonly declaredName: string;
  /** Types taken here; all known ones by default. */
  readonly allowed?: readonly UploadTypeName[];
  readonly zipLimits?: ZipLimits;
}

export interface InspectedUpload {
  readonly type: UploadTypeName;
  readonly mime: string;
  readonly size: number;
}

/** The type that the name claims, if it may be uploaded here. @throws UploadRefused `UPLOAD.TYPE_NOT_ALLOWED` */
export function allowedTypeOf({ declaredName, allowed = ALL_UPLOAD_TYPES }: UploadRules): UploadTypeName {
  const type = typeOfName(declaredName);
  if (type && allowed.includes(type)) return type;
  throw new UploadRefused('UPLOAD.TYPE_NOT_ALLOWED', { extension: extensionOf(declaredName).slice(0, 10) });
}

/**
 * All checks of a whole file: a path, or bytes that can be read at any place. (While it is still arriving, use
 * `receiveUpload`.)
 * @throws UploadRefused
 */
export async function inspectUpload(file: string | ByteSource, rules: UploadRules): Promise<InspectedUpload> {
  if (typeof file === 'string') return withFile(file, (source) => inspectUpload(source, rules));
  const type = allowedTypeOf(rules);
  if (file.size === 0) throw new UploadRefused('UPLOAD.EMPTY');
  await checkHead(type, await file.read(0, HEAD_BYTES));
  await checkDepth(type, file, rules.zipLimits);
  return { type, mime: UPLOAD_TYPES[type].mime, size: file.size };
}

async function checkDepth(type: UploadTypeName, source: ByteSource, zipLimits?: ZipLimits): Promise<void> {
  switch (type) {
    case 'txt':
    case 'csv':
      return checkText(source);
    case 'doc':
    case 'xls':
      return checkCompound(type, source);
    case 'zip':
    case 'docx':
    case 'xlsx':
    case 'ofd':
      return checkZip(type, source, zipLimits);
    case 'pdf':
    case 'jpg':
    case 'png':
      return;
  }
}
