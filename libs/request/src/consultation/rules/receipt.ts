/** What proves that a letter was received: its 15 working days run from the next day (条例32, 34). */
import type { DraftEvent } from '../../events.js';
import { event, staffId, type CommandRule } from '../../decide/rule.js';
import { reasonsWhere, refusal } from '../../refusals.js';
import type { Standing } from '../standing.js';
import { articlesOf, dayOfFact, evidenceMissing, namedStanding, noneOf, ownStanding } from './shared.js';

export function received(
  standing: Standing,
  receivedOn: string,
  proof: { proofDocumentId: string | null; textOf: string | null },
): DraftEvent {
  const data = { consultationId: standing.consultation.id, receivedOn, ...proof };
  return event('ConsultationReceived', data, receivedOn, articlesOf(standing));
}

export function awaitsReceipt({ standing }: Standing): boolean {
  return standing === 'awaitingReceipt';
}

export const recordConsultationReceipt: CommandRule<'recordConsultationReceipt'> = {
  blockers: (state, _, context) => noneOf(state, context, refusal('CONSULTATION.NONE_WITHOUT_PROOF'), awaitsReceipt),
  refusals: (state, { data, texts }, context) => {
    const found = namedStanding(state, data, context);
    const articles = articlesOf(found);
    return [
      ...reasonsWhere(
        [!found, refusal('CONSULTATION.UNKNOWN')],
        [found?.consultation.receivedOn != null, refusal('NOTICE.ALREADY_RECEIVED', articles)],
        [found !== undefined && !found.isOpen, refusal('CONSULTATION.ALREADY_ENDED', articles)],
      ),
      ...dayOfFact(data.receivedOn, found?.consultation.sentOn, context.today, 'receivedOn', articles),
      ...evidenceMissing(texts.evidence, 'evidence', articles),
    ];
  },
  events: (state, { data, commandId }, context) => {
    const found = namedStanding(state, data, context);
    if (!found) return [];
    return [received(found, data.receivedOn, { proofDocumentId: data.proofDocumentId, textOf: commandId })];
  },
};

/** Opening the letter by the link proves that it came; a second look changes nothing. */
export const acknowledgeConsultation: CommandRule<'acknowledgeConsultation'> = {
  blockers: (state, actor, context) =>
    reasonsWhere([
      ownStanding(state, actor, context)?.standing === 'terminated',
      refusal('CONSULTATION.ALREADY_TERMINATED'),
    ]),
  events: (state, { actor, arrivedOn }, context) => {
    const own = ownStanding(state, actor, context);
    if (!own?.isOpen || own.consultation.receivedOn) return [];
    return [received(own, arrivedOn, { proofDocumentId: null, textOf: null })];
  },
};

/** The party cannot be reached: no article says what then; its silence counts from the day of the record (handbook §1.5). */
export const recordConsultedUnreachable: CommandRule<'recordConsultedUnreachable'> = {
  blockers: (state, _, context) => noneOf(state, context, refusal('CONSULTATION.NONE_WITHOUT_PROOF'), awaitsReceipt),
  refusals: (state, { data, texts }, context) => {
    const found = namedStanding(state, data, context);
    const articles = articlesOf(found);
    return [
      ...reasonsWhere(
        [!found, refusal('CONSULTATION.UNKNOWN')],
        [found?.consultation.receivedOn != null, refusal('NOTICE.ALREADY_RECEIVED', articles)],
        [found !== undefined && !found.isOpen, refusal('CONSULTATION.ALREADY_ENDED', articles)],
      ),
      ...evidenceMissing(texts.evidence, 'evidence', articles),
    ];
  },
  events: (_, { data, actor, commandId }, { today }) => [
    event('ConsultedUnreachable', { ...data, by: staffId(actor), textOf: commandId }, today),
  ],
};
