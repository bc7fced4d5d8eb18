import { describe, expect, it } from '@jest/globals';
import { codeOf } from '../../test/refusal.js';
import {
  answerCase,
  ASKS,
  type CaseRow,
  explainCase,
  isAsk,
  publishedCalendar,
  readCase,
  readEvents,
} from '../index.js';

const calendar = publishedCalendar();
const row = (more: Partial<CaseRow>): CaseRow => ({
  id: 'X',
  channel: 'in_person',
  received_on: '2026-03-02',
  asks: 'reply_due',
  ...more,
});
const explained = (more: Partial<CaseRow>) => explainCase(row(more), calendar);

describe('events', () => {
  it('are read in order, with spaces, empty parts and Chinese semicolons', () =>
    expect(
      readEvents(' TP_SENT = 2026-03-05 ;; EXTENDED=2026-03-20:10；CORRECTION_PERIOD=7;YEAR=2025;TP_SILENT=1;'),
    ).toEqual([
      { key: 'TP_SENT', date: '2026-03-05', days: 0, until: null },
      { key: 'EXTENDED', date: '2026-03-20', days: 10, until: null },
      { key: 'CORRECTION_PERIOD', date: '', days: 7, until: null },
      { key: 'YEAR', date: '', days: 2025, until: null },
      { key: 'TP_SILENT', date: '', days: 0, until: null },
    ]));

  it('may have spaces everywhere', () =>
    expect(readEvents('TP_SENT=2026-03-05; ;EXTENDED = 2026-03-20 : 10 ;CO_SILENT= 1')).toMatchObject([
      { key: 'TP_SENT' },
      { key: 'EXTENDED', date: '2026-03-20', days: 10 },
      { key: 'CO_SILENT' },
    ]));

  it('may give a single working day for the correction', () =>
    expect(readEvents('CORRECTION_PERIOD=1')).toMatchObject([{ days: 1 }]));

  it('of a deferral hold the day deferred to, and maybe the day it was decided', () =>
    expect(readEvents('DEFERRED=2026-05-29;DEFERRED=2026-03-20:2026-05-30')).toMatchObject([
      { date: '', until: '2026-05-29' },
      { date: '2026-03-20', until: '2026-05-30' },
    ]));

  it.each([
    ['EXTENDED=2026-03-20:1:2', 'CASE.MALFORMED'],
    ['EXTENDED=2026-03-20:', 'CASE.MALFORMED'],
    ['EXTENDED=:5', 'DATE.INVALID'],
    ['DEFERRED=2026-03-20:2026-05-30:2026-06-30', 'CASE.MALFORMED'],
    ['DEFERRED=soon', 'DATE.INVALID'],
    ['DEFERRED=soon:2026-05-30', 'DATE.INVALID'],
    ['CORRECTION_PERIOD=1234567', 'CASE.MALFORMED'],
    ['CORRECTION_PERIOD=-1', 'CASE.MALFORMED'],
    ['YEAR=20255', 'CASE.MALFORMED'],
    ['CO_SILENT=0', 'CASE.MALFORMED'],
    ['toString=1', 'CASE.UNKNOWN_EVENT'],
    ['=2026-03-05', 'CASE.UNKNOWN_EVENT'],
    ['tp_sent=2026-03-05', 'CASE.UNKNOWN_EVENT'],
    ['FEE_PAID=', 'DATE.INVALID'],
  ])('%s: %s', (text, code) => expect(codeOf(() => readEvents(text))).toBe(code));
});

describe('the day of receipt of a row', () => {
  const receipt = (more: Partial<CaseRow>) => readCase(row({ received_on: '', ...more })).receivedOn;

  it('is stated, or follows from the channel', () => {
    expect(receipt({ submitted_on: '2026-03-02' })).toBe('2026-03-02');
    expect(receipt({ channel: 'oral', submitted_on: '2026-03-02' })).toBe('2026-03-02');
    expect(receipt({ channel: 'post_signed', submitted_on: '2026-03-02', events: 'ARRIVED=2026-03-04' })).toBe(
      '2026-03-04',
    );
    expect(receipt({ channel: ' post_signed ', events: 'SUBMITTED=2026-03-02;ARRIVED=2026-03-04' })).toBe('2026-03-04');
    expect(receipt({ channel: 'post_signed', submitted_on: '2026-03-02' })).toBeNull();
    expect(
      receipt({ channel: 'online', submitted_on: '2026-03-02', events: 'SUBMITTED=2026-03-02;CONFIRMED=2026-03-04' }),
    ).toBe('2026-03-04');
    expect(receipt({ channel: 'online', submitted_on: '2026-03-02', events: 'SUBMITTED=2026-03-02' })).toBeNull();
    expect(receipt({ channel: undefined, received_on: ' 2026-03-02 ' })).toBe('2026-03-02');
    expect(receipt({ channel: 'n/a' })).toBeNull();
  });

  it('confirmed for a channel that needs none is believed as stated', () =>
    expect(receipt({ channel: 'post_signed', received_on: '2026-03-04', events: 'CONFIRMED=2026-03-09' })).toBe(
      '2026-03-04',
    ));

  it('a confirmation after a correction is the correction’s', () => {
    const read = readCase(row({ channel: 'online', events: 'CORRECTION_ARRIVED=2026-03-10;CONFIRMED=2026-03-12' }));
    expect(read.receivedOn).toBe('2026-03-02');
    expect(read.facts.at(-1)).toMatchObject({
      kind: 'correctionReceived',
      happenedOn: '2026-03-12',
      arrivedOn: '2026-03-10',
    });
  });

  it('submitted_on must be a day too', () =>
    expect(codeOf(() => receipt({ submitted_on: '2026-2-3' }))).toBe('DATE.INVALID'));
});

describe('corrections of a row', () => {
  const corrections = (channel: string, events: string) =>
    readCase(row({ channel, events })).facts.flatMap((fact) =>
      fact.kind === 'correctionReceived' ? [[fact.happenedOn, fact.arrivedOn, fact.lateForGoodReason]] : [],
    );

  it.each([
    ['in_person', 'CORRECTION_RECEIVED=2026-03-10', [['2026-03-10', '2026-03-10', false]]],
    ['in_person', 'CORRECTION_ARRIVED=2026-03-10', [['2026-03-10', '2026-03-10', false]]],
    ['online', 'CORRECTION_ARRIVED=2026-03-10', []],
    ['online', 'CORRECTION_ARRIVED=2026-03-10;CORRECTION_RECEIVED=2026-03-12', [['2026-03-12', '2026-03-10', false]]],
    ['online', 'CORRECTION_CONFIRMED=2026-03-12', [['2026-03-12', '2026-03-12', false]]],
    ['in_person', 'CORRECTION_RECEIVED=2026-03-10;CONFIRMED=2026-03-12', [['2026-03-10', '2026-03-10', false]]],
    [
      'in_person',
      'CORRECTION_RECEIVED=2026-03-10;CORRECTION_CONFIRMED=2026-03-12',
      [['2026-03-12', '2026-03-10', false]],
    ],
    [
      'online',
      'CORRECTION_RECEIVED=2026-03-10;CONFIRMED=2026-03-12;CORRECTION_RECEIVED=2026-03-20;CONFIRMED=2026-03-23',
      [
        ['2026-03-12', '2026-03-10', false],
        ['2026-03-23', '2026-03-20', false],
      ],
    ],
    [
      'online',
      'CORRECTION_ARRIVED=2026-03-10;CORRECTION_CONFIRMED=2026-03-12;CORRECTION_CONFIRMED=2026-03-20',
      [
        ['2026-03-12', '2026-03-10', false],
        ['2026-03-20', '2026-03-20', false],
      ],
    ],
    [
      'online',
      'CORRECTION_RECEIVED=2026-03-10;TP_SENT=2026-03-11;TP_RECEIVED=2026-03-11',
      [['2026-03-10', '2026-03-10', false]],
    ],
    ['in_person', 'CORRECTION_RECEIVED=2026-03-10;CORRECTION_EXCUSED=1', [['2026-03-10', '2026-03-10', true]]],
  ])('%s %s', (channel, events, expected) => expect(corrections(channel, events)).toEqual(expected));
});

describe('consultations of a row', () => {
  const threes = (events: string) => {
    const days = new Map<string, Record<string, string>>();
    for (const fact of readCase(row({ events })).facts)
      if ('consultationId' in fact)
        days.set(fact.consultationId, {
          ...days.get(fact.consultationId),
          [fact.kind.replace('consultation', '')]: fact.happenedOn.slice(5),
        });
    return Object.fromEntries(days);
  };

  it('are read one after another', () =>
    expect(
      threes(
        'TP_SENT=2026-03-05;TP_RECEIVED=2026-03-06;TP_SILENT=1;TP_SENT=2026-03-09;TP_RECEIVED=2026-03-10;TP_OPINION=2026-03-12',
      ),
    ).toEqual({
      TP1: { Sent: '03-05', Received: '03-06' },
      TP2: { Sent: '03-09', Received: '03-10', Answered: '03-12' },
    }));

  it('are read interwoven, the first in line served first', () =>
    expect(
      threes(
        'TP_SENT=2026-03-05;TP_SENT=2026-03-06;TP_RECEIVED=2026-03-09;TP_RECEIVED=2026-03-10;TP_OPINION=2026-03-16;TP_UNREACHABLE=2026-03-17',
      ),
    ).toEqual({
      TP1: { Sent: '03-05', Received: '03-09', Answered: '03-16' },
      TP2: { Sent: '03-06', Received: '03-10', Unreachable: '03-17' },
    }));

  it('with too few answers for all, take them for the last one written', () =>
    expect(threes('TP_SENT=2026-03-05;TP_SENT=2026-03-06;TP_RECEIVED=2026-03-09;TP_OPINION=2026-03-16')).toEqual({
      TP1: { Sent: '03-05' },
      TP2: { Sent: '03-06', Received: '03-09', Answered: '03-16' },
    }));

  const three = (prefix: string, sent: string, received: string) =>
    `TP_SENT=2026-03-${sent};TP_RECEIVED=2026-03-${received}${prefix}`;

  it('with one answer for three that wait, take it for the last one written', () =>
    expect(
      threes(`${three('', '03', '04')};${three('', '05', '06')};${three('', '09', '10')};TP_OPINION=2026-03-16`),
    ).toEqual({
      TP1: { Sent: '03-03', Received: '03-04' },
      TP2: { Sent: '03-05', Received: '03-06' },
      TP3: { Sent: '03-09', Received: '03-10', Answered: '03-16' },
    }));

  it('count only the answers still to come, not those of earlier ones or of later letters', () => {
    expect(
      threes(
        `${three(';TP_OPINION=2026-03-04', '03', '04')};${three('', '05', '06')};${three('', '09', '10')};TP_OPINION=2026-03-16`,
      ),
    ).toMatchObject({ TP2: { Received: '03-06' }, TP3: { Answered: '03-16' } });
    expect(
      threes(`${three('', '03', '04')};${three('', '05', '06')};TP_OPINION=2026-03-16;${three('', '17', '18')}`),
    ).toEqual({
      TP1: { Sent: '03-03', Received: '03-04' },
      TP2: { Sent: '03-05', Received: '03-06', Answered: '03-16' },
      TP3: { Sent: '03-17', Received: '03-18' },
    });
  });

  it('leave out of the line who is out of reach, and who is silent', () => {
    const later = `${three('', '05', '06')};${three('', '09', '10')};TP_OPINION=2026-03-16;TP_OPINION=2026-03-17`;
    for (const first of ['TP_UNREACHABLE=2026-03-04', 'TP_SILENT=1'])
      expect(threes(`TP_SENT=2026-03-03;TP_RECEIVED=2026-03-04;${first};${later}`)).toMatchObject({
        TP2: { Answered: '03-16' },
        TP3: { Answered: '03-17' },
      });
  });

  it('give proof to the letters that have none', () =>
    expect(
      threes(
        `${three('', '03', '04')};TP_SENT=2026-03-05;TP_SENT=2026-03-06;TP_RECEIVED=2026-03-09;TP_RECEIVED=2026-03-10`,
      ),
    ).toEqual({
      TP1: { Sent: '03-03', Received: '03-04' },
      TP2: { Sent: '03-05', Received: '03-09' },
      TP3: { Sent: '03-06', Received: '03-10' },
    }));

  it('keep third parties and co-authors apart, and take proof alone', () =>
    expect(
      threes(
        'TP_SENT=2026-03-05;CO_SENT=2026-03-06;CO_RECEIVED=2026-03-09;TP_OPINION=2026-03-16;CO_OPINION=2026-03-17;TP_RECEIVED=2026-03-18',
      ),
    ).toEqual({
      TP1: { Sent: '03-05', Answered: '03-16' },
      TP2: { Sent: '03-18', Received: '03-18' },
      CO1: { Sent: '03-06', Received: '03-09', Answered: '03-17' },
    }));

  it.each([
    ['TP_SENT=2026-03-05;TP_RECEIVED=2026-03-04', 'CASE.OUT_OF_ORDER'],
    ['TP_SENT=2026-03-05;TP_OPINION=2026-03-04', 'CASE.OUT_OF_ORDER'],
    ['TP_SENT=2026-03-05;TP_RECEIVED=2026-03-09;TP_UNREACHABLE=2026-03-06', 'CASE.OUT_OF_ORDER'],
    ['TP_SENT=2026-03-05;TP_OPINION=2026-03-06;TP_OPINION=2026-03-09', 'CASE.MISSING_EVENT'],
    ['CO_SENT=2026-03-05;TP_OPINION=2026-03-06', 'CASE.MISSING_EVENT'],
  ])('%s: %s', (events, code) => expect(codeOf(() => readCase(row({ events })))).toBe(code));
});

describe('answers', () => {
  it('carry the refusal, with the article', () =>
    expect(answerCase(row({ events: 'EXTENDED=2026-03-31:5' }), calendar)).toMatchObject({
      id: 'X',
      date: null,
      certainty: null,
      refusal: { code: 'EXTENSION.AFTER_DUE', article: '条例33②', details: { happenedOn: '2026-03-31' } },
    }));

  it('let a defect through', () =>
    expect(() => answerCase({ id: 'X', asks: undefined as unknown as string }, calendar)).toThrow(TypeError));

  it('take other facts of the row as they are', () => {
    for (const events of [
      'REPLIED=2026-03-12',
      'WITHDRAWN=2026-03-12',
      'SERVED=2026-03-12',
      'UNREACHABLE=2026-03-12',
      'SUBMITTED=2026-03-02',
    ])
      expect([events, answerCase(row({ events }), calendar).date]).toEqual([events, '2026-03-30']);
  });

  it('take the last of several days asked for', () => {
    expect(answerCase(row({ asks: 'annual_report_due', events: 'YEAR=2025;SERVED=2026-04-03' }), calendar).date).toBe(
      '2026-01-31',
    );
    expect(answerCase(row({ asks: 'review_due', events: 'SERVED=2026-03-03;SERVED=2026-04-03' }), calendar).date).toBe(
      '2026-06-02',
    );
    expect(
      answerCase(row({ asks: 'proactive_publish_due', events: 'FORMED=2026-03-02;CHANGED=2026-04-28' }), calendar).date,
    ).toBe('2026-05-28');
  });

  it('count the correction notice from the last correction, not from a payment', () => {
    const asks = 'correction_notice_due';
    expect(answerCase(row({ asks, events: 'CORRECTION_RECEIVED=2026-03-10' }), calendar).date).toBe('2026-03-19');
    expect(answerCase(row({ asks, events: 'FEE_NOTICE_SENT=2026-03-04;FEE_PAID=2026-03-10' }), calendar).date).toBe(
      '2026-03-11',
    );
  });

  it('of reconsideration of silence are as provisional as the reply', () => {
    const asks = 'review_of_silence_due';
    expect(answerCase(row({ asks, received_on: '2026-09-01' }), calendar)).toMatchObject({
      date: '2026-11-30',
      certainty: 'fixed',
    });
    expect(answerCase(row({ asks, received_on: '2026-12-01' }), calendar)).toMatchObject({ certainty: 'provisional' });
  });

  it('exist for every ask of the handbook', () => {
    expect(Object.keys(ASKS)).toEqual([
      'reply_due',
      'reply_due_if_on_spot',
      'correction_notice_due',
      'correction_due',
      'abandoned_from',
      'extension_notice_due',
      'third_party_due',
      'coauthor_due',
      'fee_notice_due',
      'fee_payment_due',
      'fee_abandoned_from',
      'review_due',
      'suit_due',
      'suit_after_review_due',
      'review_of_silence_due',
      'annual_report_due',
      'annual_report_gov_due',
      'proactive_publish_due',
    ]);
    expect([isAsk('reply_due'), isAsk('toString')]).toEqual([true, false]);
  });
});

describe('the explanation of a row', () => {
  it('shows the clock day by day', () => {
    const lines = explained({ received_on: '2026-09-18', events: 'EXTENDED=2026-09-28:1' });
    expect(lines.slice(0, 4)).toEqual([
      'X  reply_due',
      '答：2026-10-23 周五',
      '2026-09-18 周五  收到申请之日，次日起算〔条例31、例-起算〕  国办发明电〔2025〕7号',
      '            · 收到申请',
    ]);
    expect(lines).toContain('2026-10-01 周四  国庆节放假，不计〔条例33②、放假通知〕  国办发明电〔2025〕7号');
    expect(lines.at(-1)).toBe(
      '2026-10-23 周五  第21个工作日（延长期第1日）〔条例33②〕  国办发明电〔2025〕7号  ← 到期日',
    );
  });

  it('names everything that the row tells', () => {
    const events =
      'CORRECTION_NOTICE_SENT=2026-03-04;CORRECTION_NOTICE_RECEIVED=2026-03-05;CORRECTION_RECEIVED=2026-03-06;REASONS_REQUESTED=2026-03-09;REASONS_RECEIVED=2026-03-10;FEE_NOTICE_SENT=2026-03-11;FEE_NOTICE_RECEIVED=2026-03-12;FEE_PAID=2026-03-13;EXTENDED=2026-03-16:1;REPLIED=2026-04-20;WITHDRAWN=2026-04-21';
    const told = explained({ events }).filter((line) => line.includes('·'));
    expect(told.map((line) => line.trim().slice(2))).toEqual([
      '收到申请',
      '发出补正告知书',
      '申请人收到补正告知书',
      '收到补正',
      '要求说明理由',
      '收到理由说明',
      '发出收费通知',
      '申请人收到收费通知',
      '完成缴费',
      '批准延长1个工作日并告知申请人',
      '答复',
      '申请人撤回',
    ]);
    expect(explained({ events }).filter((line) => line.startsWith('2026-04-20'))).toEqual([
      '2026-04-20 周一  期限届满后  国办发明电〔2025〕7号',
    ]);
  });

  it('of a reply on the spot is the clock too', () =>
    expect(explained({ asks: ' reply_due_if_on_spot ' })[2]).toMatch(/^2026-03-02 周一 {2}收到申请之日/));

  it('of the extension’s own limit ends on the due date without it', () =>
    expect(explained({ asks: 'extension_notice_due', events: 'EXTENDED=2026-03-20:5' }).at(-1)).toMatch(
      /^2026-03-30 .*← 到期日$/,
    ));

  it('of the fee notice’s limit ends before the fee moved anything', () =>
    expect(
      explained({ asks: 'fee_notice_due', events: 'FEE_NOTICE_SENT=2026-03-04;FEE_PAID=2026-03-10' }).at(-1),
    ).toMatch(/^2026-03-30 .*← 到期日$/));

  it('counts a limit in working days', () => {
    const lines = explained({ asks: 'correction_notice_due', received_on: '2026-12-21' });
    expect(lines.slice(0, 3)).toEqual([
      'X  correction_notice_due',
      '答：2026-12-30 周三（暂估：涉及尚未公布放假安排的日子）',
      '2026-12-21 周一  起点，次日起算〔条例30〕',
    ]);
    expect(lines).toContain('2026-12-25 周五  第4个工作日  国办发明电〔2025〕7号（暂估）');
    expect(lines).toContain('2026-12-26 周六  周末，不计  国办发明电〔2025〕7号（暂估）');
    expect(lines.at(-1)).toMatch(/^ {4}条例30：/);
    expect(lines.join()).not.toContain('次日起视为放弃');
  });

  it('shows that abandonment follows the limit', () => {
    const lines = explained({ asks: 'fee_abandoned_from', events: 'FEE_NOTICE_RECEIVED=2026-05-11' });
    expect(lines).toContain('2026-06-08 周一  第20个工作日  国办发明电〔2025〕7号');
    expect(lines).toContain('2026-06-09 周二  次日起视为放弃');
  });

  it('shows how a last day moved', () => {
    const lines = explained({ asks: 'suit_after_review_due', events: 'REVIEW_DECISION_SERVED=2026-09-18' });
    const moved = ['03 周六', '04 周日', '05 周一', '06 周二', '07 周三'];
    expect(lines.filter((line) => line.startsWith('2026'))).toEqual([
      '2026-09-18 周五  起点，次日起算15日〔行诉法45、复议法34、行诉解释48〕',
      '2026-10-03 周六  按期间届满',
      ...moved.map((day) => `2026-10-${day}  国庆节放假，末日顺延  国办发明电〔2025〕7号`),
      '2026-10-08 周四  休息日后的第一日  国办发明电〔2025〕7号',
    ]);
    const still = explained({ asks: 'suit_due', events: 'SERVED=2026-03-31' });
    expect(still.filter((line) => !line.startsWith(' '))).toEqual([
      'X  suit_due',
      '答：2026-09-30 周三',
      '2026-03-31 周二  起点，次日起算6个月〔行诉法46、行诉解释48〕',
      '2026-09-30 周三  按期间届满',
    ]);
  });

  it('of reconsideration of silence shows both the clock and the 60 days', () => {
    const lines = explained({ asks: 'review_of_silence_due' });
    expect(lines.some((line) => line.endsWith('← 到期日'))).toBe(true);
    expect(lines.some((line) => line.includes('起点，次日起算60日'))).toBe(true);
  });

  it('of a fixed day says so', () =>
    expect(explained({ asks: 'annual_report_due', events: 'YEAR=2025' })[2]).toBe('固定日期，不顺延〔条例49①〕'));

  it('of a refusal names it', () => {
    expect(explained({ received_on: '' })).toEqual([
      'X  reply_due',
      '不能回答：CLOCK.NOT_STARTED  没有收到之日，无从计算（条例31）',
    ]);
    expect(explained({ asks: 'tea' })).toEqual(['X  tea', '不能回答：CASE.UNKNOWN_ASK  未知的 asks：tea']);
  });
});
