import {
  addCatalogueEntries,
  correctCatalogueEntry,
  findRequest,
  inAgency,
  listOwnCatalogue,
  readCatalogueEntry,
  withdrawCatalogueEntry,
  type NewCatalogueEntry,
  type OwnCatalogueEntry,
} from '#libs/records';
import type { Role } from '#libs/request';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Idempotent, Staff } from '../http/api-decorators.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { BusinessClock } from '../platform/business-clock.js';
import { Problem } from '../problems/problem.js';
import { NoContents } from '../requests/commands/no-contents.form.js';
import { Sought, soughtHeader } from '../requests/sought.js';
import {
  CatalogueEntryForm,
  CatalogueEntryParams,
  CatalogueImportForm,
  NewCatalogueEntryForm,
  OwnCatalogueForm,
} from './catalogue.forms.js';
import { CatalogueEntryView, CatalogueImportView, CataloguePageView } from './catalogue.views.js';
import { entryFaults, entryOf } from './check-entry.js';
import { entriesFromCsv } from './entries-from-csv.js';
import { pageOf, startOf } from './pages.js';

const KEEPERS: readonly Role[] = ['clerk', 'administrator'];

/** @throws Problem ROLE.NOT_PERMITTED */
function demandKeeper({ roles }: SignedInStaff): void {
  if (!roles.some((role) => KEEPERS.includes(role))) throw new Problem('ROLE.NOT_PERMITTED');
}

/** 政府信息主动公开目录 of the agency, by those who keep it. */
@ApiTags('主动公开目录')
@Controller('catalogue/entries')
export class CatalogueController {
  constructor(
    private readonly source: DataSource,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @Staff()
  @ApiOperation({ summary: '本机关的主动公开目录', description: '最新的在前，含已经撤下的。' })
  @ApiHeader(soughtHeader('标题、摘要、文号、索引号中的字'))
  @ApiOkResponse({ type: CataloguePageView })
  @ApiProblems(422)
  async list(
    @Query() { category, limit, cursor }: OwnCatalogueForm,
    @Sought() words: string[],
    @Acting() { agencyId }: SignedInStaff,
  ): Promise<CataloguePageView> {
    const query = { category, words, after: startOf(cursor), limit };
    const rows = await inAgency(this.source, agencyId, (manager) => listOwnCatalogue(manager, query));
    return pageOf(rows, limit, (entry) => CatalogueEntryView.of(entry));
  }

  @Post()
  @Staff('write')
  @Idempotent()
  @ApiOperation({
    summary: '编入一条',
    description: '由登记人员或者管理员；随即任何人都能查到。由申请转为主动公开的（条例44），写明是哪件。',
  })
  @ApiCreatedResponse({ type: CatalogueEntryView })
  @ApiProblems(404, 413, 415)
  async add(
    @Body() form: NewCatalogueEntryForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() key: string,
  ): Promise<CatalogueEntryView> {
    demandKeeper(staff);
    this.demandLawful(form);
    return inAgency(this.source, staff.agencyId, async (manager) => {
      if (form.requestId) await demandPromoted(manager, form.requestId);
      const [id = ''] = await addOnce(manager, [entryOf(form)], staff, key);
      return CatalogueEntryView.of(await demand(manager, id));
    });
  }

  @Post('imports')
  @Staff('write')
  @Idempotent()
  @ApiOperation({
    summary: '批量编入',
    description: '全部编入，或者一条也不编入；有误的，逐行指出（invalidParams 的 name 为 csv.行号）。',
  })
  @ApiCreatedResponse({ type: CatalogueImportView })
  @ApiProblems(413, 415)
  async import(
    @Body() { csv }: CatalogueImportForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() key: string,
  ): Promise<CatalogueImportView> {
    demandKeeper(staff);
    const read = entriesFromCsv(csv, this.clock.today());
    if ('faults' in read) {
      const code = 'CATALOGUE.IMPORT_REFUSED';
      const paramOf = ({ line, message }: { line: number; message: string }) => ({
        name: `csv.${line}`,
        reason: `第${line}行 ${message}`,
        code,
      });
      throw new Problem(code, { invalidParams: read.faults.map(paramOf) });
    }
    const added = await inAgency(this.source, staff.agencyId, (manager) => addOnce(manager, read.entries, staff, key));
    return { added: added.length };
  }

  @Post(':id/corrections')
  @HttpCode(200)
  @Staff('write')
  @Idempotent()
  @ApiOperation({ summary: '更正一条', description: '写全部内容；再发一次不改变什么。' })
  @ApiOkResponse({ type: CatalogueEntryView })
  @ApiProblems(404, 409, 413, 415)
  async correct(
    @Param() { id }: CatalogueEntryParams,
    @Body() form: CatalogueEntryForm,
    @Acting() staff: SignedInStaff,
    // To say the same once more changes nothing, whatever the key.
    @IdempotencyKey() _key: string,
  ): Promise<CatalogueEntryView> {
    return inAgency(this.source, staff.agencyId, async (manager) => {
      const { withdrawnOn } = await demand(manager, id);
      demandKeeper(staff);
      if (withdrawnOn !== null) throw new Problem('CATALOGUE.WITHDRAWN');
      this.demandLawful(form);
      await correctCatalogueEntry(manager, id, entryOf(form), staff.id);
      return CatalogueEntryView.of(await demand(manager, id));
    });
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Staff('write')
  @Idempotent()
  @ApiOperation({ summary: '撤下一条', description: '不再公开查到，本机关仍能看到；再撤一次不改变什么。' })
  @ApiOkResponse({ type: CatalogueEntryView })
  @ApiProblems(404, 413, 415)
  async withdraw(
    @Param() { id }: CatalogueEntryParams,
    @Body() _: NoContents,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() _key: string,
  ): Promise<CatalogueEntryView> {
    return inAgency(this.source, staff.agencyId, async (manager) => {
      await demand(manager, id);
      demandKeeper(staff);
      await withdrawCatalogueEntry(manager, id, this.clock.today(), staff.id);
      return CatalogueEntryView.of(await demand(manager, id));
    });
  }

  /** @throws Problem FORM.INVALID */
  private demandLawful(form: CatalogueEntryForm): void {
    const invalidParams = entryFaults(form, this.clock.today());
    if (invalidParams.length > 0) throw new Problem('FORM.INVALID', { invalidParams });
  }
}

/** @throws Problem IDEMPOTENCY.KEY_REUSED */
async function addOnce(
  manager: EntityManager,
  entries: readonly NewCatalogueEntry[],
  { id: staffId }: SignedInStaff,
  idempotencyKey: string,
): Promise<string[]> {
  const added = await addCatalogueEntries(manager, entries, { staffId, idempotencyKey });
  if (!added) throw new Problem('IDEMPOTENCY.KEY_REUSED');
  return added;
}

/** @throws Problem CATALOGUE.NOT_PROMOTED, where nothing of the request was published for all */
async function demandPromoted(manager: EntityManager, requestId: string): Promise<void> {
  const request = await findRequest(manager, requestId);
  if (!request) throw new Problem('REQUEST.NOT_FOUND');
  if (request.state.promotedDocuments.length === 0) throw new Problem('CATALOGUE.NOT_PROMOTED');
}

async function demand(manager: EntityManager, id: string): Promise<OwnCatalogueEntry> {
  const found = await readCatalogueEntry(manager, id);
  if (!found) throw new Problem('CATALOGUE.NOT_FOUND');
  return found;
}
