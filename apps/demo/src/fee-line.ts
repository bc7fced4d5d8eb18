/** The steps of a processing fee, as people do them. */
import type { CommandAnswer } from '#libs/contracts';
import { addDays } from '#libs/law';
import type { CommandContents } from '#libs/request';
import type { Story } from './story.js';

/** What the story's applicant is charged for: 120 pages on paper, 1100 yuan (办法5). */
export const CHARGED = { method: 'pages', itemRank: 1, pages: 120, copyRequested: true, alreadyPublic: false } as const;
export const DUE_YUAN = 1100;

type Payment = CommandContents['takeBackFeeLapse'];

const RECEIPT: Payment['texts'] = { receiptNumber: '1306000097-2026-0001', evidence: '国库到账回单' };

export function clerkCharges(story: Story): Promise<CommandAnswer> {
  return story.give('issueFeeNotice', story.system.agency.as('clerk'), CHARGED);
}

export function headCallsFeeNoticeBack(story: Story): Promise<CommandAnswer> {
  const head = story.system.agency.as('disclosureHead');
  return story.give('callBackFeeNotice', head, {}, { reason: '页数计算有误，应为四十页。' });
}

export async function applicantOpensFeeNotice(story: Story): Promise<CommandAnswer> {
  return story.give('acknowledgeFeeNotice', { kind: 'applicant' }, {});
}

export function clerkRecordsPayment(story: Story, paidOn = story.today): Promise<CommandAnswer> {
  const data = { paidOn, yuan: DUE_YUAN, proofDocumentId: null, lateForGoodReason: false };
  return story.give('recordFeePayment', story.system.agency.as('clerk'), data, RECEIPT);
}

export function clerkConfirmsFeeLapse(story: Story): Promise<CommandAnswer> {
  return story.give('confirmFeeLapse', story.system.agency.as('clerk'), {}, { note: '经核对非税系统，期限内未到账。' });
}

export function clerkTakesBackFeeLapse(story: Story, paidOn: string): Promise<CommandAnswer> {
  const data = { paidOn, yuan: DUE_YUAN, proofDocumentId: null };
  return story.give('takeBackFeeLapse', story.system.agency.as('clerk'), data, RECEIPT);
}

/** Lives on to a day, which is then today. */
export async function liveTo(story: Story, day: string): Promise<void> {
  let days = 0;
  while (addDays(story.today, days) < day) days += 1;
  await story.skip(days);
}

/** The last day on which the fee can be paid. */
export async function paymentDueOn(story: Story): Promise<string> {
  const { payment } = await story.clock();
  if (!payment?.dueOn) throw new Error('no payment is awaited');
  return payment.dueOn;
}
