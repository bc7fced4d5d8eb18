/** 互动交流: the reader of a message is told by mail that there is one; what it says is read in the portal. */
import type { EffectResult } from '#libs/contracts';
import { messageNoticeKey, postponeMessage, settleMessage, type DueMessage } from '#libs/records';
import { openCaseFile, type CaseFile } from '../case-file.js';
import type { ActivityDeps } from '../deps.js';
import { tellApplicant, tellStaff } from './telling.js';
import { waitOf } from './wait.js';

/**
 * Tells whom a message waits for, and records how that ended: the applicant of the agency's message, the officers of the applicant's;
 * and the officers where the applicant cannot be told.
 * @throws what stood in the way, after the next try was put off
 */
export async function tellOfMessage(deps: ActivityDeps, message: DueMessage): Promise<void> {
  try {
    if (message.notice === 'undelivered') {
      await tellStaff(deps, await fileOf(deps, message, '-undelivered', { alert: 'messageUndelivered' }));
      return await settleMessage(deps.source, message, 'failed', message.noticeCode);
    }
    if (message.sender === 'applicant') {
      await tellStaff(deps, await fileOf(deps, message, '', { alert: 'messageArrived' }));
      return await settleMessage(deps.source, message, 'sent', null);
    }
    const told = await tellApplicant(deps, await fileOf(deps, message, '', { notice: 'message' }));
    const code = codeOf(told);
    await settleMessage(deps.source, message, code === null ? 'sent' : 'undelivered', code);
  } catch (error) {
    await postponeMessage(deps.source, message, waitOf(error));
    throw error;
  }
}

function fileOf(
  deps: ActivityDeps,
  { id, requestId, agencyId }: DueMessage,
  suffix: string,
  data: Record<string, string>,
): Promise<CaseFile> {
  return openCaseFile(deps, { requestId, agencyId, effectKey: `${messageNoticeKey(id)}${suffix}` }, data);
}

function codeOf({ outcome, facts }: EffectResult): string | null {
  return outcome === 'failed' && 'code' in facts ? String(facts.code) : null;
}
