import type { Attachment } from 'postal-mime';
import { contentOf, MessageSummary, StoredMessage } from './stored-message.js';

export { STYLE } from './style.js';

/** The list of mails, newest first. */
export function inboxPage(
  messages: readonly MessageSummary[],
  { to, more, later }: { to: string; more: boolean; later: boolean },
): string {
  const last = messages.at(-1)?.id;
  const query = (params: Record<string, string>) => `/?${new URLSearchParams(params).toString()}`;
  const search = `<form class="search" action="/" role="search"><label for="to">收件人</label>
<input id="to" name="to" type="search" value="${escape(to)}" placeholder="地址或其中一部分" autocomplete="off">
<button>查找</button>${to || later ? '<a href="/">全部</a>' : ''}</form>`;
  const list = messages.length
    ? `<ol class="list">${messages.map(row).join('')}</ol>`
    : `<p class="empty">${to ? '没有发给此收件人的邮件。' : '还没有邮件。系统发出的每一封邮件都会留在这里，不会真的寄出。'}</p>`;
  const pager =
    more && last
      ? `<p class="pager"><a href="${escape(query({ ...(to && { to }), before: last }))}">更早的邮件</a></p>`
      : '';
  return layout('收件箱', `<h1>收件箱</h1>${search}${list}${pager}`);
}

/** One mail: what it says of itself, its attachments, its content in a frame, its source. */
export function messagePage(message: StoredMessage): string {
  const facts: [string, string][] = [
    ['发件人', message.from],
    ['收件人', message.to],
    ['信封', `${message.envelopeFrom || '（空，退信）'} → ${message.envelopeTo.join('、')}`],
    ['时间', shanghaiTime(message.receivedAt)],
    ['Message-ID', message.messageId ?? '（无）'],
  ];
  const body = message.html
    ? `<iframe class="body" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/messages/${message.id}/body" title="邮件正文"></iframe>
<details><summary>纯文本</summary><pre>${escape(message.text.trimEnd())}</pre></details>`
    : `<pre class="body">${escape(message.text.trimEnd())}</pre>`;
  const headers = message.headers.map(({ name, value }) => `${name}: ${value}`).join('\n');
  return layout(
    message.subject || '（无主题）',
    `<p><a href="/">← 收件箱</a></p>
<h1>${escape(message.subject || '（无主题）')}</h1>
<dl class="facts">${facts.map(([name, value]) => `<dt>${name}</dt><dd>${escape(value)}</dd>`).join('')}</dl>
${attachmentList(message)}
${body}
<details><summary>邮件头</summary><pre>${escape(headers)}</pre></details>
<p><a href="/messages/${message.id}/raw" download>下载原始邮件（.eml）</a></p>`,
  );
}

/**
 * The mail's own HTML, shown only inside the sandboxed frame. Pictures of the mail become data, others do not load; links
 * open beside it, as they would from a mail program.
 */
export function bodyPage({ html, text, parts }: StoredMessage & { parts: readonly Attachment[] }): string {
  const content = html ?? `<pre>${escape(text)}</pre>`;
  const shown = content.replace(/cid:([^"'\s)>]+)/gi, (whole, id: string) => {
    const part = parts.find(
      ({ contentId, mimeType }) => contentId === `<${id}>` && /^image\/(png|jpeg|gif|webp)$/.test(mimeType),
    );
    return part ? `data:${part.mimeType};base64,${contentOf(part).toString('base64')}` : whole;
  });
  // After the doctype, or the browser would fall back to its rules for old pages.
  const doctype = /^\s*<!doctype[^>]*>/i.exec(shown)?.[0] ?? '';
  return `${doctype}<base target="_blank">${shown.slice(doctype.length)}`;
}

export function notFoundPage(): string {
  return layout('没有这封邮件', '<h1>没有这封邮件</h1><p><a href="/">← 收件箱</a></p>');
}

function row({ id, subject, envelopeTo, from, receivedAt, size }: MessageSummary): string {
  return `<li><a href="/messages/${id}"><span class="subject">${escape(subject || '（无主题）')}</span>
<span class="to">${escape(envelopeTo.join('、'))}</span><span class="from">${escape(from)}</span>
<span class="size">${bytes(size)}</span><time datetime="${receivedAt}">${shanghaiTime(receivedAt)}</time></a></li>`;
}

function attachmentList({ id, attachments }: StoredMessage): string {
  if (attachments.length === 0) return '';
  const items = attachments.map(
    ({ index, filename, size, mimeType }) =>
      `<li><a href="/messages/${id}/attachments/${index}" download>${escape(filename)}</a> <span>${escape(mimeType)}，${bytes(size)}</span></li>`,
  );
  return `<section class="attachments"><h2>附件</h2><ul>${items.join('')}</ul></section>`;
}

function layout(title: string, main: string): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · 依申邮件收集器</title><link rel="stylesheet" href="/style.css"></head>
<body><header><a href="/">依申邮件收集器</a><span>本机收下系统发出的邮件，不会寄出</span></header><main>${main}</main></body></html>
`;
}

function shanghaiTime(iso: string): string {
  return new Date(iso).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hourCycle: 'h23' });
}

function bytes(size: number): string {
  if (size < 1024) return `${size} B`;
  return size < 1024 * 1024 ? `${Math.round(size / 1024)} KB` : `${(size / 1024 / 1024).toFixed(1)} MB`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
