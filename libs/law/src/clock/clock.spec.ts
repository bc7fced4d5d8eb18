import { describe, expect, it } from '@jest/globals';
import { fact, MON_MAR_2, on, received } from '../../test/ledger.js';
import { codeOf, refusalOf } from '../../test/refusal.js';
import {
  type ClockFact,
  ClockLedger,
  compareFacts,
  DEFAULT_CLOCK_POLICY,
  publishedCalendar,
  readClock,
} from '../index.js';

const calendar = publishedCalendar();
const findings = (facts: readonly ClockFact[]) => readClock(facts, calendar).findings.map(({ code }) => code);
const asked = (day: string, id = 'c', party: 'thirdParty' | 'coAuthor' | 'secrecyAuthority' = 'thirdParty') =>
  fact('consultationSent', day, { consultationId: id, party });
const proven = (day: string, id = 'c') => fact('consultationReceived', day, { consultationId: id });
const answered = (day: string, id = 'c') => fact('consultationAnswered', day, { consultationId: id });

describe('before receipt', () => {
  it('nothing runs: an empty ledger, and an arrival that is not confirmed', () => {
    for (const facts of [[], [fact('arrived', MON_MAR_2, { channel: 'post_ordinary' })]])
      expect(on('2026-03-20', facts)).toMatchObject({
        running: 'notStarted',
        receivedOn: null,
        startedOn: null,
        startCause: null,
        replyDueOn: null,
        certainty: 'provisional',
        isJudged: false,
        isOverdue: false,
        isExpected: false,
        workingDaysUsed: 0,
        workingDaysLeft: 0,
      });
    expect(readClock([], calendar).on).toBeNull();
    expect(readClock([], calendar, { trace: true }).trace).toEqual([]);
  });

  it('no act has an effect', () => {
    expect(findings([fact('extended', '2026-02-27', { workingDays: 5 }), received()])).toEqual([
      'CLOCK.BEFORE_RECEIPT',
    ]);
    expect(findings([fact('correctionReceived', '2026-02-27'), fact('feePaid', '2026-02-26')])).toEqual([
      'CLOCK.BEFORE_RECEIPT',
      'CLOCK.BEFORE_RECEIPT',
    ]);
  });

  it('an applicant may withdraw', () =>
    expect(on('2026-03-20', [fact('ended', MON_MAR_2, { how: 'withdrawn' })])).toMatchObject({
      running: 'ended',
      isJudged: false,
    }));
});

describe('a plain request', () => {
  const facts = [received()];

  it.each([
    [MON_MAR_2, 0, 20, 'running', false, 0],
    ['2026-03-03', 1, 19, 'running', false, 0],
    ['2026-03-07', 4, 16, 'running', false, 0],
    ['2026-03-30', 20, 0, 'running', false, 0],
    ['2026-03-31', 20, 0, 'running', true, 1],
    ['2026-04-05', 20, 0, 'running', true, 4],
  ])('on %s', (day, workingDaysUsed, workingDaysLeft, running, isOverdue, workingDaysOverdue) =>
    expect(on(day, facts)).toMatchObject({
      on: day,
      receivedOn: MON_MAR_2,
      startedOn: MON_MAR_2,
      startCause: 'receipt',
      periodWorkingDays: 20,
      replyDueOn: '2026-03-30',
      certainty: 'fixed',
      isExpected: false,
      isJudged: true,
      running,
      isOverdue,
      workingDaysUsed,
      workingDaysLeft,
      workingDaysOverdue,
    }),
  );

  it('leaves out what lies after the day of reading', () =>
    expect(on('2026-03-19', [...facts, fact('extended', '2026-03-20', { workingDays: 5 })]).replyDueOn).toBe(
      '2026-03-30',
    ));

  it('reads as of its last fact unless told otherwise', () => {
    expect(readClock([...facts, fact('extended', '2026-03-20', { workingDays: 5 })], calendar).on).toBe('2026-03-20');
    expect(readClock([fact('replied', '2026-03-18'), received()], calendar).on).toBe('2026-03-18');
  });

  it('carries the calendar’s version', () => expect(on(MON_MAR_2, facts).calendarVersion).toBe(calendar.version));

  it('has one day of receipt: a second one is doubted, not believed', () => {
    const twice = [received(), fact('received', '2026-03-09')];
    expect(findings(twice)).toEqual(['CLOCK.ALREADY_RECEIVED']);
    expect(readClock(twice, calendar).replyDueOn).toBe('2026-03-30');
  });
});

describe('a reply', () => {
  it('in time, on the last day, ends the judgement well however late it is read', () =>
    expect(on('2026-05-01', [received(), fact('replied', '2026-03-30')])).toMatchObject({
      running: 'answered',
      repliedOn: '2026-03-30',
      isJudged: true,
      isOverdue: false,
      workingDaysUsed: 20,
      workingDaysOverdue: 0,
    }));

  it('a day late stays late', () =>
    expect(on('2026-05-01', [received(), fact('replied', '2026-03-31')])).toMatchObject({
      isOverdue: true,
      workingDaysOverdue: 1,
    }));

  it('on the spot uses no day', () =>
    expect(on('2026-03-10', [received(), fact('replied', MON_MAR_2, { onTheSpot: true })])).toMatchObject({
      running: 'answered',
      isOverdue: false,
      workingDaysUsed: 0,
    }));

  it('counts as of the first one', () =>
    expect(on('2026-05-01', [received(), fact('replied', '2026-03-25'), fact('replied', '2026-04-25')]).repliedOn).toBe(
      '2026-03-25',
    ));

  it('is not needed after an end', () =>
    expect(on('2026-05-01', [received(), fact('ended', '2026-03-10', { how: 'withdrawn' })])).toMatchObject({
      running: 'ended',
      isJudged: false,
      isOverdue: false,
      workingDaysUsed: 6,
    }));
});

describe('correction', () => {
  const sent = fact('correctionNoticeSent', '2026-03-11');
  const got = fact('correctionNoticeReceived', '2026-03-12');

  it('while awaited in time, judges nothing, even past the due date', () => {
    expect(on('2026-03-11', [received(), sent])).toMatchObject({
      running: 'awaitingCorrection',
      isJudged: false,
      correction: {
        noticeSentOn: '2026-03-11',
        noticeReceivedOn: null,
        dueOn: null,
        abandonedFrom: null,
        isNoticeTimely: true,
        certainty: 'provisional',
      },
    });
    expect(on('2026-04-02', [received(), sent, got])).toMatchObject({
      running: 'awaitingCorrection',
      isJudged: false,
      isOverdue: false,
      replyDueOn: '2026-03-30',
      correction: {
        noticeReceivedOn: '2026-03-12',
        dueOn: '2026-04-02',
        abandonedFrom: '2026-04-03',
        certainty: 'fixed',
      },
    });
  });

  it('lapses the day after', () =>
    expect(on('2026-04-03', [received(), sent, got])).toMatchObject({
      running: 'lapsed',
      isJudged: false,
      isOverdue: false,
    }));

  it('on the last day restarts the clock, and forgets what was awaited', () =>
    expect(on('2026-04-02', [received(), sent, got, fact('correctionReceived', '2026-04-02')])).toMatchObject({
      running: 'running',
      startedOn: '2026-04-02',
      startCause: 'correction',
      receivedOn: MON_MAR_2,
      correction: null,
      replyDueOn: '2026-05-06',
      workingDaysUsed: 0,
    }));

  it('a day late restarts nothing', () => {
    const late = [received(), sent, got, fact('correctionReceived', '2026-04-03')];
    expect(findings(late)).toEqual(['CORRECTION.LATE']);
    expect(on('2026-04-03', late)).toMatchObject({
      running: 'lapsed',
      startedOn: MON_MAR_2,
      correction: { actedLateOn: '2026-04-03' },
    });
  });

  it('a day late for good reason, or in time by its arrival and confirmed later, restarts it', () => {
    const excused = fact('correctionReceived', '2026-04-03', { lateForGoodReason: true });
    expect(on('2026-04-03', [received(), sent, got, excused]).startedOn).toBe('2026-04-03');
    const online = fact('correctionReceived', '2026-04-08', { arrivedOn: '2026-04-02' });
    expect(on('2026-04-08', [received(), sent, got, online]).startedOn).toBe('2026-04-08');
    const tooLate = fact('correctionReceived', '2026-04-08', { arrivedOn: '2026-04-03' });
    expect(on('2026-04-08', [received(), sent, got, tooLate]).correction?.actedLateOn).toBe('2026-04-03');
  });

  it('without proof that the notice was received has no limit to miss', () =>
    expect(on('2026-06-01', [received(), sent, fact('correctionReceived', '2026-06-01')]).startCause).toBe(
      'correction',
    ));

  it('takes the period the notice states, then the agency’s setting', () => {
    const stated = [received(), fact('correctionNoticeSent', '2026-03-11', { periodWorkingDays: 5 }), got];
    expect(on('2026-03-12', stated).correction?.dueOn).toBe('2026-03-19');
    const later = [received(), sent, fact('correctionNoticeReceived', '2026-03-12', { periodWorkingDays: 3 })];
    expect(on('2026-03-12', later).correction?.dueOn).toBe('2026-03-17');
    expect(on('2026-03-12', [received(), got], { policy: { correctionPeriodWorkingDays: 7 } }).correction?.dueOn).toBe(
      '2026-03-23',
    );
    expect(
      on('2026-03-12', [received(), sent, got], { policy: { correctionPeriodWorkingDays: 7 } }).correction?.dueOn,
    ).toBe('2026-03-23');
  });

  it('may be made to the last day that was stated, though proof shows that the notice came earlier', () => {
    const earlier = fact('correctionNoticeReceived', '2026-03-11', {
      periodWorkingDays: 15,
      statedLimit: '2026-04-02',
    });
    const corrected = fact('correctionReceived', '2026-04-02');
    expect(on('2026-04-02', [received(), sent, earlier]).correction?.dueOn).toBe('2026-04-02');
    expect(on('2026-04-02', [received(), sent, earlier, corrected])).toMatchObject({
      startedOn: '2026-04-02',
      findings: [],
    });
    const later = fact('correctionNoticeReceived', '2026-03-12', { periodWorkingDays: 15, statedLimit: '2026-03-20' });
    expect(on('2026-04-02', [received(), sent, later]).correction?.dueOn).toBe('2026-04-02');
  });

  it('asked for after the seventh working day does not stop the clock', () => {
    const late = [received(), fact('correctionNoticeSent', '2026-03-12')];
    expect(findings(late)).toEqual(['CORRECTION.NOTICE_LATE']);
    expect(on('2026-03-31', late)).toMatchObject({
      running: 'running',
      isOverdue: true,
      correction: { isNoticeTimely: false },
    });
    expect(on('2026-03-31', [received(), fact('correctionNoticeReceived', '2026-03-12')])).toMatchObject({
      running: 'running',
    });
    expect(on('2026-03-31', [received(), fact('correctionNoticeReceived', '2026-03-11')])).toMatchObject({
      running: 'awaitingCorrection',
    });
  });

  it('may be asked for again within 7 working days of the correction', () => {
    const again = [
      received(),
      sent,
      fact('correctionReceived', '2026-03-20'),
      fact('correctionNoticeSent', '2026-03-31'),
    ];
    expect(findings(again)).toEqual([]);
    expect(findings([...again.slice(0, 3), fact('correctionNoticeSent', '2026-04-01')])).toEqual([
      'CORRECTION.NOTICE_LATE',
    ]);
  });

  it('answered at the counter on the day of its notice is over', () =>
    expect(
      on('2026-03-05', [
        received(),
        fact('correctionNoticeSent', '2026-03-05'),
        fact('correctionNoticeReceived', '2026-03-05'),
        fact('correctionReceived', '2026-03-05'),
      ]),
    ).toMatchObject({ running: 'running', startedOn: '2026-03-05', correction: null }));

  it('answered on the day of a second notice leaves the second one waiting', () => {
    const facts = [
      received(),
      sent,
      got,
      fact('correctionReceived', '2026-03-20'),
      fact('correctionNoticeSent', '2026-03-20'),
    ];
    expect(on('2026-03-20', facts)).toMatchObject({
      running: 'awaitingCorrection',
      startedOn: '2026-03-20',
      correction: { noticeSentOn: '2026-03-20', dueOn: null },
    });
  });

  it('answered on the day that proof of its notice came is over too', () => {
    const facts = [
      received(),
      sent,
      fact('correctionNoticeReceived', '2026-03-20'),
      fact('correctionReceived', '2026-03-20'),
    ];
    expect(on('2026-03-20', facts)).toMatchObject({ running: 'running', startedOn: '2026-03-20', correction: null });
  });

  it('answered on the day that a second notice is proven, whose sending nobody noted, leaves that one waiting', () => {
    const facts = [
      received(),
      sent,
      got,
      fact('correctionReceived', '2026-03-20'),
      fact('correctionNoticeReceived', '2026-03-20'),
    ];
    expect(on('2026-03-20', facts)).toMatchObject({
      running: 'awaitingCorrection',
      correction: { noticeSentOn: null, noticeReceivedOn: '2026-03-20' },
    });
  });

  it('asked for again and proven on the day of the answer to a notice that nobody proved leaves the second waiting', () => {
    const facts = [
      received(),
      sent,
      fact('correctionNoticeSent', '2026-03-20'),
      fact('correctionNoticeReceived', '2026-03-20'),
      fact('correctionReceived', '2026-03-20'),
    ];
    expect(on('2026-03-20', facts)).toMatchObject({
      running: 'awaitingCorrection',
      startedOn: '2026-03-20',
      correction: { noticeSentOn: '2026-03-20', noticeReceivedOn: '2026-03-20' },
    });
  });
});

describe('fee', () => {
  const sent = fact('feeNoticeSent', '2026-03-11');
  const got = fact('feeNoticeReceived', '2026-03-12');

  it('while payment is awaited judges nothing; it lapses after 20 working days', () => {
    expect(on('2026-03-11', [received(), sent])).toMatchObject({
      running: 'awaitingPayment',
      payment: { noticeSentOn: '2026-03-11', dueOn: null, isNoticeTimely: true },
    });
    expect(on('2026-04-10', [received(), sent, got])).toMatchObject({
      running: 'awaitingPayment',
      isJudged: false,
      isOverdue: false,
      payment: { dueOn: '2026-04-10', abandonedFrom: '2026-04-11', noticeReceivedOn: '2026-03-12' },
    });
    expect(on('2026-04-11', [received(), sent, got]).running).toBe('lapsed');
  });

  it('paid on the last day restarts, a day later not', () => {
    expect(on('2026-04-10', [received(), sent, got, fact('feePaid', '2026-04-10')])).toMatchObject({
      startedOn: '2026-04-10',
      startCause: 'payment',
      payment: null,
      running: 'running',
    });
    const late = [received(), sent, got, fact('feePaid', '2026-04-13')];
    expect(findings(late)).toEqual(['FEE.PAID_LATE']);
    expect(on('2026-04-13', late)).toMatchObject({
      startedOn: MON_MAR_2,
      running: 'lapsed',
      payment: { actedLateOn: '2026-04-13' },
    });
  });

  it('paid late for a reason that the agency accepts restarts', () =>
    expect(
      on('2026-04-13', [received(), sent, got, fact('feePaid', '2026-04-13', { lateForGoodReason: true })]),
    ).toMatchObject({ startedOn: '2026-04-13', startCause: 'payment', payment: null }));

  it('may be paid to the last day that was stated, though proof shows that the notice came earlier', () => {
    const notice = [received(), fact('feeNoticeSent', '2026-03-05')];
    const proof = fact('feeNoticeReceived', '2026-03-05', { statedLimit: '2026-04-10' });
    expect(on('2026-04-10', [...notice, proof]).payment?.dueOn).toBe('2026-04-10');
    expect(on('2026-04-10', [...notice, proof, fact('feePaid', '2026-04-10')]).startedOn).toBe('2026-04-10');
  });

  it('paid before there is proof of the notice restarts', () =>
    expect(on('2026-03-12', [received(), sent, fact('feePaid', '2026-03-12')]).startCause).toBe('payment'));

  it('paid at the bank before the notice was opened on the page waits for nothing more', () => {
    const paid = [received(), sent, fact('feePaid', '2026-03-12'), fact('feeNoticeReceived', '2026-03-13')];
    expect(on('2026-03-13', paid)).toMatchObject({ startedOn: '2026-03-12', payment: null, running: 'running' });
    expect(findings(paid)).toEqual(['FEE.ALREADY_PAID']);
    const corrected = [received(), fact('correctionReceived', '2026-03-09'), ...paid.slice(1)];
    expect(findings(corrected)).toEqual(['FEE.ALREADY_PAID']);
  });

  it('noticed on the due date is in time, after it without effect', () => {
    const onTime = [received(), fact('feeNoticeSent', '2026-03-30')];
    expect(on('2026-03-31', onTime)).toMatchObject({ running: 'awaitingPayment', isOverdue: false });
    const late = [received(), fact('feeNoticeSent', '2026-03-31'), fact('feePaid', '2026-04-01')];
    expect(findings(late)).toEqual(['FEE.NOTICE_AFTER_DUE', 'FEE.WITHOUT_TIMELY_NOTICE']);
    expect(on('2026-04-01', late)).toMatchObject({
      running: 'running',
      isOverdue: true,
      startedOn: MON_MAR_2,
      payment: { isNoticeTimely: false },
    });
  });

  it('whose sending is not recorded is not held to be late', () =>
    expect(on('2026-04-02', [received(), fact('feeNoticeReceived', '2026-04-01')])).toMatchObject({
      running: 'awaitingPayment',
    }));

  it('may be noticed while the clock is suspended without an end', () =>
    expect(findings([received(), asked('2026-03-04'), fact('feeNoticeSent', '2026-05-04')])).toEqual([]));

  it('paid on the day a correction notice goes out leaves that one waiting', () =>
    expect(
      on('2026-03-20', [
        received(),
        sent,
        got,
        fact('feePaid', '2026-03-20'),
        fact('correctionNoticeSent', '2026-03-20'),
      ]),
    ).toMatchObject({
      startCause: 'payment',
      correction: { noticeSentOn: '2026-03-20' },
    }));

  it('paid without proof of its notice, on the day a correction notice goes out, leaves that one waiting', () =>
    expect(
      on('2026-03-17', [received(), sent, fact('feePaid', '2026-03-17'), fact('correctionNoticeSent', '2026-03-17')]),
    ).toMatchObject({ startCause: 'payment', correction: { noticeSentOn: '2026-03-17' } }));

  it('noticed and paid at the counter on one day is over', () =>
    expect(
      on('2026-03-11', [received(), sent, fact('feeNoticeReceived', '2026-03-11'), fact('feePaid', '2026-03-11')]),
    ).toMatchObject({ running: 'running', startedOn: '2026-03-11', payment: null }));

  it('paid on the day a third party is asked: each counts once', () => {
    const facts = [received(), sent, got, fact('feePaid', '2026-03-20'), asked('2026-03-20')];
    expect(on('2026-03-20', facts)).toMatchObject({ startedOn: '2026-03-20', findings: [] });
    expect(on('2026-03-20', facts).consultations).toHaveLength(1);
  });
});

describe('consultation', () => {
  const facts = [received(), asked('2026-03-05'), proven('2026-03-09')];

  it('suspends from the day after the letter to the end of the party’s 15 working days, as expected', () => {
    expect(on('2026-03-05', facts.slice(0, 2)).running).toBe('running');
    expect(on('2026-03-06', facts)).toMatchObject({ running: 'suspended', isJudged: true, isOverdue: false });
    expect(on('2026-03-30', facts)).toMatchObject({
      running: 'suspended',
      workingDaysUsed: 3,
      workingDaysLeft: 17,
      replyDueOn: '2026-04-23',
      isExpected: true,
      suspensions: [{ after: '2026-03-05', through: '2026-03-30' }],
      consultations: [
        {
          consultationId: 'c',
          party: 'thirdParty',
          deducts: true,
          sentOn: '2026-03-05',
          receivedOn: '2026-03-09',
          dueOn: '2026-03-30',
          state: 'open',
          endedOn: '2026-03-30',
        },
      ],
    });
    expect(on('2026-03-31', facts)).toMatchObject({
      running: 'running',
      workingDaysUsed: 4,
      isExpected: false,
      consultations: [{ state: 'silent', endedOn: '2026-03-30' }],
    });
  });

  it('without proof of receipt has no end in sight, and no due date', () => {
    expect(on('2026-05-29', [received(), asked('2026-03-05')])).toMatchObject({
      running: 'suspended',
      replyDueOn: null,
      certainty: 'provisional',
      isOverdue: false,
      isExpected: false,
      workingDaysUsed: 3,
      workingDaysLeft: 17,
      suspensions: [{ after: '2026-03-05', through: null }],
      consultations: [{ state: 'awaitingProof', dueOn: null, endedOn: null, receivedOn: null }],
    });
  });

  it('ends with the opinion, or where the party cannot be reached', () => {
    expect(on('2026-03-12', [...facts, answered('2026-03-12')])).toMatchObject({
      running: 'suspended',
      isExpected: false,
      replyDueOn: '2026-04-07',
      consultations: [{ state: 'answered', endedOn: '2026-03-12' }],
    });
    const lost = fact('consultationUnreachable', '2026-03-12', { consultationId: 'c' });
    expect(on('2026-03-13', [received(), asked('2026-03-05'), lost])).toMatchObject({
      running: 'running',
      replyDueOn: '2026-04-07',
      consultations: [{ state: 'unreachable', endedOn: '2026-03-12' }],
    });
  });

  it('is not expected to stay silent once the party is known to be out of reach', () => {
    const lost = fact('consultationUnreachable', '2026-03-12', { consultationId: 'c' });
    expect(on('2026-03-13', [...facts, lost]).isExpected).toBe(false);
  });

  it('still open beside one that is answered makes the due date an expected one', () => {
    const two = [...facts, answered('2026-03-18'), asked('2026-03-10', 'd'), proven('2026-03-11', 'd')];
    expect(on('2026-03-20', two)).toMatchObject({
      isExpected: true,
      suspensions: [{ after: '2026-03-05', through: '2026-04-01' }],
    });
    expect(on('2026-04-02', two).isExpected).toBe(false);
  });

  it('open from before a restart is expected only where it goes on suspending', () => {
    const open = [...facts, fact('correctionReceived', '2026-03-16')];
    expect(on('2026-03-17', open).isExpected).toBe(true);
    expect(on('2026-03-17', open, { policy: { consultationOpenAtRestart: 'forgotten' } }).isExpected).toBe(false);
  });

  it('asked and answered on one day suspends nothing', () =>
    expect(on('2026-03-06', [received(), asked('2026-03-05'), answered('2026-03-05')])).toMatchObject({
      suspensions: [],
      replyDueOn: '2026-03-30',
    }));

  it('of a second party is not too late while the first has no end in sight', () =>
    expect(findings([received(), asked('2026-03-05'), asked('2026-05-06', 'd')])).toEqual([]));

  it('answered without proof of receipt is not late: no period ran', () =>
    expect(findings([received(), asked('2026-03-05'), answered('2026-05-06')])).toEqual([]));

  it('ends on the day on which it is no longer needed, whatever comes later', () => {
    const dropped = fact('consultationTerminated', '2026-03-12', { consultationId: 'c' });
    expect(on('2026-04-10', [...facts, dropped, answered('2026-03-16')])).toMatchObject({
      replyDueOn: '2026-04-07',
      isExpected: false,
      consultations: [{ state: 'terminated', endedOn: '2026-03-12' }],
    });
    const atOnce = fact('consultationTerminated', '2026-03-05', { consultationId: 'c' });
    expect(on('2026-03-10', [received(), asked('2026-03-05'), atOnce])).toMatchObject({
      replyDueOn: '2026-03-30',
      suspensions: [],
    });
    expect(on('2026-03-13', [...facts, dropped]).isExpected).toBe(false);
  });

  it('answered after the 15 working days is deducted to their end only', () => {
    const late = [...facts, answered('2026-04-02')];
    expect(findings(late)).toEqual(['CONSULTATION.ANSWERED_LATE']);
    expect(on('2026-04-02', late)).toMatchObject({
      replyDueOn: '2026-04-23',
      consultations: [{ state: 'silent', endedOn: '2026-03-30' }],
    });
    expect(findings([...facts, answered('2026-03-30')])).toEqual([]);
  });

  it('with the careful setting counts the day of the opinion', () => {
    const policy = { suspensionEndInclusive: false };
    expect(on('2026-03-12', [...facts, answered('2026-03-12')], { policy })).toMatchObject({
      replyDueOn: '2026-04-03',
      running: 'running',
    });
    const sameDay = [received(), asked('2026-03-05'), answered('2026-03-06')];
    expect(on('2026-03-06', sameDay, { policy }).replyDueOn).toBe('2026-03-30');
    expect(on('2026-03-06', sameDay).replyDueOn).toBe('2026-03-31');
  });

  it('sent on the due date or later changes nothing, and is doubted', () => {
    const late = [received(), asked('2026-03-30'), proven('2026-03-30')];
    expect(findings(late)).toEqual(['CONSULTATION.TOO_LATE']);
    expect(on('2026-04-02', late)).toMatchObject({
      replyDueOn: '2026-03-30',
      isOverdue: true,
      running: 'running',
      isExpected: false,
    });
    expect(findings([received(), asked('2026-03-27')])).toEqual([]);
  });

  it('is known by its letter: twice the same, or an answer to none, is doubted', () => {
    expect(findings([received(), asked('2026-03-05'), asked('2026-03-06')])).toEqual(['CONSULTATION.ALREADY_SENT']);
    const lost = fact('consultationUnreachable', '2026-03-12', { consultationId: 'c' });
    const dropped = fact('consultationTerminated', '2026-03-12', { consultationId: 'c' });
    expect(findings([received(), proven('2026-03-05'), answered('2026-03-06'), lost, dropped])).toEqual([
      'CONSULTATION.NOT_SENT',
      'CONSULTATION.NOT_SENT',
      'CONSULTATION.NOT_SENT',
      'CONSULTATION.NOT_SENT',
    ]);
  });

  it('keeps the first proof, the first answer and the first failure', () => {
    const twice = [...facts, proven('2026-03-11'), answered('2026-03-12'), answered('2026-03-16')];
    expect(on('2026-03-20', twice).consultations).toMatchObject([
      { receivedOn: '2026-03-09', dueOn: '2026-03-30', endedOn: '2026-03-12' },
    ]);
    const lost = (day: string) => fact('consultationUnreachable', day, { consultationId: 'c' });
    expect(
      on('2026-03-20', [received(), asked('2026-03-05'), lost('2026-03-10'), lost('2026-03-12')]).consultations[0]
        ?.endedOn,
    ).toBe('2026-03-10');
  });

  it('of a secrecy authority is deducted only where people chose so, and has no limit', () => {
    const referred = (deducts?: boolean) =>
      fact('consultationSent', '2026-03-05', {
        consultationId: 's',
        party: 'secrecyAuthority',
        ...(deducts === undefined ? {} : { deducts }),
      });
    expect(on('2026-03-20', [received(), referred(), proven('2026-03-06', 's')])).toMatchObject({
      replyDueOn: '2026-03-30',
      running: 'running',
    });
    expect(on('2026-03-20', [received(), referred(true), proven('2026-03-06', 's')])).toMatchObject({
      replyDueOn: null,
      running: 'suspended',
      consultations: [{ party: 'secrecyAuthority', dueOn: null, state: 'open' }],
    });
    const other = fact('consultationSent', '2026-03-05', { consultationId: 'o', party: 'thirdParty', deducts: false });
    expect(on('2026-03-20', [received(), other]).replyDueOn).toBe('2026-03-30');
  });

  it('several at once are united', () => {
    const two = [
      ...facts,
      answered('2026-03-12'),
      asked('2026-03-10', 'd', 'coAuthor'),
      proven('2026-03-10', 'd'),
      answered('2026-03-17', 'd'),
      asked('2026-03-17', 'e'),
      answered('2026-03-18', 'e'),
    ];
    expect(on('2026-03-19', two).suspensions).toEqual([{ after: '2026-03-05', through: '2026-03-18' }]);
    const apart = [
      received(),
      asked('2026-03-12', 'd'),
      answered('2026-03-13', 'd'),
      asked('2026-03-05'),
      answered('2026-03-06'),
    ];
    expect(on('2026-03-19', apart).suspensions).toEqual([
      { after: '2026-03-05', through: '2026-03-06' },
      { after: '2026-03-12', through: '2026-03-13' },
    ]);
  });

  it('open at a restart goes on suspending, or by the other setting is forgotten', () => {
    const open = [...facts, fact('correctionReceived', '2026-03-16'), answered('2026-03-20')];
    expect(on('2026-03-20', open)).toMatchObject({
      suspensions: [{ after: '2026-03-16', through: '2026-03-20' }],
      replyDueOn: '2026-04-20',
    });
    expect(on('2026-03-20', open, { policy: { consultationOpenAtRestart: 'forgotten' } })).toMatchObject({
      suspensions: [],
      replyDueOn: '2026-04-14',
    });
    const sameDay = [received(), fact('correctionReceived', '2026-03-16'), asked('2026-03-16'), answered('2026-03-20')];
    expect(on('2026-03-20', sameDay, { policy: { consultationOpenAtRestart: 'forgotten' } }).replyDueOn).toBe(
      '2026-04-20',
    );
  });
});

describe('extension and deferral', () => {
  it.each([
    [1, '2026-03-31'],
    [20, '2026-04-28'],
  ])('by %i working days', (workingDays, due) =>
    expect(on('2026-03-30', [received(), fact('extended', '2026-03-30', { workingDays })])).toMatchObject({
      replyDueOn: due,
      periodWorkingDays: 20 + workingDays,
      extension: { workingDays, on: '2026-03-30' },
      workingDaysLeft: workingDays,
    }),
  );

  it.each([0, -1, 21, 1.5, NaN])('not by %d', (workingDays) => {
    const facts = [received(), fact('extended', '2026-03-20', { workingDays })];
    expect(findings(facts)).toEqual(['EXTENSION.OUT_OF_BOUNDS']);
    expect(readClock(facts, calendar)).toMatchObject({ replyDueOn: '2026-03-30', extension: null });
  });

  it('once a period; again after a restart', () => {
    const once = [
      received(),
      fact('extended', '2026-03-20', { workingDays: 5 }),
      fact('extended', '2026-03-25', { workingDays: 5 }),
    ];
    expect(findings(once)).toEqual(['EXTENSION.ALREADY_USED']);
    expect(readClock(once, calendar).replyDueOn).toBe('2026-04-07');
    const again = [
      ...once.slice(0, 2),
      fact('correctionReceived', '2026-03-24'),
      fact('extended', '2026-03-25', { workingDays: 5 }),
    ];
    expect(findings(again)).toEqual([]);
    expect(readClock(again, calendar)).toMatchObject({ periodWorkingDays: 25, replyDueOn: '2026-04-29' });
  });

  it('not after the due date; while it is out of sight, yes', () => {
    expect(findings([received(), fact('extended', '2026-03-31', { workingDays: 5 })])).toEqual(['EXTENSION.AFTER_DUE']);
    expect(findings([received(), asked('2026-03-05'), fact('extended', '2026-04-30', { workingDays: 5 })])).toEqual([]);
  });

  it('a deferral states the day; nothing but a restart moves it', () => {
    const facts = [received(), fact('deferred', '2026-03-30', { until: '2026-05-30' })];
    expect(on('2026-03-31', facts)).toMatchObject({
      running: 'deferred',
      replyDueOn: '2026-05-30',
      deferredUntil: '2026-05-30',
      certainty: 'fixed',
      isExpected: false,
      isOverdue: false,
      isJudged: true,
      workingDaysLeft: calendar.workingDaysBetween('2026-03-31', '2026-05-30'),
    });
    expect(on('2026-05-31', facts)).toMatchObject({ isOverdue: true, workingDaysLeft: 0 });
    expect(on('2026-04-10', [...facts, asked('2026-04-02'), proven('2026-04-03')])).toMatchObject({
      replyDueOn: '2026-05-30',
      running: 'deferred',
      isExpected: false,
    });
    expect(on('2026-04-10', [...facts, fact('correctionReceived', '2026-04-10')])).toMatchObject({
      deferredUntil: null,
      replyDueOn: '2026-05-12',
    });
    const far = [received('2026-12-28'), fact('deferred', '2026-12-30', { until: '2027-06-30' })];
    expect(readClock(far, calendar).certainty).toBe('fixed');
  });

  it('a deferral is later than the due date, decided by then, and leaves no room for an extension', () => {
    expect(findings([received(), fact('deferred', '2026-03-20', { until: '2026-03-30' })])).toEqual([
      'DEFERRAL.NOT_LATER',
    ]);
    expect(findings([received(), fact('deferred', '2026-03-20', { until: '2026-03-31' })])).toEqual([]);
    expect(findings([received(), fact('deferred', '2026-03-31', { until: '2026-05-30' })])).toEqual([
      'DEFERRAL.AFTER_DUE',
    ]);
    expect(
      findings([received(), asked('2026-03-05'), fact('deferred', '2026-03-20', { until: '2026-03-20' })]),
    ).toEqual(['DEFERRAL.NOT_LATER']);
    expect(
      findings([received(), asked('2026-03-05'), fact('deferred', '2026-03-20', { until: '2026-03-21' })]),
    ).toEqual([]);
    expect(
      findings([
        received(),
        fact('deferred', '2026-03-20', { until: '2026-05-30' }),
        fact('extended', '2026-03-21', { workingDays: 1 }),
      ]),
    ).toEqual(['EXTENSION.AFTER_DEFERRAL']);
  });

  it('asking for reasons stops the clock only by setting', () => {
    const facts = [received(), fact('reasonsRequested', '2026-03-05'), fact('reasonsReceived', '2026-03-12')];
    expect(on('2026-03-12', facts)).toMatchObject({
      replyDueOn: '2026-03-30',
      running: 'running',
      consultations: [{ party: 'applicantReasons', deducts: false }],
    });
    const policy = { reasonsSuspend: true, reasonsPeriodWorkingDays: 7 };
    expect(on('2026-03-12', facts, { policy })).toMatchObject({ replyDueOn: '2026-04-07', running: 'suspended' });
    expect(on('2026-03-09', facts.slice(0, 2), { policy })).toMatchObject({
      isExpected: true,
      consultations: [{ dueOn: '2026-03-16' }],
    });
    expect(
      on('2026-03-12', [...facts.slice(0, 2), asked('2026-03-06'), facts[2] as ClockFact], { policy }).consultations[1],
    ).toMatchObject({ state: 'awaitingProof' });
  });
});

describe('provisional', () => {
  it.each([
    ['2026-11-26', '2026-12-24', 'fixed'],
    ['2026-11-27', '2026-12-25', 'provisional'],
    ['2026-12-31', '2027-01-29', 'provisional'],
  ])('received %s, due %s: %s', (day, due, certainty) =>
    expect(readClock([received(day)], calendar)).toMatchObject({ replyDueOn: due, certainty }),
  );

  it('so is the limit of the applicant', () => {
    const facts = [
      received('2026-12-01'),
      fact('correctionNoticeSent', '2026-12-03'),
      fact('correctionNoticeReceived', '2026-12-04'),
    ];
    expect(readClock(facts, calendar).correction).toMatchObject({ dueOn: '2026-12-25', certainty: 'provisional' });
  });
});

describe('late knowledge', () => {
  it('folds by the day a fact happened, whatever day it was recorded', () => {
    const late = { ...answered('2026-03-12'), recordedOn: '2026-04-20' };
    const facts = [received(), asked('2026-03-05'), proven('2026-03-09'), late];
    expect(on('2026-04-20', facts)).toMatchObject({ replyDueOn: '2026-04-07', isOverdue: true });
    expect(on('2026-04-19', facts, { knownOn: '2026-04-19' })).toMatchObject({
      replyDueOn: '2026-04-23',
      isOverdue: false,
    });
    expect(on('2026-04-20', facts, { knownOn: '2026-04-20' }).replyDueOn).toBe('2026-04-07');
  });

  it('takes a wrong day of receipt back, and shows both', () => {
    const wrong = { ...received('2026-03-09'), recordedOn: '2026-03-09' };
    const back = fact('takenBack', '2026-03-20', { factId: wrong.id });
    const right = { ...received(), recordedOn: '2026-03-20' };
    const reading = on('2026-03-20', [wrong, back, right], { trace: true });
    expect(reading).toMatchObject({ receivedOn: MON_MAR_2, replyDueOn: '2026-03-30', findings: [] });
    const shown = reading.trace.flatMap(({ date, facts }) =>
      facts.map(({ text, takenBack }) => [date, text, takenBack]),
    );
    expect(shown).toEqual([
      [MON_MAR_2, '收到申请', false],
      ['2026-03-09', '收到申请', true],
      ['2026-03-20', `撤回误登的事实（${wrong.id}）`, false],
    ]);
    // Even a reading of an earlier day knows better now; what was known then can still be asked.
    expect(on('2026-03-10', [wrong, back, right]).receivedOn).toBe(MON_MAR_2);
    expect(on('2026-03-10', [wrong, back, right], { knownOn: '2026-03-10' }).receivedOn).toBe('2026-03-09');
  });

  it('a notice that is called back waits for nothing, and the trace says so', () => {
    const sent = fact('feeNoticeSent', '2026-03-04');
    const proven = fact('feeNoticeReceived', '2026-03-05');
    const received = fact('received', '2026-03-02');
    const on = '2026-03-10';
    const back = [sent, proven].map(({ id }) => ({
      ...fact('takenBack', on, { factId: id, noticeCalledBack: true }),
      id: `back ${id}`,
    }));
    const reading = readClock([received, sent, proven, ...back], calendar, { on, trace: true });
    expect(reading).toMatchObject({ isJudged: true, payment: null, replyDueOn: '2026-03-30' });
    expect(reading.trace.find(({ date }) => date === on)?.facts[0]?.text).toContain('视为没有发出');
  });

  it('a taking back can be taken back', () => {
    const extended = fact('extended', '2026-03-20', { workingDays: 5 });
    const back = fact('takenBack', '2026-03-23', { factId: extended.id });
    const revived = fact('takenBack', '2026-03-24', { factId: back.id });
    expect(readClock([received(), extended], calendar).replyDueOn).toBe('2026-04-07');
    expect(readClock([received(), extended, back], calendar).replyDueOn).toBe('2026-03-30');
    expect(readClock([received(), extended, back, revived], calendar).replyDueOn).toBe('2026-04-07');
  });

  it('refuses what points nowhere, at itself, or has the id of another', () => {
    const back = (id: string, factId: string): ClockFact => ({
      id,
      kind: 'takenBack',
      happenedOn: MON_MAR_2,
      recordedOn: MON_MAR_2,
      factId,
    });
    expect(codeOf(() => readClock([received(), back('t', 'nothing')], calendar))).toBe('LEDGER.UNKNOWN_FACT');
    expect(codeOf(() => readClock([back('t', 'u'), back('u', 't')], calendar))).toBe('LEDGER.CIRCULAR');
    expect(codeOf(() => readClock([back('t', 't')], calendar))).toBe('LEDGER.CIRCULAR');
    expect(codeOf(() => readClock([received(), { ...received('2026-03-09'), id: received().id }], calendar))).toBe(
      'LEDGER.DUPLICATE_FACT',
    );
    expect(codeOf(() => ClockLedger.open(calendar).add(received()).add(received()))).toBe('LEDGER.DUPLICATE_FACT');
    expect(codeOf(() => ClockLedger.open(calendar).add(back('t', 'nothing')))).toBe('LEDGER.UNKNOWN_FACT');
    expect(refusalOf(() => readClock([received(), back('t', 'nothing')], calendar))?.details).toEqual({
      id: 'nothing',
    });
    expect(codeOf(() => readClock([received('2026-02-30')], calendar))).toBe('DATE.INVALID');
    expect(codeOf(() => readClock([received('2019-05-14')], calendar))).toBe('LAW.NOT_IN_FORCE');
    expect(readClock([received('2019-05-15')], calendar).replyDueOn).toBe('2019-06-13');
    expect(codeOf(() => readClock([received('2020-12-15'), fact('feeNoticeSent', '2020-12-31')], calendar))).toBe(
      'LAW.NOT_IN_FORCE',
    );
  });
});

describe('a ledger with the same fact twice', () => {
  const again = (day: string): ClockFact => ({ ...asked(day, 'again'), id: 'f7' });
  const many = Array.from({ length: 13 }, (_, i) => ({ ...asked('2026-03-05', `c${i}`), id: `f${i}` }));

  it.each([
    ['short', [received(), many[7] as ClockFact]],
    ['long', [received(), ...many]],
  ])('is refused, and the fact named: %s', (_, facts) => {
    expect(refusalOf(() => readClock([...facts, again('2026-03-09')], calendar))).toMatchObject({
      code: 'LEDGER.DUPLICATE_FACT',
      details: { id: 'f7' },
    });
    const ledger = facts.reduce((all, one) => all.add(one), ClockLedger.open(calendar));
    expect(refusalOf(() => ledger.add(again('2026-03-09')))?.details).toEqual({ id: 'f7' });
  });
});

describe('a ledger that grows', () => {
  it('can be read before anything is in it', () =>
    expect(ClockLedger.open(calendar).read({ on: MON_MAR_2 })).toEqual(readClock([], calendar, { on: MON_MAR_2 })));

  it('leaves the ledger it grew from as it was', () => {
    const one = ClockLedger.open(calendar).add(received());
    const two = one.add(asked('2026-03-05')).add(proven('2026-03-09'));
    two
      .add(answered('2026-03-12'))
      .add(fact('correctionNoticeSent', '2026-03-13'))
      .add(fact('correctionNoticeReceived', '2026-03-16'));
    expect(one.read().replyDueOn).toBe('2026-03-30');
    expect(two.read()).toMatchObject({ replyDueOn: '2026-04-23', correction: null });
    expect([one.facts.length, two.facts.length]).toEqual([1, 3]);
  });

  it('with a waiting notice proven later leaves the earlier ledger without that proof', () => {
    const sent = ClockLedger.open(calendar)
      .add(received())
      .add(fact('correctionNoticeSent', '2026-03-05'))
      .add(fact('feeNoticeSent', '2026-03-05'));
    sent.add(fact('correctionNoticeReceived', '2026-03-06')).add(fact('feeNoticeReceived', '2026-03-09'));
    expect(sent.read()).toMatchObject({ correction: { dueOn: null }, payment: { dueOn: null } });
  });

  it('has its own settings', () => {
    const open = ClockLedger.open(calendar, { suspensionEndInclusive: false });
    expect(open.add(received()).add(asked('2026-03-05')).add(answered('2026-03-12')).read().replyDueOn).toBe(
      '2026-04-03',
    );
    expect(DEFAULT_CLOCK_POLICY).toEqual({
      correctionPeriodWorkingDays: 15,
      suspensionEndInclusive: true,
      consultationOpenAtRestart: 'continues',
      reasonsSuspend: false,
      reasonsPeriodWorkingDays: 15,
    });
  });
});

it('facts of one day are ordered by what they are, then by id', () => {
  const day = '2026-03-05';
  const kinds = [
    fact('replied', day),
    fact('extended', day, { workingDays: 1 }),
    fact('correctionReceived', day),
    received(day),
  ];
  expect([...kinds].sort(compareFacts).map(({ kind }) => kind)).toEqual([
    'received',
    'correctionReceived',
    'extended',
    'replied',
  ]);
  const a = { ...received(day), id: 'a' };
  expect([compareFacts(a, { ...a, id: 'b' }), compareFacts({ ...a, id: 'b' }, a), compareFacts(a, a)]).toEqual([
    -1, 1, 0,
  ]);
});
