/**
 * A complete letter of each kind, about one imagined request in 江海市. For previews of templates, the start-up check,
 * the validator and the tests.
 */
import type { DocCode, LetterOf } from '../letters/letter.js';
import { sampleNotices } from './notices.js';
import { sampleReceipts } from './receipts.js';
import { sampleRectification } from './rectification.js';
import { sampleSuggestion } from './suggestion.js';
import { sampleReplies } from './replies.js';

const SAMPLES: { [C in DocCode]: () => LetterOf<C> } = {
  ...sampleReceipts,
  ...sampleNotices,
  ...sampleReplies,
  ...sampleRectification,
  ...sampleSuggestion,
};

export function sampleLetter<C extends DocCode>(docCode: C): LetterOf<C> {
  return SAMPLES[docCode]();
}
