import { LEGAL_NUMBERS } from '../numbers/table.js';

/**
 * Practices that the law leaves open, as settings of an agency. Each has a default, explained in docs/law/readings.md.
 */
export interface ClockPolicy {
  /** Working days to correct, from the day after the notice was received, where the notice states none. */
  readonly correctionPeriodWorkingDays: number;
  /** Whether the day an opinion arrives is still deducted; `false` is the more careful reading (due a day earlier). */
  readonly suspensionEndInclusive: boolean;
  /** What becomes of a consultation still open when the clock restarts: its later days are deducted, or none. */
  readonly consultationOpenAtRestart: 'continues' | 'forgotten';
  /** Whether asking for reasons (article 35) stops the clock. */
  readonly reasonsSuspend: boolean;
  /** Working days for giving reasons, used only where asking for them stops the clock. */
  readonly reasonsPeriodWorkingDays: number;
}

/** @law 例-补正期限 例-扣除端点 例-说明理由 */
export const DEFAULT_CLOCK_POLICY: ClockPolicy = Object.freeze({
  correctionPeriodWorkingDays: LEGAL_NUMBERS.correctionPeriodByCustom[0].value,
  suspensionEndInclusive: true,
  consultationOpenAtRestart: 'continues',
  reasonsSuspend: false,
  reasonsPeriodWorkingDays: LEGAL_NUMBERS.reasonsPeriodByCustom[0].value,
});
