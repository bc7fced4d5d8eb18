/** What there is once: numbers without a gap, one fee, one correction at a time, one end, an effect for each key. */
import type { RecordedEvent } from '../../../src/index.js';
import type { Seen } from '../invariants.js';
import { must, mustEqual } from './must.js';

const count = (all: Seen['all'], type: RecordedEvent['type']) => all.filter((event) => event.type === type).length;

/** An end stands until what it rests on is taken back, or the reply that it ended with is replaced. */
function checkEnds(all: Seen['all']): void {
  let isEnded = false;
  for (const { type, data } of all) {
    if (type === 'RectificationAnswerFailed' || type === 'SuggestionAnswerFailed') isEnded = false;
    if (type === 'LapseTakenBack' || type === 'ReplyFoundWrong' || type === 'RequestReopened') isEnded = false;
    if (type === 'OrderTakenBack') isEnded = data.backTo === 'closed';
    if (type === 'FactTakenBack' && data.fact === 'ReplyServed' && data.rightOn === null) isEnded = false;
    if (type !== 'RequestClosed') continue;
    must(!isEnded, 'one end at a time', data);
    isEnded = true;
  }
}

export function checkOnce({ after, all, added }: Seen): void {
  all.slice(-added.length || all.length).forEach((event, n, last) => {
    mustEqual(event.seq, all.length - last.length + n + 1, 'events are numbered without a gap');
  });
  const serials = all.flatMap((event) => (event.type === 'LetterNumbered' ? [event.data.number.serial] : []));
  mustEqual(
    serials,
    serials.map((_, n) => n + 1),
    'letters are numbered without a gap',
  );
  const letters = new Set(after.letters.map(({ id }) => id));
  must(letters.size === after.letters.length, 'a command numbers one letter');
  must(new Set(after.effects.map(({ key }) => key)).size === after.effects.length, 'an effect has a key of its own');

  const corrections = count(all, 'CorrectionRequested') - count(all, 'CorrectionNoticeFailed');
  must(corrections <= 1, 'a correction is asked for once (handbook §1.3)');
  const charged = count(all, 'FeeNoticeIssued') - count(all, 'FeeNoticeCalledBack');
  must(charged + count(all, 'FeeNotCharged') <= 1, 'charged once, or not charged (办法3)');
  must(count(all, 'ReasonsRequested') - count(all, 'ReasonsNoticeFailed') <= 1, 'reasons are asked for once');
  checkEnds(all);

  const isOver = after.stage === 'closed' || after.stage === 'archived';
  must(
    isOver === (after.closedOn !== null),
    'a request that is over has its day of closing, and no other',
    after.stage,
  );
  must(!isOver || after.outcome !== null, 'a request that is over has one outcome', after.stage);
}
