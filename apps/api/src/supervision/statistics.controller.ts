import { addDays } from '#libs/law';
import {
  countByMonth,
  countRequests,
  DIMENSIONS,
  inAgency,
  listCounted,
  MEASURES,
  type Dimension,
  type Measure,
} from '#libs/records';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Staff } from '../http/api-decorators.js';
import { cursorOf, placeOf } from '../http/cursor.js';
import { Choice, Day, PageCursor, PageLimit, Text } from '../http/fields.js';
import { Problem } from '../problems/problem.js';
import { CountedListView, StatisticsView, type CountsView } from './board.views.js';
import { demandWatcher } from './watchers.js';

/** Months that are counted at a time. */
const MOST_MONTHS = 36;

class PeriodForm {
  @Day({ description: '第一日', example: '2026-01-01' })
  from!: string;

  @Day({ description: '最后一日', example: '2026-12-31' })
  to!: string;
}

class StatisticsForm extends PeriodForm {
  @Choice([...DIMENSIONS, 'month'], { description: '按什么分组：不分、科室、渠道、申请人类型、处理决定、月份' })
  by!: Dimension | 'month';
}

class CountedForm extends PeriodForm {
  @Choice(DIMENSIONS, { description: '按什么分组；月份的，用该月的首日、末日和 all' })
  by!: Dimension;

  @Text({ min: 0, max: 60, optional: true, description: '哪一组；没有的为空' })
  key?: string;

  @Choice(MEASURES, { description: '哪一个数' })
  measure!: Measure;

  @PageLimit()
  limit = 20;

  @PageCursor()
  cursor?: string;
}

/** Counts of requests; carried in + received = replied + ended without reply + carried over. */
@ApiTags('督办')
@Staff()
@ApiProblems(422)
@Controller('supervision/statistics')
export class StatisticsController {
  constructor(private readonly source: DataSource) {}

  @Get()
  @ApiOperation({ summary: '统计', description: '上期结转 + 新收 = 答复 + 未经答复终止 + 结转下期。' })
  @ApiOkResponse({ type: StatisticsView })
  async count(@Query() { from, to, by }: StatisticsForm, @Acting() staff: SignedInStaff): Promise<StatisticsView> {
    demandWatcher(staff);
    demandPeriod(from, to);
    const items = await inAgency(this.source, staff.agencyId, (manager) =>
      by === 'month' ? byMonth(manager, from, to) : countRequests(manager, from, to, by),
    );
    return { items };
  }

  @Get('requests')
  @ApiOperation({ summary: '统计数字所指的申请', description: '按收到之日，逐页。' })
  @ApiOkResponse({ type: CountedListView })
  async list(@Query() form: CountedForm, @Acting() staff: SignedInStaff): Promise<CountedListView> {
    demandWatcher(staff);
    const { cursor, limit, key = '', ...query } = form;
    demandPeriod(query.from, query.to);
    const place = placeOf(cursor, 'submittedOn');
    const after = place?.on ? { on: place.on, id: place.id } : null;
    const rows = await inAgency(this.source, staff.agencyId, (manager) =>
      listCounted(manager, { ...query, key, after, limit }),
    );
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit),
      nextCursor: last ? cursorOf('submittedOn', { on: last.receivedOn, id: last.id }) : null,
    };
  }
}

function demandPeriod(from: string, to: string): void {
  if (to >= from && monthsOf(from, to).length <= MOST_MONTHS) return;
  throw new Problem('FORM.INVALID', {
    invalidParams: [{ name: 'to', reason: `不早于第一日，至多 ${MOST_MONTHS} 个月`, code: 'PERIOD.INVALID' }],
  });
}

/** The months of a period, the first and the last cut to it. */
export function monthsOf(from: string, to: string): { key: string; from: string; to: string }[] {
  const months: { key: string; from: string; to: string }[] = [];
  for (let first = from; first <= to && months.length <= MOST_MONTHS;) {
    const key = first.slice(0, 7);
    const [year = 0, month = 0] = key.split('-').map(Number);
    const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
    const last = addDays(next, -1);
    months.push({ key, from: first, to: last < to ? last : to });
    first = next;
  }
  return months;
}

function byMonth(manager: EntityManager, from: string, to: string): Promise<CountsView[]> {
  return countByMonth(
    manager,
    from,
    to,
    monthsOf(from, to).map(({ key }) => key),
  );
}
