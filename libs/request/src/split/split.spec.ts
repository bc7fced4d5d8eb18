import { describe, expect, it } from '@jest/globals';
import { ask, codes } from '../../test/consultation.js';
import { charge } from '../../test/fees.js';
import { APPLICANT, PaperRequest, staff, SYSTEM } from '../../test/paper-request.js';
import { MATTERS, partOf, split } from '../../test/split.js';
import type { RequestState } from '../state.js';

/** Received on Monday 2 March 2026: due Monday 30 March. */
function received(stage: 'registered' | 'intakeReview' | 'processing' = 'registered'): PaperRequest {
  return PaperRequest.at(stage, { today: '2026-03-02' });
}

const partEffects = ({ effects }: RequestState) => effects.filter(({ kind }) => kind === 'openPart');

describe('拆分, one matter a request (办法4)', () => {
  it.each(['registered', 'intakeReview', 'processing'] as const)(
    'is lawful in %s: the request goes on with one matter',
    (stage) => {
      const request = received(stage);
      request.today = '2026-03-06';
      expect(split(request).accepted).toBe(true);
      expect(request.state).toMatchObject({ stage, replyDueOn: '2026-03-30', outcome: null });
      expect(request.state.split).toEqual({
        on: '2026-03-06',
        textOf: expect.any(String),
        parts: [1, 2].map((ordinal) => ({ ordinal, requestId: null, number: null })),
      });
    },
  );

  it('opens each part by an effect of its own, and tells the applicant once', () => {
    const request = received();
    split(request);
    expect(partEffects(request.state).map(({ data }) => data.ordinal)).toEqual(['1', '2']);
    const told = request.state.effects.filter(({ data }) => data.notice === 'requestSplit');
    expect(told.map(({ data }) => data.parts)).toEqual(['2']);
  });

  it('names each part once it is recorded; the same result twice changes nothing', () => {
    const request = received();
    split(request);
    const [first, second] = partEffects(request.state);
    const facts = { requestId: 'part-2', number: 'QHSW-2026-000003' };
    const done = { effectKey: second?.key ?? '', effect: 'openPart' as const, outcome: 'done' as const, facts };
    request.give('recordEffect', SYSTEM, done);
    request.give('recordEffect', SYSTEM, done);
    expect(request.types().filter((type) => type === 'PartOpened')).toHaveLength(1);
    expect(request.state.split?.parts).toEqual([
      { ordinal: 1, requestId: null, number: null },
      { ordinal: 2, requestId: 'part-2', number: 'QHSW-2026-000003' },
    ]);
    expect(partEffects(request.state).map(({ key, status }) => [key, status])).toEqual([
      [first?.key, 'open'],
      [second?.key, 'done'],
    ]);
  });

  it('is not packed for the archive while a part is on its way', () => {
    const request = received();
    split(request);
    request.give('withdrawRequest', APPLICANT, {}, { statement: '撤回' });
    for (const kind of ['issueLetter', 'noticeApplicant', 'alertStaff'] as const)
      while (request.state.effects.some((each) => each.kind === kind && each.status === 'open')) request.effect(kind);
    expect(codes(request.give('archiveRequest', staff('archivist'), {}))).toEqual(['ARCHIVE.EFFECTS_OPEN']);
    request.effect('openPart', 'done', { requestId: 'p1', number: 'N1' });
    request.effect('openPart', 'done', { requestId: 'p2', number: 'N2' });
    expect(request.state.split?.parts.map(({ number }) => number)).toEqual(['N1', 'N2']);
    while (request.state.effects.some(({ kind, status }) => kind !== 'writeArchive' && status === 'open'))
      request.effect(request.state.effects.find(({ status }) => status === 'open')?.kind ?? 'alertStaff');
    expect(codes(request.give('archiveRequest', staff('archivist'), {}))).toEqual([]);
  });
});

describe('what stands against it, all of it', () => {
  it('a matter that is not described, none but one, the same twice, no reason', () => {
    const request = received();
    expect(codes(split(request, { parts: [] }))).toEqual(['SPLIT.ONE_MATTER']);
    expect(codes(split(request, { kept: ' ', parts: ['', '竣工图'], reason: '' }))).toEqual([
      'SPLIT.DESCRIPTION_MISSING',
      'SPLIT.DESCRIPTION_MISSING',
      'SPLIT.SAME_MATTER',
      'EVIDENCE.MISSING',
    ]);
    expect(codes(split(request, { parts: [MATTERS.kept] }))).toEqual(['SPLIT.SAME_MATTER']);
  });

  it('before receipt there is nothing to split, and a reply that is drafted is about the whole', () => {
    expect(codes(split(PaperRequest.at('arrived')))).toEqual(['STAGE.NOT_POSSIBLE']);
    expect(codes(split(PaperRequest.at('drafting')))).toEqual(['STAGE.NOT_POSSIBLE']);
  });

  it('a second time', () => {
    const request = received();
    split(request);
    expect(codes(split(request))).toEqual(['SPLIT.ALREADY']);
  });

  it('a correction that was asked for', () => {
    const request = PaperRequest.awaitingCorrection();
    request.give('submitCorrection', APPLICANT, {}, { correction: '2025年的' });
    const confirmed = { confirmedOn: request.today, method: 'phone' as const, lateForGoodReason: false };
    request.give('confirmCorrection', staff('clerk'), confirmed, { evidence: '电话' });
    expect(codes(split(request))).toEqual(['SPLIT.CORRECTION_ASKED']);
  });

  it('an opinion that was asked for, and a period that was extended', () => {
    const request = received('processing');
    ask(request);
    request.give(
      'recordOpinion',
      staff('clerk'),
      {
        consultationId: request.state.consultations[0]?.id ?? '',
        stance: 'agree',
        answeredOn: request.today,
      },
      { reasons: '' },
    );
    request.give('extendReplyPeriod', staff('disclosureHead'), { workingDays: 5 }, { reasons: '材料多' });
    expect(codes(split(request))).toEqual(['SPLIT.CONSULTED', 'SPLIT.PERIOD_CHANGED']);
  });

  it('a letter that could not be made asked nobody', () => {
    const request = received('processing');
    request.effect('issueLetter');
    ask(request);
    request.effect('issueLetter', 'failed');
    expect(split(request).accepted).toBe(true);
  });

  it('a fee that was decided upon', () => {
    const request = received('processing');
    request.give(
      'decideNotToCharge',
      staff('disclosureHead'),
      {
        itemRank: 12,
        pages: 0,
        copyRequested: false,
        alreadyPublic: false,
      },
      { reason: '申请人为残疾人' },
    );
    expect(codes(split(request))).toEqual(['SPLIT.FEE_DECIDED']);
    const charged = received('processing');
    charge(charged);
    expect(codes(split(charged))).toContain('STAGE.NOT_POSSIBLE');
  });
});

describe('a part', () => {
  it('is received on the day of its origin, with the same clock, and acknowledged under its own number', () => {
    const origin = received();
    origin.today = '2026-03-06';
    split(origin);
    const part = partOf(origin, 2);
    expect(part.types()).toEqual(['RequestSubmitted', 'RequestRegistered', 'LetterNumbered', 'DueDateSet']);
    expect(part.state).toMatchObject({
      stage: 'registered',
      receivedOn: '2026-03-02',
      replyDueOn: '2026-03-30',
      origin: { requestId: 'request-1', ordinal: 2 },
      split: null,
    });
    expect(part.state.letters).toMatchObject([{ code: 'ACK', status: 'numbered' }]);
    expect(part.state.effects.map(({ kind }) => kind)).toEqual(['issueLetter']);
  });

  it('lives by itself: withdrawn, it leaves its origin as it was; it may be split again', () => {
    const origin = received();
    split(origin);
    const part = partOf(origin);
    expect(split(part).accepted).toBe(true);
    part.give('withdrawRequest', APPLICANT, {}, { statement: '这一项不要了' });
    expect(part.state).toMatchObject({ stage: 'closed', outcome: 'WITHDRAWN' });
    expect(origin.state).toMatchObject({ stage: 'registered', outcome: null });
  });

  it('has a day of receipt that can be taken back where it was entered wrongly for its origin', () => {
    const origin = received();
    split(origin);
    expect(partOf(origin).state.dayFacts.map(({ type }) => type)).toEqual(['RequestRegistered']);
  });
});

describe('a day of receipt that was entered wrongly for all matters of an application', () => {
  const EVIDENCE = { evidence: '收发登记簿：3月3日才签收' };
  const correct = (request: PaperRequest, follows?: string) => {
    const seq = request.state.dayFacts.find(({ type }) => type === 'RequestRegistered')?.seq ?? 0;
    const data = { seq, rightOn: '2026-03-03', proofDocumentId: null, ...(follows ? { follows } : {}) };
    return request.give('takeBackFact', staff('clerk'), data, EVIDENCE);
  };
  const toTheOthers = ({ state }: PaperRequest) => state.effects.filter(({ kind }) => kind === 'correctReceipts');

  /** Received on 2 March, as it was entered; split on Friday 6 March, and both parts are recorded. */
  function divided(): PaperRequest {
    const origin = received();
    origin.today = '2026-03-06';
    split(origin);
    for (const n of [1, 2])
      origin.effect('openPart', 'done', { requestId: `part-${n}`, number: `QHSW-2026-00000${n}` });
    return origin;
  }

  it('is corrected in one of them, whichever, and the others follow', () => {
    const origin = divided();
    const part = partOf(origin);
    for (const request of [origin, part]) {
      expect(codes(correct(request))).toEqual([]);
      expect(request.state).toMatchObject({ receivedOn: '2026-03-03', replyDueOn: '2026-03-31' });
      expect(toTheOthers(request)).toMatchObject([{ status: 'open', data: { rightOn: '2026-03-03' } }]);
      request.effect('correctReceipts', 'done', { corrected: 2, left: 0 });
      expect(toTheOthers(request)).toMatchObject([{ status: 'done' }]);
      expect(request.state.tasks).toEqual([]);
    }
  });

  it('goes no further from one that follows', () => {
    const part = partOf(divided());
    expect(codes(correct(part, 'request-1'))).toEqual([]);
    expect(part.state.receivedOn).toBe('2026-03-03');
    expect(toTheOthers(part)).toEqual([]);
    expect(part.events.find(({ type }) => type === 'FactTakenBack')?.data).toMatchObject({ follows: 'request-1' });
  });

  it('leaves a task to the clerk where one of them cannot follow', () => {
    const origin = divided();
    correct(origin);
    origin.effect('correctReceipts', 'done', { corrected: 1, left: 1 });
    expect(origin.state.tasks).toMatchObject([{ kind: 'receiptNotFollowed', done: false }]);
  });

  it('waits until the parts are recorded: they would begin with the wrong day', () => {
    const origin = received();
    origin.today = '2026-03-06';
    split(origin);
    expect(codes(correct(origin))).toEqual(['SPLIT.UNDER_WAY']);
  });

  it('of an application that was not split concerns nobody else', () => {
    const request = received();
    request.today = '2026-03-06';
    expect(codes(correct(request))).toEqual([]);
    expect(toTheOthers(request)).toEqual([]);
  });
});
