import type { EventWords } from '../event-words.js';
import { outcomeRule } from '#libs/law';
import type { ApprovalEvents } from './events.js';
import { STEP_WORDS } from './steps.js';

export const approvalWords: Pick<EventWords, keyof ApprovalEvents> = {
  ProposalCountersigned: () => '会签同意',
  SecrecyApproved: () => '保密审查通过',
  LegalityApproved: () => '合法性审查通过',
  ProposalReturned: ({ data }) => (data.toStep ? `退回${STEP_WORDS[data.toStep]}` : '退回修改'),
  ApprovalReminderRaised: ({ data }) => `提醒：${STEP_WORDS[data.step]}的内部期限为 ${data.dueOn}`,
  ReplySigned: ({ data }) => `签发：${outcomeRule(data.outcome).name}`,
};

export const approvalRefusals = {
  'PROPOSAL.NOT_CURRENT': '拟办意见已经变更，请刷新后再办',
  'APPROVAL.NOT_THIS_STEP': '还没有轮到这一环节，或者这一环节已经办过',
  'APPROVAL.STEP_NOT_IN_CHAIN': '本机关的审签流程没有这一环节',
  'APPROVAL.NOT_EARLIER_STEP': '只能退回到本环节之前的环节',
  'APPROVER.IS_DRAFTER': '审签人不能是拟办人',
  'DRAFT.NOT_RENDERED': '答复书草稿尚未生成，不能签发',
  'SECRECY.NOT_REVIEWED': '尚未通过保密审查',
  'SECRECY.DOCUMENTS_NOT_REVIEWED': '有文件尚未逐件审查',
  'SIGNER.IS_DRAFTER': '签发人不能是拟办人',
  'REVIEWER.IS_DRAFTER': '保密审查人不能是拟办人',
} as const;
