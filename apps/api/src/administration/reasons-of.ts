import { Problem, type ProblemExtras } from '../problems/problem.js';

/** What a refusal says of every fault that was found; its code is that of the first. */
export function reasonsOf<Fault extends string>(
  faults: readonly Fault[],
  message: (fault: Fault) => string,
): Pick<ProblemExtras, 'code' | 'reasons'> {
  return {
    code: faults[0],
    reasons: faults.map((fault) => ({ code: fault, message: message(fault), articles: [] })),
  };
}

/** @throws Problem of the code, with every fault, where there is one */
export function demandNone<Fault extends string>(
  code: 'AGENCY.NOT_POSSIBLE' | 'UNIT.NOT_POSSIBLE',
  faults: readonly Fault[],
  message: (fault: Fault) => string,
): void {
  if (faults.length > 0) throw new Problem(code, reasonsOf(faults, message));
}
