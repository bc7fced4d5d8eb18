/** What a command decided, and what was written with it: the two sources of a letter on the way. */
import type { CommandContents, CommandKind, EventType, RecordedEvent } from '#libs/request';
import { inAgency, readEvents } from '#libs/records';
import { textsOf, type CaseFile } from '../case-file.js';
import type { DraftingDeps } from '../deps.js';

/** The data of the event of this type that the command made. */
export async function decidedBy<T extends EventType>(
  deps: DraftingDeps,
  file: CaseFile,
  type: T,
  commandId: string,
): Promise<RecordedEvent<T>['data']> {
  const { imagined } = file;
  const events =
    imagined?.commandId === commandId
      ? imagined.events
      : await inAgency(deps.source, file.agencyId, (manager) => readEvents(manager, file.requestId));
  const decided = events.find((event) => event.type === type && event.commandId === commandId);
  if (!decided) throw new Error(`no ${type} by ${commandId} in ${file.requestId}`);
  return decided.data as RecordedEvent<T>['data'];
}

export function writtenWith<K extends CommandKind>(
  deps: DraftingDeps,
  file: CaseFile,
  commandId: string,
): Promise<CommandContents[K]['texts']> {
  return inAgency(deps.source, file.agencyId, (manager) =>
    textsOf<CommandContents[K]['texts']>(manager, file, commandId),
  );
}
