/** 节假日安排变动: officers are told by one mail each which of their requests moved. */
import { messageIdFor } from '#libs/mail';
import { calendarNoticesDue, noteCalendarNotice, type CalendarNotice, type MovedRequest } from '#libs/records';
import type { ActivityDeps } from '../deps.js';
import { compose } from './compose.js';
import { domainOf } from './telling.js';
import type { NoticeText } from './texts.js';

/** @throws when the mail server cannot take one of them now; whoever was told is not told again */
export async function tellOfCalendar(deps: ActivityDeps, no: number): Promise<void> {
  for (const notice of await calendarNoticesDue(deps.source, no)) {
    await noteCalendarNotice(deps.source, no, notice, 'sending');
    const messageId = messageIdFor(notice.agencyId, `calendar-${no}-${notice.staffId}`, domainOf(deps.mailFrom));
    const mail = compose(deps, textOf(notice, deps.publicUrl), { to: notice.email, messageId });
    const { outcome } = await deps.mail.send(mail);
    await noteCalendarNotice(deps.source, no, notice, outcome === 'sent' ? 'sent' : 'failed');
  }
}

function textOf({ source, requests, madeOverdue, moved }: CalendarNotice, publicUrl: string): NoticeText {
  const rest = requests - moved.length;
  return {
    subject: `节假日安排变动：您的${requests}件申请答复期限改变${madeOverdue > 0 ? `，${madeOverdue}件已经逾期` : ''}`,
    lines: [
      `根据${source}，工作日历已经更新，下列申请的答复期限按新的工作日历计算：`,
      ...moved.map(lineOf),
      ...(rest > 0 ? [`另有${rest}件，请在系统中查看。`] : []),
      '已经告知申请人、第三方的期限没有提前。',
    ],
    link: { text: '打开节假日安排', url: `${publicUrl}/desk/calendar` },
  };
}

function lineOf({ number, oldDueOn, newDueOn }: MovedRequest): string {
  return `${number}：${oldDueOn ?? '暂停计算'} → ${newDueOn ?? '暂停计算'}`;
}
