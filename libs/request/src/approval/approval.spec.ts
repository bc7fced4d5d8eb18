import { describe, expect, it } from '@jest/globals';
import { calendar, PaperRequest, RULES, staff } from '../../test/paper-request.js';
import type { ApprovalRule, ApprovalStep, Decision } from '../index.js';
import { awaitedStep, timersOf } from '../index.js';

const WHOLE: readonly ApprovalRule[] = [
  { step: 'countersign', limitWorkingDays: 1 },
  { step: 'secrecyReview', limitWorkingDays: 2 },
  { step: 'legalReview', limitWorkingDays: 3 },
  { step: 'signOff', limitWorkingDays: 2 },
];

const codes = (decision: Decision): string[] => (decision.accepted ? [] : decision.reasons.map(({ code }) => code));
const awaits = ({ state }: PaperRequest): ApprovalStep | null => awaitedStep(state.proposal?.approval ?? null);

/** A proposal in approval, at an agency with all four steps. */
function inApproval(): PaperRequest {
  const request = PaperRequest.at('processing');
  request.rules = { ...RULES, approvalChain: WHOLE };
  request.propose();
  request.effect('renderDraft');
  return request;
}

const current = (request: PaperRequest) => ({ proposalId: request.state.proposal?.id ?? '' });
const countersign = (request: PaperRequest, by = staff('unitHead')) =>
  request.give('countersignProposal', by, current(request), { opinion: '同意' });
const legality = (request: PaperRequest) =>
  request.give('approveLegality', staff('legalReviewer'), current(request), { opinion: '依据充分' });
const sign = (request: PaperRequest) => request.give('signReply', staff('signer'), current(request));
const returnTo = (request: PaperRequest, by: 'signer' | 'legalReviewer' | 'unitHead', toStep: ApprovalStep | null) =>
  request.give('returnProposal', staff(by), { ...current(request), toStep }, { reason: '附件须再审' });

describe('审签', () => {
  it('goes through the steps of the agency in their order, each by its own person', () => {
    const request = inApproval();
    const steps: ApprovalStep[] = [];
    for (const give of [countersign, (each: PaperRequest) => each.clear(), legality, sign]) {
      steps.push(awaits(request) as ApprovalStep);
      expect(codes(give(request))).toEqual([]);
    }
    expect(steps).toEqual(['countersign', 'secrecyReview', 'legalReview', 'signOff']);
    expect(request.state.stage).toBe('decided');
  });

  it('refuses a step before its turn, says whose turn it is, and refuses one that was passed', () => {
    const request = inApproval();
    expect(request.clear()).toMatchObject({
      accepted: false,
      reasons: [{ code: 'APPROVAL.NOT_THIS_STEP', details: { awaits: '会签' } }],
    });
    expect(codes(sign(request))).toEqual(['SECRECY.NOT_REVIEWED']);
    countersign(request);
    expect(codes(countersign(request))).toEqual(['APPROVAL.NOT_THIS_STEP']);
  });

  it('refuses a step that the agency does not have', () => {
    const request = PaperRequest.at('inApproval');
    expect(codes(countersign(request))).toEqual(['APPROVAL.STEP_NOT_IN_CHAIN']);
    expect(codes(legality(request))).toEqual(['APPROVAL.STEP_NOT_IN_CHAIN']);
  });

  it('lets nobody approve what he or she drafted', () => {
    const request = inApproval();
    const drafter = { ...staff('caseOfficer', 'unitHead'), id: request.state.proposal?.by ?? '' };
    expect(codes(countersign(request, drafter as ReturnType<typeof staff>))).toEqual(['APPROVER.IS_DRAFTER']);
  });

  it('keeps the chain under which the reply was proposed when the settings change', () => {
    const request = inApproval();
    request.rules = RULES;
    expect(awaits(request)).toBe('countersign');
    expect(codes(countersign(request))).toEqual([]);
  });
});

describe('退回', () => {
  it('to an earlier step: that step and those after it come again, those before it stay', () => {
    const request = inApproval();
    countersign(request);
    request.clear();
    legality(request);
    expect(codes(returnTo(request, 'signer', 'secrecyReview'))).toEqual([]);
    expect(request.state.stage).toBe('inApproval');
    expect(awaits(request)).toBe('secrecyReview');
    expect(request.state.proposal?.approval.approvals.map(({ step }) => step)).toEqual(['countersign']);
    // What was returned to secrecy review is reviewed again, document by document.
    const none = { ...current(request), documentIds: [] };
    expect(codes(request.give('approveSecrecy', staff('secrecyReviewer'), none, { opinion: '不涉密' }))).toEqual([
      'SECRECY.DOCUMENTS_NOT_REVIEWED',
    ]);
  });

  it('to the officer: the next proposal begins its chain anew, but a document that was cleared stays cleared', () => {
    const request = inApproval();
    countersign(request);
    request.clear();
    expect(codes(returnTo(request, 'legalReviewer', null))).toEqual([]);
    expect(request.state.stage).toBe('processing');
    request.propose();
    request.effect('renderDraft');
    expect(awaits(request)).toBe('countersign');
    countersign(request);
    expect(awaits(request)).toBe('legalReview');
    expect(request.state.proposal?.approval.approvals.map(({ step }) => step)).toEqual([
      'secrecyReview',
      'countersign',
    ]);
  });

  it('is refused to a step that comes later, and from one whose step is over', () => {
    const request = inApproval();
    countersign(request);
    request.clear();
    expect(codes(returnTo(request, 'legalReviewer', 'signOff'))).toEqual(['APPROVAL.NOT_EARLIER_STEP']);
    expect(codes(returnTo(request, 'unitHead', null))).toEqual(['APPROVAL.NOT_THIS_STEP']);
  });
});

describe('the internal limit of a step', () => {
  const due = (request: PaperRequest) =>
    timersOf(request.state, { calendar, agency: request.rules }).find(({ kind }) => kind === 'approvalDue');

  it('reminds its approver on its last working day, once, and begins anew with the next step', () => {
    const request = inApproval(); // 2026-03-02, Monday
    expect(due(request)?.dueOn).toBe('2026-03-03');
    request.today = '2026-03-03';
    request.wake();
    expect(request.events.at(-1)).toMatchObject({
      type: 'ApprovalReminderRaised',
      data: { step: 'countersign', dueOn: '2026-03-03' },
    });
    const alert = request.state.effects.findLast(({ kind }) => kind === 'alertStaff');
    expect(alert?.data).toMatchObject({ alert: 'approvalDue', role: 'unitHead' });
    expect(due(request)).toBeUndefined();
    countersign(request);
    expect(due(request)?.dueOn).toBe('2026-03-05');
  });

  it('ends with the signature', () => {
    const request = inApproval();
    countersign(request);
    request.clear();
    legality(request);
    expect(due(request)).toBeDefined();
    sign(request);
    expect(due(request)).toBeUndefined();
  });
});
