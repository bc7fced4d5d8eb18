import { describe, expect, it } from '@jest/globals';
import {
  answer,
  ask,
  byLink,
  CLERK,
  codes,
  HEAD,
  inProcessing,
  judge,
  nth,
  OFFICER,
  override,
  prove,
} from '../../test/consultation.js';
import { charge, feeLapses, openNotice, takeBackFeeLapse } from '../../test/fees.js';
import { APPLICANT, type PaperRequest, staff } from '../../test/paper-request.js';

/** A third party that was asked on 2 March objected on 9 March. */
function objected(): PaperRequest {
  const request = inProcessing();
  ask(request);
  prove(request);
  request.today = '2026-03-09';
  answer(request, 'object');
  return request;
}

function issueLetters(request: PaperRequest): void {
  while (request.state.effects.some(({ kind, status }) => kind === 'issueLetter' && status === 'open'))
    request.effect('issueLetter');
}

const toldOf = (request: PaperRequest, consultationId: string) =>
  request.state.effects
    .filter(({ kind, data }) => kind === 'noticeConsulted' && data.consultationId === consultationId)
    .map(({ data }) => data.notice);

function overridden(disclosureOn = '2026-03-16'): PaperRequest {
  const request = objected();
  judge(request, true);
  override(request, disclosureOn);
  return request;
}

function noticeReceived(request: PaperRequest, receivedOn = request.today) {
  const data = { consultationId: nth(request).id, receivedOn, proofDocumentId: null };
  return request.give('recordOverrideNoticeReceipt', CLERK, data, { evidence: '回执' });
}

describe('a proposal (条例15, 32, 34)', () => {
  it('waits for the third party, however it is asked', () => {
    const request = inProcessing();
    ask(request);
    expect(codes(request.propose())).toEqual(['CONSULTATION.THIRD_PARTY_UNFINISHED']);
    prove(request);
    expect(codes(request.propose())).toEqual(['CONSULTATION.THIRD_PARTY_UNFINISHED']);
    answer(request, 'agree');
    expect(request.propose().accepted).toBe(true);
  });

  it('waits for the co-author agency, whose silence is consent', () => {
    const request = inProcessing();
    ask(request, 'coAuthor');
    prove(request);
    expect(codes(request.propose())).toEqual(['CONSULTATION.CO_AUTHOR_UNFINISHED']);
    request.today = '2026-03-24';
    // The day itself is enough: the wake-up that records it may still be on its way.
    expect(request.propose().accepted).toBe(true);
  });

  it('needs a judgement of an objection, and may give what was refused without good reasons', () => {
    const request = objected();
    expect(codes(request.propose())).toEqual(['CONSULTATION.OBJECTION_UNJUDGED']);
    const grounds = { consultationId: nth(request).id, reasonable: false };
    expect(codes(request.give('judgeObjection', OFFICER, grounds, { grounds: '' }))).toEqual(['EVIDENCE.MISSING']);
    judge(request, false);
    expect(request.propose().accepted).toBe(true);
  });

  it('gives nothing against a reasonable objection, not even a partial one', () => {
    for (const stance of ['object', 'partly'] as const) {
      const request = inProcessing();
      ask(request);
      answer(request, stance);
      judge(request, true);
      expect(codes(request.propose())).toEqual(['OVERRIDE.REQUIRED']);
    }
  });

  it('is nobody’s business where nobody objected', () => {
    const request = inProcessing();
    ask(request);
    answer(request, 'agree');
    const judged = { consultationId: nth(request).id, reasonable: true };
    expect(codes(request.give('judgeObjection', OFFICER, judged, { grounds: '无' }))).toEqual([
      'OBJECTION.NONE',
      'OBJECTION.NONE',
    ]);
  });
});

describe('a refusal for the sake of a third party (条例15)', () => {
  const deny = (request: PaperRequest, consultationId?: string, publicInterest = '不涉及公共利益。') => {
    if (!request.state.handlingUnitId) request.assign();
    return request.give(
      'proposeReply',
      OFFICER,
      {
        outcome: 'DENIED',
        exemptions: [{ code: 'E15_TRADE_SECRET', consultationId }],
        documents: [],
        severabilityConsidered: true,
      },
      { reasons: '施工方案属于商业秘密。', severanceFinding: '全部内容不可分割。', withheld: [{ publicInterest }] },
    );
  };

  it('needs a consultation, finished, in which not everybody agreed', () => {
    const request = inProcessing();
    expect(codes(deny(request))).toEqual(['CONSULTATION.THIRD_PARTY_MISSING']);
    ask(request);
    expect(codes(deny(request))).toEqual(['CONSULTATION.THIRD_PARTY_UNFINISHED']);
    answer(request, 'agree');
    expect(codes(deny(request))).toEqual(['CONSULTATION.THIRD_PARTY_AGREED']);
  });

  it('is possible with a judged objection, with silence, and where the party cannot be reached', () => {
    const withObjection = objected();
    expect(codes(deny(withObjection))).toEqual(['CONSULTATION.OBJECTION_UNJUDGED']);
    judge(withObjection, true);
    expect(deny(withObjection).accepted).toBe(true);

    const silent = inProcessing();
    ask(silent);
    prove(silent);
    silent.today = '2026-03-24';
    expect(deny(silent).accepted).toBe(true);

    const lost = inProcessing();
    ask(lost);
    lost.give('recordConsultedUnreachable', CLERK, { consultationId: nth(lost).id }, { evidence: '登记地址无人' });
    expect(deny(lost).accepted).toBe(true);
  });

  it('weighs the public interest, and says so in the letter', () => {
    const request = objected();
    judge(request, true);
    expect(codes(deny(request, undefined, ' '))).toEqual(['LETTER.CONTENTS_MISSING']);
  });

  it('says whose rights it is about where several were asked', () => {
    const request = objected();
    judge(request, true);
    ask(request);
    answer(request, 'object', { ordinal: 2 });
    judge(request, false, 2);
    ask(request);
    answer(request, 'agree', { ordinal: 3 });
    expect(codes(deny(request))).toEqual(['EXEMPTION.CONSULTATION_UNNAMED']);
    expect(codes(deny(request, nth(request, 3).id))).toEqual(['EXEMPTION.CONSULTATION_UNNAMED']);
    expect(codes(deny(request, 'nobody'))).toEqual(['EXEMPTION.CONSULTATION_UNNAMED']);
    expect(deny(request, nth(request, 2).id).accepted).toBe(true);
  });

  it('does not go with a consultation that was ended', () => {
    const request = objected();
    request.give('terminateConsultation', CLERK, { consultationId: nth(request).id }, { reason: '文件不在范围内' });
    expect(codes(deny(request))).toEqual(['CONSULTATION.THIRD_PARTY_MISSING']);
  });

  it('contradicts a disclosure that was decided for the public interest', () => {
    expect(codes(deny(overridden()))).toEqual(['OVERRIDE.IN_REFUSAL']);
  });
});

describe('disclosure for the public interest', () => {
  it('is decided by the head, after a reasonable objection, and the third party is told by letter', () => {
    const request = objected();
    expect(codes(override(request, '2026-03-16'))).toEqual(['OVERRIDE.NONE_POSSIBLE', 'OVERRIDE.NONE_POSSIBLE']);
    judge(request, true);
    expect(override(request, '2026-03-16').accepted).toBe(true);
    expect(request.state.letters.at(-1)?.code).toBe('TPN');
    expect(codes(override(request, '2026-03-16'))).toEqual(['OVERRIDE.ALREADY_DECIDED']);
  });

  it.each(['silent', 'unreachable'] as const)('is possible where the third party is %s', (how) => {
    const request = inProcessing();
    ask(request);
    if (how === 'silent') {
      prove(request);
      request.today = '2026-03-24';
    } else {
      request.give(
        'recordConsultedUnreachable',
        CLERK,
        { consultationId: nth(request).id },
        { evidence: '登记地址无人' },
      );
    }
    expect(override(request, '2026-03-27').accepted).toBe(true);
    // Nobody can prove that a letter reached a party that cannot be reached.
    expect(codes(request.propose())).toEqual(how === 'silent' ? ['OVERRIDE.THIRD_PARTY_NOT_NOTIFIED'] : []);
  });

  it('is never asked of a co-author agency', () => {
    const request = inProcessing();
    ask(request, 'coAuthor');
    answer(request, 'object');
    expect(codes(override(request, '2026-03-16'))).toContain('OVERRIDE.NONE_POSSIBLE');
    expect(request.propose().accepted).toBe(true);
  });

  it('comes after today and not after the due date, with content and reasons', () => {
    const request = objected();
    judge(request, true);
    expect(codes(override(request, request.today))).toEqual(['DISCLOSURE.TOO_SOON']);
    const due = request.state.replyDueOn ?? '';
    expect(codes(override(request, '2026-12-01'))).toEqual(['DISCLOSURE.AFTER_DUE']);
    expect(override(request, due).accepted).toBe(true);
    const other = objected();
    judge(other, true);
    const empty = { information: '', publicInterestReasons: '' };
    const data = { consultationId: nth(other).id, disclosureOn: '2026-03-16' };
    expect(codes(other.give('overrideObjection', HEAD, data, empty))).toEqual(['EVIDENCE.MISSING', 'EVIDENCE.MISSING']);
  });

  it('lets the reply be proposed once the third party has the letter, and go out on the stated day', () => {
    const request = overridden('2026-03-16');
    expect(codes(request.propose())).toEqual(['OVERRIDE.THIRD_PARTY_NOT_NOTIFIED']);
    request.today = '2026-03-10';
    expect(codes(noticeReceived(request, '2026-03-08'))).toEqual(['FACT.BEFORE_LETTER']);
    expect(noticeReceived(request).accepted).toBe(true);
    expect(codes(noticeReceived(request))).toContain('NOTICE.ALREADY_RECEIVED');
    expect(request.propose().accepted).toBe(true);
    request.effect('renderDraft');
    expect(codes(request.sign())).toEqual(['DISCLOSURE.BEFORE_STATED_DAY']);
    request.today = '2026-03-16';
    expect(codes(request.sign())).toEqual([]);
    expect(request.state.stage).toBe('decided');
  });

  it('is received by opening the letter through the link', () => {
    const request = overridden();
    request.today = '2026-03-11';
    expect(request.give('acknowledgeOverrideNotice', byLink(request), {}).accepted).toBe(true);
    expect(nth(request).override).toMatchObject({ noticeReceivedOn: '2026-03-11' });
    request.today = '2026-03-12';
    request.give('acknowledgeOverrideNotice', byLink(request), {});
    expect(nth(request).override).toMatchObject({ noticeReceivedOn: '2026-03-11' });
    expect(codes(objected().give('acknowledgeOverrideNotice', byLink(objected()), {}))).toEqual([
      'OVERRIDE.NONE_WITHOUT_PROOF',
    ]);
  });

  it('needs one for every reasonable objection', () => {
    const request = objected();
    ask(request);
    answer(request, 'object', { ordinal: 2 });
    judge(request, true);
    judge(request, true, 2);
    override(request, '2026-03-16');
    noticeReceived(request);
    expect(codes(request.propose())).toEqual(['OVERRIDE.REQUIRED', 'OVERRIDE.REQUIRED']);
    override(request, '2026-03-17', 2);
    expect(codes(request.propose())).toEqual(['OVERRIDE.THIRD_PARTY_NOT_NOTIFIED']);
  });

  it('is not decided where its letter could not be made', () => {
    const request = objected();
    judge(request, true);
    while (request.state.effects.some(({ kind, status }) => kind === 'issueLetter' && status === 'open'))
      request.effect('issueLetter');
    override(request, '2026-03-16');
    request.effect('issueLetter', 'failed');
    expect(nth(request).override).toBeNull();
    expect(codes(request.propose())).toEqual(['OVERRIDE.REQUIRED']);
    expect(override(request, '2026-03-16').accepted).toBe(true);
  });

  it('is told to be over where the request is withdrawn after the third party was told', () => {
    const request = overridden();
    issueLetters(request);
    request.give('withdrawRequest', APPLICANT, {}, { statement: '撤回' });
    expect(nth(request).override).toMatchObject({ mootOn: '2026-03-09' });
    const { id } = nth(request);
    expect(toldOf(request, id)).toEqual(['consultation', 'override', 'overrideMoot']);
  });

  it('is not told at all where the request is withdrawn while its letter is being made', () => {
    const request = overridden();
    request.give('withdrawRequest', APPLICANT, {}, { statement: '撤回' });
    issueLetters(request);
    expect(toldOf(request, nth(request).id)).toEqual(['consultation']);
    const toApplicant = request.state.effects.filter(({ kind }) => kind === 'noticeApplicant');
    expect(toApplicant.map(({ data }) => data.letterId)).not.toContain(nth(request).override?.letterId);
  });

  it('is decided anew, and told anew, where a lapse that made it moot is taken back', () => {
    const request = overridden('2026-03-30');
    issueLetters(request);
    charge(request);
    openNotice(request);
    request.today = '2026-05-11';
    request.wake();
    expect(codes(feeLapses(request))).toEqual([]);
    expect(nth(request).override).toMatchObject({ mootOn: '2026-05-11' });
    expect(codes(takeBackFeeLapse(request, '2026-03-10'))).toEqual([]);
    expect(codes(request.propose())).toEqual(['OVERRIDE.REQUIRED']);
    expect(codes(override(request, request.state.replyDueOn ?? ''))).toEqual(['DISCLOSURE.TOO_SOON']);
  });

  it('is decided by the head of the office alone', () => {
    const request = objected();
    judge(request, true);
    const data = { consultationId: nth(request).id, disclosureOn: '2026-03-16' };
    const texts = { information: 'x', publicInterestReasons: 'y' };
    expect(codes(request.give('overrideObjection', staff('signer'), data, texts))).toEqual(['ACTOR.NOT_PERMITTED']);
  });
});
