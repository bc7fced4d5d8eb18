/** 说明理由通知, 延迟答复告知, and what a reply that does not process the request says of the first (条例35). */
import type { LetterOf } from '#libs/letters';
import type { CaseFile } from '../case-file.js';
import type { DraftingDeps } from '../deps.js';
import { commonOf, handInOf, issuedStanding, type Standing } from './common.js';
import { decidedBy, writtenWith } from './decided-by.js';

export async function reasonsNotice(
  deps: DraftingDeps,
  file: CaseFile,
  standing: Standing,
  commandId: string,
): Promise<LetterOf<'RSN'>> {
  const { explainBy, periodWorkingDays } = await decidedBy(deps, file, 'ReasonsRequested', commandId);
  const { frequencyFacts } = await writtenWith<'requestReasons'>(deps, file, commandId);
  return {
    ...commonOf(file, standing),
    docCode: 'RSN',
    frequencyFacts,
    explainBy,
    periodWorkingDays,
    handIn: handInOf(file),
  };
}

export async function deferralNotice(
  deps: DraftingDeps,
  file: CaseFile,
  standing: Standing,
  commandId: string,
): Promise<LetterOf<'DEF'>> {
  const { originalDueOn, deferredTo } = await decidedBy(deps, file, 'ReplyDeferred', commandId);
  const { reasons } = await writtenWith<'deferReply'>(deps, file, commandId);
  return { ...commonOf(file, standing), docCode: 'DEF', originalDueOn, deferredTo, reasons };
}

export type ReasonsAsked = Pick<LetterOf<'R-EXC'>, 'reasonsNotice' | 'reasonsGiven'>;

/** The notice that asked for reasons, once it is proved to have come, and the answer where there was one. */
export async function reasonsAskedOf(deps: DraftingDeps, file: CaseFile): Promise<ReasonsAsked | undefined> {
  const { reasons } = file.state;
  if (!reasons?.letterId || !reasons.noticeReceivedOn) return undefined;
  const notice = await issuedStanding(deps, file, reasons.letterId);
  if (notice.standing !== 'issued') throw new Error('a notice that asks for reasons has its number');
  const given = reasons.textOf === null ? undefined : await writtenWith<'giveReasons'>(deps, file, reasons.textOf);
  return {
    reasonsNotice: { documentNumber: notice.documentNumber, servedOn: reasons.noticeReceivedOn },
    ...(given ? { reasonsGiven: given.reasons } : {}),
  };
}
