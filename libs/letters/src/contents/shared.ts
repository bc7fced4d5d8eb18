/** Contents that whole families of letters must have (GB/T 9704; handbook §6). */
import { CHANNELS } from '../letters/common.js';
import type { LetterCommon } from '../letters/common.js';
import { day, documentNumber, holds, oneOf, text, texts, when } from './checks.js';
import type { Check } from './checks.js';

/** Demanded of every letter. */
export const OFFICIAL: readonly Check[] = [
  oneOf('draft', 'issued')('standing', '草稿或正式'),
  day('issuedOn', '成文日期'),
  text('issuer.name', '落款机关'),
  text('issuer.office', '联系机构'),
  text('issuer.address', '联系地址'),
  text('issuer.phone', '联系电话'),
  oneOf('drawn', 'picture', 'none')('issuer.seal.kind', '印章'),
  // A picture that is none would leave the letter without its seal, and nobody would be told.
  when<LetterCommon>(
    ({ issuer }) => issuer?.seal?.kind === 'picture',
    holds<LetterCommon>(
      'issuer.seal.pngBase64',
      '印章图片（PNG）',
      ({ issuer }) => issuer.seal.kind === 'picture' && issuer.seal.pngBase64.startsWith('iVBORw0KGgo'),
    ),
  ),
  text('addressee', '主送'),
  text('request.number', '登记编号'),
];

/** An issued letter has its number; a draft has none yet. */
export const NUMBERED: Check = when<LetterCommon>(
  (letter) => letter.standing === 'issued',
  documentNumber('documentNumber', '发文字号'),
);

/** Letters to the applicant say when and how the request came and what it asks for. */
export const ABOUT_REQUEST: readonly Check[] = [
  oneOf('person', 'organisation')('addresseeKind', '申请人类型'),
  day('request.receivedOn', '收到之日'),
  oneOf(...CHANNELS)('request.channel', '申请渠道'),
  text('request.askedFor', '申请内容'),
];

/** Articles and remedies of a decision. */
export function decided(...kinds: string[]): readonly Check[] {
  return [
    texts('basis', '依据条款'),
    oneOf(...kinds)('remedy.kind', `救济告知的种类（${kinds.join('或')}）`),
    texts('remedy.paragraphs', '救济告知'),
  ];
}

/** Every letter to the applicant that bears a number. */
export const TO_APPLICANT = [...OFFICIAL, NUMBERED, ...ABOUT_REQUEST];
export const FACTS = texts('facts', '事实、检索或审查经过');
/** Reconsideration or suit, as the applicant likes. */
export const ORDINARY_REMEDY = [FACTS, ...decided('R-ORD')];
/** Reconsideration first (复议法23①四). */
export const RECONSIDERATION_FIRST = [FACTS, ...decided('R-PRE')];
export const EITHER_REMEDY = [FACTS, ...decided('R-PRE', 'R-ORD')];
