import type { HolidayNotice } from './notice.js';

/** FNV-1a over UTF-16 units: short, stable, and the same in every place; it guards against mix-ups, not attacks. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** `2019-2026.1a2b3c4d`: the published years, for people, and a fingerprint of all notices, for machines. */
export function versionOf(notices: readonly HolidayNotice[]): string {
  const years = notices.filter((n) => n.kind === 'annual').map((n) => n.year);
  const content = notices.map((n) => [
    n.id,
    n.kind,
    n.year,
    n.source,
    n.publishedOn,
    n.off.map((o) => [o.from, o.to, o.name]),
    n.work.map((w) => [w.date, w.name]),
  ]);
  const span = years.length > 0 ? `${Math.min(...years)}-${Math.max(...years)}` : 'statutory';
  return `${span}.${fingerprint(JSON.stringify(content))}`;
}
