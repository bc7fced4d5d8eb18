import type { WorkingDayCalendar } from '#libs/law';
import {
  calendarInForce,
  countReplies,
  forecast,
  inAgency,
  lightsByUnit,
  openEntries,
  parentsOf,
  repliesUncounted,
  type UnitLights,
} from '#libs/records';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Staff } from '../http/api-decorators.js';
import { Day } from '../http/fields.js';
import { BusinessClock } from '../platform/business-clock.js';
import { BoardView } from './board.views.js';
import { countOf, repliesView } from './replies.js';
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
    const { agencies, ownUnits } = await this.agencies(staff, today);
    return inAgency(this.source, staff.agencyId, async (manager) => {
      const calendar = await calendarInForce(manager);
      const forecastUntil = calendar.nthWorkingDayAfter(today, FORECAST_WORKING_DAYS);
      return {
        today,
        forecastUntil,
        agencies,
        units: ownUnits ?? (await lightsByUnit(manager, today)),
        forecast: await forecast(manager, today, forecastUntil),
        entries: await openEntries(manager),
        replies: await repliesOf(manager, calendar, from ?? `${today.slice(0, 4)}-01-01`, to ?? today),
      };
    });
  }

  /** Each agency is read as its own people read it: no office there, no row. */
  private async agencies(
    staff: SignedInStaff,
    today: string,
  ): Promise<{ agencies: BoardView['agencies']; ownUnits: UnitLights[] | undefined }> {
    const watched = watchedAgencies(staff);
    const parents = await parentsOf(
      this.source,
      watched.map(({ id }) => id),
    );
    const rows: BoardView['agencies'] = [];
    let ownUnits: UnitLights[] | undefined;
    for (const { id, name } of watched) {
      const [lights, { breach: breaches }] = await inAgency(this.source, id, (manager) =>
        Promise.all([lightsByUnit(manager, today), openEntries(manager)]),
      );
      if (id === staff.agencyId) ownUnits = lights;
      rows.push({ id, name, parentId: parents.get(id) ?? null, ...sumOfLights(lights), breaches });
    }
    return { agencies: inTreeOrder(rows), ownUnits };
  }
}

async function repliesOf(
  manager: EntityManager,
  calendar: WorkingDayCalendar,
  from: string,
  to: string,
): Promise<BoardView['replies']> {
  const [counted, uncounted] = await Promise.all([
    countReplies(manager, from, to),
    repliesUncounted(manager, from, to),
  ]);
  return repliesView([...counted, ...uncounted.map((reply) => countOf(reply, calendar, to))]);
}
