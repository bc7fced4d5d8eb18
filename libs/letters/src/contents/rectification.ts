import type { RectificationLetter } from '../letters/rectification.js';
import { cites, oneOf, text, when } from './checks.js';
import type { Check } from './checks.js';
import { ORDINARY_REMEDY, TO_APPLICANT } from './shared.js';

/** 条例41: checked and put right and told; or passed on, or told where to ask. */
export const RECTIFICATION_CONTENTS: readonly Check[] = [
  ...TO_APPLICANT,
  ...ORDINARY_REMEDY,
  cites('四十一'),
  oneOf('corrected', 'notCorrected', 'transferred', 'directed', 'withdrawn')('kind', '处理结果'),
  text('correctionSought', '请求怎样更正'),
  when<RectificationLetter>(
    ({ kind }) => kind === 'transferred' || kind === 'directed',
    text('organ.name', '有权更正的机关'),
    text('organ.contact', '有权更正的机关的联系方式'),
  ),
];
