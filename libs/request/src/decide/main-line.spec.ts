import { describe, expect, it } from '@jest/globals';
import { addDays } from '#libs/law';
import { APPLICANT, PaperRequest, staff, SYSTEM } from '../../test/paper-request.js';
import { allowedActions } from '../actions.js';
import { calendar, RULES } from '../../test/paper-request.js';
import type { Decision } from './decide.js';

function codes(decision: Decision): string[] {
  return decision.accepted ? [] : decision.reasons.map(({ code }) => code);
}

describe('登记', () => {
  it('an online request has no due date until the clerk has confirmed it', () => {
    const request = PaperRequest.at('arrived', { today: '2026-03-02' });
    expect(request.state).toMatchObject({ receivedOn: null, replyDueOn: null });
    request.today = '2026-03-04';
    request.confirm('2026-03-03');
    // Twenty working days after Tuesday 3 March: Tuesday 31 March (no holiday between).
    expect(request.state).toMatchObject({ receivedOn: '2026-03-03', replyDueOn: '2026-03-31', stage: 'registered' });
    expect(request.types().slice(1)).toEqual(['ReceiptConfirmed', 'RequestRegistered', 'LetterNumbered', 'DueDateSet']);
  });

  it('the day of confirmation lies neither before the submission nor in the future, and has its evidence', () => {
    const request = PaperRequest.at('arrived', { today: '2026-03-02' });
    const confirm = (confirmedOn: string, evidence: string) =>
      request.give('confirmReceipt', staff('clerk'), { confirmedOn, method: 'phone' }, { evidence });
    expect(codes(confirm('2026-03-03', ' '))).toEqual(['FACT.IN_FUTURE', 'EVIDENCE.MISSING']);
    expect(codes(confirm('2026-02-27', '电话'))).toEqual(['FACT.BEFORE_SUBMISSION']);
  });

  it('a date that reaches into a year without a notice is provisional', () => {
    const request = PaperRequest.at('registered', { today: '2026-12-15' });
    expect(request.state.dueCertainty).toBe('provisional');
  });
});

describe('审核', () => {
  it('begins with the registered request', () => {
    const request = PaperRequest.at('registered');
    expect(codes(request.give('startIntakeReview', staff('clerk'), {}))).toEqual([]);
    expect(request.state.stage).toBe('intakeReview');
  });

  it('does not begin while the request waits for its confirmation', () => {
    const waiting = PaperRequest.at('arrived');
    expect(codes(waiting.give('startIntakeReview', staff('clerk'), {}))).toEqual(['STAGE.NOT_POSSIBLE']);
  });

  it('passes a request that has it all', () => {
    const request = PaperRequest.at('intakeReview');
    const whole = { identityShown: true, descriptionClear: true, formStated: true };
    expect(codes(request.give('passIntakeReview', staff('clerk'), whole))).toEqual([]);
    expect(request.state.stage).toBe('processing');
  });

  it('does not pass a request that lacks what 条例29 asks for', () => {
    const request = PaperRequest.at('intakeReview');
    const decision = request.give('passIntakeReview', staff('clerk'), {
      identityShown: true,
      descriptionClear: false,
      formStated: true,
    });
    expect(codes(decision)).toEqual(['INTAKE.INCOMPLETE']);
  });
});

describe('办理', () => {
  it('nothing is proposed before a unit has the case', () => {
    const request = PaperRequest.at('processing');
    const [action] = allowedActions(request.state, staff('caseOfficer'), context(request)).filter(
      ({ command }) => command === 'proposeReply',
    );
    expect(action).toMatchObject({ allowed: false, reasons: [{ code: 'HANDLER.NOT_ASSIGNED' }] });
  });

  it('a refusal needs reasons, and the law says what else', () => {
    const request = PaperRequest.at('processing');
    request.assign();
    const decision = request.give(
      'proposeReply',
      staff('caseOfficer'),
      {
        outcome: 'DENIED',
        exemptions: [{ code: 'E14_STATE_SECRET' }],
        documents: [],
        severabilityConsidered: false,
      },
      {},
    );
    expect(decision.accepted).toBe(false);
    expect(codes(decision).length).toBeGreaterThan(1);
  });

  it('only the officer of the case proposes', () => {
    const request = PaperRequest.at('processing');
    request.give('assignHandlingUnit', staff('clerk'), { unitId: 'unit-1', caseOfficerId: 'somebody-else' });
    expect(codes(request.propose())).toEqual(['HANDLER.NOT_YOURS']);
  });

  it.each(['drafting', 'inApproval', 'decided'] as const)(
    'what is further on is handed to another officer too, and goes on from where it is: %s',
    (stage) => {
      const request = PaperRequest.at(stage);
      const decision = request.give('assignHandlingUnit', staff('clerk'), { unitId: 'unit-1', caseOfficerId: 'heir' });
      expect(decision.accepted).toBe(true);
      expect(request.state).toMatchObject({ stage, caseOfficerId: 'heir' });
    },
  );

  it('what a closed unit had goes to its successor with its officer, unless somebody assigned it meanwhile', () => {
    const request = PaperRequest.at('inApproval');
    const handOn = (from: string) =>
      request.give('assignHandlingUnit', SYSTEM, { unitId: 'unit-2', caseOfficerId: 'officer', from });
    expect(codes(handOn('unit-9'))).toEqual(['HANDLER.ASSIGNED_MEANWHILE']);
    expect(handOn('unit-1').accepted).toBe(true);
    expect(request.state).toMatchObject({ handlingUnitId: 'unit-2', caseOfficerId: 'officer', stage: 'inApproval' });
    expect(request.events.at(-1)?.data).toEqual({ unitId: 'unit-2', caseOfficerId: 'officer' });
  });

  it('a draft that cannot be rendered goes back to the officer with a task', () => {
    const request = PaperRequest.at('drafting');
    request.effect('renderDraft', 'failed', { code: 'LETTER.GLYPH_MISSING' });
    expect(request.state.stage).toBe('processing');
    expect(request.state.tasks).toMatchObject([{ kind: 'draftFailed', done: false }]);
  });

  it('a draft that comes back after a withdrawal changes nothing', () => {
    const request = PaperRequest.at('drafting');
    request.give('withdrawRequest', APPLICANT, {}, { statement: '不再需要' });
    request.effect('renderDraft');
    expect(request.state.stage).toBe('closed');
  });
});

describe('延长', () => {
  const extend = (request: PaperRequest, workingDays: number, reasons = '档案需要逐卷查找') =>
    request.give('extendReplyPeriod', staff('disclosureHead'), { workingDays }, { reasons });

  it('on the due day itself, by ten working days, is told by letter and moves the due date', () => {
    const request = PaperRequest.at('processing', { today: '2026-03-02' }); // due Monday 30 March
    request.today = '2026-03-30';
    expect(extend(request, 10).accepted).toBe(true);
    // Ten working days after 30 March, over Qingming (4-6 April): Tuesday 14 April.
    expect(request.state.replyDueOn).toBe('2026-04-14');
    expect(request.types().slice(-3)).toEqual(['ReplyPeriodExtended', 'LetterNumbered', 'DueDateSet']);
    expect(request.state.letters.at(-1)?.code).toBe('EXT');
  });

  it('is refused a day late, twice, without reasons, and out of bounds', () => {
    const late = PaperRequest.at('processing', { today: '2026-03-02' });
    late.today = '2026-03-31';
    expect(codes(extend(late, 10))).toEqual(['EXTENSION.AFTER_DUE']);
    const twice = PaperRequest.at('processing', { today: '2026-03-02' });
    extend(twice, 5);
    expect(codes(extend(twice, 5))).toEqual(['EXTENSION.ALREADY_USED']);
    const request = PaperRequest.at('processing');
    expect(codes(extend(request, 21, ' '))).toEqual(['EXTENSION.OUT_OF_BOUNDS', 'EVIDENCE.MISSING']);
    expect(codes(extend(request, 0))).toEqual(['EXTENSION.OUT_OF_BOUNDS']);
  });

  it('the reminder comes again for the new due date', () => {
    const request = PaperRequest.at('processing', { today: '2026-03-02' });
    request.today = '2026-03-23';
    request.wake();
    extend(request, 10);
    request.today = '2026-04-07';
    request.wake();
    expect(request.types().filter((type) => type === 'ReplyReminderRaised')).toHaveLength(2);
  });
});

describe('审签', () => {
  it('is not signed before the secrecy review, and not by the drafter', () => {
    const request = PaperRequest.at('inApproval');
    const proposalId = request.state.proposal?.id ?? '';
    expect(codes(request.give('signReply', staff('signer'), { proposalId }))).toEqual(['SECRECY.NOT_REVIEWED']);
    request.clear();
    const drafter = { kind: 'staff' as const, id: 'staff-caseOfficer', roles: ['caseOfficer', 'signer'] as const };
    expect(codes(request.give('signReply', drafter, { proposalId }))).toEqual(['SIGNER.IS_DRAFTER']);
    expect(request.give('signReply', staff('signer'), { proposalId }).accepted).toBe(true);
    expect(request.state.letters.at(-1)).toMatchObject({ code: 'R-GRANT', number: { word: '清河公开告', serial: 2 } });
  });

  it('every document is reviewed for secrecy', () => {
    const request = PaperRequest.at('inApproval');
    const decision = request.give(
      'approveSecrecy',
      staff('secrecyReviewer'),
      { proposalId: request.state.proposal?.id ?? '', documentIds: [] },
      { opinion: '不涉密' },
    );
    expect(codes(decision)).toEqual(['SECRECY.DOCUMENTS_NOT_REVIEWED']);
  });

  it('a returned proposal can be made again, and an opinion on the old one no longer counts', () => {
    const request = PaperRequest.at('inApproval');
    const old = request.state.proposal?.id ?? '';
    request.give('returnProposal', staff('signer'), { proposalId: old, toStep: null }, { reason: '补充依据' });
    expect(request.state.stage).toBe('processing');
    request.propose();
    request.effect('renderDraft');
    const decision = request.give('signReply', staff('signer'), { proposalId: old });
    expect(codes(decision)).toContain('PROPOSAL.NOT_CURRENT');
  });
});

describe('答复', () => {
  it('in the portal the reply is out when the letter is issued, and served when the applicant opens it', () => {
    const request = PaperRequest.at('decided');
    expect(codes(request.give('acknowledgeService', APPLICANT, {}))).toEqual(['LETTER.NOT_ISSUED']);
    request.serve();
    expect(request.state).toMatchObject({ stage: 'served', dispatchedOn: '2026-03-02', servedOn: '2026-03-02' });
  });

  it('by e-mail it is out when the mail server took it', () => {
    const request = PaperRequest.at('decided', { deliveryForm: 'email' });
    request.effect('issueLetter'); // the acknowledgement
    request.effect('issueLetter'); // the reply
    expect(request.state.dispatchedOn).toBeNull();
    while (request.state.effects.some(({ kind, status }) => kind === 'noticeApplicant' && status === 'open')) {
      request.effect('noticeApplicant');
    }
    expect(request.state.dispatchedOn).toBe('2026-03-02');
  });

  it('at the counter the day of signature is both (235号)', () => {
    const request = PaperRequest.at('decided', { deliveryForm: 'counter' });
    request.today = '2026-03-05';
    request.serve();
    expect(request.state).toMatchObject({ dispatchedOn: '2026-03-05', servedOn: '2026-03-05' });
  });

  it('a letter that cannot be issued voids its number and goes back', () => {
    const request = PaperRequest.at('decided');
    request.effect('issueLetter'); // the acknowledgement
    request.effect('issueLetter', 'failed', { code: 'LETTER.TEMPLATE_FAILED' });
    expect(request.types()).toContain('LetterNumberVoided');
    expect(request.state).toMatchObject({ stage: 'processing', outcome: null });
    expect(request.state.letters.at(-1)).toMatchObject({ status: 'voided' });
  });

  it('an applicant who cannot be mailed becomes a task of the clerk', () => {
    const request = PaperRequest.at('registered', { hasEmail: false });
    request.effect('issueLetter');
    request.effect('noticeApplicant', 'failed', { code: 'NO_ADDRESS' });
    expect(request.state.tasks).toMatchObject([{ kind: 'applicantWithoutEmail' }]);
  });

  it('a notice that bounces becomes one task, however often it is reported', () => {
    const request = PaperRequest.at('registered');
    request.effect('issueLetter');
    request.effect('noticeApplicant');
    const effectKey = request.state.effects.find(({ kind }) => kind === 'noticeApplicant')?.key ?? '';
    for (const _ of [1, 2]) request.give('reportBounce', SYSTEM, { effectKey, status: '5.1.1' });
    expect(request.state.tasks.filter(({ kind }) => kind === 'noticeBounced')).toHaveLength(1);
  });
});

describe('时限', () => {
  it('an unconfirmed request raises one alarm, on the last day of the internal limit', () => {
    const request = PaperRequest.at('arrived', { today: '2026-03-06' }); // a Friday
    request.today = '2026-03-08';
    request.wake();
    expect(request.types()).not.toContain('ConfirmationAlarmRaised');
    request.today = '2026-03-09';
    request.wake();
    request.wake();
    expect(request.types().filter((type) => type === 'ConfirmationAlarmRaised')).toHaveLength(1);
  });

  it('if nobody acts the ladder is climbed rung by rung, and red from the day after on, daily', () => {
    const request = PaperRequest.at('registered', { today: '2026-03-02' }); // due Monday 30 March
    const raised: string[] = [];
    for (let day = '2026-03-02'; day <= '2026-04-01'; day = addDays(day, 1)) {
      request.today = day;
      const decision = request.wake();
      if (decision.accepted) raised.push(...decision.events.map(({ type }) => `${request.today} ${type}`));
    }
    expect(raised).toEqual([
      '2026-03-23 ReplyReminderRaised',
      '2026-03-25 LimitEscalated',
      '2026-03-27 LimitEscalated',
      '2026-03-30 LimitEscalated',
      '2026-03-31 BreachRecorded',
      '2026-03-31 ReplyOverdueRaised',
      '2026-04-01 LimitEscalated',
    ]);
  });

  it('a reminder that was slept through collapses into the red alert', () => {
    const request = PaperRequest.at('registered', { today: '2026-03-02' });
    request.today = '2026-04-02';
    const decision = request.wake();
    expect(decision.accepted && decision.events.map(({ type }) => type)).toEqual([
      'BreachRecorded',
      'ReplyOverdueRaised',
      'ReminderIssued',
    ]);
    expect(request.wake()).toEqual({ accepted: true, events: [] });
  });

  it('a reply that went out has nothing to be reminded of', () => {
    const request = PaperRequest.at('served', { today: '2026-03-02' });
    request.today = '2026-05-01';
    expect(request.wake()).toEqual({ accepted: true, events: [] });
  });
});

describe('办结', () => {
  it('closes a request whose reply is in the hands of the applicant', () => {
    const request = PaperRequest.at('served');
    expect(codes(request.give('closeRequest', staff('clerk'), {}))).toEqual([]);
    expect(request.state).toMatchObject({ stage: 'closed', outcome: 'GRANTED' });
  });

  it('does not close one whose reply is still on its way', () => {
    const request = PaperRequest.at('decided');
    expect(codes(request.give('closeRequest', staff('clerk'), {}))).toEqual(['STAGE.NOT_POSSIBLE']);
  });
});

describe('归档', () => {
  it('waits for what is on its way and for open tasks', () => {
    const request = PaperRequest.at('closed', { hasEmail: false });
    expect(codes(request.give('archiveRequest', staff('archivist'), {}))).toEqual(['ARCHIVE.EFFECTS_OPEN']);
  });

  it('a withdrawn request is closed and archived like any other', () => {
    const request = PaperRequest.at('processing');
    request.give('withdrawRequest', APPLICANT, {}, { statement: '不再需要' });
    expect(request.state).toMatchObject({ stage: 'closed', outcome: 'WITHDRAWN' });
    while (request.state.effects.some(({ kind, status }) => kind === 'issueLetter' && status === 'open')) {
      request.effect('issueLetter');
    }
    request.archive();
    expect(request.state.stage).toBe('archived');
  });
});

function context(request: PaperRequest) {
  return { today: request.today, calendar, agency: RULES, nextNumber: null };
}
