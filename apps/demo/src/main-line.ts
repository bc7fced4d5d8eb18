/** The steps of the main line, as people do them: each a sentence of a story. */
import type { CommandAnswer } from '#libs/contracts';
import type { CommandContents } from '#libs/request';
import type { Story } from './story.js';

type Proposal = CommandContents['proposeReply'];

export async function clerkConfirms(story: Story, confirmedOn = story.today): Promise<CommandAnswer> {
  const confirmed = { confirmedOn, method: 'phone' as const };
  return story.give('confirmReceipt', story.system.agency.as('clerk'), confirmed, { evidence: '电话确认，申请人同意' });
}

export async function clerkAccepts(story: Story): Promise<CommandAnswer> {
  const clerk = story.system.agency.as('clerk');
  await story.give('startIntakeReview', clerk, {});
  await story.give('passIntakeReview', clerk, { identityShown: true, descriptionClear: true, formStated: true });
  return story.give('assignHandlingUnit', clerk, { unitId: story.system.agency.unitId, caseOfficerId: null });
}

const DISCLOSED = new TextEncoder().encode('%PDF-1.4\n% 清河市老旧小区改造项目立项批复\n');

export async function officerProposesGrant(story: Story): Promise<CommandAnswer> {
  const document = await story.attach('立项批复.pdf', DISCLOSED);
  return officerProposes(
    story,
    {
      outcome: 'GRANTED',
      exemptions: [],
      documents: [{ ...document, treatment: 'full' }],
      severabilityConsidered: false,
    },
    { reasons: '经检索，该信息由本机关制作并保存，可以公开。' },
  );
}

export function officerProposes(
  story: Story,
  data: Proposal['data'],
  texts: Proposal['texts'],
): Promise<CommandAnswer> {
  return story.give('proposeReply', story.system.agency.as('caseOfficer'), data, texts);
}

export async function houseSigns(story: Story): Promise<CommandAnswer> {
  const { proposal } = await story.reaches('inApproval');
  const proposalId = proposal?.id ?? '';
  const documentIds = proposal?.documents.map(({ documentId }) => documentId) ?? [];
  const { agency } = story.system;
  await story.give(
    'approveSecrecy',
    agency.as('secrecyReviewer'),
    { proposalId, documentIds },
    { opinion: '不涉及国家秘密' },
  );
  return story.give('signReply', agency.as('signer'), { proposalId });
}

export async function applicantOpensReply(story: Story): Promise<CommandAnswer> {
  await story.sees('ReplyDispatched');
  return story.give('acknowledgeService', { kind: 'applicant' }, {});
}

export async function clerkClosesAndArchives(story: Story): Promise<void> {
  const { agency } = story.system;
  await story.give('closeRequest', agency.as('clerk'), {});
  await story.settles();
  await story.give('archiveRequest', agency.as('archivist'), {});
  await story.reaches('archived');
}
