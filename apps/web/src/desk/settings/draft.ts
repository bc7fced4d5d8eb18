/** The settings as they are typed in: a text a field, by its path. */
import type { Settings } from '../../api/types';
import { ALL_FIELDS, digestField, LADDER, rungField, STEPS, stepField, type Field } from './fields';

export type Draft = Record<string, string>;

type Node = Record<string, unknown>;

function read(settings: Settings, path: string): unknown {
  return path.split('.').reduce<unknown>((node, key) => (node as Node | undefined)?.[key], settings);
}

function write(settings: Node, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? path;
  const node = keys.reduce<Node>((parent, key) => (parent[key] ??= {}) as Node, settings);
  if (value === undefined) delete node[last];
  else node[last] = value;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join('\n');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function draftOf(settings: Settings): Draft {
  const draft: Draft = Object.fromEntries(ALL_FIELDS.map(({ path }) => [path, textOf(read(settings, path))]));
  for (const step of STEPS) {
    draft[stepField(step)] = textOf(settings.approvalChain.find((each) => each.step === step)?.limitWorkingDays);
  }
  for (const role of LADDER) {
    const rung = settings.escalation.find((each) => each.role === role);
    draft[rungField(role, 'left')] = textOf(rung?.workingDaysLeft);
    draft[rungField(role, 'internal')] = textOf(rung?.internalWorkingDaysLeft);
    draft[digestField(role)] = rung?.digest ? 'yes' : '';
  }
  return draft;
}

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** A line more, or less, where it was there. */
export function toggled(text: string, line: string): string {
  const lines = linesOf(text);
  return (lines.includes(line) ? lines.filter((each) => each !== line) : [...lines, line]).join('\n');
}

/** Bodies that an agency does not have are left out; whatever else is empty is none. */
const isLeftOut = ({ path }: Field): boolean => path.startsWith('legal.');

function valueOf(field: Field, text: string): unknown {
  if (field.kind === 'lines' || field.kind === 'practices') return linesOf(text);
  if (field.isOptional && text === '') return isLeftOut(field) ? undefined : null;
  return field.kind === 'count' ? Number(text) : text;
}

/** What has no field here stays as it is in `base`. */
export function settingsOf(draft: Draft, base: Settings): Settings {
  const settings = structuredClone(base);
  const typed = (path: string) => (draft[path] ?? '').trim();
  for (const field of ALL_FIELDS) write(settings as Node, field.path, valueOf(field, typed(field.path)));
  settings.approvalChain = STEPS.filter((step) => typed(stepField(step)) !== '').map((step) => ({
    step,
    limitWorkingDays: Number(typed(stepField(step))),
  }));
  settings.escalation = LADDER.filter((role) => typed(rungField(role, 'left')) !== '').map((role) => ({
    role,
    workingDaysLeft: Number(typed(rungField(role, 'left'))),
    internalWorkingDaysLeft: Number(typed(rungField(role, 'internal'))),
    ...(typed(digestField(role)) === 'yes' ? { digest: true } : {}),
  }));
  return settings;
}
