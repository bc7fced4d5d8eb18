import type { WorkingDayCalendar } from '#libs/law';
import {
  calendarInForce,
  forecast,
  inAgency,
  lightsByUnit,
  openEntries,
  parentsOf,
  repliesBetween,
  type RepliedRequest,
} from '#libs/records';
import { clockOf } from '#libs/request';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Staff } from '../http/api-decorators.js';
import { Day } from '../http/fields.js';
import { BusinessClock } from '../platform/business-clock.js';
import { BoardView } from './board.views.js';
import { inTreeOrder, sumOfLights } from './tree.js';
import { demandWatcher, watchedAgencies } from './watchers.js';

/** How far the board looks ahead. */
const FORECAST_WORKING_DAYS = 30;

class BoardForm {
  @Day({ optional: true, description: '答复自哪一日起统计；默认本年首日' })
  from?: string;

  @Day({ optional: true, description: '答复至哪一日统计；默认今天' })
  to?: string;
}

@ApiTags('督办')
@Staff()
@ApiProblems(422)
@Controller('supervision/board')
export class BoardController {
  constructor(
    private readonly source: DataSource,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @ApiOperation({
    summary: '督办看板',
    description: '本人督办的各机关、本机关各科室的预警，今后30个工作日无人办理即将逾期的，台账中未了的，所用工作日。',
  })
  @ApiOkResponse({ type: BoardView })
  async read(@Query() { from, to }: BoardForm, @Acting() staff: SignedInStaff): Promise<BoardView> {
    demandWatcher(staff);
    const today = this.clock.today();
    const last = to ?? today;
    const agencies = await this.agencies(staff, today);
    return inAgency(this.source, staff.agencyId, async (manager) => {
      const calendar = await calendarInForce(manager);
      const forecastUntil = calendar.nthWorkingDayAfter(today, FORECAST_WORKING_DAYS);
      const replied = await repliesBetween(manager, from ?? `${today.slice(0, 4)}-01-01`, last);
      return {
        today,
        forecastUntil,
        agencies,
        units: await lightsByUnit(manager, today),
        forecast: await forecast(manager, today, forecastUntil),
        entries: await openEntries(manager),
        replies: this.repliesView(replied, calendar, last),
      };
    });
  }

  /** Each agency is read as its own people read it: no office there, no row. */
  private async agencies(staff: SignedInStaff, today: string): Promise<BoardView['agencies']> {
    const watched = watchedAgencies(staff);
    const parents = await parentsOf(
      this.source,
      watched.map(({ id }) => id),
    );
    const rows: BoardView['agencies'] = [];
    for (const { id, name } of watched) {
      const [lights, { breach: breaches }] = await inAgency(this.source, id, (manager) =>
        Promise.all([lightsByUnit(manager, today), openEntries(manager)]),
      );
      rows.push({ id, name, parentId: parents.get(id) ?? null, ...sumOfLights(lights), breaches });
    }
    return inTreeOrder(rows);
  }

  private repliesView(
    replied: readonly RepliedRequest[],
    calendar: WorkingDayCalendar,
    on: string,
  ): BoardView['replies'] {
    const readings = replied.map(({ clockFacts }) => clockOf({ clockFacts }, calendar, on));
    const used = readings.map(({ workingDaysUsed }) => workingDaysUsed).sort((a, b) => a - b);
    return {
      replies: replied.length,
      medianWorkingDays: atShare(used, 0.5),
      p90WorkingDays: atShare(used, 0.9),
      extended: readings.filter(({ extension }) => extension !== null).length,
      corrected: replied.filter(({ corrected }) => corrected).length,
      suspended: replied.filter(({ suspended }) => suspended).length,
    };
  }
}

/** The smallest value that so great a share of the values does not exceed (nearest rank). */
export function atShare(sorted: readonly number[], share: number): number | null {
  return sorted[Math.ceil(sorted.length * share) - 1] ?? null;
}
