import { readTexts, type RequestRead } from '#libs/records';
import { standingsOf, stepsFor, type Consultation, type Standing } from '#libs/request';
import type { RequestKey } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { ConsultationView } from './views/consultation.view.js';

type Written = Awaited<ReturnType<typeof readTexts>>;

/** The commands that carry what was written about a consultation: whom and what it asks, its proof, the opinion. */
function sourcesOf({ id, proof, opinion }: Consultation): string[] {
  return [id, proof?.textOf, opinion?.textOf].filter((source) => source != null);
}

function viewOf(found: Standing, written: Written): ConsultationView {
  const { consultation, standing, dueOn, endedOn } = found;
  const { id, opinion, override, proof } = consultation;
  const { ordinal, kind, addresseeKind, sentOn, receivedOn, objectionReasonable, terminationReason } = consultation;
  const text = (source: string | null | undefined, field: string): string | null => {
    const value = source ? written.get(source)?.texts?.[field] : null;
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return {
    ...{ id, ordinal, kind, addresseeKind, standing, sentOn, receivedOn, dueOn, endedOn },
    ...{ objectionReasonable, terminationReason },
    proofEvidence: text(proof?.textOf, 'evidence'),
    proofDocumentId: proof?.documentId ?? null,
    isTold: consultation.toldBy !== null,
    stance: opinion?.stance ?? null,
    answeredOn: opinion?.answeredOn ?? null,
    isLate: opinion?.isLate ?? false,
    byLink: opinion?.byLink ?? false,
    disclosureOn: override?.disclosureOn ?? null,
    overrideMootOn: override?.mootOn ?? null,
    overrideNoticeReceivedOn: override?.noticeReceivedOn ?? null,
    name: text(id, 'name') ?? '',
    address: text(id, 'address'),
    email: text(id, 'email'),
    information: text(id, 'information') ?? '',
    reasons: text(opinion?.textOf, 'reasons'),
    documentIds: opinion?.documentIds ?? [],
    steps: stepsFor(found),
  };
}

/** The opinions that were asked for, as they stand today, with who was asked and what was said. */
export async function consultationsOf(
  manager: EntityManager,
  key: RequestKey,
  { id: requestId, state, calendar }: RequestRead,
  today: string,
): Promise<ConsultationView[]> {
  const standings = standingsOf(state, calendar, today);
  const sources = standings.flatMap(({ consultation }) => sourcesOf(consultation));
  const written = await readTexts(manager, key, requestId, sources);
  return standings.map((found) => viewOf(found, written));
}
