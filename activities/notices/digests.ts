/** 提醒汇总: the alerts of a morning to one person, as one mail. Numbers, days and links; nothing of the applicants. */
import { messageIdFor } from '#libs/mail';
import { closeDigest, postponeDigest, settleDigest, type DigestLine, type DueDigest } from '#libs/records';
import { leftWords, LEVEL_WORDS, LIMIT_WORDS } from '#libs/request';
import type { ActivityDeps } from '../deps.js';
import { deliver } from './attempts.js';
import { compose } from './compose.js';
import { domainOf } from './telling.js';
import type { NoticeText } from './texts.js';
import { waitOf } from './wait.js';

/**
 * Sends a digest once, and records it with each alert that it carries. From the first attempt on nothing is added to it: what is
 * raised later that day comes by a mail of its own.
 * @throws what stood in the way, after the next try was put off
 */
export async function sendDigest(deps: ActivityDeps, digest: DueDigest): Promise<void> {
  const { agencyId, staffId, day, email } = digest;
  const lines = await closeDigest(deps.source, digest);
  if (lines.length === 0) return settleDigest(deps.source, digest, 'sent');
  const messageId = messageIdFor(agencyId, `digest-${day}-${staffId}`, domainOf(deps.mailFrom));
  const mail = compose(deps, textOf(day, lines, deps.publicUrl), { to: email, messageId });
  try {
    const { outcome } = await deliver(deps, { agencyId, notices: lines }, staffId, mail);
    await settleDigest(deps.source, digest, outcome === 'sent' ? 'sent' : 'failed');
  } catch (error) {
    await postponeDigest(deps.source, digest, waitOf(error));
    throw error;
  }
}

function textOf(day: string, lines: readonly DigestLine[], publicUrl: string): NoticeText {
  const red = lines.filter(({ level }) => level === 'red').length;
  return {
    subject: `【提醒汇总】${day}：${lines.length}项${red > 0 ? `，其中红牌${red}项` : ''}`,
    lines: [
      '下列申请的期限请抓紧办理，并在系统中签阅提醒：',
      ...lines.map(
        ({ number, limit, level, dueOn, workingDaysLeft, requestId }) =>
          `【${LEVEL_WORDS[level]}】${number}：${LIMIT_WORDS[limit]} ${dueOn}，${leftWords(workingDaysLeft)}。${publicUrl}/desk/requests/${requestId}`,
      ),
    ],
    link: { text: '打开全部提醒', url: `${publicUrl}/desk/alerts` },
  };
}
