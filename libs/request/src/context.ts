/** What `decide` is told beside state and command: the day, the calendar, the rules of the agency. Never a clock. */
import type { LegalDate, WorkingDayCalendar } from '#libs/law';
import type { ApprovalRule } from './approval/steps.js';
import type { LetterCode, LetterNumber } from './events.js';
import type { Rung } from './supervision/ladder.js';

/** Settings of an agency that this line of the process reads. Periods in working days. */
export interface AgencyRules {
  /** Internal limit for confirming a request that needs it; the law names none (handbook §1.2, practice). */
  confirmationWorkingDays: number;
  /** After the applicant was not reached: internal limit for trying again, so that nobody waits without end (207号). */
  contactRetryWorkingDays: number;
  /** Reminder when at most so many working days are left. */
  reminderWorkingDays: number;
  /** Amber when at most so many working days are left. */
  amberWorkingDays: number;
  /** 逐级提醒: who is told of a limit, from when on. */
  escalation: readonly Rung[];
  /** Past an internal limit, once every rung has been told: again after so many working days. */
  internalRepeatWorkingDays: number;
  /** 催办 by the system so many working days past the limit of a reply; null: never. */
  automaticReminderWorkingDays: number | null;
  /** From when on the wake-ups of a day are due, `HH:MM` Beijing time. */
  wakeTime: string;
  /** Within how many minutes from then on: each request has its own second in this window. */
  wakeWindowMinutes: number;
  /** Working days that a correction notice gives where its author states no others (practice, handbook §1.3). */
  correctionPeriodWorkingDays: number;
  /** Reasons of mere practice (惯例) that do not stand in this agency's way; a reason of law always does. */
  practicesSetAside?: readonly string[];
  /** Working days for giving reasons (条例35; practice, handbook §1.6). */
  reasonsPeriodWorkingDays: number;
  /** Internal limit for answering a request for rectification; 条例41 names none (practice). */
  rectificationWorkingDays: number;
  /** Internal limit for answering a suggestion of proactive disclosure; 条例44 says "及时" (practice). */
  suggestionWorkingDays: number;
  /** How a processing fee is paid, a line a way (办法8); where none is said, none can be asked. */
  feePayment: readonly string[];
  /** The steps from a proposal to its signature, in their order, with their internal limits (practice). */
  approvalChain: readonly ApprovalRule[];
  /** Working days without proof that a letter of consultation was received, until that is asked about (practice). */
  consultationProofWorkingDays: number;
  /** Working days without an end of the service of a reply, until that is asked about (practice). */
  serviceProofWorkingDays: number;
  /** Internal limit from closing to archiving; 条例45 names none (practice, handbook §9.2). */
  archivingWorkingDays: number;
  /** 机关代字 of the letter series, e.g. `清河公开告`. */
  letterWords: { acknowledgement: string; notice: string; reply: string };
}

export interface DecideContext {
  /** The day of the decision: the process's own day, Shanghai. */
  today: LegalDate;
  calendar: WorkingDayCalendar;
  agency: AgencyRules;
  /** The next number of the series that the command needs (`letterNumberedBy`), under the caller's lock. */
  nextNumber: LetterNumber | null;
}

/** The series of a letter: acknowledgements, notices on the way, replies (handbook §6: a series a kind of letter). */
export function letterWord(code: LetterCode, { letterWords }: AgencyRules): string {
  if (code.startsWith('R-')) return letterWords.reply;
  return code === 'ACK' ? letterWords.acknowledgement : letterWords.notice;
}
