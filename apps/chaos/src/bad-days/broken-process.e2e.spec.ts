import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { disclosureRequestId } from '#libs/contracts';
import { workflowBundle } from '#libs/testing';
import { setStage } from '../../../../workflows/disclosure-request/scenarios/stage-set.js';
import { clerkAccepts } from '../../../demo/src/main-line.js';
import { Story } from '../../../demo/src/story.js';
import type { StorySystem } from '../../../demo/src/story-system.js';

/** The same workflows, but for a pause before everything else: a history of the true ones does not replay on them. */
function incompatible(code: string): string {
  const sdk = /\(0, ?([\w$]+)\.condition\)/.exec(code)?.[1];
  const opening = /if \(!\(?await process\.open\(\)\)?\)/;
  if (!sdk || !opening.test(code)) throw new Error('the bundle does not look as expected');
  return code.replace(opening, (text) => `await ${sdk}.sleep(1); ${text}`);
}

describe('a process whose history cannot be replayed', () => {
  let system: StorySystem;
  let clear: () => Promise<void>;
  beforeAll(async () => ({ system, clear } = await setStage()), 60_000);
  afterAll(() => clear());

  it('ends, and another one goes on from what is recorded', async () => {
    const story = await Story.begin(system);
    await story.settles();
    const [old] = await runsOf(story);
    const { code } = workflowBundle();
    await system.restartWorker({ workflowBundle: { code: incompatible(code) } });

    // The relay brings it, is given no answer, and has the process looked at.
    const confirmed = { confirmedOn: story.today, method: 'phone' as const };
    const commandId = await story.put('confirmReceipt', system.agency.as('clerk'), confirmed, { evidence: '电话确认' });
    expect(await story.answer(commandId)).toMatchObject({ decided: 'accepted', stage: 'registered' });
    await clerkAccepts(story);
    expect(await story.settles()).toMatchObject({ stage: 'processing' });
    const [current, ...earlier] = await runsOf(story);
    expect(current?.status).toBe('RUNNING');
    expect(earlier.find(({ runId }) => runId === old?.runId)?.status).toBe('TERMINATED');
  }, 120_000);

  /** The runs of the process of a story, the newest first. */
  async function runsOf({ requestId }: Story): Promise<{ runId: string; status: string }[]> {
    const found: { runId: string; status: string; startTime: Date }[] = [];
    const query = `WorkflowId = '${disclosureRequestId(requestId)}'`;
    for await (const { runId, status, startTime } of system.client.workflow.list({ query })) {
      found.push({ runId, status: status.name, startTime });
    }
    return found.sort((a, b) => b.startTime.getTime() - a.startTime.getTime());
  }
});
