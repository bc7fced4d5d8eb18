import { describe, expect, it } from '@jest/globals';
import { fact, on, received } from '../../test/ledger.js';
import {
  type ClockFact,
  getConsultationBlockers,
  getDeferralBlockers,
  getExtensionBlockers,
  getFeeNoticeBlockers,
  ifConsultedInSilence,
  ifCorrected,
  ifCorrectedOnLastDay,
  ifExtended,
  publishedCalendar,
} from '../index.js';

const calendar = publishedCalendar();
const codes = (blockers: readonly { code: string }[]) => blockers.map(({ code }) => code);
const facts = [received()];
const extended = fact('extended', '2026-03-20', { workingDays: 5 });
const deferred = fact('deferred', '2026-03-20', { until: '2026-05-29' });
const ended = fact('ended', '2026-03-10', { how: 'withdrawn' });
const replied = fact('replied', '2026-03-10');

describe('what if', () => {
  it('extended today', () => {
    expect(ifExtended(facts, calendar, '2026-03-30', 10)).toMatchObject({ replyDueOn: '2026-04-14', blockers: [] });
    expect(ifExtended(facts, calendar, '2026-03-31', 10)).toMatchObject({
      replyDueOn: '2026-03-30',
      blockers: [{ code: 'EXTENSION.AFTER_DUE', article: '条例33②' }],
    });
  });

  it('asked a third party today, in silence', () => {
    const asked = ifConsultedInSilence(facts, calendar, '2026-03-06');
    expect(asked).toMatchObject({
      replyDueOn: '2026-04-21',
      blockers: [],
      reading: { isExpected: true, consultations: [{ party: 'thirdParty', dueOn: '2026-03-27' }] },
    });
    expect(ifConsultedInSilence(facts, calendar, '2026-03-06', 'coAuthor').reading.consultations[0]?.party).toBe(
      'coAuthor',
    );
    expect(codes(ifConsultedInSilence(facts, calendar, '2026-03-30').blockers)).toEqual(['CONSULTATION.TOO_LATE']);
  });

  it('corrected today, even late', () => {
    expect(ifCorrected(facts, calendar, '2026-03-24')).toMatchObject({ replyDueOn: '2026-04-22', blockers: [] });
    const late = [...facts, fact('correctionNoticeReceived', '2026-03-05', { periodWorkingDays: 1 })];
    expect(ifCorrected(late, calendar, '2026-03-24').replyDueOn).toBe('2026-04-22');
    expect(codes(ifCorrected([], calendar, '2026-03-24').blockers)).toEqual(['CLOCK.NOT_STARTED']);
    // What came later does not count against the day asked about.
    expect(ifCorrected([...facts, fact('replied', '2026-03-30')], calendar, '2026-03-24').blockers).toEqual([]);
    expect(codes(ifCorrected([...facts, replied], calendar, '2026-03-24').blockers)).toEqual(['CLOCK.ALREADY_ENDED']);
  });

  it('asked to correct today, and corrected on the last day of the period', () => {
    // 15 working days from 3 March end on the 24th.
    expect(ifCorrectedOnLastDay(facts, calendar, '2026-03-03', 15)).toMatchObject({
      replyDueOn: '2026-04-22',
      blockers: [],
      reading: { startCause: 'correction', startedOn: '2026-03-24' },
    });
    expect(codes(ifCorrectedOnLastDay([], calendar, '2026-03-03', 15).blockers)).toEqual(['CLOCK.NOT_STARTED']);
  });

  it('imagines on the day asked, leaves the ledger alone, and explains on wish', () => {
    expect(ifExtended([...facts, fact('correctionReceived', '2026-03-25')], calendar, '2026-03-20', 5).replyDueOn).toBe(
      '2026-04-07',
    );
    expect(ifExtended(facts, calendar, '2026-03-20', 5, { trace: true }).reading.trace.length).toBeGreaterThan(30);
    expect(ifExtended(facts, calendar, '2026-03-20', 5).reading.trace).toEqual([]);
    expect(facts).toEqual([received()]);
    const policy = { suspensionEndInclusive: false };
    expect(ifConsultedInSilence(facts, calendar, '2026-03-06', 'thirdParty', { policy }).replyDueOn).toBe('2026-04-20');
  });
});

describe('blockers name every reason', () => {
  const at = (day: string, ...more: ClockFact[]) => on(day, [...facts, ...more]);

  it('against an extension', () => {
    expect(codes(getExtensionBlockers(at('2026-03-30'), 20))).toEqual([]);
    expect(codes(getExtensionBlockers(at('2026-04-08', extended), 21))).toEqual([
      'EXTENSION.OUT_OF_BOUNDS',
      'EXTENSION.ALREADY_USED',
      'EXTENSION.AFTER_DUE',
    ]);
    for (const days of [0, 1.5, -1])
      expect(codes(getExtensionBlockers(at('2026-03-30'), days))).toEqual(['EXTENSION.OUT_OF_BOUNDS']);
    expect(codes(getExtensionBlockers(at('2026-03-25', deferred), 1))).toEqual(['EXTENSION.AFTER_DEFERRAL']);
    expect(codes(getExtensionBlockers(at('2026-03-25', replied), 1))).toEqual(['CLOCK.ALREADY_ENDED']);
    expect(codes(getExtensionBlockers(on('2026-03-25', []), 1))).toEqual(['CLOCK.NOT_STARTED']);
    expect(getExtensionBlockers(at('2026-03-25', extended), 1)[0]?.message).toBe('本期限已于2026-03-20延长过');
  });

  it('against a consultation', () => {
    expect(codes(getConsultationBlockers(at('2026-03-27')))).toEqual([]);
    expect(codes(getConsultationBlockers(at('2026-03-30')))).toEqual(['CONSULTATION.TOO_LATE']);
    expect(codes(getConsultationBlockers(at('2026-03-31', ended)))).toEqual([
      'CLOCK.ALREADY_ENDED',
      'CONSULTATION.TOO_LATE',
    ]);
    expect(
      codes(
        getConsultationBlockers(
          at('2026-05-30', fact('consultationSent', '2026-03-05', { consultationId: 'c', party: 'thirdParty' })),
        ),
      ),
    ).toEqual([]);
    expect(codes(getConsultationBlockers(on('2026-03-25', [])))).toEqual(['CLOCK.NOT_STARTED']);
  });

  it('against a fee notice', () => {
    expect(codes(getFeeNoticeBlockers(at('2026-03-30')))).toEqual([]);
    expect(codes(getFeeNoticeBlockers(at('2026-03-31', fact('feeNoticeSent', '2026-03-20'))))).toEqual([
      'FEE.ALREADY_NOTIFIED',
      'FEE.NOTICE_AFTER_DUE',
    ]);
    expect(codes(getFeeNoticeBlockers(on('2026-03-25', [])))).toEqual(['CLOCK.NOT_STARTED']);
  });

  it('against a deferral', () => {
    expect(codes(getDeferralBlockers(at('2026-03-30'), '2026-03-31'))).toEqual([]);
    expect(codes(getDeferralBlockers(at('2026-03-31'), '2026-03-30'))).toEqual([
      'DEFERRAL.AFTER_DUE',
      'DEFERRAL.NOT_LATER',
    ]);
    const open = fact('consultationSent', '2026-03-05', { consultationId: 'c', party: 'thirdParty' });
    expect(codes(getDeferralBlockers(at('2026-03-31', open), '2026-03-31'))).toEqual(['DEFERRAL.NOT_LATER']);
    expect(codes(getDeferralBlockers(at('2026-03-31', open), '2026-04-01'))).toEqual([]);
    expect(getDeferralBlockers(at('2026-03-30'), '2026-03-30')[0]?.message).toBe(
      '延迟答复的日期应晚于原期限2026-03-30',
    );
    expect(codes(getDeferralBlockers(on('2026-03-25', []), '2026-03-25'))).toEqual([
      'CLOCK.NOT_STARTED',
      'DEFERRAL.NOT_LATER',
    ]);
  });
});
