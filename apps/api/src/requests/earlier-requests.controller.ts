import {
  isApplicantIndexed,
  listEarlierRequests,
  openPersonal,
  readApplication,
  readTexts,
  type EarlierRequest,
} from '#libs/records';
import { likeness, STAGE_WORDS, type RequestState, type Stage } from '#libs/request';
import { Vault, type RequestKey } from '#libs/vault';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { readerOf, type SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Staff } from '../http/api-decorators.js';
import { RequestParams } from '../http/params.js';
import { RequestService } from './request.service.js';
import { EarlierRequestsView, type EarlierRequestView } from './views/earlier.view.js';

/** Repeats (条例36六) are found for the officer, with how alike they are; whether they are any, the officer says. */
@ApiTags('办理')
@Staff()
@ApiProblems(404, 410, 422)
@Controller('requests/:id/earlier-requests')
export class EarlierRequestsController {
  constructor(
    private readonly requests: RequestService,
    private readonly vault: Vault,
  ) {}

  @Get()
  @ApiOperation({
    summary: '同一申请人的在先申请',
    description: '按申请内容相近的程度排列；读取各件的申请内容，各留记录。是否重复申请（条例36六）由人判断。',
  })
  @ApiOkResponse({ type: EarlierRequestsView })
  read(@Param() { id }: RequestParams, @Acting() staff: SignedInStaff): Promise<EarlierRequestsView> {
    return this.requests.within(staff, id, async (manager, request) => {
      const earlier = await listEarlierRequests(manager, id);
      const own = await this.soughtIn(manager, staff, { ...request, ...saidAnew(request.state) });
      const items: EarlierRequestView[] = [];
      for (const each of earlier) {
        const sought = each.wrappedKey && (await this.soughtIn(manager, staff, each));
        items.push(viewOf(each, sought === null ? null : likeness(own ?? '', sought)));
      }
      items.sort((a, b) => (b.likeness ?? -1) - (a.likeness ?? -1));
      return { applicantKnown: await isApplicantIndexed(manager, id), items };
    });
  }

  /** What is sought, as the last correction says it (条例30), or the matter that a split kept: the reading is recorded. */
  private async soughtIn(
    manager: EntityManager,
    staff: SignedInStaff,
    request: Pick<EarlierRequest, 'id' | 'agencyId' | 'wrappedKey' | 'correctionTextOf' | 'splitTextOf'>,
  ): Promise<string | null> {
    const key = await openPersonal(manager, this.vault, request, readerOf(staff), 'earlierRequests');
    return (
      (await writtenIn(manager, key, request.id, request.correctionTextOf, 'correction')) ??
      (await writtenIn(manager, key, request.id, request.splitTextOf, 'kept')) ??
      (await readApplication(manager, key, request.id))?.description ??
      null
    );
  }
}

function saidAnew({ correction, split }: RequestState) {
  return {
    correctionTextOf: correction?.confirmedOn ? correction.textOf : null,
    splitTextOf: split?.textOf ?? null,
  };
}

async function writtenIn(
  manager: EntityManager,
  key: RequestKey,
  requestId: string,
  commandId: string | null,
  field: string,
): Promise<string | null> {
  if (!commandId) return null;
  const written = (await readTexts(manager, key, requestId, [commandId])).get(commandId)?.texts[field];
  return typeof written === 'string' ? written : null;
}

function viewOf(request: EarlierRequest, alike: number | null): EarlierRequestView {
  const { id, number, stage, outcome, submittedOn, repliedOn, replyNumber } = request;
  return {
    ...{ id, number, stage, stageText: STAGE_WORDS[stage as Stage], outcome, submittedOn, repliedOn, replyNumber },
    likeness: alike === null ? null : Math.round(alike * 100),
  };
}
