import type { WorkingDayCalendar } from '#libs/law';
import {
  calendarInForce,
  countReplies,
  forecast,
  inAgency,
  lightsByUnit,
  openEntries,
  openRequests,
  parentsOf,
  repliesUncounted,
  type OpenRequests,
} from '#libs/records';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Staff } from '../http/api-decorators.js';
import { Day, NotBefore } from '../http/fields.js';
import { BusinessClock } from '../platform/business-clock.js';
import { BoardView } from './board.views.js';
import { countOf, repliesView } from './replies.js';
import { inTreeOrder, sumOfLights } from './tree.js';
import { demandWatcher, watchedAgencies } from './watchers.js';

/** How far the board looks ahead. */
const FORECAST_WORKING_DAYS = 30;

class BoardForm {
  @Day({ optional: true, description: '答复自哪一日起统计；默认截止日当年的首日' })
  from?: string;

  @Day({ optional: true, description: '答复至哪一日统计；默认今天' })
  @NotBefore('from')
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
  async read(@Query() form: BoardForm, @Acting() staff: SignedInStaff): Promise<BoardView> {
    demandWatcher(staff);
    const today = this.clock.today();
    const { to = today, from = `${to.slice(0, 4)}-01-01` } = form;
    const own = await this.agency(staff.agencyId, today);
    const agencies = await this.agencies(staff, today, own);
    return inAgency(this.source, staff.agencyId, async (manager) => {
      const calendar = await calendarInForce(manager);
      const forecastUntil = calendar.nthWorkingDayAfter(today, FORECAST_WORKING_DAYS);
      return {
        today,
        forecastUntil,
        agencies,
        units: lightsByUnit(own.open),
        forecast: forecast(own.open, today, forecastUntil),
        entries: own.entries,
        replies: await repliesOf(manager, calendar, from, to),
      };
    });
  }

  /** Each agency is read as its own people read it: no office there, no row. The one acted for was read already. */
  private async agencies(staff: SignedInStaff, today: string, own: AgencyRead): Promise<BoardView['agencies']> {
    const watched = watchedAgencies(staff);
    const parents = await parentsOf(
      this.source,
      watched.map(({ id }) => id),
    );
    const rows: BoardView['agencies'] = [];
    for (const { id, name } of watched) {
      const { open, entries } = id === staff.agencyId ? own : await this.agency(id, today);
      const lights = sumOfLights(lightsByUnit(open));
      rows.push({ id, name, parentId: parents.get(id) ?? null, ...lights, breaches: entries.breach });
    }
    return inTreeOrder(rows);
  }

  private async agency(id: string, today: string): Promise<AgencyRead> {
    const [open, entries] = await inAgency(this.source, id, (manager) =>
      Promise.all([openRequests(manager, today), openEntries(manager)]),
    );
    return { open, entries };
  }
}

/** What is read of each agency that is watched. */
interface AgencyRead {
  open: OpenRequests[];
  entries: BoardView['entries'];
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
