import { noticesFromCsv, type LineFault } from '#libs/calendar-files';
import type { HolidayNotice } from '#libs/law';
import {
  approveVersion,
  calendarInForce,
  draftVersion,
  inAgency,
  keepsNational,
  listVersions,
  NoticeRefused,
  rejectVersion,
  type ApprovalFault,
  type CalendarScope,
  type VersionDraft,
} from '#libs/records';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Idempotent, Staff } from '../http/api-decorators.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { Problem } from '../problems/problem.js';
import { NoticeForm, VersionForm } from './calendar.forms.js';
import { CalendarView, CalendarVersionView, DraftedView, NoticeView } from './calendar.views.js';
import { demandKeeper } from './keepers.js';

const REASONS: Record<Exclude<ApprovalFault, 'CALENDAR.UNKNOWN' | 'CALENDAR.NOT_OWN'>, string> = {
  'CALENDAR.ALREADY_DECIDED': '这一版已经批准或者退回',
  'CALENDAR.SAME_PERSON': '上传的人不能批准，请由另一人批准',
  'CALENDAR.BASED_ON_OLDER': '上传以后现行日历已经改变，请重新上传',
};

/** 节假日安排: a notice becomes the next version of the calendar, of all agencies or of the own one, when a second person approves it. */
@ApiTags('节假日安排')
@Controller('calendar')
export class CalendarController {
  constructor(private readonly source: DataSource) {}

  @Get()
  @Staff()
  @ApiOperation({ summary: '工作日历', description: '全部版本及其来源，现行日历由哪些通知组成。' })
  @ApiOkResponse({ type: CalendarView })
  async read(@Acting() staff: SignedInStaff): Promise<CalendarView> {
    return inAgency(this.source, staff.agencyId, async (manager) => ({
      versions: (await listVersions(manager, staff.id)).map((each) => CalendarVersionView.of(each)),
      keepsNational: await keepsNational(manager, staff.agencyId),
      inForce: (await calendarInForce(manager)).notices
        .map((notice) => NoticeView.of(notice))
        .sort((a, b) => b.year - a.year || (a.publishedOn < b.publishedOn ? 1 : -1)),
    }));
  }

  @Post('versions')
  @Staff('write')
  @Idempotent()
  @ApiOperation({
    summary: '上传放假通知',
    description:
      '形成下一版日历的草稿，不影响任何申请；有误的，逐行指出。撤下有误的通知，即恢复原来的安排。种类为 local 的只用于本机关；其他种类用于全部机关，由没有上级的机关上传。',
  })
  @ApiCreatedResponse({ type: DraftedView })
  @ApiProblems(413, 415)
  async upload(
    @Body() form: NoticeForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() key: string,
  ): Promise<DraftedView> {
    demandKeeper(staff);
    const { issuer, documentNumber, publishedOn, url = null, withdraws = [] } = form;
    const draft: VersionDraft = {
      ...{ issuer, documentNumber, publishedOn, url, withdraws, notice: noticeOf(form) },
      overlayOf: form.kind === 'local' ? staff.agencyId : null,
      by: staff,
      idempotencyKey: `${staff.id}/${key}`,
    };
    try {
      return await inAgency(this.source, staff.agencyId, async (manager) => {
        const isKept = draft.overlayOf !== null || (await keepsNational(manager, staff.agencyId));
        if (!isKept) throw new Problem('CALENDAR.NOT_KEPT_HERE');
        return { version: await draftVersion(manager, draft) };
      });
    } catch (error) {
      if (!(error instanceof NoticeRefused)) throw error;
      throw refused(error.faults.map((reason) => ({ name: 'days', reason })));
    }
  }

  @Post('approvals')
  @HttpCode(200)
  @Staff('write')
  @Idempotent()
  @ApiOperation({
    summary: '批准一版日历',
    description: '由上传人以外的人批准，随即为现行日历；在办申请随后分批重新计算。',
  })
  @ApiOkResponse({ type: CalendarView })
  @ApiProblems(404, 409)
  async approve(
    @Body() { version }: VersionForm,
    @Acting() staff: SignedInStaff,
    // To approve once more changes nothing, whatever the key.
    @IdempotencyKey() _key: string,
  ): Promise<CalendarView> {
    return this.decide(staff, (manager, scope) => approveVersion(manager, version, staff, scope));
  }

  @Post('rejections')
  @HttpCode(200)
  @Staff('write')
  @Idempotent()
  @ApiOperation({ summary: '退回一版日历', description: '草稿不再可以批准，仍可查看。' })
  @ApiOkResponse({ type: CalendarView })
  @ApiProblems(404, 409)
  async reject(
    @Body() { version }: VersionForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() _key: string,
  ): Promise<CalendarView> {
    return this.decide(staff, (manager, scope) => rejectVersion(manager, version, scope));
  }

  private async decide(
    staff: SignedInStaff,
    decision: (manager: EntityManager, scope: CalendarScope) => Promise<ApprovalFault[]>,
  ): Promise<CalendarView> {
    demandKeeper(staff);
    const { agencyId } = staff;
    const faults = await inAgency(this.source, agencyId, async (manager) =>
      decision(manager, { agencyId, keepsNational: await keepsNational(manager, agencyId) }),
    );
    if (faults.includes('CALENDAR.NOT_OWN')) throw new Problem('CALENDAR.NOT_KEPT_HERE');
    if (faults.includes('CALENDAR.UNKNOWN')) throw new Problem('CALENDAR.NOT_FOUND');
    const reasons = faults
      .filter((fault) => fault !== 'CALENDAR.UNKNOWN' && fault !== 'CALENDAR.NOT_OWN')
      .map((code) => ({ code, message: REASONS[code], articles: [] }));
    if (reasons.length > 0) throw new Problem('CALENDAR.NOT_APPROVED', { reasons });
    return this.read(staff);
  }
}

/** @throws Problem CALENDAR.NOTICE_REFUSED, with every line at fault */
function noticeOf({ kind, year, csv, days }: NoticeForm): VersionDraft['notice'] {
  if (csv !== undefined && csv.trim() !== '') {
    if (days && days.length > 0) throw refused([{ name: 'days', reason: '逐日安排以 csv 或者 days 之一给出' }]);
    const read = noticesFromCsv(csv, year);
    if ('faults' in read) throw refused(read.faults.map(paramOf));
    const { off, work } = read.notices[0] as HolidayNotice;
    return { kind, year, off, work };
  }
  if (!days || days.length === 0) return null;
  return {
    kind,
    year,
    off: days.filter((day) => day.kind === 'off').map(({ date, name }) => ({ from: date, to: date, name })),
    work: days.filter((day) => day.kind === 'work').map(({ date, name }) => ({ date, name })),
  };
}

function paramOf({ line, message }: LineFault) {
  return { name: `csv.${line}`, reason: `第${line}行 ${message}` };
}

function refused(params: { name: string; reason: string }[]): Problem {
  const code = 'CALENDAR.NOTICE_REFUSED';
  return new Problem(code, { invalidParams: params.map((each) => ({ ...each, code })) });
}
