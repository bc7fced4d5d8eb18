import { describe, expect, it } from '@jest/globals';
import { codes } from '../../test/channels.js';
import { APPLICANT, PaperRequest, staff } from '../../test/paper-request.js';
import type { CommandContents } from '../commands.js';
import type { Decision } from '../decide/decide.js';

type Begin = CommandContents['beginService'];
type Failed = CommandContents['recordFailedService'];

const POSTED: Begin['data'] = { method: 'post', begunOn: '', carrier: 'ems' };

/** Signed on Monday 2 March 2026 and due on Monday 30 March; its letters are issued. */
function decided(deliveryForm: 'counter' | 'post' = 'post'): PaperRequest {
  const request = PaperRequest.at('decided', { today: '2026-03-02', deliveryForm });
  issue(request);
  return request;
}

function issue(request: PaperRequest): void {
  while (request.state.effects.some(({ kind, status }) => kind === 'issueLetter' && status === 'open'))
    request.effect('issueLetter');
}

function begin(
  request: PaperRequest,
  data: Partial<Begin['data']> = {},
  texts: Partial<Begin['texts']> = {},
): Decision {
  const place = { place: '清河市柳荫街七号院', trackingNumber: '1234567890123', ...texts };
  return request.give('beginService', staff('clerk'), { ...POSTED, begunOn: request.today, ...data }, place);
}

function fail(request: PaperRequest, reason: Failed['data']['reason'], texts: Partial<Failed['texts']> = {}): Decision {
  const data = { reason, failedOn: request.today, proofDocumentId: null };
  return request.give('recordFailedService', staff('clerk'), data, { evidence: '改退批条', ...texts });
}

function serve(request: PaperRequest, method: CommandContents['recordService']['data']['method']): Decision {
  const data = { servedOn: request.today, method, proofDocumentId: null };
  return request.give('recordService', staff('clerk'), data, { evidence: '签收单' });
}

const dispatch = (request: PaperRequest) => request.events.find(({ type }) => type === 'ReplyDispatched')?.data;

describe('a reply by post (235号)', () => {
  it('is in time on the day of posting, and served on the day it is signed for', () => {
    const request = decided();
    request.today = '2026-03-30';
    expect(begin(request).accepted).toBe(true);
    expect(dispatch(request)).toMatchObject({ form: 'post', dispatchedOn: '2026-03-30', inTime: true });
    expect(request.state.letters.at(-1)?.code).toBe('SVC');
    request.today = '2026-04-02';
    expect(serve(request, 'post').accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'served', dispatchedOn: '2026-03-30', servedOn: '2026-04-02' });
  });

  it('posted a day after the due day is late', () => {
    const request = decided();
    request.today = '2026-03-31';
    begin(request);
    expect(dispatch(request)).toMatchObject({ inTime: false });
  });

  it('goes with the postal enterprise, with a number by which it is followed, and not before it was decided', () => {
    const request = decided();
    expect(codes(begin(request, { carrier: 'courier' }, { trackingNumber: ' ' }))).toEqual([
      'POST.NOT_POSTAL_ENTERPRISE',
      'POST.TRACKING_MISSING',
    ]);
    expect(codes(begin(request, { begunOn: '2026-03-03' }, { place: '' }))).toEqual([
      'FACT.IN_FUTURE',
      'SERVICE.PLACE_MISSING',
    ]);
    expect(codes(begin(request, { begunOn: '2026-03-01' }))).toEqual(['FACT.BEFORE_DECISION']);
  });

  it('is not served by post before it was posted', () => {
    expect(codes(serve(decided(), 'post'))).toEqual(['SERVICE.NOT_BEGUN', 'REPLY.NOT_DISPATCHED']);
  });

  it('sent back is a task, and served at the counter in the end; it was dispatched when it was posted', () => {
    const request = decided();
    request.today = '2026-03-04';
    begin(request);
    request.today = '2026-03-11';
    expect(fail(request, 'returned').accepted).toBe(true);
    expect(request.state.tasks).toMatchObject([{ kind: 'serviceFailed', done: false }]);
    request.today = '2026-03-12';
    expect(begin(request, { method: 'inPerson', carrier: null }).accepted).toBe(true);
    expect(serve(request, 'inPerson').accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'served', dispatchedOn: '2026-03-04', servedOn: '2026-03-12' });
  });

  it('posted on another day than was entered is taken back, its attempt with it', () => {
    const request = decided();
    request.today = '2026-03-05';
    begin(request);
    const seq = request.state.dayFacts.find(({ type }) => type === 'ReplyDispatched')?.seq ?? 0;
    const right = { seq, rightOn: '2026-03-04', proofDocumentId: null };
    expect(request.give('takeBackFact', staff('clerk'), right, { evidence: '邮戳' }).accepted).toBe(true);
    expect(request.state).toMatchObject({
      dispatchedOn: '2026-03-04',
      service: { attempts: [{ begunOn: '2026-03-04' }] },
    });
  });
});

describe('a reply that is signed for (235号)', () => {
  it('through another agency is dispatched and served by the signature', () => {
    const request = decided('counter');
    request.today = '2026-03-27';
    expect(codes(begin(request, { method: 'entrusted', carrier: null }))).toEqual(['SERVICE.AGENCY_MISSING']);
    begin(request, { method: 'entrusted', carrier: null }, { entrustedTo: '河东区政务公开办公室' });
    expect(request.state.dispatchedOn).toBeNull();
    request.today = '2026-03-31';
    expect(serve(request, 'entrusted').accepted).toBe(true);
    expect(dispatch(request)).toMatchObject({ form: 'entrusted', dispatchedOn: '2026-03-31', inTime: false });
    expect(request.state).toMatchObject({ stage: 'served', servedOn: '2026-03-31' });
  });

  it('refused needs witnesses; only what was posted comes back', () => {
    const request = decided('counter');
    begin(request, { method: 'inPerson', carrier: null });
    expect(codes(fail(request, 'refused'))).toEqual(['WITNESSES.MISSING']);
    expect(codes(fail(request, 'returned'))).toEqual(['POST.NOT_POSTED']);
    expect(fail(request, 'refused', { witnesses: '居委会王某、李某' }).accepted).toBe(true);
    expect(request.state.dispatchedOn).toBeNull();
  });

  it('is tried one way at a time', () => {
    const request = decided('counter');
    expect(codes(fail(request, 'unreachable'))).toEqual(['SERVICE.NOT_BEGUN']);
    begin(request, { method: 'inPerson', carrier: null });
    expect(codes(begin(request))).toEqual(['SERVICE.ALREADY_UNDER_WAY']);
    fail(request, 'unreachable');
    expect(begin(request).accepted).toBe(true);
  });
});

describe('a reply that replaces a wrong one', () => {
  it('is served from the beginning: the attempts at the first are not its own', () => {
    const request = decided();
    begin(request);
    serve(request, 'post');
    request.today = '2026-04-07'; // after the due day
    request.give('replaceReply', staff('clerk'), {}, { reason: '引用的条款有误' });
    expect(request.state.service).toEqual({ attempts: [], raisedFor: null });
    request.propose();
    request.effect('renderDraft');
    request.sign();
    issue(request);
    begin(request);
    // 235号: whether it was in time stays judged by the first.
    expect(request.events.findLast(({ type }) => type === 'ReplyDispatched')?.data).toMatchObject({
      dispatchedOn: '2026-04-07',
      inTime: true,
    });
    expect(serve(request, 'post').accepted).toBe(true);
  });
});

describe('a reply on its way', () => {
  it('that reaches no end is asked about after ten working days, and again after ten more', () => {
    const request = decided();
    request.today = '2026-03-03';
    begin(request);
    const raised: string[] = [];
    for (let day = 4; day <= 31; day += 1) {
      request.today = `2026-03-${String(day).padStart(2, '0')}`;
      const decision = request.wake();
      if (decision.accepted) raised.push(...decision.events.map(({ type }) => `${request.today} ${type}`));
    }
    expect(raised).toEqual(['2026-03-17 ServiceProofMissing', '2026-03-31 ServiceProofMissing']);
  });

  it('that the applicant opened is at its end', () => {
    const request = decided();
    begin(request);
    request.give('acknowledgeService', APPLICANT, {});
    request.today = '2026-03-31';
    expect(request.wake()).toEqual({ accepted: true, events: [] });
  });
});
