import type { CommandAnswer, RefusalReason } from '#libs/contracts';
import { Problem, type Happened } from '../problems/problem.js';

export type Refused = Extract<CommandAnswer, { decided: 'refused' }>;

/** What lies in how the request stands, as it does for whoever was slower than a colleague, and not in what was given. */
const CONFLICT = new RegExp(
  `^(${[
    'STAGE\\.NOT_POSSIBLE',
    'PROPOSAL\\.NOT_CURRENT',
    'APPROVAL\\.NOT_THIS_STEP',
    'HANDLER\\.(ASSIGNED_MEANWHILE|NOT_ASSIGNED)',
    'CONSULTATION\\.ALL_TOLD',
    'SPLIT\\.UNDER_WAY',
    'SERVICE\\.NOT_BEGUN',
    'SUPERVISION\\.(REMINDER_OPEN|ORDER_OPEN|CLEARED|NOTHING_TO_.+)',
    '.+\\.ALREADY(_.+)?',
    '.+\\.NONE(_.+)?',
  ].join('|')})$`,
);

/** It is for somebody else: of another role, or with another part in this request. */
const NOT_YOURS = /^(ACTOR\.NOT_PERMITTED|HANDLER\.NOT_YOURS|.+\.IS_DRAFTER|SUPERVISION\.(OWN_ANSWER|FOR_SUPERVISOR))$/;

/** 403: not the caller's to do; 409: no longer, or not yet, possible; 422: what was given does not do. */
export function statusOf(reasons: readonly RefusalReason[]): 403 | 409 | 422 {
  if (reasons.some(({ code }) => NOT_YOURS.test(code))) return 403;
  return reasons.some(({ code }) => CONFLICT.test(code)) ? 409 : 422;
}

/** The reason that the document is named after: the one that its status comes from. */
function leading(reasons: readonly RefusalReason[], status: number): RefusalReason | undefined {
  if (status === 403) return reasons.find(({ code }) => NOT_YOURS.test(code));
  if (status === 409) return reasons.find(({ code }) => CONFLICT.test(code));
  return reasons[0];
}

/** Every reason of a refusal as a problem document; a 409 tells what happened meanwhile. */
export function refusalProblem(reasons: readonly RefusalReason[], happened?: Happened): Problem {
  const status = statusOf(reasons);
  const first = leading(reasons, status);
  return new Problem('COMMAND.REFUSED', {
    status,
    ...(first ? { code: first.code, title: first.message } : {}),
    basis: [...new Set(reasons.flatMap(({ articles }) => articles))],
    reasons: reasons.map(({ code, message, articles, force, details }) => ({
      code,
      message,
      articles: [...articles],
      ...(force ? { force } : {}),
      ...(details ? { details } : {}),
    })),
    ...(status === 409 && happened ? { happened } : {}),
  });
}
