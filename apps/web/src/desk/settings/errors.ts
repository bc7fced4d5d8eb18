/** What is wrong with settings before they are sent, and where on the page a fault lies that the API found. */
import type { InvalidParam } from '../../api/problem';
import type { FieldError } from '../../components/ErrorSummary.vue';
import { t } from '../../texts';
import { linesOf, type Draft } from './draft';
import { ALL_FIELDS, INDISPENSABLE, LADDER, rungField, STEPS, stepField, type Field } from './fields';

const words = t.settings;

const isCount = (text: string, least: number, most: number): boolean =>
  /^-?\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= most;

function faultOf({ path, kind, most, isOptional }: Field, text: string): string | null {
  if (kind === 'practices') return null;
  if (kind === 'lines') return linesOf(text).length <= most ? null : words.errors.lines(most);
  if (text === '') return isOptional ? null : words.errors.missing(words.fields[path]?.[0] ?? path);
  if (kind === 'count') return isCount(text, 1, most) ? null : words.errors.count(1, most);
  if (kind === 'time') return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? null : words.errors.time;
  if (kind === 'url') return URL.canParse(text) ? null : words.errors.url;
  return null;
}

function chainFaults(typed: (path: string) => string): FieldError[] {
  return STEPS.flatMap((step) => {
    const [field, limit] = [stepField(step), typed(stepField(step))];
    if (limit === '') return INDISPENSABLE.includes(step) ? [{ field, message: words.errors.step }] : [];
    return isCount(limit, 1, 20) ? [] : [{ field, message: words.errors.count(1, 20) }];
  });
}

/** Each rung has both numbers, in bounds, and none is told before the one below it; the supervisor is always told. */
function ladderFaults(typed: (path: string) => string): FieldError[] {
  const faults: FieldError[] = [];
  const below = { left: Infinity, internal: Infinity };
  for (const role of LADDER) {
    const isOn = (['left', 'internal'] as const).some((which) => typed(rungField(role, which)) !== '');
    if (!isOn) {
      if (role === 'supervisor') faults.push({ field: rungField(role, 'left'), message: words.errors.supervisor });
      continue;
    }
    for (const [which, least, most] of [
      ['left', -10, 20],
      ['internal', -20, -1],
    ] as const) {
      const [field, text] = [rungField(role, which), typed(rungField(role, which))];
      if (!isCount(text, least, most)) faults.push({ field, message: words.errors.count(least, most) });
      else if (Number(text) > below[which]) faults.push({ field, message: words.errors.ladder });
      else below[which] = Number(text);
    }
  }
  return faults;
}

export function errorsOf(draft: Draft): FieldError[] {
  const typed = (path: string) => (draft[path] ?? '').trim();
  const plain = ALL_FIELDS.flatMap((field) => {
    const message = faultOf(field, typed(field.path));
    return message === null ? [] : [{ field: field.path, message }];
  });
  return [...plain, ...chainFaults(typed), ...ladderFaults(typed)];
}

/** The API names a field by its path in the body; of chain and ladder the whole is shown. */
export function errorOfParam({ name, reason }: InvalidParam): FieldError {
  const path = name.replace(/^settings\./, '');
  if (path.startsWith('approvalChain')) return { field: stepField('secrecyReview'), message: reason };
  if (path.startsWith('escalation')) return { field: rungField('supervisor', 'left'), message: reason };
  return { field: path.replace(/\.\d+$/, ''), message: reason };
}
