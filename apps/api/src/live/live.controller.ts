import { identifyStaff, missedSince, TOPICS } from '#libs/records';
import { Controller, type MessageEvent, Query, Req, Sse } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { concat, concatMap, defer, filter, from, interval, map, merge, Observable, of, takeWhile } from 'rxjs';
import { DataSource } from 'typeorm';
import { actingFor, type SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Staff } from '../http/api-decorators.js';
import { Text } from '../http/fields.js';
import { BusinessClock } from '../platform/business-clock.js';
import { type Change, LiveFeed } from './live-feed.js';

/** A sign of life so often; with it goes the question whether the person may still listen. */
const BEAT_MS = 20_000;
/** How long a browser waits before it connects again. */
const RETRY_MS = 3_000;

class LiveForm {
  @Text({ max: 40, optional: true, description: '同 Last-Event-ID，用于新建的连接' })
  after?: string;
}

@ApiTags('办理')
@Staff()
@Controller('desk/live')
export class LiveController {
  beatMs = BEAT_MS;

  constructor(
    private readonly source: DataSource,
    private readonly clock: BusinessClock,
    private readonly feed: LiveFeed,
  ) {}

  @Sse()
  @ApiOperation({
    summary: '有了变化的通知（SSE）',
    description:
      '事件 changed 的 topics 说明哪些内容有了变化，收到后重新读取；不含任何业务内容。断线后凭 Last-Event-ID 补发；无从得知变化的，视为全部有变化。',
  })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: '收到的最后一个事件的 id' })
  @ApiOkResponse({
    description: '事件流',
    content: {
      'text/event-stream': {
        schema: {
          type: 'string',
          example: `id: 734.1773388800\nevent: changed\ndata: {"topics":["${TOPICS[0]}"]}\n\n`,
        },
      },
    },
  })
  @ApiProblems(422)
  listen(
    @Req() request: Request,
    @Query() { after }: LiveForm,
    @Acting() staff: SignedInStaff,
  ): Observable<MessageEvent> {
    const { agencyId } = staff;
    const known = request.get('Last-Event-ID') ?? after ?? null;
    // Listening begins before what was missed is asked for, so that nothing falls between the two.
    const missed = defer(() => from(missedSince(this.source, agencyId, known)));
    const beats = concat(of(0), interval(this.beatMs)).pipe(
      concatMap(() => this.mayListen(request, staff)),
      takeWhile(Boolean),
      map((): MessageEvent => ({ comment: 'beat' })),
    );
    const changes = merge(this.feed.of(agencyId), missed).pipe(
      filter(({ topics }) => topics.length > 0),
      map(changed),
    );
    return endingTogether(beats, changes);
  }

  /** Whether the session still is, for the same agency, and the person still holds an office there. */
  private async mayListen(request: Request, { id, agencyId }: SignedInStaff): Promise<boolean> {
    const session = await new Promise<{ staffId?: string; agencyId?: string; homeAgencyId?: string } | null>(
      (resolve, reject) =>
        request.sessionStore.get(request.sessionID, (error: unknown, found) =>
          error
            ? reject(error instanceof Error ? error : new Error('the session was not read'))
            : resolve(found ?? null),
        ),
    );
    if (session?.staffId !== id || session.agencyId !== agencyId || !session.homeAgencyId) return false;
    const identity = await identifyStaff(this.source, id, session.homeAgencyId, this.clock.today());
    return identity !== null && actingFor(identity, agencyId) !== null;
  }
}

function changed({ position, topics }: Change): MessageEvent {
  return { type: 'changed', id: position, retry: RETRY_MS, data: { topics } };
}

/** Both at once; when one ends, or fails, so does the other, and the browser connects again. */
function endingTogether(...streams: Observable<MessageEvent>[]): Observable<MessageEvent> {
  return new Observable((listener) => {
    const end = () => listener.complete();
    for (const stream of streams)
      listener.add(stream.subscribe({ next: (event) => listener.next(event), complete: end, error: end }));
  });
}
