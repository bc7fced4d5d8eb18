/** Offices and entries of the log in words. */
import type { LogEntry, Person, Role } from '../../api/types';
import { t } from '../../texts';

const words = t.people;

const roleWords = (role: string): string => t.roles[role as Role] ?? role;

export function officesText({ offices }: Pick<Person, 'offices'>): string {
  const each = offices.map(({ role, unitName }) =>
    unitName === null ? roleWords(role) : words.office(roleWords(role), unitName),
  );
  return each.join('、') || words.noOffice;
}

/** An office stands in the log as `role` or `role/unit`, one that was lent as `role/from whom→to whom`. */
function valueText(field: string, value: string): string {
  if (field !== 'offices' && field !== 'delegations') return value;
  const [role = '', ...unit] = value.split('/');
  return unit.length === 0 ? roleWords(role) : words.office(roleWords(role), unit.join('/'));
}

export function changeText({ field, before, after }: LogEntry['changes'][number]): string {
  const listed = (values: readonly string[]) =>
    values.map((value) => valueText(field, value)).join('、') || words.log.nothing;
  const name = words.log.fields[field] ?? field;
  return before.length === 0
    ? words.log.set(name, listed(after))
    : words.log.changed(name, listed(before), listed(after));
}
