import { catalogueBeside, listEnteredFrom, listSimilarRequests, PersonalDataErased, readSought } from '#libs/records';
import { Vault } from '#libs/vault';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { CatalogueEntryView, PublishedView } from '../catalogue/catalogue.views.js';
import { ApiProblems, Staff } from '../http/api-decorators.js';
import { RequestParams } from '../http/params.js';
import { RequestService } from './request.service.js';
import { AlreadyKnownView } from './views/already-known.view.js';

/** What is public already, or was answered already, comes to whoever decides unasked. What it is, people say (条例36一). */
@ApiTags('办理')
@Staff()
@ApiProblems(404, 410, 422)
@Controller('requests/:id/already-known')
export class AlreadyKnownController {
  constructor(
    private readonly requests: RequestService,
    private readonly vault: Vault,
  ) {}

  @Get()
  @ApiOperation({
    summary: '已有的：相近的公开信息、相近的已答复申请',
    description: '按申请内容（补正过的，按补正后的）查找；只列编号和结果，不显示别人写的内容。',
  })
  @ApiOkResponse({ type: AlreadyKnownView })
  read(@Param() { id }: RequestParams, @Acting() staff: SignedInStaff): Promise<AlreadyKnownView> {
    const { agencyId, agencyName } = staff;
    return this.requests.within(staff, id, async (manager, { wrappedKey }) => {
      if (!wrappedKey) throw new PersonalDataErased();
      const sought = (await readSought(manager, this.vault, [id])).get(id)?.at(-1) ?? '';
      const published = await catalogueBeside(manager, { agencyId, agencyName }, sought);
      const entered = await listEnteredFrom(manager, id);
      return {
        published: published.map((entry) => PublishedView.of(entry)),
        requests: await listSimilarRequests(manager, this.vault, { id, agencyId }, { sought, agencyName }),
        entered: entered.map((entry) => CatalogueEntryView.of(entry)),
      };
    });
  }
}
