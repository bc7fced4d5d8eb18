/** Effects that come back at once, done or failed: a life goes through engine, worker and record, and no letter is made. */
import type { EffectActivities } from '#activities';
import type { EffectKind, EffectResult } from '#libs/contracts';
import { EFFECT_FACTS } from '../../../../libs/request/test/paper-request.js';

/** Tried until it is done. */
const NEVER_FAILS: readonly EffectKind[] = ['writeArchive', 'openPart', 'correctReceipts'];
/** One of so many fails. */
const SELDOM = 9;

const sumOf = (text: string): number => Array.from(text).reduce((sum, letter) => sum + letter.charCodeAt(0), 0);

/** The same for the same effect, so that paper knows it too. */
export function resultOf({ key, kind }: { key: string; kind: EffectKind }): EffectResult {
  const fails = sumOf(key) % SELDOM === 0 && !NEVER_FAILS.includes(kind);
  return { effectKey: key, effect: kind, outcome: fails ? 'failed' : 'done', facts: EFFECT_FACTS };
}

const answers =
  (kind: EffectKind) =>
  async ({ effectKey }: { effectKey: string }) =>
    resultOf({ key: effectKey, kind });

export const effectsAtOnce: EffectActivities = {
  renderDraft: answers('renderDraft'),
  issueLetter: answers('issueLetter'),
  noticeApplicant: answers('noticeApplicant'),
  noticeConsulted: answers('noticeConsulted'),
  alertStaff: answers('alertStaff'),
  openPart: answers('openPart'),
  correctReceipts: answers('correctReceipts'),
  writeArchive: answers('writeArchive'),
};
