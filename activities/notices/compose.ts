/** A notice as a mail: the same words as text and as HTML. */
import type { OutgoingMail } from '#libs/mail';
import type { CaseFile } from '../case-file.js';
import type { ActivityDeps } from '../deps.js';
import type { NoticeFacts, NoticeText } from './texts.js';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

export function factsOf(deps: ActivityDeps, file: CaseFile): NoticeFacts {
  const { office, address, hours, phone } = file.settings.contact;
  return {
    number: file.number,
    agencyName: file.agencyName,
    channel: file.state.channel,
    publicUrl: deps.publicUrl,
    requestId: file.requestId,
    replyDueOn: file.state.replyDueOn,
    provisional: file.state.dueCertainty === 'provisional',
    counter: `${office}，${address}，${hours}，电话 ${phone}`,
  };
}

export function compose(
  deps: ActivityDeps,
  text: NoticeText,
  envelope: { to: string; messageId: string; attachments?: OutgoingMail['attachments'] },
): OutgoingMail {
  const { link, lines, subject } = text;
  const paragraphs = lines.map((line) => `<p>${escape(line)}</p>`).join('\n');
  return {
    ...envelope,
    from: deps.mailFrom,
    subject,
    text: `${lines.join('\n\n')}\n\n${link.text}：${link.url}\n`,
    html: `<!doctype html><html lang="zh-CN"><body>\n${paragraphs}\n<p><a href="${escape(link.url)}">${escape(link.text)}</a></p>\n</body></html>`,
  };
}
