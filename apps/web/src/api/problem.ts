/** What went wrong, as the API says it (application/problem+json), and as the network says it. */

export interface Reason {
  code: string;
  message: string;
  articles: string[];
  /** Custom and not law; an agency may set it aside. */
  force?: 'practice';
}

export interface InvalidParam {
  name: string;
  reason: string;
  code?: string;
}

/** What happened meanwhile, where a command came too late (409). */
export interface Happened {
  stage: string;
  headSeq: number;
  lastEvents: { type: string; recordedOn: string; recordedAt: string }[];
}

export interface ProblemDocument {
  title: string;
  status: number;
  code: string;
  detail?: string;
  basis?: string[];
  reasons?: Reason[];
  invalidParams?: InvalidParam[];
  happened?: Happened;
}

/** The API understood and said no, or could not. */
export class ApiProblem extends Error {
  constructor(
    readonly document: ProblemDocument,
    /** Seconds to wait, where the API asks for it. */
    readonly retryAfter: number | null = null,
    readonly isRead = false,
  ) {
    super(document.title);
    this.name = 'ApiProblem';
  }

  get status(): number {
    return this.document.status;
  }

  get code(): string {
    return this.document.code;
  }

  /** Whether the act may have been taken in although no answer came: only the same act may be sent again. */
  get isUncertain(): boolean {
    return this.status >= 500 || this.status === 408;
  }
}

/** No answer: offline, timed out, or the connection broke. What was sent may have arrived. */
export class Unreachable extends Error {
  constructor(readonly isRead = false) {
    super('unreachable');
    this.name = 'Unreachable';
  }
}

export type Failure = ApiProblem | Unreachable;

/** Narrows what was thrown by a call; a fault of the page itself is thrown on. */
export function asFailure(error: unknown): Failure {
  if (error instanceof ApiProblem || error instanceof Unreachable) return error;
  throw error;
}

export function isUncertain(failure: Failure): boolean {
  return failure instanceof Unreachable || failure.isUncertain;
}
