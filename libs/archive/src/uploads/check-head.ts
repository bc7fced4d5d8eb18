import { fileTypeFromBuffer } from 'file-type';
import { UPLOAD_TYPES, UploadTypeName } from './upload-types.js';
import { mismatch } from './upload-refused.js';

/** As many bytes as the detection of types wants to see (file-type's own sample size). */
export const HEAD_BYTES = 4100;

const ZIP_ENTRY = Buffer.from('PK\x03\x04', 'latin1');
const ZIP_EMPTY = Buffer.from('PK\x05\x06', 'latin1');
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/**
 * Whether the first bytes can belong to the type. For zip and compound files this only says that they are such
 * containers (a streamed xlsx and an OFD read as plain zip); what is inside is for the deep check. Text has no first
 * bytes of its own and is left to the deep check altogether ("BMI,…" is a table, not a bitmap).
 * @throws UploadRefused
 */
export async function checkHead(type: UploadTypeName, head: Buffer): Promise<void> {
  switch (UPLOAD_TYPES[type].family) {
    case 'text':
      return;
    case 'zip':
      if (startsWith(head, ZIP_ENTRY) || startsWith(head, ZIP_EMPTY)) return;
      throw mismatch(startsWith(head, COMPOUND) ? 'encrypted' : 'magic', await detected(head));
    case 'compound':
      if (startsWith(head, COMPOUND)) return;
      throw mismatch('magic', await detected(head));
    case 'magic':
      if ((await detected(head)) !== type) throw mismatch('magic', await detected(head));
  }
}

function startsWith(head: Buffer, magic: Buffer): boolean {
  return head.subarray(0, magic.length).equals(magic);
}

async function detected(head: Buffer): Promise<string | undefined> {
  return (await fileTypeFromBuffer(head))?.ext;
}
