import type { ArticleId } from '../articles/index.js';
import type { ClockReading } from '../clock/reading-types.js';
import type { LegalDate } from '../dates/legal-date.js';
import { legalNumber } from '../numbers/index.js';

/** One reason why an act on the clock is not lawful today. */
export interface ClockBlocker {
  readonly code: string;
  readonly article: ArticleId;
  readonly message: string;
}

const blocker = (code: string, article: ArticleId, message: string): ClockBlocker => ({ code, article, message });

/** What bars every act on the reply clock: no receipt yet, or the request has been answered or has ended. */
function generalBlockers({ running }: ClockReading): ClockBlocker[] {
  if (running === 'notStarted') return [blocker('CLOCK.NOT_STARTED', '条例31', '尚未确定收到之日')];
  if (running === 'answered' || running === 'ended')
    return [blocker('CLOCK.ALREADY_ENDED', '条例33②', '申请已经答复或终止')];
  return [];
}

/** Never while no due date is in sight. */
const isPast = (on: LegalDate | null, due: LegalDate | null): boolean => (on ?? '') > (due ?? '9999-12-31');

/** All reasons against extending by `workingDays` on the day of the reading. @law 条例33② 例-延长一次 */
export function getExtensionBlockers(reading: ClockReading, workingDays: number): ClockBlocker[] {
  const { on, replyDueOn, extension, deferredUntil, orderedUntil } = reading;
  const longest = legalNumber('longestExtension', on ?? '9999-12-31').value;
  const found = generalBlockers(reading);
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > longest)
    found.push(blocker('EXTENSION.OUT_OF_BOUNDS', '条例33②', `延长应为1至${longest}个工作日`));
  if (extension) found.push(blocker('EXTENSION.ALREADY_USED', '例-延长一次', `本期限已于${extension.on}延长过`));
  if (orderedUntil)
    found.push(blocker('EXTENSION.AFTER_ORDER', '条例51', `重新答复的期限由决定书、判决书确定为${orderedUntil}`));
  if (deferredUntil) found.push(blocker('EXTENSION.AFTER_DEFERRAL', '条例35', `已确定延迟答复至${deferredUntil}`));
  if (isPast(on, replyDueOn)) found.push(blocker('EXTENSION.AFTER_DUE', '条例33②', `已过到期日${replyDueOn}`));
  return found;
}

/** All reasons against taking in a correction: whether it is in time is for the clock to say. @law 条例30 */
export function getCorrectionBlockers(reading: ClockReading): ClockBlocker[] {
  return generalBlockers(reading);
}

/** All reasons against sending a letter that asks for an opinion. @law 条例33③ */
export function getConsultationBlockers(reading: ClockReading): ClockBlocker[] {
  const { on, replyDueOn } = reading;
  const found = generalBlockers(reading);
  if ((on ?? '') >= (replyDueOn ?? '9999-12-31'))
    found.push(blocker('CONSULTATION.TOO_LATE', '条例33③', `应在到期日${replyDueOn}前发出，至少剩余1个工作日`));
  return found;
}

/** All reasons against sending a fee notice. @law 办法6 */
export function getFeeNoticeBlockers(reading: ClockReading): ClockBlocker[] {
  const { on, replyDueOn, payment } = reading;
  const found = generalBlockers(reading);
  if (payment) found.push(blocker('FEE.ALREADY_NOTIFIED', '办法6', '已发出收费通知'));
  if (isPast(on, replyDueOn)) found.push(blocker('FEE.NOTICE_AFTER_DUE', '办法6', `已过处理期限${replyDueOn}`));
  return found;
}

/** All reasons against deferring to `until`. @law 条例35 */
export function getDeferralBlockers(reading: ClockReading, until: LegalDate): ClockBlocker[] {
  const { on, replyDueOn, orderedUntil } = reading;
  const found = generalBlockers(reading);
  if (orderedUntil)
    found.push(blocker('DEFERRAL.AFTER_ORDER', '条例51', `重新答复的期限由决定书、判决书确定为${orderedUntil}`));
  if (isPast(on, replyDueOn)) found.push(blocker('DEFERRAL.AFTER_DUE', '条例35', `已过到期日${replyDueOn}`));
  if (until <= (replyDueOn ?? on ?? until))
    found.push(blocker('DEFERRAL.NOT_LATER', '条例35', `延迟答复的日期应晚于原期限${replyDueOn ?? ''}`));
  return found;
}
