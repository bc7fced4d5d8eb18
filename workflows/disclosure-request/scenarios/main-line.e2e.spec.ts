/** @quick: belongs to the daily run. */
import { describe, expect, it } from '@jest/globals';
import { verifyChain } from '#libs/chain';
import { disclosureRequestId } from '#libs/contracts';
import { chainLine } from '#libs/chain';
import { inAgency, readChain } from '#libs/records';
import {
  applicantOpensReply,
  clerkAccepts,
  clerkClosesAndArchives,
  clerkConfirms,
  houseSigns,
  officerProposes,
  officerProposesGrant,
} from '../../../apps/demo/src/main-line.js';
import { Story } from '../../../apps/demo/src/story.js';
import { sharedStage } from './stage-set.js';

const system = await sharedStage();

describe('a request from submission to archive', () => {
  it('is granted through the portal', async () => {
    const story = await Story.begin(system);
    expect(await story.state()).toMatchObject({ stage: 'arrived', replyDueOn: null });
    // No stack is kept of what it waits for (ADR 19).
    const running = system.client.workflow.getHandle(disclosureRequestId(story.requestId));
    expect(await running.query('__stack_trace')).not.toMatch(/^\s+at /m);

    expect(await clerkConfirms(story)).toMatchObject({ decided: 'accepted', stage: 'registered' });
    await clerkAccepts(story);
    await officerProposesGrant(story);
    expect(await houseSigns(story)).toMatchObject({ decided: 'accepted', stage: 'decided' });
    await applicantOpensReply(story);
    await clerkClosesAndArchives(story);

    const state = await story.state();
    expect(state).toMatchObject({ stage: 'archived', outcome: 'GRANTED', dispatchedOn: story.today });
    expect(state.letters.map(({ code, status }) => `${code} ${status}`)).toEqual(['ACK issued', 'R-GRANT issued']);
    expect(state.effects.map(({ status }) => status)).not.toContain('open');

    const chain = await inAgency(system.deps.source, system.agency.id, (manager) =>
      readChain(manager, story.requestId),
    );
    expect(verifyChain(chain.map(chainLine)).faults).toEqual([]);
    const end: unknown = await running.result();
    expect(end).toBe('archived');
  }, 60_000);

  it.each([
    {
      title: 'already public',
      data: { outcome: 'ALREADY_PUBLIC' as const, exemptions: [], documents: [], severabilityConsidered: false },
      texts: { reasons: '该信息已经主动公开。', publicLocation: '清河市人民政府网站“政府信息公开—项目审批”栏目' },
      letter: 'R-PUB',
    },
    {
      title: 'refused under article 16',
      data: {
        outcome: 'DENIED' as const,
        exemptions: [{ code: 'E16_INTERNAL_PERSONNEL' as const }],
        documents: [],
        severabilityConsidered: true,
      },
      texts: {
        reasons: '该信息属于本机关人事管理方面的内部事务信息。',
        severanceFinding: '全部内容均属人事管理信息，无法区分处理。',
      },
      letter: 'R-DENY',
    },
    {
      title: 'not held, with its search record',
      data: { outcome: 'NOT_EXIST' as const, exemptions: [], documents: [], severabilityConsidered: false },
      texts: {
        reasons: '经检索，本机关没有制作或者获取该信息。',
        searchRecord: {
          scope: '本机关档案室、公文系统',
          keywords: '老旧小区 立项',
          method: '全文检索',
          result: '未检索到',
        },
      },
      letter: 'R-NONE',
    },
  ])(
    'is answered: $title',
    async ({ data, texts, letter }) => {
      const story = await Story.begin(system, { deliveryForm: 'email' });
      await clerkConfirms(story);
      await clerkAccepts(story);
      expect(await officerProposes(story, data, texts)).toMatchObject({ decided: 'accepted' });
      await houseSigns(story);
      // By e-mail it is out when the mail server has taken it.
      await story.sees('ReplyDispatched');
      const state = await story.settles();
      expect(state.letters.at(-1)).toMatchObject({ code: letter, status: 'issued' });
    },
    60_000,
  );
});

describe('if nobody acts', () => {
  it('the confirmation is asked for once, and the reply is reminded of once and turns red once', async () => {
    const story = await Story.begin(system);
    await story.skip(6);
    expect((await story.events()).filter(({ type }) => type === 'ConfirmationAlarmRaised')).toHaveLength(1);
    await clerkConfirms(story);
    await clerkAccepts(story);
    const { replyDueOn } = await story.state();
    await story.skip(45);
    await story.settles();
    const raised = (await story.events()).filter(({ type }) => /Raised$/.test(type)).map(({ type }) => type);
    expect(raised).toEqual(['ConfirmationAlarmRaised', 'ReplyReminderRaised', 'ReplyOverdueRaised']);
    const red = (await story.events()).find(({ type }) => type === 'ReplyOverdueRaised');
    // The alert dates from the working day after the due day, on which it was raised.
    expect(red?.recordedOn).toBe(system.deps.calendar.nthWorkingDayAfter(replyDueOn ?? '', 1));
    expect(red?.happenedOn).toBe(red?.recordedOn);
  }, 90_000);
});
