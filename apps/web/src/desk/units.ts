/** Units as choices: where something new goes, and where one looks back. */
import type { Unit } from '../api/types';
import { t } from '../texts';

interface Option {
  value: string;
  label: string;
}

/** To which something can go: open ones. */
export const unitChoices = (units: readonly Unit[]): Option[] =>
  units.filter(({ isClosed }) => !isClosed).map(({ id, name }) => ({ value: id, label: name }));

/** Of which something may have been: closed ones too, marked. */
export const unitFilters = (units: readonly Unit[]): Option[] =>
  units.map(({ id, name, isClosed }) => ({ value: id, label: isClosed ? t.units.closedName(name) : name }));
