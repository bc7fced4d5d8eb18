import { findNamedRequest, type NamedRequest } from '#libs/records';
import type { LetterNumber, PreviousRequest } from '#libs/request';
import type { InvalidParam } from '../../problems/problem.js';
import { invalid, type Check } from './check-record.js';

/**
 * An earlier request that the record has is as the record has it (条例36六): of this applicant, answered on that day, by that
 * number. One of the time before the system the officer vouches for.
 */
export function demandPrevious(previous: PreviousRequest | undefined): Check {
  return async (manager, { id }) => {
    const known = previous && (await findNamedRequest(manager, id, previous.number));
    const faults = known ? faultsOf(previous, known) : [];
    if (faults.length > 0) throw invalid(...faults);
  };
}

function faultsOf(previous: PreviousRequest, known: NamedRequest): InvalidParam[] {
  const { sameApplicant, repliedOn, replyNumber } = previous;
  const cases: [boolean, string, string, string][] = [
    [
      known.sameApplicant !== null && known.sameApplicant !== sameApplicant,
      'sameApplicant',
      '与登记的申请人不符',
      'PREVIOUS.APPLICANT_DIFFERS',
    ],
    [!isDayOf(known, repliedOn), 'repliedOn', '与登记的答复日期不符', 'PREVIOUS.DAY_DIFFERS'],
    [
      replyNumber !== null && !isNumberOf(known, replyNumber),
      'replyNumber',
      '与登记的答复文号不符',
      'PREVIOUS.NUMBER_DIFFERS',
    ],
  ];
  return cases
    .filter(([isFault]) => isFault)
    .map(([, name, reason, code]) => ({ name: `previousRequest.${name}`, reason, code }));
}

/** From the date of the letter to the day on which it was sent out. */
function isDayOf({ repliedOn: first, dispatchedOn: last }: NamedRequest, on: string | null): boolean {
  return on !== null && first !== null && last !== null && first <= on && on <= last;
}

function isNumberOf({ replyNumber: known }: NamedRequest, { word, year, serial }: LetterNumber): boolean {
  return known?.word === word && known.year === year && known.serial === serial;
}
