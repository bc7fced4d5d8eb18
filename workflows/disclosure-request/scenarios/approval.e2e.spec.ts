import { describe, expect, it } from '@jest/globals';
import { clerkAccepts, clerkConfirms, houseSigns, officerProposesGrant } from '../../../apps/demo/src/main-line.js';
import { Story } from '../../../apps/demo/src/story.js';
import { sharedStage } from './stage-set.js';

const system = await sharedStage();

describe('审签', () => {
  it('a reply that is returned from sign-off is proposed again and signed; the old opinion no longer counts', async () => {
    const story = await Story.begin(system);
    await clerkConfirms(story);
    await clerkAccepts(story);
    await officerProposesGrant(story);
    const { proposal } = await story.reaches('inApproval');
    const old = { proposalId: proposal?.id ?? '' };
    const returned = await story.give(
      'returnProposal',
      system.agency.as('signer'),
      { ...old, toStep: null },
      { reason: '请补充附件二的依据' },
    );
    expect(returned).toMatchObject({ decided: 'accepted', stage: 'processing' });

    await officerProposesGrant(story);
    await story.reaches('inApproval');
    expect(await story.give('signReply', system.agency.as('signer'), old)).toMatchObject({ decided: 'refused' });
    expect(await houseSigns(story)).toMatchObject({ decided: 'accepted', stage: 'decided' });
    const state = await story.settles();
    expect(state.letters.map(({ code, status }) => `${code} ${status}`)).toEqual(['ACK issued', 'R-GRANT issued']);
  }, 60_000);

  it('an approver who lets the internal limit come is reminded by mail, once', async () => {
    const story = await Story.begin(system);
    await clerkConfirms(story);
    await clerkAccepts(story);
    await officerProposesGrant(story);
    await story.reaches('inApproval');
    await story.skip(8);
    await story.sees('ApprovalReminderRaised');
    const state = await story.settles();
    const alerts = state.effects.filter(({ data }) => data.alert === 'approvalDue');
    expect(alerts.map(({ data, status }) => [data.role, status])).toEqual([['secrecyReviewer', 'done']]);
    const attempts: { recipient: string }[] = await system.deps.source.query(
      `SELECT recipient FROM delivery_attempt WHERE request_id = $1 AND effect_key = $2 AND state = 'sent'`,
      [story.requestId, alerts[0]?.key],
    );
    const reviewer = system.agency.as('secrecyReviewer');
    expect(attempts).toEqual([{ recipient: reviewer.kind === 'staff' ? reviewer.id : '' }]);
  }, 60_000);
});
