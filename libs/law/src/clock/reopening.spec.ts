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
      articles: ['条例51'],
    });
    expect(shown('2026-06-01')?.facts).toMatchObject([{ text: '收到责令重新答复的决定，期限至2026-06-22' }]);
    expect(trace.at(-1)).toMatchObject({ date: '2026-06-22', isDue: true });
  });

  describe('shows of the period before the order', () => {
    const daysOf = (facts: readonly ClockFact[]) => on('2026-06-22', facts, { trace: true }).trace;
    const order = (day: string) => fact('reopened', day, { until: '2026-06-22' });

    it('the days until the reply, whatever else happened on its day, and not those until the next reply', () => {
      const answered = [...ANSWERED, fact('consultationAnswered', '2026-03-16', { consultationId: 'x' })];
      const dates = daysOf([...answered, order('2026-06-01'), fact('replied', '2026-06-18')]).map(({ date }) => date);
      expect(dates.filter((date) => date > '2026-03-14' && date < '2026-06-03')).toEqual([
        '2026-03-15',
        '2026-03-16',
        '2026-06-01',
        '2026-06-02',
      ]);
    });

    it('the days until the end, where it was not answered', () => {
      const lapsed = [received(), fact('ended', '2026-03-04', { how: 'lapsed' }), order('2026-06-01')];
      expect(
        daysOf(lapsed)
          .slice(0, 4)
          .map(({ date }) => date),
      ).toEqual([MON_MAR_2, '2026-03-03', '2026-03-04', '2026-06-01']);
    });

    it('each day once, where the order came on the very day of the reply', () => {
      const days = daysOf([...ANSWERED, order('2026-03-16')]).filter(({ date }) => date >= '2026-03-13');
      expect(days.slice(0, 5).map(({ date, effect }) => [date, effect])).toEqual([
        ['2026-03-13', 'counted'],
        ['2026-03-14', 'skipped'],
        ['2026-03-15', 'skipped'],
        ['2026-03-16', 'restarted'],
        ['2026-03-17', 'counted'],
      ]);
    });

    it('plain working days, also those beyond twenty', () => {
      const late = [received(), fact('replied', '2026-03-31'), order('2026-06-01')];
      expect(daysOf(late).find(({ date }) => date === '2026-03-31')).toMatchObject({
        effect: 'counted',
        reason: '第21个工作日',
        articles: ['条例33②'],
      });
    });

    it('the days that a consultation suspended it', () => {
      const consulted = [
        received(),
        fact('consultationSent', '2026-03-04', { consultationId: 'c', party: 'thirdParty' }),
        fact('consultationAnswered', '2026-03-06', { consultationId: 'c' }),
        fact('replied', '2026-03-16'),
        order('2026-06-01'),
      ];
      const effects = daysOf(consulted)
        .slice(0, 6)
        .map(({ date, effect }) => [date, effect]);
      expect(effects).toEqual([
        [MON_MAR_2, 'started'],
        ['2026-03-03', 'counted'],
        ['2026-03-04', 'counted'],
        ['2026-03-05', 'suspended'],
        ['2026-03-06', 'suspended'],
        ['2026-03-07', 'skipped'],
      ]);
    });
  });

  it('reads the same when the ledger grows fact by fact', () => {
    let ledger = ClockLedger.open(publishedCalendar());
    for (const each of REOPENED) ledger = ledger.add(each);
    expect(ledger.read({ on: '2026-06-23', trace: true })).toEqual(on('2026-06-23', REOPENED, { trace: true }));
  });
});
