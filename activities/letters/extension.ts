/** 延期答复告知书 (条例33②). */
import { clockOf, type CommandContents, type RecordedEvent } from '#libs/request';
import type { LetterOf } from '#libs/letters';
import { inAgency, readEvents } from '#libs/records';
import { textsOf, type CaseFile } from '../case-file.js';
import type { ActivityDeps } from '../deps.js';
import { commonOf, type Standing } from './common.js';
import { countedDay } from './receipts.js';

export async function extensionNotice(
  deps: ActivityDeps,
  file: CaseFile,
  standing: Standing,
  commandId: string,
): Promise<LetterOf<'EXT'>> {
  const { events, texts } = await inAgency(deps.source, file.agencyId, async (manager) => ({
    events: await readEvents(manager, file.requestId),
    texts: await textsOf<CommandContents['extendReplyPeriod']['texts']>(manager, file, commandId),
  }));
  const extended = events.find(
    (event): event is RecordedEvent<'ReplyPeriodExtended'> =>
      event.type === 'ReplyPeriodExtended' && event.commandId === commandId,
  );
  const { trace, replyDueOn } = clockOf(file.state, deps.calendar, standing.issuedOn, true);
  if (!extended || !replyDueOn) throw new Error('an extension notice without its extension');
  const { originalDueOn, workingDays } = extended.data;
  return {
    ...commonOf(file, standing),
    docCode: 'EXT',
    originalDueOn,
    extensionDays: workingDays,
    newDueOn: replyDueOn,
    reasons: texts.reasons,
    dueTrace: trace.filter(({ date }) => date > originalDueOn && date <= replyDueOn).map(countedDay),
  };
}
