import { PROBLEMS, type ProblemCode } from './catalogue.js';

export interface InvalidParam {
  /** Path of the field, `contact.phone`. */
  name: string;
  /** For the person who fills in the form. */
  reason: string;
  code: string;
}

export interface ProblemReason {
  code: string;
  message: string;
  articles: string[];
  force?: 'practice';
  details?: Record<string, string | number | boolean>;
}

/** What happened to the request meanwhile; told with a 409. */
export interface Happened {
  stage: string;
  headSeq: number;
  lastEvents: {
    type: string;
    recordedOn: string;
    recordedAt: string;
    actor: { kind: string; name?: string };
  }[];
}

export interface ProblemExtras {
  status?: number;
  code?: string;
  title?: string;
  detail?: string;
  basis?: string[];
  reasons?: ProblemReason[];
  invalidParams?: InvalidParam[];
  happened?: Happened;
  /** Id under which the fault stands in the log. */
  incident?: string;
  /** Response headers, e.g. Retry-After. */
  headers?: Record<string, string>;
}

/** An answer that is no success, as `application/problem+json` (RFC 9457) will say it. Never with personal data. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;

  constructor(
    code: ProblemCode,
    readonly extras: ProblemExtras = {},
  ) {
    super(code);
    this.name = 'Problem';
    this.status = extras.status ?? PROBLEMS[code].status;
    this.code = extras.code ?? code;
    this.title = extras.title ?? PROBLEMS[code].title;
  }

  /** The document itself. */
  body(): Record<string, unknown> {
    const { detail, basis = [], reasons, invalidParams, happened, incident } = this.extras;
    return {
      type: `urn:yishen:problem:${this.code}`,
      title: this.title,
      status: this.status,
      code: this.code,
      ...(detail === undefined ? {} : { detail }),
      basis,
      ...(reasons ? { reasons } : {}),
      ...(invalidParams ? { invalidParams } : {}),
      ...(happened ? { happened } : {}),
      ...(incident === undefined ? {} : { incident }),
    };
  }
}
