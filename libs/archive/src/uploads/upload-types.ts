/** How the content of a type is known. */
export type ContentFamily = 'magic' | 'compound' | 'zip' | 'text';

export interface UploadType {
  readonly extensions: readonly string[];
  readonly mime: string;
  readonly family: ContentFamily;
}

/**
 * What may be uploaded, and with which content. Everything else is refused: a list of what is allowed is short and can
 * be checked, a list of what is dangerous is neither.
 */
export const UPLOAD_TYPES = {
  pdf: { extensions: ['pdf'], mime: 'application/pdf', family: 'magic' },
  jpg: { extensions: ['jpg', 'jpeg'], mime: 'image/jpeg', family: 'magic' },
  png: { extensions: ['png'], mime: 'image/png', family: 'magic' },
  doc: { extensions: ['doc'], mime: 'application/msword', family: 'compound' },
  xls: { extensions: ['xls'], mime: 'application/vnd.ms-excel', family: 'compound' },
  docx: {
    extensions: ['docx'],
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    family: 'zip',
  },
  xlsx: {
    extensions: ['xlsx'],
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    family: 'zip',
  },
  ofd: { extensions: ['ofd'], mime: 'application/ofd', family: 'zip' },
  zip: { extensions: ['zip'], mime: 'application/zip', family: 'zip' },
  txt: { extensions: ['txt'], mime: 'text/plain', family: 'text' },
  csv: { extensions: ['csv'], mime: 'text/csv', family: 'text' },
} as const satisfies Record<string, UploadType>;

export type UploadTypeName = keyof typeof UPLOAD_TYPES;

export const ALL_UPLOAD_TYPES = Object.keys(UPLOAD_TYPES) as UploadTypeName[];

/** The type that a file name claims, by its last extension; null when it is none of ours. */
export function typeOfName(declaredName: string): UploadTypeName | null {
  const extension = extensionOf(declaredName);
  return (
    ALL_UPLOAD_TYPES.find((type) => (UPLOAD_TYPES[type].extensions as readonly string[]).includes(extension)) ?? null
  );
}

/** Lower-case last extension without the dot, of a name as people type it (full-width dots and letters too). */
export function extensionOf(declaredName: string): string {
  const name = declaredName.normalize('NFKC').trim().toLowerCase();
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1) : '';
}
