import { describe, expect, it } from '@jest/globals';
import type { RefusalReason } from '#libs/contracts';
import { REFUSAL_MESSAGES } from '#libs/request';
import { refusalProblem, statusOf } from './refusal-problem.js';

const reason = (code: string, articles: string[] = []): RefusalReason => ({ code, message: `因为 ${code}`, articles });
const HAPPENED = { stage: 'closed', headSeq: 9, lastEvents: [] };

describe('a refusal over HTTP', () => {
  it.each([
    [['ACTOR.NOT_PERMITTED', 'STAGE.NOT_POSSIBLE'], 403],
    [['EVIDENCE.MISSING', 'STAGE.NOT_POSSIBLE'], 409],
    [['EVIDENCE.MISSING', 'HANDLER.NOT_YOURS'], 403],
    [['SIGNER.IS_DRAFTER'], 403],
    [['REVIEWER.IS_DRAFTER', 'STAGE.NOT_POSSIBLE'], 403],
    [['SUPERVISION.OWN_ANSWER'], 403],
    [['HANDLER.NOT_ASSIGNED'], 409],
    [['PROPOSAL.NOT_CURRENT'], 409],
    [['TASK.ALREADY_DONE'], 409],
    [['EXTENSION.ALREADY_USED'], 409],
    [['EVIDENCE.MISSING'], 422],
  ])('%j is %i', (codes, status) => expect(statusOf(codes.map((code) => reason(code)))).toBe(status));

  it.each([
    ...['APPROVAL.NOT_THIS_STEP', 'HANDLER.ASSIGNED_MEANWHILE', 'LINK.ALREADY', 'SPLIT.ALREADY', 'SPLIT.UNDER_WAY'],
    ...['SUPERVISION.REMINDER_OPEN', 'SUPERVISION.ORDER_OPEN', 'SUPERVISION.CLEARED', 'SUPERVISION.NOTHING_TO_JUDGE'],
    ...['OBJECTION.NONE', 'CONSULTATION.NONE_WITHOUT_OPINION', 'CONSULTATION.ALL_TOLD', 'SERVICE.NOT_BEGUN'],
  ])('%s, which the second of two at once is told, is a conflict', (code) => {
    expect(REFUSAL_MESSAGES).toHaveProperty([code]);
    expect(statusOf([reason(code)])).toBe(409);
  });

  it('is named after the reason of its status, and has them all with their articles once', () => {
    const reasons = [reason('EVIDENCE.MISSING', ['条例31']), reason('STAGE.NOT_POSSIBLE', ['条例31', '条例45'])];
    expect(refusalProblem(reasons, HAPPENED).body()).toEqual({
      type: 'urn:yishen:problem:STAGE.NOT_POSSIBLE',
      title: '因为 STAGE.NOT_POSSIBLE',
      status: 409,
      code: 'STAGE.NOT_POSSIBLE',
      basis: ['条例31', '条例45'],
      reasons,
      happened: HAPPENED,
    });
  });

  it('tells what happened with a conflict alone', () => {
    expect(refusalProblem([reason('EVIDENCE.MISSING')], HAPPENED).body()).not.toHaveProperty('happened');
  });
});
