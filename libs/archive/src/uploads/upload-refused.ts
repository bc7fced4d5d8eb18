export type UploadRefusalCode =
  'UPLOAD.TYPE_NOT_ALLOWED' | 'UPLOAD.TOO_LARGE' | 'UPLOAD.CONTENT_MISMATCH' | 'UPLOAD.EMPTY';

/** What exactly did not fit, for `UPLOAD.CONTENT_MISMATCH`. */
export type MismatchReason =
  | 'magic'
  | 'structure'
  | 'damaged'
  | 'encrypted'
  | 'macros'
  | 'notText'
  | 'tooManyEntries'
  | 'tooLargeUnpacked'
  | 'unsafePath';

/** Safe to show and to log: no file name, no content. */
export interface UploadRefusalDetails {
  readonly extension?: string;
  readonly detected?: string;
  readonly reason?: MismatchReason;
  readonly limitBytes?: number;
}

const REASONS: Record<MismatchReason, string> = {
  magic: '文件内容与扩展名不符',
  structure: '文件内部结构与扩展名不符',
  damaged: '文件已损坏，无法打开',
  encrypted: '文件设有密码，无法查看',
  macros: '文件含有宏，请另存为不含宏的文件',
  notText: '文件不是文本',
  tooManyEntries: '压缩包内文件过多',
  tooLargeUnpacked: '压缩包解开后过大',
  unsafePath: '压缩包内有不安全的文件路径',
};

/** A file that is not taken in, with words for the person who sent it. */
export class UploadRefused extends Error {
  constructor(
    readonly code: UploadRefusalCode,
    readonly details: UploadRefusalDetails = {},
  ) {
    super(messageOf(code, details));
    this.name = 'UploadRefused';
  }
}

export function mismatch(reason: MismatchReason, detected?: string): UploadRefused {
  return new UploadRefused('UPLOAD.CONTENT_MISMATCH', detected === undefined ? { reason } : { reason, detected });
}

function messageOf(code: UploadRefusalCode, details: UploadRefusalDetails): string {
  switch (code) {
    case 'UPLOAD.TYPE_NOT_ALLOWED':
      return '不接受这种类型的文件';
    case 'UPLOAD.TOO_LARGE':
      return `文件超过 ${Math.floor((details.limitBytes ?? 0) / 1024 / 1024)} MB`;
    case 'UPLOAD.EMPTY':
      return '文件是空的';
    case 'UPLOAD.CONTENT_MISMATCH':
      return REASONS[details.reason ?? 'magic'];
  }
}
