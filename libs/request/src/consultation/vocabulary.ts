/** Who is asked for an opinion: a third party (条例32), or an agency that made the information together with ours (34). */
export const CONSULTATION_KINDS = ['thirdParty', 'coAuthor'] as const;
export type ConsultationKind = (typeof CONSULTATION_KINDS)[number];

/** Decides between 你 and 你单位 in the letter. */
export const ADDRESSEE_KINDS = ['person', 'organisation'] as const;
export type AddresseeKind = (typeof ADDRESSEE_KINDS)[number];

/** 同意公开, 不同意公开, 同意部分公开. */
export const STANCES = ['agree', 'object', 'partly'] as const;
export type Stance = (typeof STANCES)[number];

/** Why an opinion is not waited for any longer. */
export const TERMINATION_REASONS = ['notNeeded', 'withdrawn', 'lapsed', 'replied', 'letterFailed'] as const;
export type TerminationReason = (typeof TERMINATION_REASONS)[number];
