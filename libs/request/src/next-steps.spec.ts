import { describe, expect, it } from '@jest/globals';
import { calendar, PaperRequest, RULES, staff } from '../test/paper-request.js';
import { awaitingPayment } from '../test/fees.js';
import { allowedActions, nextSteps, PERMISSIONS, ROLES, STAGES } from './index.js';

const isOfStaff = (party: string) => (ROLES as readonly string[]).includes(party);

/** What is to be done in the world for it was done: its letter is there, its mail was sent. */
function settled(request: PaperRequest): PaperRequest {
  for (;;) {
    const open = request.state.effects.find(({ status }) => status === 'open');
    if (!open) return request;
    request.effect(open.kind);
  }
}

/** What stands out on the desk of somebody who has every office. */
function standsOut({ state, today }: PaperRequest): string[] {
  const context = { today, calendar, agency: RULES, nextNumber: null };
  const next = nextSteps(state);
  return allowedActions(state, staff(...ROLES), context)
    .filter(({ command, allowed }) => allowed && next.includes(command))
    .map(({ command }) => command);
}

describe('the next steps of a request', () => {
  it.each(STAGES)('in the stage %s are what the table of permissions lets staff do there', (stage) => {
    for (const command of [null, 'unit-1'].flatMap((handlingUnitId) => nextSteps({ stage, handlingUnitId }))) {
      expect(PERMISSIONS[command].in).toContain(stage);
      expect(PERMISSIONS[command].by.some(isOfStaff)).toBe(true);
    }
  });

  it.each([
    ['arrived', ['confirmReceipt']],
    ['registered', ['startIntakeReview']],
    ['intakeReview', ['passIntakeReview']],
    ['processing', ['assignHandlingUnit']],
    ['inApproval', ['approveSecrecy']],
    ['decided', ['beginService', 'recordService']],
    ['served', ['closeRequest']],
    ['closed', ['archiveRequest']],
    ['archived', []],
  ] as const)('lead a request that is %s on by %j', (stage, steps) => {
    expect(standsOut(settled(PaperRequest.at(stage)))).toEqual(steps);
  });

  it('are the reply once a unit has the request, and the payment once it is charged for', () => {
    const request = PaperRequest.at('processing');
    request.give('assignHandlingUnit', staff('clerk'), { unitId: 'unit-1', caseOfficerId: null });
    expect(standsOut(request)).toEqual(['proposeReply']);
    expect(standsOut(awaitingPayment())).toEqual(['recordFeeNoticeReceived', 'recordFeePayment']);
  });
});
