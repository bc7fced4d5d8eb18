import { WorkingDayCalendar } from '#libs/law';
import { inAgency, listRequests, type ListedRequest, type ListingOrder } from '#libs/records';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Staff } from '../http/api-decorators.js';
import { cursorOf, placeOf } from '../http/cursor.js';
import { BusinessClock } from '../platform/business-clock.js';
import { ListingForm } from './listing.form.js';
import { workingDaysLeft } from './views/facts.js';
import { ListingView, type ListedView } from './views/listing.view.js';

@ApiTags('办理')
@Staff()
@Controller('requests')
export class ListingController {
  constructor(
    private readonly source: DataSource,
    private readonly clock: BusinessClock,
    private readonly calendar: WorkingDayCalendar,
  ) {}

  @Get()
  @ApiOperation({ summary: '申请列表', description: '按到期日或提交日，逐页。没有到期日的（未确认）排在最后。' })
  @ApiOkResponse({ type: ListingView })
  @ApiProblems(422)
  async list(@Query() form: ListingForm, @Acting() { agencyId }: SignedInStaff): Promise<ListingView> {
    const { cursor, q, limit, open, ...filters } = form;
    const today = this.clock.today();
    const query = {
      ...filters,
      limit,
      today,
      after: placeOf(cursor, form.order),
      isOpen: open !== undefined,
      ...(q ? { number: q } : {}),
    };
    const rows = await inAgency(this.source, agencyId, (manager) => listRequests(manager, query));
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map((row) => this.viewOf(row, today)),
      nextCursor: rows.length > limit && last ? cursorOf(form.order, placeIn(form.order, last)) : null,
    };
  }

  private viewOf({ clockFacts, ...row }: ListedRequest, today: string): ListedView {
    return { ...row, workingDaysLeft: workingDaysLeft(row.light, clockFacts ?? [], this.calendar, today) };
  }
}

function placeIn(order: ListingOrder, row: ListedRequest) {
  return { on: order === 'dueOn' ? row.replyDueOn : row.submittedOn, id: row.id };
}
