import { describe, expect, it } from '@jest/globals';
import { answer, ask, byLink, CLERK, codes, HEAD, inProcessing, nth, OFFICER, prove } from '../../test/consultation.js';
import { APPLICANT, calendar, RULES, staff } from '../../test/paper-request.js';
import { allowedActions } from '../index.js';

const SECOND = { ordinal: 2 };

describe('征求意见 (条例32, 34): the letter', () => {
  it('of a third party goes out, and without proof of receipt there is no due date', () => {
    const request = inProcessing();
    request.today = '2026-03-05';
    expect(ask(request).accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'processing', replyDueOn: null });
    expect(request.state.letters.at(-1)).toMatchObject({ code: 'TPC', id: nth(request).id });
    expect(request.types().slice(-3)).toEqual(['ConsultationOpened', 'LetterNumbered', 'DueDateSuspended']);
  });

  it('of a co-author agency is a 会商函, and says what is proposed', () => {
    const request = inProcessing();
    expect(codes(ask(request, 'coAuthor', { proposal: ' ' }))).toEqual(['CONSULTATION.CONTENTS_MISSING']);
    expect(ask(request, 'coAuthor').accepted).toBe(true);
    expect(request.state.letters.at(-1)?.code).toBe('COC');
  });

  it('says whom it asks, where they are, and what it is about', () => {
    const refused = ask(inProcessing(), 'thirdParty', { name: '', address: '', email: '', information: '' });
    const fields = refused.accepted ? [] : refused.reasons.map(({ details }) => details?.field);
    expect(fields).toEqual(['name', 'address', 'information']);
  });

  it('goes out before the due date, so that a working day is left', () => {
    const request = inProcessing();
    request.today = '2026-03-30';
    expect(codes(ask(request))).toEqual(['CONSULTATION.TOO_LATE']);
    request.today = '2026-03-27';
    expect(ask(request).accepted).toBe(true);
  });

  it('that cannot be made asked nobody: the clock runs as if it had never been', () => {
    const request = inProcessing();
    request.today = '2026-03-05';
    request.effect('issueLetter'); // the acknowledgement
    ask(request);
    request.today = '2026-03-06';
    request.effect('issueLetter', 'failed');
    expect(nth(request)).toMatchObject({ terminatedOn: '2026-03-05' });
    expect(request.state.replyDueOn).toBe('2026-03-30');
    expect(request.state.effects.some(({ kind }) => kind === 'noticeConsulted')).toBe(false);
  });

  it('goes to the party, and a second letter tells the applicant of all that were asked', () => {
    const request = inProcessing();
    request.effect('issueLetter');
    expect(codes(request.give('notifyOfConsultations', CLERK, {}))).toEqual(['CONSULTATION.ALL_TOLD']);
    ask(request);
    ask(request, 'coAuthor');
    request.effect('issueLetter');
    expect(request.state.effects.at(-1)).toMatchObject({
      kind: 'noticeConsulted',
      data: { notice: 'consultation', consultationId: nth(request).id },
    });
    expect(request.give('notifyOfConsultations', CLERK, {}).accepted).toBe(true);
    expect(request.state.letters.at(-1)?.code).toBe('TPA');
    expect(request.state.consultations.map(({ toldBy }) => toldBy)).toEqual(
      Array(2).fill(request.state.letters.at(-1)?.id),
    );
    request.effect('issueLetter');
    request.effect('issueLetter', 'failed');
    expect(request.give('notifyOfConsultations', CLERK, {}).accepted).toBe(true);
  });
});

describe('proof of receipt', () => {
  it('starts the 15 working days, and the due date is expected from their end', () => {
    const request = inProcessing();
    request.today = '2026-03-05';
    ask(request);
    request.today = '2026-03-09';
    expect(prove(request).accepted).toBe(true);
    // Fifteen working days after Monday 9 March: Monday 30 March. Three days were used, seventeen are left.
    expect(request.state).toMatchObject({ replyDueOn: '2026-04-23', dueIsExpected: true });
  });

  it('is of a day after the letter and not in the future, with its evidence, and once', () => {
    const request = inProcessing();
    request.today = '2026-03-05';
    ask(request);
    expect(codes(prove(request, '2026-03-06'))).toEqual(['FACT.IN_FUTURE']);
    expect(codes(prove(request, '2026-03-04'))).toEqual(['FACT.BEFORE_LETTER']);
    const { id } = nth(request);
    const without = { consultationId: id, receivedOn: '2026-03-05', proofDocumentId: null };
    expect(codes(request.give('recordConsultationReceipt', CLERK, without, { evidence: '' }))).toEqual([
      'EVIDENCE.MISSING',
    ]);
    expect(prove(request).accepted).toBe(true);
    expect(codes(prove(request))).toEqual(['CONSULTATION.NONE_WITHOUT_PROOF', 'NOTICE.ALREADY_RECEIVED']);
    expect(codes(prove(request, request.today, 2))).toContain('CONSULTATION.UNKNOWN');
  });

  it('is the opening of the letter by the link, on the day of the act', () => {
    const request = inProcessing();
    ask(request);
    request.today = '2026-03-06';
    expect(request.give('acknowledgeConsultation', byLink(request), {}).accepted).toBe(true);
    expect(nth(request).receivedOn).toBe('2026-03-06');
    request.today = '2026-03-10';
    request.give('acknowledgeConsultation', byLink(request), {});
    expect(nth(request).receivedOn).toBe('2026-03-06');
  });

  it('is asked for again and again while there is none', () => {
    const request = inProcessing();
    ask(request);
    request.today = '2026-03-06';
    request.wake();
    expect(request.types()).not.toContain('ConsultationProofMissing');
    for (const day of ['2026-03-09', '2026-03-16', '2026-03-23']) {
      request.today = day;
      request.wake();
      request.wake();
    }
    expect(request.types().filter((type) => type === 'ConsultationProofMissing')).toHaveLength(3);
  });

  it('is asked for once where the system was down for weeks, by the last day that it missed', () => {
    const request = inProcessing();
    ask(request);
    request.today = '2026-03-25';
    request.wake();
    request.wake();
    const raised = request.events.filter(({ type }) => type === 'ConsultationProofMissing');
    expect(raised.map(({ happenedOn }) => happenedOn)).toEqual(['2026-03-23']);
    expect(request.types()).not.toContain('ReplyOverdueRaised');
  });
});

describe('the opinion', () => {
  it('ends the suspension on its day of arrival', () => {
    const request = inProcessing();
    request.today = '2026-03-05';
    ask(request);
    request.today = '2026-03-09';
    prove(request);
    request.today = '2026-03-12';
    expect(answer(request, 'agree', { reasons: '' }).accepted).toBe(true);
    expect(request.state).toMatchObject({ replyDueOn: '2026-04-07', dueIsExpected: false });
  });

  it('on paper without proof before proves the receipt too', () => {
    const request = inProcessing();
    ask(request);
    request.today = '2026-03-10';
    answer(request, 'object', { answeredOn: '2026-03-09' });
    expect(nth(request)).toMatchObject({
      receivedOn: '2026-03-09',
      opinion: { stance: 'object', answeredOn: '2026-03-09' },
    });
  });

  it('is recorded with the files that came with it, and without a word of them where none did', () => {
    const request = inProcessing();
    ask(request);
    ask(request, 'coAuthor');
    const documents = [{ documentId: 'd1', sha256: 'ab' }];
    request.give('giveOpinion', byLink(request), { stance: 'agree', documents }, { reasons: '' });
    request.give('giveOpinion', byLink(request, 2), { stance: 'agree', documents: [] }, { reasons: '' });
    const given = request.events.filter(({ type }) => type === 'OpinionGiven').map(({ data }) => data);
    expect(given).toMatchObject([{ documents }, {}]);
    expect(given[1]).not.toHaveProperty('documents');
    expect(nth(request).opinion).toMatchObject({ documentIds: ['d1'] });
    expect(nth(request, 2).opinion).not.toHaveProperty('documentIds');
  });

  it('that does not agree, or only in part, has its reasons; and it is given once', () => {
    const request = inProcessing();
    ask(request);
    expect(codes(answer(request, 'object', { reasons: ' ' }))).toEqual(['OPINION.REASONS_MISSING']);
    expect(codes(answer(request, 'partly', { reasons: ' ' }))).toEqual(['OPINION.REASONS_MISSING']);
    expect(codes(request.give('giveOpinion', byLink(request), { stance: 'object' }, { reasons: '' }))).toEqual([
      'OPINION.REASONS_MISSING',
    ]);
    expect(
      request.give('giveOpinion', byLink(request), { stance: 'partly' }, { reasons: '工艺参数除外' }).accepted,
    ).toBe(true);
    expect(request.state.effects.at(-1)?.data).toMatchObject({ alert: 'opinionArrived' });
    expect(codes(answer(request, 'agree'))).toEqual(['CONSULTATION.NONE_WITHOUT_OPINION', 'OPINION.ALREADY_GIVEN']);
    expect(codes(request.give('giveOpinion', byLink(request), { stance: 'agree' }, { reasons: '' }))).toEqual([
      'OPINION.ALREADY_GIVEN',
    ]);
  });

  it('by the link of one consultation is about that one', () => {
    const request = inProcessing();
    ask(request);
    ask(request);
    request.give('giveOpinion', byLink(request, 2), { stance: 'agree' }, { reasons: '' });
    expect(request.state.consultations.map(({ opinion }) => opinion?.stance)).toEqual([undefined, 'agree']);
    const stranger = { kind: 'thirdParty' as const, consultationId: 'nobody' };
    expect(codes(request.give('giveOpinion', stranger, { stance: 'agree' }, { reasons: '' }))).toEqual([
      'CONSULTATION.UNKNOWN',
    ]);
  });

  it.each([
    ['thirdParty', 'counts even late', ['CONSULTATION.OBJECTION_UNJUDGED']],
    ['coAuthor', 'changes nothing late: silence was consent (条例34)', []],
  ] as const)('of a %s %s', (kind, _, reasons) => {
    const request = inProcessing();
    ask(request, kind);
    prove(request);
    request.today = '2026-03-24'; // the sixteenth working day
    expect(answer(request, 'object').accepted).toBe(true);
    expect(nth(request).opinion).toMatchObject({ isLate: true });
    expect(codes(request.propose())).toEqual(reasons);
  });
});

describe('silence and failure', () => {
  it('is reminded of once, and recorded after the last day', () => {
    const request = inProcessing();
    ask(request);
    prove(request); // its fifteen working days end on Monday 23 March
    request.today = '2026-03-16';
    request.wake();
    request.wake();
    expect(request.types().filter((type) => type === 'ConsultationReminderRaised')).toHaveLength(1);
    expect(request.state.effects.slice(-2).map(({ kind }) => kind)).toEqual(['alertStaff', 'noticeConsulted']);
    request.today = '2026-03-23';
    request.wake();
    expect(nth(request).silentOn).toBeNull();
    request.today = '2026-03-24';
    request.wake();
    expect(nth(request).silentOn).toBe('2026-03-24');
    expect(request.state).toMatchObject({ replyDueOn: '2026-04-21', dueIsExpected: false });
    expect(request.types().at(-1)).toBe('DueDateSet');
  });

  it('of a day that was slept through is not reminded of any more', () => {
    const request = inProcessing();
    ask(request);
    prove(request);
    request.today = '2026-03-26';
    request.wake();
    expect(request.types()).not.toContain('ConsultationReminderRaised');
    expect(request.types()).toContain('ConsultationSilent');
  });

  it('two of one day are both recorded', () => {
    const request = inProcessing();
    ask(request);
    ask(request, 'coAuthor');
    prove(request);
    prove(request, request.today, 2);
    request.today = '2026-03-24';
    request.wake();
    expect(request.state.consultations.map(({ silentOn }) => silentOn)).toEqual(['2026-03-24', '2026-03-24']);
  });

  it('a party that cannot be reached ends the suspension on the day of the record', () => {
    const request = inProcessing();
    request.today = '2026-03-05';
    ask(request);
    request.today = '2026-03-12';
    const unreachable = (evidence: string) =>
      request.give('recordConsultedUnreachable', CLERK, { consultationId: nth(request).id }, { evidence });
    expect(codes(unreachable(''))).toEqual(['EVIDENCE.MISSING']);
    expect(unreachable('邮件退回，电话停机，登记地址无人').accepted).toBe(true);
    expect(request.state.replyDueOn).toBe('2026-04-07');
    expect(codes(unreachable('再记一次'))).toEqual(['CONSULTATION.NONE_WITHOUT_PROOF', 'CONSULTATION.ALREADY_ENDED']);
  });

  it('a party that received the letter can be reached', () => {
    const request = inProcessing();
    ask(request);
    prove(request);
    const refused = request.give(
      'recordConsultedUnreachable',
      CLERK,
      { consultationId: nth(request).id },
      { evidence: 'x' },
    );
    expect(codes(refused)).toEqual(['CONSULTATION.NONE_WITHOUT_PROOF', 'NOTICE.ALREADY_RECEIVED']);
  });
});

describe('several at once', () => {
  it('suspend by their union, never by their sum', () => {
    const request = inProcessing();
    request.today = '2026-03-05';
    ask(request);
    prove(request);
    request.today = '2026-03-09';
    ask(request, 'coAuthor');
    prove(request, request.today, 2);
    request.today = '2026-03-12';
    answer(request, 'agree');
    request.today = '2026-03-17';
    answer(request, 'agree', SECOND);
    // Suspended from 6 to 17 March: three days were used before, seventeen follow.
    expect(request.state.replyDueOn).toBe('2026-04-10');
  });

  it('one without proof keeps the due date open, whatever the other one says', () => {
    const request = inProcessing();
    ask(request);
    ask(request);
    prove(request);
    answer(request, 'agree');
    expect(request.state.replyDueOn).toBeNull();
    answer(request, 'agree', SECOND);
    expect(request.state.replyDueOn).toBe('2026-03-30');
  });
});

describe('other work goes on', () => {
  it('and nothing is pressed or red while the clock stands still', () => {
    const request = inProcessing();
    request.today = '2026-03-26'; // two days left
    request.wake();
    expect(request.types()).toContain('ReplyReminderRaised');
    ask(request);
    prove(request);
    const raised = () => request.types().filter((type) => type.startsWith('Reply')).length;
    const before = raised();
    for (const day of ['2026-03-31', '2026-04-10', '2026-04-17']) {
      request.today = day;
      request.wake();
    }
    expect(raised()).toBe(before);
    // Silent to the end of Friday 17 April, then the two days that were left.
    request.today = '2026-04-20';
    request.wake();
    request.wake();
    expect(request.state.replyDueOn).toBe('2026-04-21');
    expect(request.types().slice(-3)).toEqual(['ConsultationSilent', 'ReplyReminderRaised', 'DueDateSet']);
    request.today = '2026-04-22';
    request.wake();
    expect(request.types().at(-1)).toBe('ReplyOverdueRaised');
  });

  it('but the reply period is not extended to a day that nobody can name', () => {
    const request = inProcessing();
    ask(request);
    expect(codes(request.give('extendReplyPeriod', HEAD, { workingDays: 5 }, { reasons: '材料多' }))).toEqual([
      'DUE_DATE.NOT_IN_SIGHT',
    ]);
    prove(request);
    expect(request.give('extendReplyPeriod', HEAD, { workingDays: 5 }, { reasons: '材料多' }).accepted).toBe(true);
  });
});

describe('an end before the opinion', () => {
  it('when the document is left out: the party is told, the clock goes on', () => {
    const request = inProcessing();
    request.today = '2026-03-05';
    ask(request);
    request.today = '2026-03-12';
    const { id } = nth(request);
    const end = (reason: string) => request.give('terminateConsultation', OFFICER, { consultationId: id }, { reason });
    expect(codes(end(''))).toEqual(['EVIDENCE.MISSING']);
    expect(end('该文件不在申请范围内').accepted).toBe(true);
    expect(request.state.replyDueOn).toBe('2026-04-07');
    expect(request.state.effects.at(-1)?.data).toMatchObject({ notice: 'consultationTerminated' });
    expect(codes(end('再终止一次'))).toEqual(['CONSULTATION.NONE', 'CONSULTATION.ALREADY_TERMINATED']);
    expect(codes(request.give('giveOpinion', byLink(request), { stance: 'agree' }, { reasons: '' }))).toEqual([
      'CONSULTATION.ALREADY_TERMINATED',
    ]);
  });

  it('when the applicant withdraws: every open one ends, one that was answered stays as it is', () => {
    const request = inProcessing();
    ask(request);
    ask(request);
    answer(request, 'agree');
    request.give('withdrawRequest', APPLICANT, {}, { statement: '撤回申请' });
    expect(request.state.consultations.map(({ terminatedOn }) => terminatedOn)).toEqual([null, request.today]);
    request.today = '2026-06-01';
    request.wake();
    expect(request.types()).not.toContain('ConsultationProofMissing');
  });

  it('when a reply goes out that does not need it', () => {
    const request = inProcessing();
    request.assign();
    ask(request);
    const proposed = request.give(
      'proposeReply',
      OFFICER,
      { outcome: 'ALREADY_PUBLIC', exemptions: [], documents: [], severabilityConsidered: false },
      { reasons: '该信息已经主动公开。', publicLocation: '市政府网站' },
    );
    expect(codes(proposed)).toEqual([]);
    request.effect('renderDraft');
    const proposalId = request.state.proposal?.id ?? '';
    request.give('approveSecrecy', staff('secrecyReviewer'), { proposalId, documentIds: [] }, { opinion: '不涉密' });
    request.give('signReply', staff('signer'), { proposalId });
    expect(request.state.stage).toBe('decided');
    expect(nth(request).terminatedOn).toBe(request.today);
    expect(request.state.replyDueOn).toBe('2026-03-30');
  });
});

describe('who may do what', () => {
  it('the third party is offered its own three acts and no other', () => {
    const request = inProcessing();
    ask(request);
    const context = { today: request.today, calendar, agency: RULES, nextNumber: null };
    const actions = allowedActions(request.state, byLink(request), context);
    expect(actions.map(({ command, allowed }) => `${command} ${allowed}`)).toEqual([
      'acknowledgeConsultation true',
      'giveOpinion true',
      'acknowledgeOverrideNotice false',
    ]);
    expect(allowedActions(request.state, OFFICER, context).map(({ command }) => command)).not.toContain('giveOpinion');
  });
});
