/** 延期答复告知书 (条例33②). */
import { clockOf } from '#libs/request';
import type { LetterOf } from '#libs/letters';
import type { CaseFile } from '../case-file.js';
import type { DraftingDeps } from '../deps.js';
import { commonOf, type Standing } from './common.js';
import { decidedBy, writtenWith } from './decided-by.js';
import { countedDay } from './receipts.js';

export async function extensionNotice(
  deps: DraftingDeps,
  file: CaseFile,
  standing: Standing,
  commandId: string,
): Promise<LetterOf<'EXT'>> {
  const { originalDueOn, workingDays } = await decidedBy(deps, file, 'ReplyPeriodExtended', commandId);
  const { reasons } = await writtenWith<'extendReplyPeriod'>(deps, file, commandId);
  const { trace, replyDueOn } = clockOf(file.state, file.calendar, standing.issuedOn, true);
  if (!replyDueOn) throw new Error('an extension of no period');
  return {
    ...commonOf(file, standing),
    docCode: 'EXT',
    originalDueOn,
    extensionDays: workingDays,
    newDueOn: replyDueOn,
    reasons,
    dueTrace: trace.filter(({ date }) => date > originalDueOn && date <= replyDueOn).map(countedDay),
  };
}
