import { inAgency, isOwnView, listSavedViews, removeSavedView, saveView } from '#libs/records';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Idempotent, Staff } from '../http/api-decorators.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { Problem } from '../problems/problem.js';
import { SavedViewForm, SavedViewParams, SavedViewsView, SavedViewView } from './saved-views.views.js';

/** How a person narrows the list again and again. What was searched for in texts is not kept: it may be a name. */
@ApiTags('办理')
@Controller('desk/views')
export class SavedViewsController {
  constructor(private readonly source: DataSource) {}

  @Get()
  @Staff()
  @ApiOperation({ summary: '我存的列表条件', description: '只有本人看得到。' })
  @ApiOkResponse({ type: SavedViewsView })
  async list(@Acting() { id, agencyId }: SignedInStaff): Promise<SavedViewsView> {
    return { items: await inAgency(this.source, agencyId, (manager) => listSavedViews(manager, id)) };
  }

  @Post()
  @HttpCode(200)
  @Staff('write')
  @Idempotent()
  @ApiOperation({ summary: '存下列表条件', description: '同名的由新的代替，因此再发一次不改变什么。' })
  @ApiOkResponse({ type: SavedViewView })
  @ApiProblems(413, 415)
  save(
    @Body() { name, filters }: SavedViewForm,
    @Acting() { id: staffId, agencyId }: SignedInStaff,
    // Kept by its name: to keep it once more changes nothing, whatever the key.
    @IdempotencyKey() _key: string,
  ): Promise<SavedViewView> {
    const view = { name, filters: { ...filters } as Record<string, string> };
    return inAgency(this.source, agencyId, (manager) => saveView(manager, { agencyId, staffId }, view));
  }

  @Delete(':id')
  @HttpCode(204)
  @Staff('write')
  @Idempotent()
  @ApiOperation({ summary: '删去存下的列表条件', description: '再删一次，答复相同。' })
  @ApiNoContentResponse({ description: '已删去' })
  @ApiProblems(404, 422)
  remove(
    @Param() { id }: SavedViewParams,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() _key: string,
  ): Promise<void> {
    return inAgency(this.source, staff.agencyId, async (manager) => {
      if (!(await isOwnView(manager, staff.id, id))) throw new Problem('VIEW.NOT_FOUND');
      await removeSavedView(manager, staff.id, id);
    });
  }
}
