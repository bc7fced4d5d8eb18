import { CHANNELS, OTHER_GROUNDS } from '#libs/law';
import {
  APPROVAL_STEPS,
  type ApprovalStep,
  PROPOSABLE_OUTCOMES,
  RECTIFICATION_DECISIONS,
  SUGGESTION_DECISIONS,
} from '#libs/request';
import { ApiProperty } from '@nestjs/swagger';
import { DeskApplicationForm } from '../../submissions/application.form.js';
import { DocumentView } from '../../documents/document.view.js';
import { RelatedRequestView, SplitView } from './related.view.js';
import { AssistanceView } from './assistance.view.js';
import { ConsultationView } from './consultation.view.js';
import { ListedView } from './listing.view.js';
import { ClaimedExemptionView, ProposedDocumentForm, ProposedFacts } from '../commands/proposal-parts.forms.js';

export class LetterView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'ACK' })
  code!: string;

  @ApiProperty({ example: '登记回执' })
  title!: string;

  @ApiProperty({ example: '清河公开登〔2026〕12号' })
  numberText!: string;

  @ApiProperty({ enum: ['numbered', 'issued', 'voided'] })
  status!: string;

  @ApiProperty({ format: 'date' })
  datedOn!: string;

  @ApiProperty({ description: '核验码' })
  checkCode!: string;

  @ApiProperty({ nullable: true, type: String })
  sha256!: string | null;

  @ApiProperty({ format: 'date', nullable: true, type: String, description: '撤回之日；没有撤回的为 null' })
  calledBackOn!: string | null;
}

export class TaskView {
  @ApiProperty()
  taskId!: string;

  @ApiProperty({ example: 'noticeRefused' })
  kind!: string;

  @ApiProperty({ example: '邮件被对方服务器拒收，请以其他方式告知' })
  text!: string;

  @ApiProperty()
  effectKey!: string;

  @ApiProperty({ format: 'date' })
  raisedOn!: string;

  @ApiProperty()
  done!: boolean;
}

class ApprovalRuleView {
  @ApiProperty({ enum: [...APPROVAL_STEPS] })
  step!: ApprovalStep;

  @ApiProperty({ description: '内部期限，工作日' })
  limitWorkingDays!: number;
}

class ApprovalView {
  @ApiProperty({ enum: [...APPROVAL_STEPS] })
  step!: ApprovalStep;

  @ApiProperty({ format: 'uuid' })
  by!: string;

  @ApiProperty({ format: 'date' })
  on!: string;
}

export class ProposalFaultView {
  @ApiProperty({ example: 'LETTER.CONTENTS_MISSING' })
  code!: string;

  @ApiProperty({ type: String, isArray: true, description: '文书缺少什么', example: ['区分处理的方法'] })
  missing!: string[];
}

export class ProposalView extends ProposedFacts {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid', description: '拟办人' })
  by!: string;

  @ApiProperty({ enum: [...PROPOSABLE_OUTCOMES] })
  outcome!: string;

  @ApiProperty({ type: ClaimedExemptionView, isArray: true })
  exemptions!: ClaimedExemptionView[];

  @ApiProperty({ type: ProposedDocumentForm, isArray: true })
  documents!: ProposedDocumentForm[];

  @ApiProperty({ enum: [...OTHER_GROUNDS], isArray: true, required: false, description: '其他部分不提供的依据' })
  otherGrounds?: string[];

  @ApiProperty({ nullable: true, type: String, description: '草稿的 SHA-256；还没有则为 null' })
  draftSha256!: string | null;

  @ApiProperty({ type: ProposalFaultView, nullable: true, description: '答复书不能生成的原因' })
  fault!: ProposalFaultView | null;

  @ApiProperty({ type: ApprovalRuleView, isArray: true, description: '审签环节，依次进行' })
  chain!: ApprovalRuleView[];

  @ApiProperty({ type: ApprovalView, isArray: true, description: '已经通过的环节' })
  approvals!: ApprovalView[];

  @ApiProperty({ enum: [...APPROVAL_STEPS], nullable: true, description: '正在等待的环节' })
  awaits!: ApprovalStep | null;

  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true, description: '理由等文字' })
  texts!: Record<string, unknown> | null;
}

export class DayFactView {
  @ApiProperty({ description: '登记它的事件的序号' })
  seq!: number;

  @ApiProperty({ example: '收到申请之日' })
  name!: string;

  @ApiProperty({ format: 'date' })
  on!: string;
}

/** The processing fee that was asked for (条例42). */
export class FeeView {
  @ApiProperty({ enum: ['items', 'pages'], description: '按件、按量' })
  method!: string;

  @ApiProperty({ description: '应缴，元' })
  yuan!: number;

  @ApiProperty({ format: 'date', description: '收费通知发出' })
  sentOn!: string;

  @ApiProperty({ format: 'date', nullable: true, type: String, description: '申请人收到通知' })
  noticeReceivedOn!: string | null;

  @ApiProperty({
    format: 'date',
    nullable: true,
    type: String,
    description: '缴费的最后一日；等待缴费且有送达证明时才有',
  })
  payBy!: string | null;

  @ApiProperty({ format: 'date', nullable: true, type: String, description: '缴费之日' })
  paidOn!: string | null;
}

/** A request that a record is put right (条例41). */
class RectificationView {
  @ApiProperty({ format: 'date', nullable: true, type: String, description: '内部期限的最后一日；已答复的为 null' })
  dueOn!: string | null;

  @ApiProperty({ enum: [...RECTIFICATION_DECISIONS], nullable: true, type: String })
  decision!: string | null;

  @ApiProperty({ format: 'date', nullable: true, type: String })
  answeredOn!: string | null;
}

class InformationOfView {
  @ApiProperty({ format: 'uuid' })
  requestId!: string;

  @ApiProperty({ example: 'QHSW-2026-000012' })
  number!: string;
}

/** A suggestion that given information be published for everybody (条例44). */
class SuggestionView {
  @ApiProperty({ type: InformationOfView, nullable: true, description: '公开该信息的申请' })
  of!: InformationOfView | null;

  @ApiProperty({ format: 'date', nullable: true, type: String, description: '内部期限的最后一日；已答复的为 null' })
  dueOn!: string | null;

  @ApiProperty({ enum: [...SUGGESTION_DECISIONS], nullable: true, type: String })
  decision!: string | null;

  @ApiProperty({ format: 'date', nullable: true, type: String, description: '主动公开之日；没有采纳的为 null' })
  publishedOn!: string | null;

  @ApiProperty({ format: 'date', nullable: true, type: String })
  answeredOn!: string | null;
}

class ReplacedReplyView {
  @ApiProperty({ format: 'uuid' })
  letterId!: string;

  @ApiProperty({ format: 'date' })
  issuedOn!: string;
}

export class RequestView extends ListedView {
  @ApiProperty({ type: SplitView, nullable: true, description: '拆分；没有拆分的为 null' })
  split!: SplitView | null;

  @ApiProperty({ type: RelatedRequestView, isArray: true, description: '拆分或者关联的其他申请' })
  related!: RelatedRequestView[];

  @ApiProperty({ description: '到期日按被征求方期满没有意见推算' })
  dueIsExpected!: boolean;

  @ApiProperty({ enum: [...CHANNELS], description: '申请渠道' })
  channel!: string;

  @ApiProperty({ description: '机关设置的补正期限（工作日）；要求补正时可以另定' })
  correctionPeriodWorkingDays!: number;

  @ApiProperty({ format: 'date', nullable: true, type: String, description: '最近一次联系不上申请人之日' })
  unreachableOn!: string | null;

  @ApiProperty({ format: 'date', nullable: true, type: String })
  decidedOn!: string | null;

  @ApiProperty({ format: 'date', nullable: true, type: String })
  dispatchedOn!: string | null;

  @ApiProperty({ format: 'date', nullable: true, type: String })
  servedOn!: string | null;

  @ApiProperty({ format: 'date', nullable: true, type: String })
  closedOn!: string | null;

  @ApiProperty({ description: '最后一个事件的序号' })
  headSeq!: number;

  @ApiProperty({ nullable: true, type: String, description: '事件链的末端' })
  headHash!: string | null;

  @ApiProperty({ type: DeskApplicationForm, nullable: true, description: '申请（个人信息；读取留痕）' })
  application!: DeskApplicationForm | null;

  @ApiProperty({ type: ReplacedReplyView, nullable: true, description: '正在更正的、有误的答复' })
  replaces!: ReplacedReplyView | null;

  @ApiProperty({ type: ProposalView, nullable: true })
  proposal!: ProposalView | null;

  @ApiProperty({ type: RectificationView, nullable: true, description: '更正请求；申请公开的为 null' })
  rectification!: RectificationView | null;

  @ApiProperty({ type: SuggestionView, nullable: true, description: '主动公开建议；申请公开的为 null' })
  suggestion!: SuggestionView | null;

  @ApiProperty({ type: FeeView, nullable: true, description: '信息处理费' })
  fee!: FeeView | null;

  @ApiProperty({ type: ConsultationView, isArray: true, description: '征求的意见' })
  consultations!: ConsultationView[];

  @ApiProperty({ type: AssistanceView, isArray: true, description: '请其他科室的协助' })
  assistances!: AssistanceView[];

  @ApiProperty({ type: LetterView, isArray: true })
  letters!: LetterView[];

  @ApiProperty({ type: DayFactView, isArray: true, description: '由工作人员登记、登记错了可以撤回的事实' })
  dayFacts!: DayFactView[];

  @ApiProperty({ type: TaskView, isArray: true })
  tasks!: TaskView[];

  @ApiProperty({ type: DocumentView, isArray: true })
  documents!: DocumentView[];
}
