/** A story as a page to read: every event with its day and its legal reason, every letter, every mail. */
import { citation } from '#libs/law';
import type { MailSink } from '#libs/mail';
import { eventWords, type RecordedEvent } from '#libs/request';
import { holds, type Check } from './checks.js';
import type { Story } from './story.js';

const WEEKDAYS = '日一二三四五六';

function withWeekday(day: string): string {
  return `${day}（${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]}）`;
}

function eventLine(event: RecordedEvent): string {
  const basis = event.basis.map(citation).join('、');
  const late = event.recordedOn === event.happenedOn ? '' : `  [${event.recordedOn} 记录]`;
  return `  ${withWeekday(event.happenedOn)}  ${eventWords(event)}${basis ? `  〔${basis}〕` : ''}${late}`;
}

export async function storyPage(title: string, story: Story, mail: MailSink): Promise<string> {
  const state = await story.state();
  const letters = state.letters.map(
    ({ code, number, status }) => `  ${number.word}〔${number.year}〕${number.serial}号  ${code}  ${status}`,
  );
  const mails = mail
    .messages()
    .filter(({ subject }) => subject.includes(story.receipt.number))
    .reverse()
    .map(({ subject, envelopeTo }) => `  → ${envelopeTo.join(', ')}  ${subject}`);
  return [
    `\n━━ ${title} ━━`,
    `申请 ${story.receipt.number}`,
    ...(await story.events()).map(eventLine),
    '文书',
    ...letters,
    '邮件',
    ...mails,
  ].join('\n');
}

/** Why the due date is that day: every day from receipt on, counted or not. */
export async function dueDatePage(story: Story): Promise<string> {
  const reading = await story.clock();
  const days = reading.trace
    .filter(({ date }) => date <= (reading.replyDueOn ?? ''))
    .map(({ date, count, effect, reason }) => {
      const number = effect === 'counted' ? String(count).padStart(2) : '  ';
      return `  ${withWeekday(date)}  ${number}  ${reason}`;
    });
  const certainty = reading.certainty === 'provisional' ? '（暂估）' : '';
  return [`答复期限 ${reading.replyDueOn}${certainty}，逐日理由：`, ...days].join('\n');
}

/** What the story must have come to, and whether it did. */
export function checksPage(checks: Check[]): string {
  const lines = checks.map((check) => {
    const { what, basis, expected, found } = check;
    const articles = basis.length > 0 ? `  〔${basis.map(citation).join('、')}〕` : '';
    return holds(check)
      ? `  ✓ ${what}：${found}${articles}`
      : `  ✗ ${what}：应为 ${expected}，实为 ${found}${articles}`;
  });
  return ['核对（按手册另行逐日计算）：', ...lines].join('\n');
}
