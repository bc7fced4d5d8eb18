/** Ways by which the house sends or brings a reply, and which can fail; online and by e-mail the system sends it. */
export const ATTEMPT_METHODS = ['inPerson', 'post', 'entrusted'] as const;
export type AttemptMethod = (typeof ATTEMPT_METHODS)[number];

/** Why a reply did not come to the applicant. */
export const SERVICE_FAILURES = ['returned', 'refused', 'unreachable'] as const;
export type ServiceFailure = (typeof SERVICE_FAILURES)[number];
