import type { ExemptionCode, ExemptionProposal, OutcomeCode, ReplyProposal } from '../src/outcomes/index.js';

/** The day on which the proposals below are made. */
export const WED_MAY_6 = '2026-05-06';

const AGREED = { ref: 'tp1', state: 'agreed' } as const;
const SILENT = { ref: 'tp2', state: 'silent' } as const;

/** One lawful proposal an outcome: the ground from which each refused case departs by one fact. */
export const LAWFUL: Record<OutcomeCode, ReplyProposal> = {
  ALREADY_PUBLIC: { outcome: 'ALREADY_PUBLIC', publicLocationGiven: true },
  GRANTED: { outcome: 'GRANTED', documents: { full: 2, partial: 0, withheld: 0 } },
  PARTIAL: {
    outcome: 'PARTIAL',
    reasonsGiven: true,
    severabilityConsidered: true,
    documents: { full: 1, partial: 1, withheld: 0 },
    exemptions: [{ code: 'E15_PRIVACY', reasonsGiven: true }],
    thirdParties: [AGREED, SILENT],
  },
  DENIED: {
    outcome: 'DENIED',
    reasonsGiven: true,
    severabilityConsidered: true,
    documents: { full: 0, partial: 0, withheld: 3 },
    exemptions: [{ code: 'E16_INTERNAL_PERSONNEL', reasonsGiven: true }],
  },
  SPECIAL_REGIME: {
    outcome: 'SPECIAL_REGIME',
    specialRegime: { rank: 'administrativeRegulation', instrumentNamed: true, handlingOfficeGiven: true },
  },
  NOT_EXIST: {
    outcome: 'NOT_EXIST',
    searchRecord: { scope: true, keywords: true, method: true, result: true, searchedOn: WED_MAY_6 },
  },
  NOT_RESPONSIBLE: {
    outcome: 'NOT_RESPONSIBLE',
    reasonsGiven: true,
    responsibleAgency: { known: true, nameGiven: true, contactGiven: true },
  },
  NEEDS_CREATION: { outcome: 'NEEDS_CREATION', reasonsGiven: true, severabilityConsidered: true },
  STILL_UNCLEAR: {
    outcome: 'STILL_UNCLEAR',
    reasonsGiven: true,
    correction: { noticeServedOn: '2026-04-08', dueOn: '2026-04-29', answered: true },
  },
  PETITION: { outcome: 'PETITION', reasonsGiven: true, petitionChannelGiven: true },
  REPEAT: {
    outcome: 'REPEAT',
    previousRequest: {
      referenceGiven: true,
      sameApplicant: true,
      sameInformation: true,
      repliedOn: '2026-03-02',
      letterNumberGiven: true,
    },
  },
  PUBLICATION: { outcome: 'PUBLICATION', publicLocationGiven: true },
  EXCESSIVE: {
    outcome: 'EXCESSIVE',
    reasonsGiven: true,
    reasonsRequest: { noticeServedOn: '2026-04-08', dueOn: '2026-04-20', answered: true, judged: 'unreasonable' },
  },
  RECONFIRM: {
    outcome: 'RECONFIRM',
    previousRequest: {
      referenceGiven: true,
      sameApplicant: true,
      sameInformation: true,
      repliedOn: '2026-03-02',
      letterNumberGiven: false,
    },
  },
  CORRECTION_LAPSED: {
    outcome: 'CORRECTION_LAPSED',
    correction: { noticeServedOn: '2026-04-08', dueOn: '2026-04-30', answered: false },
  },
  FEE_LAPSED: { outcome: 'FEE_LAPSED', feeNotice: { servedOn: '2026-04-01', dueOn: '2026-04-30', paid: false } },
  WITHDRAWN: { outcome: 'WITHDRAWN', withdrawal: { inWriting: true, receivedOn: WED_MAY_6 } },
  OTHER: { outcome: 'OTHER', reasonsGiven: true },
};

/** An exemption with all that its article asks for. */
export function lawfulExemption(code: ExemptionCode): ExemptionProposal {
  return {
    code,
    reasonsGiven: true,
    ...(code === 'E14_STATE_SECRET' && { classificationBasisGiven: true }),
    ...(code === 'E14_LAW_PROHIBITS' && { prohibitedBy: 'law' as const }),
    ...((code.startsWith('E16_PROCESS_') || code === 'E16_ENFORCEMENT_FILE') && { publicationDuty: 'none' as const }),
  };
}

/** A refusal on one ground, lawful in every respect. */
export function lawfulRefusal(code: ExemptionCode): ReplyProposal {
  return {
    ...LAWFUL.DENIED,
    exemptions: [lawfulExemption(code)],
    ...(code.startsWith('E15_') && { thirdParties: [{ ref: 'tp1', state: 'objected', objectionReasonable: true }] }),
  };
}
