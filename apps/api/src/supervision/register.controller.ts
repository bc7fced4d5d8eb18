import type { WorkingDayCalendar } from '#libs/law';
import {
  calendarInForce,
  inAgency,
  listRegister,
  readTextsOfMany,
  type RegisterFilter,
  type RegisterLine,
  type RegisterPlace,
} from '#libs/records';
import { Vault } from '#libs/vault';
import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Staff } from '../http/api-decorators.js';
import { ApiFile } from '../http/api-file.js';
import { sendFile } from '../http/download.js';
import { everyRow } from '../http/every-row.js';
import { XLSX_TYPE, xlsxOf } from '../http/xlsx.js';
import { BusinessClock } from '../platform/business-clock.js';
import { RegisterFilterForm, RegisterForm, registerCursor, registerPlace } from './register.form.js';
import { registerSheet } from './register-sheet.js';
import { RegisterView, type RegisterLineView } from './register.view.js';
import { demandWatcher } from './watchers.js';

@ApiTags('督办')
@Staff()
@ApiProblems(422)
@Controller('supervision')
export class RegisterController {
  constructor(
    private readonly source: DataSource,
    private readonly vault: Vault,
    private readonly clock: BusinessClock,
  ) {}

  @Get('register')
  @ApiOperation({
    summary: '督办台账',
    description: '逾期、催办、督办，其要求、回复、销号；最新的在前，逐页。阅看要求和回复留痕。',
  })
  @ApiOkResponse({ type: RegisterView })
  async list(@Query() form: RegisterForm, @Acting() staff: SignedInStaff): Promise<RegisterView> {
    demandWatcher(staff);
    const { limit, cursor, ...filter } = form;
    const lines = await this.read(staff, filterOf(filter), registerPlace(cursor), limit);
    const last = lines.length > limit ? lines[limit - 1] : undefined;
    return {
      items: lines.slice(0, limit),
      nextCursor: last ? registerCursor(last) : null,
    };
  }

  @Get('register.xlsx')
  @ApiOperation({
    summary: '导出台账（Excel）',
    description: '符合条件的全部，边读边写；以 = + - @ 开头的内容按文字处理。',
  })
  @ApiFile(XLSX_TYPE, '台账')
  async export(
    @Query() form: RegisterFilterForm,
    @Acting() staff: SignedInStaff,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    demandWatcher(staff);
    const fileName = `督办台账-${this.clock.today()}.xlsx`;
    const content = xlsxOf(registerSheet(this.all(staff, filterOf(form))));
    return sendFile(response, { content, fileName, mediaType: XLSX_TYPE });
  }

  private async *all(staff: SignedInStaff, filter: RegisterFilter): AsyncGenerator<RegisterLineView> {
    const read = (after: RegisterPlace | null, limit: number) => this.read(staff, filter, after, limit);
    yield* everyRow<RegisterLineView, RegisterPlace>(read, (last) => last);
  }

  private read(
    staff: SignedInStaff,
    filter: RegisterFilter,
    after: RegisterPlace | null,
    limit: number,
  ): Promise<RegisterLineView[]> {
    return inAgency(this.source, staff.agencyId, async (manager) => {
      const calendar = await calendarInForce(manager);
      const lines = await listRegister(manager, filter, after, limit);
      const sources = lines.flatMap(({ textOf, answerTextOf }) => [textOf, answerTextOf].filter((id) => id !== null));
      const texts = await readTextsOfMany(manager, this.vault, sources, `staff/${staff.id}`, 'register');
      return lines.map((line) => this.viewOf(line, texts, calendar));
    });
  }

  private viewOf(
    { textOf, answerTextOf, ...line }: RegisterLine,
    texts: Map<string, Record<string, unknown>>,
    calendar: WorkingDayCalendar,
  ): RegisterLineView {
    const written = (commandId: string | null, field: 'demand' | 'answer') => {
      const text = commandId === null ? undefined : texts.get(commandId)?.[field];
      return typeof text === 'string' ? text : null;
    };
    const { kind, dueOn, endedOn, supersededOn } = line;
    const isOver = kind === 'breach' && dueOn && !supersededOn;
    const workingDaysOver = isOver ? calendar.workingDaysBetween(dueOn, endedOn ?? this.clock.today()) : null;
    return { ...line, workingDaysOver, demand: written(textOf, 'demand'), answer: written(answerTextOf, 'answer') };
  }
}

function filterOf({ overdue, ...filter }: RegisterFilterForm): RegisterFilter {
  return { ...filter, isOverdue: overdue !== undefined };
}
