import type { SuggestionLetter } from '../letters/suggestion.js';
import { cites, day, oneOf, text, when } from './checks.js';
import type { Check } from './checks.js';
import { FACTS, TO_APPLICANT } from './shared.js';

/** 条例44: examined, and published in time where it is of that kind. It carries no remedy, for it decides about no right. */
export const SUGGESTION_CONTENTS: readonly Check[] = [
  ...TO_APPLICANT,
  FACTS,
  cites('四十四'),
  oneOf('adopted', 'notAdopted', 'withdrawn')('kind', '审核结果'),
  text('givenOn', '公开该信息的申请编号'),
  text('because', '建议的理由'),
  when<SuggestionLetter>(
    ({ kind }) => kind === 'adopted',
    day('published.on', '主动公开的日期'),
    text('published.place', '主动公开的位置'),
  ),
];
