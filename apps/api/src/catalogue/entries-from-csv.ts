/** A catalogue as a sheet of the agency has it. Every line at fault is named with all its faults. */
import { PROACTIVE_CATEGORIES, PROACTIVE_CATEGORY_NAMES, type ProactiveCategory } from '#libs/law';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { parse } from 'csv-parse/sync';
import type { NewCatalogueEntry } from '#libs/records';
import { CatalogueEntryForm } from './catalogue.forms.js';
import { entryFaults, entryOf } from './check-entry.js';

const COLUMNS: Record<string, keyof CatalogueEntryForm> = {
  标题: 'title',
  摘要: 'summary',
  文号: 'documentNumber',
  索引号: 'indexNumber',
  类别: 'category',
  公开日期: 'publishedOn',
  网址: 'address',
  获取地点: 'place',
};
const NEEDED = ['标题', '类别', '公开日期'];
const MOST = 500;

export interface LineFault {
  line: number;
  message: string;
}

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

export function entriesFromCsv(
  text: string,
  today: string,
): { entries: NewCatalogueEntry[] } | { faults: LineFault[] } {
  let lines: Line[];
  try {
    const options = { bom: true, info: true, trim: true, relax_column_count: true, skip_empty_lines: true } as const;
    lines = parse(text, options) as unknown as Line[];
  } catch (error) {
    return { faults: [{ line: (error as { lines?: number }).lines ?? 1, message: '引号没有配对，读不下去' }] };
  }
  const [header, ...rows] = lines;
  const headerFaults = faultsOfHeader(header?.record ?? [], rows.length);
  if (headerFaults.length > 0) return { faults: headerFaults.map((message) => ({ line: 1, message })) };
  const read = rows.map(({ record, info }) => ({ line: info.lines, ...rowOf(header?.record ?? [], record, today) }));
  const faults = read.flatMap(({ line, messages }) => messages.map((message) => ({ line, message })));
  return faults.length > 0 ? { faults } : { entries: read.map(({ form }) => entryOf(form)) };
}

function faultsOfHeader(header: readonly string[], rows: number): string[] {
  const missing = NEEDED.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !(name in COLUMNS));
  return [
    ...(missing.length > 0 ? [`表头缺少：${missing.join('、')}`] : []),
    ...(unknown.length > 0 ? [`表头有不认识的：${unknown.join('、')}`] : []),
    ...(new Set(header).size < header.length ? ['表头有重复的列'] : []),
    ...(rows === 0 ? ['没有任何条目'] : []),
    ...(rows > MOST ? [`有 ${rows} 行，一次至多 ${MOST} 行`] : []),
  ];
}

function rowOf(
  header: readonly string[],
  record: readonly string[],
  today: string,
): { form: CatalogueEntryForm; messages: string[] } {
  const cells = header.flatMap((name, place): [string, string][] => {
    const value = record[place] ?? '';
    const field = COLUMNS[name];
    if (!field || value === '') return [];
    return [[field, field === 'category' ? (codeOf(value) ?? value) : value]];
  });
  const form = plainToInstance(CatalogueEntryForm, Object.fromEntries(cells));
  if (record.length !== header.length)
    return { form, messages: [`有 ${record.length} 个字段，应为 ${header.length} 个`] };
  const faults = [
    ...validateSync(form).map(({ property, constraints }) => ({
      name: property,
      reason: Object.values(constraints ?? {})[0] ?? '填写有误',
    })),
    ...entryFaults(form, today),
  ];
  return { form, messages: faults.map(({ name, reason }) => `${nameOf(name)}：${reason}`) };
}

function codeOf(name: string): ProactiveCategory | undefined {
  return PROACTIVE_CATEGORIES.find((category) => PROACTIVE_CATEGORY_NAMES[category] === name);
}

function nameOf(field: string): string {
  return Object.keys(COLUMNS).find((name) => COLUMNS[name] === field) ?? field;
}
