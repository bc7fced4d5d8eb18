import type { EventWords } from '../event-words.js';
import type { ConsultationEvents } from './events.js';
import type { ConsultationKind, Stance, TerminationReason } from './vocabulary.js';

export const CONSULTATION_KIND_WORDS: Record<ConsultationKind, string> = {
  thirdParty: '第三方',
  coAuthor: '共同制作机关',
};

export const STANCE_WORDS: Record<Stance, string> = {
  agree: '同意公开',
  object: '不同意公开',
  partly: '同意部分公开',
};

const TERMINATION_WORDS: Record<TerminationReason, string> = {
  notNeeded: '不再需要其意见',
  withdrawn: '申请已撤回',
  lapsed: '申请视为放弃',
  replied: '已作出不需要其意见的答复',
  letterFailed: '征求意见书未能生成',
};

export const consultationWords: Pick<EventWords, keyof ConsultationEvents> = {
  ConsultationOpened: ({ data }) => `书面征求${CONSULTATION_KIND_WORDS[data.kind]}意见，所需时间不计入答复期限`,
  ApplicantToldOfConsultations: () => '告知申请人正在征求意见、所需时间不计入期限',
  ConsultationReceived: ({ data }) => `对方于 ${data.receivedOn} 收到征求意见书，15个工作日自次日起算`,
  OpinionGiven: ({ data }) =>
    `收到意见：${STANCE_WORDS[data.stance]}${data.byLink ? '（网上提交）' : ''}${data.isLate ? '（逾期）' : ''}`,
  ConsultedUnreachable: () => '记录无法联系对方，暂停计算到此为止',
  ObjectionJudged: ({ data }) => `判断第三方不同意公开的理由${data.reasonable ? '合理' : '不合理'}`,
  ConsultationTerminated: ({ data }) => `终止征求意见：${TERMINATION_WORDS[data.reason]}`,
  ObjectionOverridden: ({ data }) =>
    `认为不公开可能对公共利益造成重大影响，决定于 ${data.disclosureOn} 公开，并书面告知第三方`,
  OverrideBecameMoot: ({ data }) => `${TERMINATION_WORDS[data.reason]}，不再公开，并告知第三方`,
  OverrideNoticeReceived: ({ data }) => `第三方于 ${data.receivedOn} 收到公开告知书`,
  ConsultationReminderRaised: ({ data }) => `提醒：征求意见的期限 ${data.dueOn} 还有 ${data.workingDaysLeft} 个工作日`,
  ConsultationProofMissing: () => '提醒：征求意见书没有送达证明，对方的期限尚未起算',
  ConsultationSilent: ({ data, basis }) =>
    basis.includes('条例34')
      ? `共同制作机关逾期（${data.dueOn}）未提出意见，视为同意公开`
      : `第三方逾期（${data.dueOn}）未提出意见，由本机关依照条例决定`,
};

export const consultationRefusals = {
  'CONSULTATION.CONTENTS_MISSING': '须写明征求谁的意见、怎样送达、征求什么',
  'CONSULTATION.UNKNOWN': '没有这份征求意见书',
  'CONSULTATION.NONE': '没有征求意见',
  'CONSULTATION.NONE_WITHOUT_PROOF': '没有尚待送达证明的征求意见书',
  'CONSULTATION.NONE_WITHOUT_OPINION': '没有尚待答复的征求意见书',
  'CONSULTATION.ALL_TOLD': '没有尚未告知申请人的征求意见',
  'CONSULTATION.ALREADY_ENDED': '这份征求意见书已经结束',
  'CONSULTATION.ALREADY_TERMINATED': '这份征求意见书已经终止',
  'OPINION.ALREADY_GIVEN': '已经提出过意见',
  'OPINION.REASONS_MISSING': '不同意或者仅同意部分公开的，须说明理由；没有说明的，写明“未说明理由”',
  'OBJECTION.NONE': '没有第三方不同意公开的意见',
  'OVERRIDE.NONE_POSSIBLE': '只有第三方有合理理由不同意、逾期未提出意见或者无法联系的，才能因公共利益决定公开',
  'OVERRIDE.ALREADY_DECIDED': '已经决定公开并告知第三方',
  'OVERRIDE.NONE_WITHOUT_PROOF': '没有尚待送达证明的公开告知书',
  'DISCLOSURE.TOO_SOON': '公开的日期须晚于今天：第三方须在公开前得到告知',
  'DISCLOSURE.AFTER_DUE': '公开的日期晚于答复期限',
  'DISCLOSURE.BEFORE_STATED_DAY': '告知第三方的公开日期未到',
  'FACT.BEFORE_LETTER': '日期早于文书发出或者收到之日',
  'DUE_DATE.NOT_IN_SIGHT': '征求意见书尚无送达证明，答复期限不能确定',
} as const;
