import type { Agency as LegalAgency } from '#libs/law';
import type { AgencyRules } from '#libs/request';

/** Settings of an agency as they are stored. What the law leaves open is here, with its default in `defaults`. */
export interface AgencySettings extends AgencyRules {
  /** What kind of agency it is and what stands above it: that decides who reconsiders (复议法24-28). */
  legal: Omit<LegalAgency, 'name'>;
  /** Where the place concentrates reconsideration elsewhere: that organ instead. */
  reconsiderationOrgan: string | null;
  /** Where it can be applied for online; an online reply must name it (复议法22②). */
  reconsiderationUrl: string | null;
  /** The court that hears a suit. */
  court: string;
  /** How the disclosure office can be reached, as letters and pages show it. */
  contact: { office: string; address: string; phone: string; hours: string };
}

/** Periods that the law leaves to practice (handbook §1.2, §8). */
export const DEFAULT_RULES = {
  confirmationWorkingDays: 1,
  reminderWorkingDays: 5,
  amberWorkingDays: 3,
  correctionPeriodWorkingDays: 15,
  feePayment: [] as readonly string[],
  wakeTime: '08:00',
} as const;

/** The settings as they are read: what was not yet a setting when they were stored has its default. */
export function withDefaults(stored: AgencySettings): AgencySettings {
  return { ...DEFAULT_RULES, ...stored };
}
