/** What is wrong with a package, each with the sentence that a reader is shown. */
const MESSAGES = {
  'PACKAGE.ZIP_DAMAGED': '压缩包已损坏，无法读取',
  'PACKAGE.CONTAINER_CHANGED':
    '文件内容无误，但压缩包外壳与本系统写出的字节不同（被改动、附加了数据，或用别的程序重新打包；若是后者，请解开后核对文件夹）',
  'PACKAGE.PATH_UNSAFE': '路径不安全，解开时会越出文件夹',
  'PACKAGE.ENTRY_UNSAFE': '不是普通文件（链接或设备）',
  'PACKAGE.ENTRY_TWICE': '同一路径出现两次',
  'PACKAGE.NOT_A_BAG': '不是归档包：找不到唯一的 bagit.txt',
  'PACKAGE.BAGIT_CHANGED': 'bagit.txt 的内容不是规定的内容',
  'PACKAGE.INFO_MALFORMED': 'bag-info.txt 缺少或被改动',
  'PACKAGE.MANIFEST_MISSING': '缺少文件清单',
  'PACKAGE.MANIFEST_MALFORMED': '文件清单的格式被破坏',
  'PACKAGE.FILE_MISSING': '清单中的文件不见了',
  'PACKAGE.FILE_EXTRA': '有清单之外的文件',
  'PACKAGE.FILE_CHANGED': '文件内容与清单的校验值不符',
  'PACKAGE.TAG_MISSING': '缺少说明文件',
  'PACKAGE.TAG_CHANGED': '说明文件与标签清单（tagmanifest）的校验值不符',
  'PACKAGE.OXUM_MISMATCH': '文件总数或总字节数与 bag-info.txt 不符',
  'PACKAGE.PART_MISSING': '归档包缺少必备的组成部分',
  'PACKAGE.TEXT_MALFORMED': '文本不是有效的 UTF-8',
  'PACKAGE.HEAD_MISMATCH': '事件链的数量或末事件校验值与 bag-info.txt 不符',
  'PACKAGE.HEAD_NOT_EXPECTED': '末事件校验值与所给的校验值不符',
  'CHAIN.LINE_MALFORMED': '事件记录的格式被破坏',
  'CHAIN.WRONG_ORDER': '事件的顺序不对',
  'CHAIN.BROKEN_LINK': '事件链断开：此事件不接在前一事件之后（有事件被删除、插入或替换）',
  'CHAIN.HASH_MISMATCH': '事件内容被改动',
  'EVENT.MALFORMED': '事件的内容不是本系统写出的样子',
  'EVENT.SEQ_MISMATCH': '事件自己的序号与所在位置不符',
  'EVENT.OF_OTHER_REQUEST': '事件属于另一件申请',
  'LETTER.MISSING': '事件链记载已制作的文书不在包内，校验值',
  'LETTER.NOT_IN_CHAIN': '包内的文书与事件链记载的任何文书都不一致，校验值',
  'ATTACHMENT.MISSING': '申请时提交的附件不在包内，校验值',
  'DOCUMENT.MISSING': '决定公开的文件不在包内，校验值',
  'DOCUMENT.NOT_DECIDED': '包内公开的文件不是决定公开的文件，校验值',
} as const;

export type FindingCode = keyof typeof MESSAGES;

export interface Finding {
  readonly code: FindingCode;
  /** File, `events.jsonl:line`, or hash concerned. */
  readonly where?: string;
  /** In Chinese, complete with `where`. */
  readonly message: string;
}

export function finding(code: FindingCode, where?: string): Finding {
  const message = MESSAGES[code];
  return where === undefined ? { code, message } : { code, where, message: `${message}：${where}` };
}

export function isFindingCode(code: string): code is FindingCode {
  return code in MESSAGES;
}
