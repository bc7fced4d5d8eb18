import { describe, expect, it } from '@jest/globals';
import { fact, MON_MAR_2, on, received } from '../../test/ledger.js';
import { type ClockFact, ClockLedger, publishedCalendar, readClock } from '../index.js';

const calendar = publishedCalendar();
const traced = (facts: readonly ClockFact[]) => readClock(facts, calendar, { trace: true }).trace;
const at = (facts: readonly ClockFact[], day: string) => traced(facts).find(({ date }) => date === day);
const asked = (day: string, party: 'thirdParty' | 'coAuthor' | 'secrecyAuthority') =>
  fact('consultationSent', day, { consultationId: 'c', party, deducts: true });
const answered = (day: string) => fact('consultationAnswered', day, { consultationId: 'c' });

describe('the reason of a day', () => {
  const plain = [received('2026-09-18')];

  it('is off unless asked for', () => expect(readClock(plain, calendar).trace).toEqual([]));

  it('says why a day counts, by article and notice', () => {
    expect(at(plain, '2026-09-18')).toMatchObject({
      effect: 'started',
      count: 0,
      reason: '收到申请之日，次日起算',
      articles: ['条例31', '例-起算'],
      facts: [{ text: '收到申请', takenBack: false, kind: 'received' }],
    });
    expect(at(plain, '2026-09-20')).toMatchObject({
      effect: 'counted',
      count: 1,
      reason: '第1个工作日',
      articles: ['条例33②'],
      day: { kind: 'makeUpDay', source: '国办发明电〔2025〕7号' },
    });
    expect(at(plain, '2026-09-19')).toMatchObject({
      effect: 'skipped',
      count: 0,
      reason: '周末，不计',
      articles: ['条例33②', '放假通知'],
    });
    expect(at(plain, '2026-10-01')).toMatchObject({ effect: 'skipped', reason: '国庆节放假，不计', facts: [] });
    expect(at(plain, '2026-10-22')).toMatchObject({ effect: 'counted', count: 20, isDue: true });
    expect(at(plain, '2026-10-21')?.isDue).toBe(false);
    expect(at(plain, '2026-10-23')).toBeUndefined();
  });

  it.each([
    ['thirdParty', '征求第三方意见期间，不计入期限', ['条例33③', '条例32']],
    ['coAuthor', '征求共同制作机关意见期间，不计入期限', ['条例33③', '条例34']],
    ['secrecyAuthority', '请示保密部门期间，按决定不计入期限', ['条例33③', '例-保密请示']],
  ] as const)('says who was asked: %s', (party, reason, articles) => {
    const facts = [received(), asked('2026-03-05', party), answered('2026-03-10')];
    expect(at(facts, '2026-03-05')).toMatchObject({ effect: 'counted', count: 3 });
    expect(at(facts, '2026-03-06')).toMatchObject({ effect: 'suspended', count: 3, reason, articles });
    expect(at(facts, '2026-03-07')).toMatchObject({ effect: 'skipped', reason: '周末，不计' });
    expect(at(facts, '2026-03-10')).toMatchObject({ effect: 'suspended', count: 3 });
    expect(at(facts, '2026-03-11')).toMatchObject({ effect: 'counted', count: 4 });
  });

  it('says so where asking for reasons stops the clock', () => {
    const facts = [received(), fact('reasonsRequested', '2026-03-05'), fact('reasonsReceived', '2026-03-10')];
    const { trace } = readClock(facts, calendar, { trace: true, policy: { reasonsSuspend: true } });
    expect(trace.find(({ date }) => date === '2026-03-06')).toMatchObject({
      effect: 'suspended',
      reason: '要求说明理由期间，按本机关设置不计入期限',
      articles: ['条例35', '例-说明理由'],
    });
  });

  it('keeps two suspensions apart', () => {
    const second = [
      fact('consultationSent', '2026-03-12', { consultationId: 'd', party: 'coAuthor' }),
      fact('consultationAnswered', '2026-03-13', { consultationId: 'd' }),
    ];
    const facts = [received(), asked('2026-03-05', 'thirdParty'), answered('2026-03-06'), ...second];
    expect(
      traced(facts)
        .filter(({ effect }) => effect === 'suspended')
        .map(({ date, articles }) => [date, articles[1]]),
    ).toEqual([
      ['2026-03-06', '条例32'],
      ['2026-03-13', '条例34'],
    ]);
  });

  it('shows the days of an extension as such', () => {
    const facts = [received(), fact('extended', '2026-03-20', { workingDays: 2 })];
    expect(at(facts, '2026-03-30')?.reason).toBe('第20个工作日');
    expect(at(facts, '2026-03-31')).toMatchObject({
      reason: '第21个工作日（延长期第1日）',
      effect: 'counted',
      isDue: false,
    });
    expect(at(facts, '2026-04-01')).toMatchObject({ reason: '第22个工作日（延长期第2日）', isDue: true });
    expect(at(facts, '2026-03-20')?.facts).toMatchObject([{ text: '批准延长2个工作日并告知申请人' }]);
  });

  it('shows the days that a correction voided, and the new start', () => {
    const facts = [received(), fact('correctionReceived', '2026-03-06')];
    expect(at(facts, '2026-03-05')).toMatchObject({
      effect: 'voided',
      count: 3,
      reason: '第3个工作日（后因补正重新计算而作废）',
      articles: ['条例30'],
    });
    expect(at(facts, '2026-03-06')).toMatchObject({
      effect: 'restarted',
      count: 0,
      reason: '收到补正，自次日起重新计算期限，此前已计天数作废',
      articles: ['条例30'],
    });
    expect(at(facts, '2026-03-09')).toMatchObject({ effect: 'counted', count: 1 });
  });

  it('shows the days that a payment voided, suspended ones as suspended', () => {
    const facts = [
      received(),
      asked('2026-03-03', 'thirdParty'),
      answered('2026-03-04'),
      fact('feePaid', '2026-03-06'),
    ];
    expect(at(facts, '2026-03-04')?.effect).toBe('suspended');
    expect(at(facts, '2026-03-05')).toMatchObject({
      effect: 'voided',
      count: 2,
      reason: '第2个工作日（后因缴费重新计算而作废）',
      articles: ['办法6'],
    });
    expect(at(facts, '2026-03-06')).toMatchObject({
      effect: 'restarted',
      reason: '完成缴费，自次日起重新计算期限，此前已计天数作废',
      articles: ['办法6'],
    });
  });

  it('shows two restarts on one day once', () => {
    const facts = [received(), fact('correctionReceived', '2026-03-06'), fact('feePaid', '2026-03-06')];
    expect(traced(facts).filter(({ date }) => date === '2026-03-06')).toHaveLength(1);
    expect(new Set(traced(facts).map(({ date }) => date)).size).toBe(traced(facts).length);
  });

  it('shows the days of a deferral', () => {
    const facts = [received(), fact('deferred', '2026-03-20', { until: '2026-04-05' })];
    expect(at(facts, '2026-03-30')).toMatchObject({ effect: 'counted', count: 20, isDue: false });
    expect(at(facts, '2026-03-31')).toMatchObject({
      effect: 'deferred',
      reason: '延迟答复期间，至2026-04-05',
      articles: ['条例35'],
    });
    expect(traced(facts).at(-1)).toMatchObject({ date: '2026-04-05', effect: 'skipped', isDue: true });
  });

  it('begins with the first thing that happened', () => {
    const facts = [fact('arrived', '2026-02-27', { channel: 'post_ordinary' }), received()];
    expect(
      traced(facts)
        .slice(0, 4)
        .map(({ date, effect }) => [date, effect]),
    ).toEqual([
      ['2026-02-27', 'notStarted'],
      ['2026-02-28', 'notStarted'],
      ['2026-03-01', 'notStarted'],
      [MON_MAR_2, 'started'],
    ]);
    expect(traced(facts)[0]).toMatchObject({
      reason: '尚未确定收到之日，不起算',
      articles: ['条例31'],
      count: 0,
      facts: [{ text: '申请到达，尚待确认' }],
    });
  });

  it('waits as long as nothing is received', () => {
    const trace = on('2026-03-01', [fact('arrived', '2026-02-27', { channel: 'post_ordinary' })], {
      trace: true,
    }).trace;
    expect(trace.map(({ date, effect }) => [date, effect])).toEqual([
      ['2026-02-27', 'notStarted'],
      ['2026-02-28', 'notStarted'],
      ['2026-03-01', 'notStarted'],
    ]);
  });

  it('ends on the day of reading while no due date is in sight', () =>
    expect(
      on('2026-03-10', [received(), asked('2026-03-05', 'thirdParty')], { trace: true }).trace.at(-1),
    ).toMatchObject({ date: '2026-03-10', effect: 'suspended', isDue: false }));

  it('notes what happened after the due date, on its days alone', () => {
    const facts = [received(), fact('replied', '2026-04-08'), fact('ended', '2026-04-10', { how: 'other' })];
    expect(
      traced(facts)
        .slice(-3)
        .map(({ date, effect, count, reason }) => [date, effect, count, reason]),
    ).toEqual([
      ['2026-03-30', 'counted', 20, '第20个工作日'],
      ['2026-04-08', 'noted', 20, '期限届满后'],
      ['2026-04-10', 'noted', 20, '期限届满后'],
    ]);
    expect(traced(facts).at(-1)?.articles).toEqual([]);
  });

  it('shows what happened on the due date on that one day', () => {
    const days = traced([received(), fact('replied', '2026-03-30')]).filter(({ date }) => date === '2026-03-30');
    expect(days).toMatchObject([{ effect: 'counted', isDue: true, facts: [{ kind: 'replied' }] }]);
  });

  it('names the party that each day waits for, where two are asked at once', () => {
    const ask = (id: string, day: string, party: 'thirdParty' | 'coAuthor') =>
      fact('consultationSent', day, { consultationId: id, party });
    const answer = (id: string, day: string) => fact('consultationAnswered', day, { consultationId: id });
    const facts = [
      received(),
      ask('t', '2026-03-05', 'thirdParty'),
      ask('c', '2026-03-09', 'coAuthor'),
      answer('t', '2026-03-10'),
      answer('c', '2026-03-12'),
    ];
    expect(
      ['2026-03-06', '2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13'].map((day) => at(facts, day)?.articles),
    ).toEqual([
      ['条例33③', '条例32'],
      ['条例33③', '条例32'],
      ['条例33③', '条例34'],
      ['条例33③', '条例34'],
      ['条例33②'],
    ]);
  });

  it('shows a restart on the day after receipt, and the day of receipt for itself', () =>
    expect(
      traced([received(), fact('correctionReceived', '2026-03-03')])
        .slice(0, 3)
        .map(({ date, effect }) => [date, effect]),
    ).toEqual([
      ['2026-03-02', 'started'],
      ['2026-03-03', 'restarted'],
      ['2026-03-04', 'counted'],
    ]));

  it('tells nothing of what came after the day of reading', () => {
    const facts = [received(), fact('correctionReceived', '2026-03-10'), fact('replied', '2026-04-20')];
    const before = on('2026-03-05', facts, { trace: true }).trace;
    expect(before).toEqual(on('2026-03-05', [received()], { trace: true }).trace);
    expect(before.flatMap((day) => day.facts)).toMatchObject([{ kind: 'received' }]);
    expect(on('2026-03-10', facts, { trace: true }).trace.flatMap((day) => day.facts)).toHaveLength(2);
    expect(on('2026-03-01', facts, { trace: true }).trace).toEqual([]);
  });

  it('marks days that no notice has settled', () => {
    const facts = [received('2026-12-15')];
    expect(at(facts, '2026-12-24')?.day.provisional).toBe(false);
    expect(at(facts, '2026-12-25')?.day.provisional).toBe(true);
    expect(at(facts, '2027-01-01')).toMatchObject({ reason: '元旦法定节假日，不计', day: { provisional: true } });
  });

  it('is the same from a ledger that grew', () => {
    const facts = [received(), asked('2026-03-05', 'thirdParty'), answered('2026-03-10')];
    const ledger = facts.reduce((all, one) => all.add(one), ClockLedger.open(calendar));
    expect(ledger.read({ trace: true }).trace).toEqual(traced(facts));
    expect(ledger.read({ trace: true, on: '2026-03-06' })).toEqual(on('2026-03-06', facts, { trace: true }));
  });
});

it('every kind of fact has its words', () => {
  const day = '2026-03-20';
  const all: [ClockFact, string][] = [
    [fact('correctionNoticeSent', day), '发出补正告知书'],
    [fact('correctionNoticeReceived', day), '申请人收到补正告知书'],
    [fact('correctionReceived', day), '收到补正'],
    [asked(day, 'thirdParty'), '发出征求第三方意见书'],
    [asked(day, 'coAuthor'), '发出征求共同制作机关意见书'],
    [asked(day, 'secrecyAuthority'), '发出征求保密部门意见书'],
    [fact('consultationReceived', day, { consultationId: 'c' }), '对方收到征求意见书'],
    [answered(day), '收到对方意见'],
    [fact('consultationUnreachable', day, { consultationId: 'c' }), '记录无法联系对方'],
    [fact('consultationTerminated', day, { consultationId: 'c' }), '不再需要征求该意见'],
    [fact('deferred', day, { until: '2026-05-30' }), '确定延迟答复至2026-05-30并告知申请人'],
    [fact('reasonsRequested', day), '要求说明理由'],
    [fact('reasonsReceived', day), '收到理由说明'],
    [fact('feeNoticeSent', day), '发出收费通知'],
    [fact('feeNoticeReceived', day), '申请人收到收费通知'],
    [fact('feePaid', day), '完成缴费'],
    [fact('replied', day), '答复'],
    [fact('replied', day, { onTheSpot: true }), '当场答复'],
    [fact('ended', day, { how: 'withdrawn' }), '申请人撤回'],
    [fact('ended', day, { how: 'lapsed' }), '视为放弃，终止办理'],
    [fact('ended', day, { how: 'other' }), '终止办理'],
  ];
  for (const [one, words] of all) {
    const shown = traced([received(), one]).find(({ date }) => date === day);
    expect([one.kind, shown?.facts.at(-1)?.text]).toEqual([one.kind, words]);
  }
});
