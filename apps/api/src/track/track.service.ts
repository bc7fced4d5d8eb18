import {
  findRequest,
  inAgency,
  letterNumberText,
  listDocuments,
  listLetters,
  listRelatedRequests,
  openDocumentName,
  openPersonal,
  readEvents,
  RequestNotFound,
  type LetterRead,
  type RequestRead,
} from '#libs/records';
import {
  allowedActions,
  APPLICANT_EVENTS,
  clockOf,
  eventWords,
  reasonsLimitOf,
  STAGE_WORDS,
  suggestingBlockers,
  type RecordedEvent,
  type Stage,
} from '#libs/request';
import { Vault } from '#libs/vault';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { letterTitle } from '../letters/letter-title.js';
import { BusinessClock } from '../platform/business-clock.js';
import { clockViewOf, type ClockView } from '../requests/views/clock.view.js';
import type { OwnRequest } from './applicant.guard.js';
import { disclosedIds, visibleLetters } from './disclosed.js';
import type {
  TimelineEntry,
  TrackedClock,
  TrackedDocument,
  TrackedFee,
  TrackedLetter,
  TrackedPart,
  TrackView,
} from './track.views.js';
import { notStarted } from './words.js';

/** What an applicant sees of the own request. */
@Injectable()
export class TrackService {
  constructor(
    private readonly source: DataSource,
    private readonly vault: Vault,
    private readonly clock: BusinessClock,
  ) {}

  async read({ requestId, agencyId }: OwnRequest): Promise<TrackView> {
    return inAgency(this.source, agencyId, async (manager) => {
      const request = await demand(manager, requestId);
      const { number, stage, submittedOn, receivedOn, agencyName, settings } = request;
      return {
        number,
        agency: { id: agencyId, name: agencyName, contact: settings.contact },
        stage,
        stageText: STAGE_WORDS[stage as Stage],
        submittedOn,
        receivedOn,
        parts: await partsOf(manager, requestId),
        originNumber: request.state.origin?.number ?? null,
        clock: this.clockView(request),
        fee: this.feeView(request),
        letters: visibleLetters(request, await listLetters(manager, requestId)).map((letter) =>
          letterView(letter, request),
        ),
        documents: await this.documents(manager, request),
        timeline: timelineOf(await readEvents(manager, requestId)),
        maySuggest: suggestingBlockers(request.state).length === 0,
        actions: this.actions(request),
      };
    });
  }

  async readClock({ requestId, agencyId }: OwnRequest): Promise<ClockView> {
    const { state, calendar } = await inAgency(this.source, agencyId, (manager) => demand(manager, requestId));
    return clockViewOf(clockOf(state, calendar, this.clock.today(), true));
  }

  private clockView({ state, stage, calendar }: RequestRead): TrackedClock {
    const reading = clockOf(state, calendar, this.clock.today());
    const { isJudged, isOverdue, running, replyDueOn, certainty, workingDaysLeft, correction } = reading;
    const because = notStarted(stage as Stage, state.channel);
    return {
      started: isJudged,
      ...(because !== undefined ? { because } : {}),
      // While a correction is awaited the day that was counted before means nothing to the applicant any more.
      replyDueOn: isJudged ? replyDueOn : null,
      certainty: isJudged ? certainty : null,
      isExpected: isJudged && reading.isExpected,
      workingDaysLeft: (running === 'running' || running === 'deferred') && !isOverdue ? workingDaysLeft : null,
      isOverdue,
      correctionDueOn: stage === 'awaitingCorrection' ? (correction?.dueOn ?? null) : null,
      reasonsDueOn: stage === 'awaitingReasons' ? reasonsLimitOf(state, calendar) : null,
    };
  }

  private feeView({ state, stage, settings, calendar }: RequestRead): TrackedFee | null {
    if (stage !== 'awaitingPayment' || !state.fee) return null;
    const payBy = clockOf(state, calendar, this.clock.today()).payment?.dueOn ?? null;
    return { yuan: state.fee.yuan, howToPay: [...settings.feePayment], payBy };
  }

  private actions({ state, settings, calendar }: RequestRead) {
    const context = { today: this.clock.today(), calendar, agency: settings, nextNumber: null };
    // A submission is over and done with: nothing to offer.
    return allowedActions(state, { kind: 'applicant' }, context).filter(({ command }) => command !== 'submitRequest');
  }

  private async documents(manager: EntityManager, request: RequestRead): Promise<TrackedDocument[]> {
    const ids = disclosedIds(request);
    if (ids.size === 0) return [];
    const documents = (await listDocuments(manager, request.id)).filter(({ id }) => ids.has(id));
    const key = await openPersonal(manager, this.vault, request, 'applicant', 'documentNames');
    return documents.map(({ id, mediaType, size, sha256, sealedName }) => ({
      id,
      fileName: openDocumentName(key, { id, sealedName }),
      mediaType,
      size,
      sha256,
    }));
  }
}

async function demand(manager: EntityManager, requestId: string): Promise<RequestRead> {
  const request = await findRequest(manager, requestId);
  if (!request) throw new RequestNotFound();
  return request;
}

async function partsOf(manager: EntityManager, requestId: string): Promise<TrackedPart[]> {
  const related = await listRelatedRequests(manager, requestId);
  return related
    .filter(({ relation }) => relation === 'part')
    .map(({ number, stage }) => ({ number, stageText: STAGE_WORDS[stage as Stage] }));
}

function letterView(letter: LetterRead, { state }: RequestRead): TrackedLetter {
  const { id, code, datedOn } = letter;
  const calledBackOn = state.letters.find((each) => each.id === id)?.calledBackOn ?? null;
  return { id, code, title: letterTitle(code), numberText: letterNumberText(letter), datedOn, calledBackOn };
}

/** What happened, day by day. */
function timelineOf(events: readonly RecordedEvent[]): TimelineEntry[] {
  const shown = events.filter(({ type }) => APPLICANT_EVENTS.has(type));
  return shown.map((event) => ({ on: event.happenedOn, text: eventWords(event) }));
}
