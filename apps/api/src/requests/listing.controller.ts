import { inAgency, type ListedRequest, type ListingFilter, type ListingPlace } from '#libs/records';
import { Vault } from '#libs/vault';
import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Staff } from '../http/api-decorators.js';
import { ApiFile } from '../http/api-file.js';
import { cursorOf, placeOf } from '../http/cursor.js';
import { sendFile } from '../http/download.js';
import { everyRow } from '../http/every-row.js';
import { XLSX_TYPE, xlsxOf } from '../http/xlsx.js';
import { BusinessClock } from '../platform/business-clock.js';
import { listFound, placeIn } from './listed.js';
import { ListingFilterForm, ListingForm } from './listing.form.js';
import { listingSheet } from './listing-sheet.js';
import { Sought, soughtHeader } from './sought.js';
import { workingDaysLeft } from './views/facts.js';
import { ListingView, type ListedView } from './views/listing.view.js';

const SOUGHT = soughtHeader(
  '申请人姓名或名称、所需信息、补正内容中的字，至少两个，百分号编码（encodeURIComponent）；多个词用空格隔开，须都有。可能是姓名，因此不放在网址里。',
);

@ApiTags('办理')
@Staff()
@ApiProblems(422)
@Controller()
export class ListingController {
  constructor(
    private readonly source: DataSource,
    private readonly vault: Vault,
    private readonly clock: BusinessClock,
  ) {}

  @Get('requests')
  @ApiOperation({ summary: '申请列表', description: '按到期日或提交日，逐页。没有到期日的（未确认）排在最后。' })
  @ApiHeader(SOUGHT)
  @ApiOkResponse({ type: ListingView })
  async list(
    @Query() form: ListingForm,
    @Sought() words: string[],
    @Acting() staff: SignedInStaff,
  ): Promise<ListingView> {
    const { cursor, limit, ...filter } = form;
    const today = this.clock.today();
    const rows = await this.read(staff, filterOf(filter, staff), words, today, placeOf(cursor, form.order), limit);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map((row) => this.viewOf(row, today)),
      nextCursor: rows.length > limit && last ? cursorOf(form.order, placeIn(form, last)) : null,
    };
  }

  @Get('requests.xlsx')
  @ApiOperation({
    summary: '导出申请列表（Excel）',
    description: '符合条件的全部，边读边写；以 = + - @ 开头的内容按文字处理。不含申请人信息。',
  })
  @ApiHeader(SOUGHT)
  @ApiFile(XLSX_TYPE, '申请列表')
  export(
    @Query() form: ListingFilterForm,
    @Sought() words: string[],
    @Acting() staff: SignedInStaff,
    @Res({ passthrough: true }) response: Response,
  ): StreamableFile {
    const today = this.clock.today();
    const content = xlsxOf(listingSheet(this.all(staff, filterOf(form, staff), words, today)));
    return sendFile(response, { content, fileName: `申请列表-${today}.xlsx`, mediaType: XLSX_TYPE });
  }

  private async *all(
    staff: SignedInStaff,
    filter: ListingFilter,
    words: string[],
    today: string,
  ): AsyncGenerator<ListedView> {
    const read = (after: ListingPlace | null, limit: number) => this.read(staff, filter, words, today, after, limit);
    for await (const row of everyRow(read, (last) => placeIn(filter, last))) yield this.viewOf(row, today);
  }

  private read(
    { agencyId }: SignedInStaff,
    filter: ListingFilter,
    words: string[],
    today: string,
    after: ListingPlace | null,
    limit: number,
  ): Promise<ListedRequest[]> {
    return inAgency(this.source, agencyId, (manager) =>
      listFound(manager, this.vault, agencyId, { ...filter, today, after, limit }, words),
    );
  }

  private viewOf({ clockFacts, calendar, ...row }: ListedRequest, today: string): ListedView {
    return { ...row, workingDaysLeft: workingDaysLeft(row.light, clockFacts ?? [], calendar, today) };
  }
}

function filterOf(
  { open, unassigned, officerGone, helpAsked, q, ...filter }: ListingFilterForm,
  { id }: SignedInStaff,
): ListingFilter {
  return {
    ...filter,
    isOpen: open === 'true',
    isUnassigned: unassigned !== undefined,
    isOfficerGone: officerGone !== undefined,
    ...(helpAsked ? { helpAskedOf: id } : {}),
    ...(q ? { number: q } : {}),
  };
}
