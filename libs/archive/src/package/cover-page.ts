import type { PackageContents } from './contents.js';
import { FolderName, FOLDERS } from './layout.js';
import type { WrittenFile } from './payload.js';

const FOLDER_TITLES: Record<FolderName, string> = {
  application: '申请材料',
  documents: '公开的文件',
  letters: '文书',
  opinions: '被征求意见一方的材料',
  proofs: '送达回证等凭证',
};

const STYLE = `body{font:16px/1.7 "Noto Serif CJK SC","Songti SC",SimSun,serif;max-width:56rem;margin:2rem auto;padding:0 1rem;color:#111}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem;border-bottom:1px solid #999}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #ddd}th{font-weight:600;white-space:nowrap}
code{font:13px/1.5 ui-monospace,Consolas,monospace;word-break:break-all}`;

/** The cover of a package: what it holds, how the request went, and how anyone can check it. No scripts, no network. */
export function coverPage(
  contents: PackageContents,
  files: readonly WrittenFile[],
  chain: { readonly eventCount: number; readonly headHash: string | null },
): string {
  const facts = [
    { label: '受理机关', value: contents.agencyName },
    { label: '申请编号', value: contents.requestNumber },
    ...contents.cover.facts,
    { label: '归档日期', value: contents.packedOn },
  ];
  const title = `政府信息公开申请档案 ${contents.requestNumber}`;
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(title)}</title><style>${STYLE}</style></head><body>
<h1>${escape(title)}</h1>
<table>${facts.map(({ label, value }) => row(escape(label), escape(value))).join('')}</table>
<h2>办理经过</h2>
<table>${contents.cover.timeline.map(({ on, text, basis }) => row(escape(on), escape(basis ? `${text}（${basis}）` : text))).join('')}</table>
${(Object.keys(FOLDERS) as FolderName[]).map((folder) => fileSection(folder, files)).join('\n')}
<h2>核对方法</h2>
<p>本档案共记录 ${chain.eventCount} 个事件，末事件校验值：<br><code>${chain.headHash ?? '（无）'}</code></p>
<p>校验值应与回执所载的校验值同出一链。离线核对整个档案：<code>node bin/yishen.mjs verify &lt;档案&gt;</code>；也可用任何 BagIt 1.0 工具核对。</p>
</body></html>
`;
}

function fileSection(folder: FolderName, files: readonly WrittenFile[]): string {
  const rows = files
    .filter(({ path }) => path.startsWith(FOLDERS[folder]))
    .map(({ path, title, sha256 }) => {
      const href = path.slice('data/'.length).split('/').map(encodeURIComponent).join('/');
      const name = path.slice(FOLDERS[folder].length);
      return row(`<a href="${href}">${escape(name)}</a>`, `${escape(title ?? '')}<br><code>SHA-256 ${sha256}</code>`);
    });
  return `<h2>${FOLDER_TITLES[folder]}</h2>\n${rows.length ? `<table>${rows.join('')}</table>` : '<p>无</p>'}`;
}

function row(head: string, cell: string): string {
  return `<tr><th>${head}</th><td>${cell}</td></tr>\n`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
