import type { HolidayNotice } from '#libs/law';
import type { CalendarMove, DryRun, ListedVersion, RolloutProgress } from '#libs/records';
import type { MovedLimit } from '#libs/request';
import { ApiProperty } from '@nestjs/swagger';

const ROLLOUTS = ['none', 'waiting', 'running', 'paused', 'done', 'superseded'] as const;

export class NoticeView {
  @ApiProperty()
  id!: string;

  @ApiProperty({ enum: ['annual', 'amendment', 'local'] })
  kind!: string;

  @ApiProperty({ example: 2027 })
  year!: number;

  @ApiProperty({ description: '文号' })
  source!: string;

  @ApiProperty({ format: 'date' })
  publishedOn!: string;

  @ApiProperty({ type: String, isArray: true, description: '放假：日期，或者“起—止”，附节日名称' })
  off!: string[];

  @ApiProperty({ type: String, isArray: true, description: '调休上班，附节日名称' })
  work!: string[];

  static of({ id, kind, year, source, publishedOn, off, work }: HolidayNotice): NoticeView {
    return {
      ...{ id, kind, year, source, publishedOn },
      off: off.map(({ from, to, name }) => `${from === to ? from : `${from}—${to}`} ${name}`.trim()),
      work: work.map(({ date, name }) => `${date} ${name}`.trim()),
    };
  }
}

export class CalendarVersionView {
  @ApiProperty()
  no!: number;

  @ApiProperty({ description: '内容的指纹；申请的时钟读数写有它' })
  version!: string;

  @ApiProperty({ nullable: true, type: 'integer', description: '在哪一版上修改' })
  basedOn!: number | null;

  @ApiProperty()
  issuer!: string;

  @ApiProperty()
  documentNumber!: string;

  @ApiProperty({ format: 'date' })
  publishedOn!: string;

  @ApiProperty({ nullable: true, type: String })
  url!: string | null;

  @ApiProperty({ description: '上传人' })
  uploader!: string;

  @ApiProperty({ description: '是否由您上传；上传的人不能批准' })
  isOwn!: boolean;

  @ApiProperty({ format: 'date-time' })
  uploadedAt!: string;

  @ApiProperty({ nullable: true, type: String })
  approver!: string | null;

  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  approvedAt!: string | null;

  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  rejectedAt!: string | null;

  @ApiProperty({ description: '现行版本' })
  isInForce!: boolean;

  @ApiProperty({ description: '只用于本机关' })
  isLocal!: boolean;

  @ApiProperty({ enum: ROLLOUTS, description: '在办申请按这一版重新计算的情况' })
  rollout!: string;

  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  finishedAt!: string | null;

  @ApiProperty({ type: NoticeView, isArray: true, description: '这一版新增的通知' })
  added!: NoticeView[];

  @ApiProperty({ type: String, isArray: true, description: '这一版撤下的通知' })
  withdrawn!: string[];

  static of({
    uploadedAt,
    approvedAt,
    rejectedAt,
    finishedAt,
    addedNotices,
    ...rest
  }: ListedVersion): CalendarVersionView {
    return {
      ...rest,
      uploadedAt: uploadedAt.toISOString(),
      approvedAt: approvedAt?.toISOString() ?? null,
      rejectedAt: rejectedAt?.toISOString() ?? null,
      finishedAt: finishedAt?.toISOString() ?? null,
      added: addedNotices.map((notice) => NoticeView.of(notice)),
    };
  }
}

export class CalendarView {
  @ApiProperty({ type: CalendarVersionView, isArray: true, description: '全部版本，最新的在前' })
  versions!: CalendarVersionView[];

  @ApiProperty({ description: '本机关没有上级，全部机关的日历由本机关维护' })
  keepsNational!: boolean;

  @ApiProperty({ type: NoticeView, isArray: true, description: '本机关现行日历的通知，最新年度在前' })
  inForce!: NoticeView[];
}

export class DraftedView {
  @ApiProperty({ description: '新一版的序号' })
  version!: number;
}

class MovedLimitView implements MovedLimit {
  @ApiProperty({ enum: ['correction', 'payment', 'reasons', 'opinion'] })
  limit!: MovedLimit['limit'];

  @ApiProperty({ nullable: true, type: String, description: '哪一份征求意见' })
  subject!: string | null;

  @ApiProperty({ format: 'date' })
  old!: string;

  @ApiProperty({ format: 'date' })
  new!: string;
}

export class CalendarMoveView implements CalendarMove {
  @ApiProperty({ format: 'uuid' })
  requestId!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty({ format: 'date', nullable: true, type: String })
  oldDueOn!: string | null;

  @ApiProperty({ format: 'date', nullable: true, type: String })
  newDueOn!: string | null;

  @ApiProperty({ nullable: true, type: String, enum: ['fixed', 'provisional'] })
  certainty!: 'fixed' | 'provisional' | null;

  @ApiProperty({ description: '现在没有逾期，届时即为逾期' })
  makesOverdue!: boolean;

  @ApiProperty({ type: MovedLimitView, isArray: true, description: '申请人、第三方的期限，只会顺延' })
  limits!: MovedLimitView[];
}

export class DryRunView implements DryRun {
  @ApiProperty()
  version!: number;

  @ApiProperty({ description: '在办申请' })
  open!: number;

  @ApiProperty()
  unchanged!: number;

  @ApiProperty()
  changed!: number;

  @ApiProperty({ description: '其中即为逾期的' })
  makesOverdue!: number;

  @ApiProperty({ type: CalendarMoveView, isArray: true, description: '改变的申请，新期限早的在前，至多 500 件' })
  moves!: CalendarMoveView[];
}

export class WhatIfCalendarView {
  @ApiProperty()
  version!: number;

  @ApiProperty({ type: CalendarMoveView, nullable: true, description: '不改变的，为空' })
  move!: CalendarMoveView | null;
}

export class RolloutProgressView implements RolloutProgress {
  @ApiProperty()
  version!: number;

  @ApiProperty({ enum: ROLLOUTS })
  rollout!: string;

  @ApiProperty({ description: '本机关已按这一版计算的在办申请' })
  counted!: number;

  @ApiProperty()
  remaining!: number;

  @ApiProperty({ description: '其中期限改变的' })
  changed!: number;

  @ApiProperty({ description: '其中即为逾期的' })
  madeOverdue!: number;
}
