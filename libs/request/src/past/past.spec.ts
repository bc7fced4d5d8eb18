import { describe, expect, it } from '@jest/globals';
import { calendar, RULES, staff } from '../../test/paper-request.js';
import { allowedActions, evolve, importPast, newRequest, nextWakeUp, timersOf, type RequestState } from '../index.js';
import type { PastFacts } from './events.js';

const TODAY = '2026-03-02';
const day = (happenedOn: string) => ({ happenedOn, recordedOn: happenedOn });
const FACTS: PastFacts = {
  ...{ reportedId: '2025-1', channel: 'in_person', requesterType: 'business', submittedOn: '2025-03-03' },
  ...{ receivedOn: '2025-03-03', clockFacts: [{ id: 'received', kind: 'received', ...day('2025-03-03') }] },
  ...{ repliedOn: null, closedOn: null, outcome: null, exemptions: [], replyNumber: null },
  reported: { dueOn: null, inTime: null },
};

function imported(facts: Partial<PastFacts> = {}): RequestState {
  const context = { today: TODAY, calendar, agency: RULES, nextNumber: null };
  const drafts = importPast(newRequest('r1'), { ...FACTS, ...facts }, context);
  return drafts.reduce(
    (state, draft) =>
      evolve(state, {
        ...draft,
        ...{ requestId: 'r1', seq: state.headSeq + 1, schemaVersion: 1, recordedOn: TODAY, recordedAt: '' },
        ...{ commandId: '', actor: { kind: 'system' } },
      }),
    newRequest('r1'),
  );
}

describe('a request of the past', () => {
  it('is due when the law says, whatever was reported', () =>
    expect(imported({ reported: { dueOn: '2025-04-02', inTime: true } }).replyDueOn).toBe('2025-03-31'));

  it('wakes nobody, though it was never answered', () => {
    const context = { calendar, agency: RULES };
    expect(timersOf(imported(), context)).toEqual([]);
    expect(nextWakeUp(imported(), context)).toBeNull();
  });

  it('is nobody’s to handle here: each command says why not', () => {
    const context = { today: TODAY, calendar, agency: RULES, nextNumber: null };
    for (const actor of [staff('clerk', 'disclosureHead', 'supervisor', 'signer'), { kind: 'applicant' } as const]) {
      const actions = allowedActions(imported(), actor, context);
      expect(actions.length).toBeGreaterThan(5);
      for (const { reasons } of actions)
        expect(reasons).toContainEqual(expect.objectContaining({ code: 'REQUEST.OF_THE_PAST' }));
    }
  });

  it('is archived where it was answered or ended, and open where it was not', () => {
    const replied = { id: 'replied', kind: 'replied' as const, ...day('2025-03-28') };
    const answered = imported({
      repliedOn: '2025-03-28',
      closedOn: '2025-03-28',
      clockFacts: [...FACTS.clockFacts, replied],
    });
    expect([answered.stage, imported().stage]).toEqual(['archived', 'processing']);
  });
});
