import { describe, expect, it } from '@jest/globals';
import { fact, MON_MAR_2, on, received } from '../../test/ledger.js';
import { type ClockFact, ClockLedger, getDeferralBlockers, getExtensionBlockers, publishedCalendar } from '../index.js';

/** Answered on 16 March; on 1 June the order came to answer again by 22 June. */
const ANSWERED = [received(), fact('replied', '2026-03-16')];
const REOPENED = [...ANSWERED, fact('reopened', '2026-06-01', { until: '2026-06-22' })];
const reading = (day: string, facts: readonly ClockFact[] = REOPENED) => on(day, facts);

describe('a request that is handled again on an order', () => {
  it('is due on the day that the order sets', () =>
    expect(reading('2026-06-01')).toMatchObject({
      replyDueOn: '2026-06-22',
      orderedUntil: '2026-06-22',
      certainty: 'fixed',
      startedOn: '2026-06-01',
      startCause: 'order',
      running: 'running',
      isJudged: true,
      repliedOn: null,
      // 19 June is the Dragon Boat Festival.
      workingDaysLeft: 14,
      findings: [],
    }));

  it('is read as answered on every day before the order', () =>
    expect(reading('2026-05-31')).toMatchObject({ running: 'answered', replyDueOn: '2026-03-30', orderedUntil: null }));

  it('is overdue from the day after it', () => {
    expect(reading('2026-06-22').isOverdue).toBe(false);
    expect(reading('2026-06-23')).toMatchObject({ isOverdue: true, workingDaysOverdue: 1 });
  });

  it('is judged by the new reply', () => {
    const anew = (day: string) => reading('2026-07-01', [...REOPENED, fact('replied', day)]);
    expect(anew('2026-06-22')).toMatchObject({ running: 'answered', isOverdue: false });
    expect(anew('2026-06-23')).toMatchObject({ running: 'answered', isOverdue: true });
  });

  it('also where it had lapsed', () =>
    expect(
      reading('2026-06-02', [
        received(),
        fact('ended', '2026-03-20', { how: 'lapsed' }),
        fact('reopened', '2026-06-01', { until: '2026-06-22' }),
      ]),
    ).toMatchObject({ running: 'running', replyDueOn: '2026-06-22' }));

  it.each<[string, ClockFact]>([
    ['an extension', fact('extended', '2026-06-03', { workingDays: 20 })],
    ['a deferral', fact('deferred', '2026-06-03', { until: '2026-07-20' })],
    ['a consultation', fact('consultationSent', '2026-06-03', { consultationId: 'c', party: 'thirdParty' })],
    ['a payment', fact('feePaid', '2026-06-03')],
  ])('moves by nothing in the hands of the agency: %s', (_, more) =>
    expect(reading('2026-06-04', [...REOPENED, more])).toMatchObject({
      replyDueOn: '2026-06-22',
      running: 'running',
      isExpected: false,
      suspensions: [],
    }),
  );

  it('waits for no payment', () => {
    const asked = [...REOPENED, fact('feeNoticeSent', '2026-06-03'), fact('feeNoticeReceived', '2026-06-04')];
    expect(reading('2026-06-05', asked)).toMatchObject({ running: 'running', isJudged: true });
  });

  it('says why it cannot be extended or deferred', () => {
    const codes = (found: { code: string }[]) => found.map(({ code }) => code);
    expect(codes(getExtensionBlockers(reading('2026-06-03'), 5))).toEqual(['EXTENSION.AFTER_ORDER']);
    expect(codes(getDeferralBlockers(reading('2026-06-03'), '2026-07-20'))).toEqual(['DEFERRAL.AFTER_ORDER']);
    const { findings } = reading('2026-06-04', [...REOPENED, fact('extended', '2026-06-03', { workingDays: 5 })]);
    expect(codes([...findings])).toEqual(['EXTENSION.AFTER_ORDER']);
    const deferred = reading('2026-06-04', [...REOPENED, fact('deferred', '2026-06-03', { until: '2026-07-20' })]);
    expect(codes([...deferred.findings])).toEqual(['DEFERRAL.AFTER_ORDER']);
  });

  it.each<[string, ClockFact[], string]>([
    [
      'was never answered',
      [received(), fact('reopened', '2026-06-01', { until: '2026-06-22' })],
      'REOPENING.NOT_ENDED',
    ],
    [
      'has an order whose period was over when it came',
      [...ANSWERED, fact('reopened', '2026-06-01', { until: '2026-05-31' })],
      'REOPENING.NOT_LATER',
    ],
  ])('is not where it %s', (_, facts, code) => {
    const { findings, replyDueOn, orderedUntil } = reading('2026-06-02', facts);
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect([replyDueOn, orderedUntil]).toEqual(['2026-03-30', null]);
  });

  it('may have the day of the order itself as its last', () =>
    expect(reading('2026-06-01', [...ANSWERED, fact('reopened', '2026-06-01', { until: '2026-06-01' })])).toMatchObject(
      {
        replyDueOn: '2026-06-01',
        isOverdue: false,
      },
    ));

  it('shows both periods, and nothing of the time between', () => {
    const { trace } = on(
      '2026-06-01',
      [...REOPENED, fact('consultationAnswered', '2026-04-02', { consultationId: 'x' })],
      {
        trace: true,
      },
    );
    const shown = (day: string) => trace.find(({ date }) => date === day);
    expect(shown(MON_MAR_2)).toMatchObject({ effect: 'started' });
    expect(shown('2026-03-16')).toMatchObject({ effect: 'counted', count: 10, facts: [{ kind: 'replied' }] });
    expect(shown('2026-03-17')).toBeUndefined();
    expect(shown('2026-04-02')).toMatchObject({ effect: 'noted', count: 10, reason: '答复或者终止以后' });
    expect(shown('2026-06-01')).toMatchObject({ effect: 'restarted', count: 0, articles: ['条例51'] });
    expect(shown('2026-06-02')).toMatchObject({
      effect: 'counted',
      count: 1,
      reason: '第1个工作日（责令重新答复的期限至2026-06-22）',
    });
    expect(trace.at(-1)).toMatchObject({ date: '2026-06-22', isDue: true });
  });

  it('reads the same when the ledger grows fact by fact', () => {
    let ledger = ClockLedger.open(publishedCalendar());
    for (const each of REOPENED) ledger = ledger.add(each);
    expect(ledger.read({ on: '2026-06-23', trace: true })).toEqual(on('2026-06-23', REOPENED, { trace: true }));
  });
});
