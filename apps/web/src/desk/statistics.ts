/** Groups of the statistics in words, and the query behind a number. */
import type { CountedQuery, Dimension } from '../api/staff';
import { outcomeLabel } from './labels';
import { t } from '../texts';

const words = t.statistics;

const CHANNELS: Record<string, string> = {
  online: words.online,
  ...Object.fromEntries(Object.entries(t.intake.channels).map(([channel, [label]]) => [channel, label])),
};

const NAMES: Record<Dimension, (key: string, units: ReadonlyMap<string, string>) => string | undefined> = {
  all: () => words.whole,
  month: (key) => {
    const [year = 0, month = 0] = key.split('-').map(Number);
    return words.month(year, month);
  },
  unit: (key, units) => (key === '' ? t.board.unassigned : units.get(key)),
  channel: (key) => CHANNELS[key],
  requesterType: (key) => (t.apply.requesterTypes as Record<string, string>)[key],
  outcome: (key) => (key === '' ? words.none : outcomeLabel(key)),
};

/** The name of a group; what this version does not know is shown as it is. */
export function groupName(by: Dimension, key: string, units: ReadonlyMap<string, string>): string {
  return NAMES[by](key, units) ?? (key || words.none);
}

/** What a number is counted from, as the API lists it: a month is a period of its own. Null where no number is chosen. */
export function periodOf(chosen: Record<'from' | 'to' | 'by' | 'key' | 'measure', string>): CountedQuery | null {
  const { from, to, by, key, measure } = chosen;
  if (measure === '') return null;
  if (by !== 'month') return { from, to, by, key, measure };
  const [year = 0, month = 0] = key.split('-').map(Number);
  const first = `${key}-01`;
  const last = `${key}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
  return { from: first > from ? first : from, to: last < to ? last : to, by: 'all', key: '', measure };
}
