/** 逐级提醒: who is told of a limit, and from when on (practice; every number is a setting of the agency). */
import type { AgencyRules } from '../context.js';
import type { Role } from '../vocabulary.js';
import type { WatchedLimit } from './limits.js';
import type { AlertLevel } from './vocabulary.js';

/** A rung: a role, told from so many working days left on; negative: working days past the limit. */
export interface Rung {
  role: Role;
  /** Of a limit of the law or of a superior (条例33, 督办). */
  workingDaysLeft: number;
  /** Of an internal limit, which is asked for on its last day in any case. */
  internalWorkingDaysLeft: number;
  /** What is raised in one morning comes as one mail; without it, each alert is a mail. */
  digest?: boolean;
}

/** 承办人 → 科室负责人 → 公开工作机构 → 机关负责人 → 主管部门. */
export const LADDER_ROLES = ['caseOfficer', 'unitHead', 'disclosureHead', 'signer', 'supervisor'] as const;

export const DEFAULT_LADDER: readonly Rung[] = [
  { role: 'caseOfficer', workingDaysLeft: 5, internalWorkingDaysLeft: -1 },
  { role: 'unitHead', workingDaysLeft: 3, internalWorkingDaysLeft: -1 },
  { role: 'disclosureHead', workingDaysLeft: 1, internalWorkingDaysLeft: -1 },
  { role: 'signer', workingDaysLeft: 0, internalWorkingDaysLeft: -3 },
  { role: 'supervisor', workingDaysLeft: -1, internalWorkingDaysLeft: -5 },
];

type Ladder = Pick<
  AgencyRules,
  'escalation' | 'reminderWorkingDays' | 'amberWorkingDays' | 'internalRepeatWorkingDays'
>;

function thresholdOf({ workingDaysLeft, internalWorkingDaysLeft }: Rung, { isInternal }: WatchedLimit): number {
  return isInternal ? internalWorkingDaysLeft : workingDaysLeft;
}

/** Everybody whose rung is reached when so many working days are left, and whose turn it is. */
export function toldAt(limit: WatchedLimit, left: number, { escalation }: Ladder): Role[] {
  const reached = escalation.filter((rung) => thresholdOf(rung, limit) >= left).map(({ role }) => role);
  return [...new Set([...limit.turn, ...reached])];
}

export function levelAt(left: number, { amberWorkingDays }: Ladder): AlertLevel {
  if (left < 0) return 'red';
  return left <= amberWorkingDays ? 'amber' : 'reminder';
}

/**
 * The next number of working days left at which somebody is told. Before the limit: each threshold of the agency that it is long enough
 * for. Past it: every working day until it is met; of an internal one, each rung.
 */
export function nextThreshold(limit: WatchedLimit, last: number | null, agency: Ladder): number {
  const below = last ?? Infinity;
  const rungs = agency.escalation.map((rung) => thresholdOf(rung, limit));
  const before = [agency.reminderWorkingDays, agency.amberWorkingDays, ...rungs].filter(
    (left) => left >= 0 && left < Math.min(below, limit.length),
  );
  if (before.length > 0) return Math.max(...before);
  return limit.isInternal ? nextPastInternal(below, rungs, agency) : Math.min(below, 0) - 1;
}

/**
 * Past an internal limit, whose last day has its own reminder: the first working day and each rung. Once the highest knows, it is
 * called to mind at the agency's interval: nobody outside waits for it, and what comes every day is not read.
 */
function nextPastInternal(below: number, rungs: readonly number[], { internalRepeatWorkingDays }: Ladder): number {
  const ahead = [-1, ...rungs].filter((left) => left < below);
  return ahead.length > 0 ? Math.max(...ahead) : below - internalRepeatWorkingDays;
}
