import { describe, expect, it } from '@jest/globals';
import {
  clerkAccepts,
  clerkClosesAndArchives,
  houseSigns,
  officerProposesGrant,
} from '../../../apps/demo/src/main-line.js';
import { Story } from '../../../apps/demo/src/story.js';
import { letterText } from './letter-text.js';
import { sharedStage } from './stage-set.js';

const system = await sharedStage();

describe('送达', () => {
  it('a posted reply comes back, is asked about, and is served at the counter; it was in time by its posting', async () => {
    const address = '清河市柳荫街七号院';
    const contact = { phone: '13800138000', email: `li.${Date.now()}@example.com`, address };
    const story = await Story.takenIn(system, { channel: 'in_person' }, { deliveryForm: 'post', contact });
    const clerk = system.agency.as('clerk');
    await clerkAccepts(story);
    await officerProposesGrant(story);
    await houseSigns(story);
    await story.settles();

    const postedOn = story.today;
    const posted = { method: 'post' as const, begunOn: postedOn, carrier: 'ems' as const };
    const texts = { place: address, trackingNumber: '1234567890123' };
    expect(await story.give('beginService', clerk, posted, texts)).toMatchObject({ decided: 'accepted' });
    await story.settles();
    const form = await letterText(story, 'SVC');
    expect(form).toContain('邮寄送达（邮政企业）');
    expect(form).toContain('1234567890123');
    expect(form).toContain(address);

    await story.skip(21);
    await story.sees('ServiceProofMissing');
    const returned = { reason: 'returned' as const, failedOn: story.today, proofDocumentId: null };
    await story.give('recordFailedService', clerk, returned, { evidence: '改退批条：查无此人' });
    const [task] = (await story.settles()).tasks;
    expect(task).toMatchObject({ kind: 'serviceFailed', done: false });

    const signed = { servedOn: story.today, method: 'inPerson' as const, proofDocumentId: null };
    await story.give('recordService', clerk, signed, { evidence: '本人到窗口签收' });
    const state = await story.state();
    expect(state).toMatchObject({ stage: 'served', dispatchedOn: postedOn, servedOn: story.today });
    await story.give('completeTask', clerk, { taskId: task?.id ?? '' }, { note: '已改为当面签收' });
    await clerkClosesAndArchives(story);
    expect((await story.clock()).isOverdue).toBe(false);
  }, 90_000);
});
