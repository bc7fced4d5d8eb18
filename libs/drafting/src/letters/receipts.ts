/** 登记回执 and 撤回确认. */
import type { CommandContents } from '#libs/request';
import { clockOf } from '#libs/request';
import { citation, dayWords, type TraceDay } from '#libs/law';
import type { LetterOf } from '#libs/letters';
import { inAgency } from '#libs/records';
import { textsOf, type CaseFile } from '../case-file.js';
import type { DraftingDeps } from '../deps.js';
import { commonOf, type Standing } from './common.js';

/** A make-up day looks like a weekend, so its notice is told; of the other days the reason of the law is enough. */
export function countedDay({ date, effect, count, reason, articles, day }: TraceDay) {
  const words = day.kind === 'makeUpDay' ? dayWords(day) : reason;
  return {
    day: date,
    nth: effect === 'counted' ? count : null,
    reason: words,
    basis: articles.map(citation).join('、'),
  };
}

/** The acknowledgement tells the due date and, day by day, why it is that one. */
export function acknowledgement(deps: DraftingDeps, file: CaseFile, standing: Standing): LetterOf<'ACK'> {
  const reading = clockOf(file.state, file.calendar, standing.issuedOn, true);
  const { receivedOn, replyDueOn } = reading;
  if (!receivedOn || !replyDueOn) throw new Error('an acknowledgement needs a day of receipt');
  return {
    ...commonOf(file, standing),
    docCode: 'ACK',
    replyDueOn,
    certainty: reading.certainty === 'fixed' ? 'final' : 'provisional',
    dueTrace: reading.trace.filter(({ date }) => date > receivedOn && date <= replyDueOn).map(countedDay),
    queryCode: deps.vault.queryCode(file.requestId, file.state.queryCodeVersion),
    trackingUrl: `${deps.publicUrl}/track`,
  };
}

export async function withdrawalConfirmation(
  deps: DraftingDeps,
  file: CaseFile,
  standing: Standing,
  commandId: string,
): Promise<LetterOf<'W-ACK'>> {
  const { statement } = await inAgency(deps.source, file.agencyId, (manager) =>
    textsOf<CommandContents['withdrawRequest']['texts']>(manager, file, commandId),
  );
  const ended = file.state.clockFacts.findLast(({ kind }) => kind === 'ended');
  return {
    ...commonOf(file, standing),
    docCode: 'W-ACK',
    withdrawnOn: ended?.happenedOn ?? standing.issuedOn,
    statement,
  };
}
