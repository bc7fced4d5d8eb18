import { STAGES } from '#libs/request';
import { ApiProperty } from '@nestjs/swagger';
import { ActionView } from '../requests/views/action.view.js';

export class AgencyContactView {
  @ApiProperty()
  office!: string;

  @ApiProperty()
  address!: string;

  @ApiProperty()
  phone!: string;

  @ApiProperty()
  hours!: string;
}

export class TrackedAgency {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: AgencyContactView })
  contact!: AgencyContactView;
}

export class TrackedClock {
  @ApiProperty({ description: '答复期限是否已起算' })
  started!: boolean;

  @ApiProperty({ required: false, description: '没有起算的原因' })
  because?: string;

  @ApiProperty({ format: 'date', nullable: true, type: String, description: '最迟答复之日' })
  replyDueOn!: string | null;

  @ApiProperty({ enum: ['fixed', 'provisional'], nullable: true, description: 'provisional：放假通知未公布，暂估' })
  certainty!: string | null;

  @ApiProperty({ description: '正在征求意见，按对方期满没有意见推算' })
  isExpected!: boolean;

  @ApiProperty({ nullable: true, type: Number, description: '剩余工作日，今天不算' })
  workingDaysLeft!: number | null;

  @ApiProperty()
  isOverdue!: boolean;

  @ApiProperty({
    format: 'date',
    nullable: true,
    type: String,
    description: '补正期限的最后一日；收到补正告知书后才有',
  })
  correctionDueOn!: string | null;

  @ApiProperty({ format: 'date', nullable: true, type: String, description: '说明理由的最后一日；等待说明时才有' })
  reasonsDueOn!: string | null;
}

/** A processing fee that is asked for: how much, how, until when (办法6). */
export class TrackedFee {
  @ApiProperty({ example: 1100, description: '应缴，元' })
  yuan!: number;

  @ApiProperty({ type: String, isArray: true, description: '缴纳方式' })
  howToPay!: string[];

  @ApiProperty({ format: 'date', nullable: true, type: String, description: '缴费的最后一日；收到收费通知后才有' })
  payBy!: string | null;
}

export class TrackedLetter {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'R-GRANT' })
  code!: string;

  @ApiProperty({ example: '政府信息公开告知书' })
  title!: string;

  @ApiProperty({ example: '清河公开告〔2026〕12号' })
  numberText!: string;

  @ApiProperty({ format: 'date' })
  datedOn!: string;

  @ApiProperty({
    format: 'date',
    nullable: true,
    type: String,
    description: '撤回之日：此后没有效力；没有撤回的为 null',
  })
  calledBackOn!: string | null;
}

export class TrackedDocument {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  fileName!: string;

  @ApiProperty()
  mediaType!: string;

  @ApiProperty({ description: '字节' })
  size!: number;

  @ApiProperty()
  sha256!: string;
}

export class TimelineEntry {
  @ApiProperty({ format: 'date' })
  on!: string;

  @ApiProperty()
  text!: string;
}

/** A matter of the same application that became a request of its own; the same query code opens it. */
export class TrackedPart {
  @ApiProperty({ example: 'QHFG-2026-000013' })
  number!: string;

  @ApiProperty({ example: '正在办理' })
  stageText!: string;
}

export class TrackView {
  @ApiProperty({ example: 'QHFG-2026-000012' })
  number!: string;

  @ApiProperty({ type: TrackedAgency })
  agency!: TrackedAgency;

  @ApiProperty({ enum: [...STAGES] })
  stage!: string;

  @ApiProperty({ example: '正在办理' })
  stageText!: string;

  @ApiProperty({ format: 'date' })
  submittedOn!: string;

  @ApiProperty({ format: 'date', nullable: true, type: String, description: '收到之日（条例31）' })
  receivedOn!: string | null;

  @ApiProperty({ type: TrackedPart, isArray: true, description: '由本件拆分另立的各件；本件的查询码也能查询' })
  parts!: TrackedPart[];

  @ApiProperty({ nullable: true, type: String, description: '本件由哪一件拆分另立' })
  originNumber!: string | null;

  @ApiProperty({ type: TrackedClock })
  clock!: TrackedClock;

  @ApiProperty({ type: TrackedFee, nullable: true, description: '等待缴纳的信息处理费' })
  fee!: TrackedFee | null;

  @ApiProperty({ type: TrackedLetter, isArray: true })
  letters!: TrackedLetter[];

  @ApiProperty({ type: TrackedDocument, isArray: true, description: '公开给您的文件，答复发出后可下载' })
  documents!: TrackedDocument[];

  @ApiProperty({ type: TimelineEntry, isArray: true })
  timeline!: TimelineEntry[];

  @ApiProperty({ description: '能否就本件公开的信息建议主动公开（条例44）' })
  maySuggest!: boolean;

  @ApiProperty({ type: ActionView, isArray: true })
  actions!: ActionView[];
}
