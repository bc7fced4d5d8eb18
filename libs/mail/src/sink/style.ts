/** Style of the sink's pages: readable on a phone, contrast of at least 4.5, dark where the reader prefers it. */
export const STYLE = `:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--line:#d5dae0;--back:#f6f7f9;--card:#fff;--link:#0b4fa8}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9ed;--soft:#a3adb8;--line:#363c44;--back:#15181c;--card:#1d2126;--link:#7db3ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--ink);font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
a{color:var(--link)}
header{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline;padding:.75rem 1.25rem;background:var(--card);border-bottom:1px solid var(--line)}
header a{font-weight:600;color:inherit;text-decoration:none}
header span{color:var(--soft);font-size:.875rem}
main{max-width:62rem;margin:0 auto;padding:1rem 1.25rem 3rem}
h1{font-size:1.375rem;line-height:1.35;margin:.5rem 0 1rem;overflow-wrap:anywhere}
h2{font-size:1rem;margin:0 0 .25rem}
.search{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin-bottom:1rem}
.search input{flex:1 1 12rem;max-width:24rem}
.search input,.search button{font:inherit;padding:.35rem .6rem;border:1px solid var(--soft);border-radius:6px;background:var(--card);color:inherit}
.search button{cursor:pointer}
:focus-visible{outline:3px solid var(--link);outline-offset:1px}
.list{list-style:none;margin:0;padding:0;background:var(--card);border:1px solid var(--line);border-radius:8px;overflow:hidden}
.list li+li{border-top:1px solid var(--line)}
.list a{display:grid;grid-template-columns:1fr auto;gap:0 1rem;padding:.6rem .9rem;color:inherit;text-decoration:none}
.list a:hover{background:var(--back)}
.subject{font-weight:600;overflow-wrap:anywhere}
.list time{grid-row:1;grid-column:2;color:var(--soft);font-size:.875rem;white-space:nowrap}
.to{grid-row:2;grid-column:1;overflow-wrap:anywhere}
.from{grid-row:3;grid-column:1;color:var(--soft);font-size:.875rem;overflow-wrap:anywhere}
.size{grid-row:2;grid-column:2;color:var(--soft);font-size:.875rem;text-align:right}
.search label{flex:none}
@media (max-width:36rem){.subject,.to,.from{grid-column:1/-1}.list time{grid-row:4;grid-column:1}.size{grid-row:4}}
.empty{color:var(--soft);padding:2rem;text-align:center;background:var(--card);border:1px dashed var(--line);border-radius:8px}
.pager{text-align:center}
.facts{display:grid;grid-template-columns:auto 1fr;gap:.15rem 1rem;margin:0 0 1rem}
.facts dt{color:var(--soft)}
.facts dd{margin:0;overflow-wrap:anywhere}
.attachments{margin:0 0 1rem;padding:.6rem .9rem;background:var(--card);border:1px solid var(--line);border-radius:8px}
.attachments ul{margin:0;padding-left:1.2rem}
.attachments span{color:var(--soft);font-size:.875rem}
iframe.body{display:block;width:100%;height:45vh;min-height:16rem;border:1px solid var(--line);border-radius:8px;background:#fff;color-scheme:light}
pre{white-space:pre-wrap;overflow-wrap:anywhere;margin:0;padding:.9rem;background:var(--card);border:1px solid var(--line);border-radius:8px;font:14px/1.6 ui-monospace,Consolas,"Noto Sans Mono CJK SC",monospace}
pre.body{font:inherit}
details{margin:1rem 0}
summary{cursor:pointer;margin-bottom:.5rem}
`;
