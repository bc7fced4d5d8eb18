import type { DeskQuery } from '../api/staff';

/**
 * What the list asks for. Where nothing says otherwise, only what waits for a reply: a desk that has run for years would else
 * begin with its oldest archived request. Who looks for a number or for words, or at a stage, looks
 * among all.
 */
export function askedOf(filters: DeskQuery, sought: string): DeskQuery {
  const isNamed = filters.q !== '' || sought !== '' || filters.stage !== '';
  return filters.open === '' && !isNamed ? { ...filters, open: 'true' } : { ...filters };
}

export interface DeskTab {
  name: 'waiting' | 'decided' | 'served' | 'closed' | 'all';
  query: Partial<DeskQuery>;
}

/** The ways into the list, by what is to be done next. */
export const TABS: readonly DeskTab[] = [
  { name: 'waiting', query: {} },
  { name: 'decided', query: { stage: 'decided' } },
  { name: 'served', query: { stage: 'served' } },
  { name: 'closed', query: { stage: 'closed' } },
  { name: 'all', query: { open: 'false' } },
];

/** Which of them the list is, narrowed or not; none where it was looked for in another way. */
export function tabOf(filters: DeskQuery, sought: string): DeskTab['name'] | null {
  const { stage, open } = filters;
  if (filters.q !== '' || sought !== '') return null;
  const tab = TABS.find(({ query }) => (query.stage ?? '') === stage && (query.open ?? '') === open);
  return tab?.name ?? (stage === '' && askedOf(filters, sought).open === 'true' ? 'waiting' : null);
}
