import type { WorkingDayCalendar } from '#libs/law';
import { readTexts, type RequestRead } from '#libs/records';
import { standingsOf } from '#libs/request';
import type { RequestKey } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { ConsultationView } from './views/consultation.view.js';

function textIn(texts: Record<string, unknown> | undefined, field: string): string | null {
  const value = texts?.[field];
  return typeof value === 'string' ? value : null;
}

/** The opinions that were asked for, as they stand today, with who was asked and what was said. */
export async function consultationsOf(
  manager: EntityManager,
  key: RequestKey,
  { id: requestId, state }: RequestRead,
  calendar: WorkingDayCalendar,
  today: string,
): Promise<ConsultationView[]> {
  const standings = standingsOf(state, calendar, today);
  const sources = standings.flatMap(({ consultation: { id, opinion } }) => [id, ...(opinion ? [opinion.textOf] : [])]);
  const written = await readTexts(manager, key, requestId, sources);
  return standings.map(({ consultation, dueOn, standing }) => {
    const { id, ordinal, kind, sentOn, receivedOn, opinion, objectionReasonable, override } = consultation;
    const asked = written.get(id)?.texts;
    return {
      ...{ id, ordinal, kind, standing, sentOn, receivedOn, dueOn, objectionReasonable },
      isTold: consultation.toldBy !== null,
      stance: opinion?.stance ?? null,
      answeredOn: opinion?.answeredOn ?? null,
      disclosureOn: override?.disclosureOn ?? null,
      overrideNoticeReceivedOn: override?.noticeReceivedOn ?? null,
      name: textIn(asked, 'name') ?? '',
      information: textIn(asked, 'information') ?? '',
      reasons: opinion && textIn(written.get(opinion.textOf)?.texts, 'reasons'),
    };
  });
}
