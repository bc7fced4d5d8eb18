/** What happens at the desk beside the main line, each a sentence of a story. */
import type { CommandAnswer } from '#libs/contracts';
import type { DayFactType } from '#libs/request';
import type { Story } from './story.js';

/** The last entry of a kind was wrong; the clerk takes it back and enters the right day, or that it never happened. */
export async function clerkTakesBack(
  story: Story,
  fact: DayFactType,
  rightOn: string | null,
  evidence: string,
): Promise<CommandAnswer> {
  const entered = (await story.state()).dayFacts.findLast(({ type }) => type === fact);
  if (!entered) throw new Error(`no ${fact} was entered`);
  const data = { seq: entered.seq, rightOn, proofDocumentId: null };
  return story.give('takeBackFact', story.system.agency.as('clerk'), data, { evidence });
}

const POINTS = [{ unclear: '未写明文件的名称或者时间', howTo: '请写明文件名称、文号或者时间' }];

export async function clerkAsksForCorrection(story: Story, periodWorkingDays: number): Promise<CommandAnswer> {
  const clerk = story.system.agency.as('clerk');
  await story.give('startIntakeReview', clerk, {});
  return story.give('requestCorrection', clerk, { periodWorkingDays }, { points: POINTS });
}

export function applicantOpensCorrectionNotice(story: Story): Promise<CommandAnswer> {
  return story.give('acknowledgeCorrectionNotice', { kind: 'applicant' }, {});
}

export function clerkConfirmsCorrectionLapse(story: Story): Promise<CommandAnswer> {
  const note = '经核对收件登记和邮箱，期限内未收到补正，无正当理由。';
  return story.give('confirmCorrectionLapse', story.system.agency.as('clerk'), {}, { note });
}

export function headExtends(story: Story, workingDays: number): Promise<CommandAnswer> {
  const reasons = { reasons: '档案需要逐卷查找、审查' };
  return story.give('extendReplyPeriod', story.system.agency.as('disclosureHead'), { workingDays }, reasons);
}

/** Signing is next; the signer sends the proposal back to the officer instead. */
export async function signerReturns(story: Story, reason: string): Promise<CommandAnswer> {
  const { agency } = story.system;
  const { proposal } = await story.reaches('inApproval');
  const proposalId = proposal?.id ?? '';
  const documentIds = proposal?.documents.map(({ documentId }) => documentId) ?? [];
  const opinion = { opinion: '不涉及国家秘密' };
  await story.give('approveSecrecy', agency.as('secrecyReviewer'), { proposalId, documentIds }, opinion);
  return story.give('returnProposal', agency.as('signer'), { proposalId, toStep: null }, { reason });
}
