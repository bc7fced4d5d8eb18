import {
  findRequest,
  inAgency,
  listDocuments,
  listLetters,
  openDocumentName,
  openPersonal,
  readTexts,
  RequestNotFound,
  type LetterRead,
  type RequestRead,
} from '#libs/records';
import { allowedActions, findStanding, standingsOf, type Opinion, type Standing } from '#libs/request';
import { Vault } from '#libs/vault';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { BusinessClock } from '../platform/business-clock.js';
import type { OwnConsultation } from './consulted.guard.js';
import type { ConsultedView } from './consulted.views.js';

/** What whoever is asked for an opinion sees of the own consultation. */
@Injectable()
export class ConsultedService {
  constructor(
    private readonly source: DataSource,
    private readonly vault: Vault,
    private readonly clock: BusinessClock,
  ) {}

  async read(own: OwnConsultation): Promise<ConsultedView> {
    return inAgency(this.source, own.agencyId, async (manager) => {
      const request = await findRequest(manager, own.requestId);
      const standing = request && this.standing(request, own);
      if (!standing) throw new RequestNotFound();
      const { consultation, dueOn } = standing;
      const { id, ordinal, kind, sentOn, receivedOn, opinion, override } = consultation;
      const letters = await listLetters(manager, request.id);
      return {
        reference: `${request.number}-${ordinal}`,
        agency: { id: own.agencyId, name: request.agencyName, contact: request.settings.contact },
        ...{ kind, sentOn, receivedOn, dueOn },
        isReady: isIssued(letters, id),
        information: receivedOn ? await this.information(manager, request, own) : null,
        opinion: opinion && (await this.given(manager, request, own, opinion)),
        overrideNotice:
          override && isIssued(letters, override.letterId)
            ? {
                isOpened: override.noticeReceivedOn !== null,
                disclosureOn: override.disclosureOn,
                mootOn: override.mootOn,
              }
            : null,
        actions: this.actions(request, own),
      };
    });
  }

  /** The letters that may be opened: that they were received is on record before their words are given out. */
  visibleLetters(own: OwnConsultation): (request: RequestRead, letters: LetterRead[]) => LetterRead[] {
    return ({ state }, letters) => {
      const found = state.consultations.find(({ id }) => id === own.consultationId);
      const ids = [
        ...(found?.receivedOn ? [found.id] : []),
        ...(found?.override?.noticeReceivedOn ? [found.override.letterId] : []),
      ];
      return letters.filter(({ id, status }) => ids.includes(id) && status === 'issued');
    };
  }

  /** The id of the letter that tells of a disclosure; null where there is none. */
  async overrideLetterId(own: OwnConsultation): Promise<string | null> {
    return inAgency(this.source, own.agencyId, async (manager) => {
      const request = await findRequest(manager, own.requestId);
      const found = request?.state.consultations.find(({ id }) => id === own.consultationId);
      return found?.override?.letterId ?? null;
    });
  }

  private async given(
    manager: EntityManager,
    request: RequestRead,
    { consultationId }: OwnConsultation,
    { stance, answeredOn, isLate, documentIds = [] }: Opinion,
  ): Promise<NonNullable<ConsultedView['opinion']>> {
    if (documentIds.length === 0) return { stance, answeredOn, isLate, fileNames: [] };
    const key = await openPersonal(manager, this.vault, request, `consulted/${consultationId}`, 'documentNames');
    const documents = new Map((await listDocuments(manager, request.id)).map((document) => [document.id, document]));
    // In the order in which they were brought.
    const brought = documentIds.flatMap((id) => documents.get(id) ?? []);
    return { stance, answeredOn, isLate, fileNames: brought.map((document) => openDocumentName(key, document)) };
  }

  private standing({ state, calendar }: RequestRead, { consultationId }: OwnConsultation): Standing | undefined {
    return findStanding(standingsOf(state, calendar, this.clock.today()), consultationId);
  }

  private actions({ state, settings, calendar }: RequestRead, { consultationId }: OwnConsultation) {
    const context = { today: this.clock.today(), calendar, agency: settings, nextNumber: null };
    return allowedActions(state, { kind: 'thirdParty', consultationId }, context);
  }

  private async information(manager: EntityManager, request: RequestRead, { consultationId }: OwnConsultation) {
    const key = await openPersonal(manager, this.vault, request, `consulted/${consultationId}`, 'consultation');
    const texts = (await readTexts(manager, key, request.id, [consultationId])).get(consultationId)?.texts;
    return typeof texts?.information === 'string' ? texts.information : null;
  }
}

function isIssued(letters: readonly LetterRead[], letterId: string): boolean {
  return letters.some(({ id, status }) => id === letterId && status === 'issued');
}
