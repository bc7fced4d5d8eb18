/** Supervision of one request: every alert with who was told and who has read, every line of its register. */
import type { WorkingDayCalendar } from '#libs/law';
import { alertsOfRequest, readTexts, type RequestAlert, type RequestRead } from '#libs/records';
import { entryStateOf, type SupervisionEntry } from '#libs/request';
import type { RequestKey } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { staffNames } from './history.js';
import type { EntryView, RequestAlertView, RequestSupervisionView } from './views/supervision.view.js';

interface Reading {
  nameOf: (staffId: string) => string;
  textIn: (commandId: string | null, field: string) => string | null;
  /** Who reads. */
  staffId: string;
  calendar: WorkingDayCalendar;
  today: string;
}

export async function supervisionOf(
  manager: EntityManager,
  key: RequestKey,
  { id: requestId, state }: RequestRead,
  { staffId, calendar, today }: Pick<Reading, 'staffId' | 'calendar' | 'today'>,
): Promise<RequestSupervisionView> {
  const alerts = await alertsOfRequest(manager, requestId);
  const { entries } = state.supervision;
  const reads = alerts.flatMap(({ read }) => read);
  const people = [
    ...alerts.flatMap(({ sent }) => sent.map((each) => each.staffId)),
    ...reads.map((each) => each.staffId),
    ...entries.flatMap(({ by, answer }) => [by, answer?.by].filter((each) => each != null)),
  ];
  const sources = [
    ...reads.map(({ textOf }) => textOf),
    ...entries.flatMap(({ textOf, answer }) => [textOf, answer?.textOf].filter((each) => each != null)),
  ];
  const names = await staffNames(manager, people);
  const written = await readTexts(manager, key, requestId, sources);
  const textIn = (commandId: string | null, field: string) => {
    const value = commandId === null ? undefined : written.get(commandId)?.texts[field];
    return typeof value === 'string' ? value : null;
  };
  const reading: Reading = { nameOf: (id) => names.get(id) ?? '', textIn, staffId, calendar, today };
  return {
    alerts: alerts.map((alert) => alertView(alert, reading)),
    entries: entries.map((entry) => entryView(entry, reading)).reverse(),
  };
}

function alertView({ sent, read, ...alert }: RequestAlert, { nameOf, textIn, staffId }: Reading): RequestAlertView {
  return {
    ...alert,
    isReadByMe: read.some((each) => each.staffId === staffId),
    sent: sent.map((each) => ({ name: nameOf(each.staffId), state: each.state, at: new Date(each.at).toISOString() })),
    read: read.map((each) => ({ name: nameOf(each.staffId), on: each.on, note: textIn(each.textOf, 'note') })),
  };
}

function entryView(entry: SupervisionEntry, { nameOf, textIn, calendar, today }: Reading): EntryView {
  const { id, kind, openedOn, breach, answer, answerBy, endedOn, superseded } = entry;
  return {
    entryId: id,
    kind,
    state: entryStateOf(entry),
    openedOn,
    limit: breach?.limit ?? null,
    dueOn: breach?.dueOn ?? answerBy,
    workingDaysOver: breach && !superseded ? calendar.workingDaysBetween(breach.dueOn, endedOn ?? today) : null,
    role: breach?.turn.role ?? null,
    issuedByName: entry.by && nameOf(entry.by),
    demand: textIn(entry.textOf, 'demand'),
    cause: answer?.cause ?? null,
    answer: textIn(answer?.textOf ?? null, 'answer'),
    answeredOn: answer?.on ?? null,
    answeredByName: answer && nameOf(answer.by),
    returns: entry.returns,
    acceptedOn: entry.acceptedOn,
    endedOn,
    supersededOn: superseded?.on ?? null,
    clearedOn: entry.clearedOn,
  };
}
