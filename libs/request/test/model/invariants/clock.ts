/** The due date follows from the ledger, whichever way the ledger is read; nobody types it. */
import { ClockLedger, readClock, type ClockReading } from '#libs/law';
import { clockFactsOf } from '../../../src/index.js';
import { calendar } from '../../paper-request.js';
import type { Seen } from '../invariants.js';
import { must, mustEqual } from './must.js';

const summary = ({
  replyDueOn,
  certainty,
  isExpected,
  running,
  extension,
  correction,
  payment,
  suspensions,
}: ClockReading) => ({
  replyDueOn,
  certainty,
  isExpected,
  running,
  extension,
  correction,
  payment,
  suspensions,
});

const STATED = ['DueDateSet', 'DueDateSuspended'];

export function checkClock({ before, after, added, all, today }: Seen): void {
  if (added.length === 0) return;
  const facts = all.flatMap(clockFactsOf);
  if (facts.length === 0) return;
  const whole = readClock(facts, calendar, { on: today });
  if (added.flatMap(clockFactsOf).length > 0) {
    mustEqual(after.clockFacts, facts, 'the ledger is what the events say');
    const grown = facts.reduce((ledger, fact) => ledger.add(fact), ClockLedger.open(calendar)).read({ on: today });
    mustEqual(summary(grown), summary(whole), 'a ledger that grows reads as the whole one');
  }
  mustEqual(after.replyDueOn, whole.replyDueOn, 'the due date is the ledger’s');
  for (const event of added) {
    must(event.happenedOn <= today, 'no fact lies in the future', event);
    if (event.type === 'DueDateSet')
      mustEqual(event.data.old, before.replyDueOn, 'a change of the due date says the old one');
  }
  const moved = before.replyDueOn !== after.replyDueOn;
  must(!moved || added.some(({ type }) => STATED.includes(type)), 'the due date moves by an event of its own');
  checkExtensions(all, whole);
}

/** 条例33②: 1 to 20 working days, once a period of the clock. */
function checkExtensions(all: Seen['all'], { extension }: ClockReading): void {
  let isUsed = false;
  for (const event of all) {
    if (event.type === 'CorrectionConfirmed' || event.type === 'FeePaid' || event.type === 'FactTakenBack')
      isUsed = false;
    if (event.type !== 'ReplyPeriodExtended') continue;
    must(!isUsed, 'extended once a period', event);
    must(event.data.workingDays >= 1 && event.data.workingDays <= 20, 'extended by 1 to 20 working days', event);
    isUsed = true;
  }
  must((extension?.workingDays ?? 0) <= 20, 'the period is never longer than 40 working days');
}
