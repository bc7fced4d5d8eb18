import { catalogueBeside, inNoAgency, readAgencyName, searchCatalogue } from '#libs/records';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { ApiProblems } from '../http/api-decorators.js';
import { AgencyParams } from '../http/params.js';
import { Problem } from '../problems/problem.js';
import { Sought, soughtHeader } from '../requests/sought.js';
import { Work } from '../work/work.js';
import { CatalogueForm, DescriptionForm } from './catalogue.forms.js';
import { PublishedListView, PublishedPageView, PublishedView } from './catalogue.views.js';
import { pageOf, startOf } from './pages.js';

/** 先查一查: what is public already need not be asked for (条例36一). Nothing that is looked for is kept. */
@ApiTags('申请人')
@Controller()
export class PublicCatalogueController {
  constructor(
    private readonly source: DataSource,
    private readonly work: Work,
  ) {}

  @Get('catalogue')
  @ApiOperation({
    summary: '查已经主动公开的信息',
    description: '任何人都可以查；最新的在前，逐页。短时间内查得太多的，先完成一道计算题。',
  })
  @ApiHeader(soughtHeader('标题、摘要、文号、索引号中的字，至少两个，百分号编码；多个词用空格隔开，须都有。'))
  @ApiOkResponse({ type: PublishedPageView })
  @ApiProblems(422, 428)
  async search(
    @Query() form: CatalogueForm,
    @Sought() words: string[],
    @Req() request: Request,
  ): Promise<PublishedPageView> {
    const { cursor, limit, ...filter } = form;
    const after = startOf(cursor);
    await this.limit(request);
    const rows = await searchCatalogue(this.source, { ...filter, words, after, limit });
    return pageOf(rows, limit, (entry) => PublishedView.of(entry));
  }

  @Post('agencies/:agencyId/catalogue/matches')
  @HttpCode(200)
  @ApiOperation({
    summary: '与所需信息相近、已经主动公开的信息',
    description:
      '按申请内容的描述查找，至多 5 条；是不是所要的，由人判断。描述可能含有个人信息，因此放在请求内容里，不保存、不记录。',
  })
  @ApiOkResponse({ type: PublishedListView })
  @ApiProblems(400, 404, 413, 415, 422, 428)
  async matches(
    @Param() { agencyId }: AgencyParams,
    @Body() { description }: DescriptionForm,
    @Req() request: Request,
  ): Promise<PublishedListView> {
    await this.limit(request);
    const found = await inNoAgency(this.source, async (manager) => {
      const agencyName = await readAgencyName(manager, agencyId);
      if (agencyName === null) throw new Problem('AGENCY.NOT_FOUND');
      return catalogueBeside(manager, { agencyId, agencyName }, description);
    });
    return { items: found.map((entry) => PublishedView.of(entry)) };
  }

  /** @throws Problem WORK.REQUIRED */
  private async limit(request: Request): Promise<void> {
    await this.work.demand(request, 'search');
    this.work.count(request, 'search');
  }
}
