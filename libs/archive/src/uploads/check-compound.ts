import { ByteSource } from './byte-source.js';
import { CompoundFileDamaged, compoundFileNames } from './compound-file.js';
import { mismatch } from './upload-refused.js';

const CONTENT_STREAM = { doc: ['WordDocument'], xls: ['Workbook', 'Book'] };
const MACRO_STORAGES = ['Macros', '_VBA_PROJECT', '_VBA_PROJECT_CUR', 'VBA'];
const ENCRYPTED_PACKAGE = 'EncryptedPackage';

/** A .doc or .xls must hold a Word document or a workbook (not an installer or a mail), and no macros. @throws UploadRefused */
export async function checkCompound(type: 'doc' | 'xls', source: ByteSource): Promise<void> {
  let names: string[];
  try {
    names = await compoundFileNames(source);
  } catch (error) {
    if (error instanceof CompoundFileDamaged) throw mismatch('damaged');
    throw error;
  }
  if (names.includes(ENCRYPTED_PACKAGE)) throw mismatch('encrypted');
  if (!CONTENT_STREAM[type].some((name) => names.includes(name))) throw mismatch('structure');
  if (MACRO_STORAGES.some((name) => names.includes(name))) throw mismatch('macros');
}
