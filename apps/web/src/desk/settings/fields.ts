/** Which fields the settings of an agency have, by groups. A name is the field's path in the form of the API. */
import type { Settings } from '../../api/types';

export type FieldKind = 'count' | 'line' | 'lines' | 'practices' | 'url' | 'time' | 'agencyKind';

export interface Field {
  path: string;
  kind: FieldKind;
  /** Of a number the largest, of a text its length. */
  most: number;
  isOptional?: boolean;
}

const days = (path: string, most: number): Field => ({ path, kind: 'count', most });
const line = (path: string, most = 200): Field => ({ path, kind: 'line', most });
const optional = (field: Field): Field => ({ ...field, isOptional: true });

/** The groups whose fields are each a value of its own; chain and ladder have their own shapes. */
export const GROUPS = {
  thresholds: [
    days('reminderWorkingDays', 20),
    days('amberWorkingDays', 20),
    days('internalRepeatWorkingDays', 20),
    optional(days('automaticReminderWorkingDays', 20)),
    { path: 'wakeTime', kind: 'time', most: 5 },
    { path: 'wakeWindowMinutes', kind: 'count', most: 240 },
  ],
  periods: [
    days('confirmationWorkingDays', 10),
    days('contactRetryWorkingDays', 20),
    days('correctionPeriodWorkingDays', 60),
    days('reasonsPeriodWorkingDays', 60),
    days('consultationProofWorkingDays', 20),
    days('serviceProofWorkingDays', 60),
    days('rectificationWorkingDays', 60),
    days('suggestionWorkingDays', 60),
    days('archivingWorkingDays', 250),
  ],
  letters: [
    optional(line('letterhead')),
    optional(line('issuingName')),
    line('letterWords.acknowledgement', 20),
    line('letterWords.notice', 20),
    line('letterWords.reply', 20),
  ],
  practices: [{ path: 'practicesSetAside', kind: 'practices', most: 20 }],
  fee: [{ path: 'feePayment', kind: 'lines', most: 10 }],
  remedies: [
    { path: 'legal.kind', kind: 'agencyKind', most: 40 },
    optional(line('legal.sameLevelGovernment')),
    optional(line('legal.upperGovernment')),
    optional(line('legal.upperDepartment')),
    optional(line('reconsiderationOrgan')),
    optional({ path: 'reconsiderationUrl', kind: 'url', most: 500 }),
    line('court'),
  ],
  contact: [line('contact.office'), line('contact.address'), line('contact.phone'), line('contact.hours')],
} as const satisfies Record<string, readonly Field[]>;
export type Group = keyof typeof GROUPS;

export const ALL_FIELDS: readonly Field[] = Object.values(GROUPS).flat();

export type Step = Settings['approvalChain'][number]['step'];
/** In their order. */
export const STEPS: readonly Step[] = ['countersign', 'secrecyReview', 'legalReview', 'signOff'];
/** 条例17: nothing goes out without these. */
export const INDISPENSABLE: readonly Step[] = ['secrecyReview', 'signOff'];
export const stepField = (step: Step): string => `approvalChain.${step}`;

export type LadderRole = Settings['escalation'][number]['role'];
/** From below. */
export const LADDER: readonly LadderRole[] = ['caseOfficer', 'unitHead', 'disclosureHead', 'signer', 'supervisor'];
/** `left`: working days left of a limit of the law; `internal`: of an internal one. */
export const rungField = (role: LadderRole, which: 'left' | 'internal'): string => `escalation.${role}.${which}`;
/** Whether its people get the alerts of a morning as one mail: `yes`, or nothing. */
export const digestField = (role: LadderRole): string => `escalation.${role}.digest`;
