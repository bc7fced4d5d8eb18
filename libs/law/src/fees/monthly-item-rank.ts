import { compareDates, type LegalDate } from '../dates/index.js';
import { feeRefusal } from './fee-refusal.js';

/** A registered request as far as the monthly count needs it. After a split, each part is a request. */
export interface CountedRequest {
  readonly id: string;
  /** Whatever tells one applicant from another, e.g. a blind index. */
  readonly applicant: string;
  readonly agency: string;
  readonly receivedOn: LegalDate;
  /** How it ended, where that bears on the count. */
  readonly ended?: 'withdrawn' | 'correctionLapsed';
}

/** What the 办法 leaves open (handbook §3, confidence M and L), as an agency sets it. */
export interface ItemCountPractice {
  /** `agency`: each agency counts its own requests; `everywhere`: all requests of the applicant that are given. */
  readonly scope: 'agency' | 'everywhere';
  readonly countWithdrawn: boolean;
  readonly countCorrectionLapsed: boolean;
}

/** Each agency for itself; a request counts however it ended, since receiving it was the load that the fee regulates. */
export const DEFAULT_ITEM_COUNT_PRACTICE: ItemCountPractice = {
  scope: 'agency',
  countWithdrawn: true,
  countCorrectionLapsed: true,
};

export interface MonthlyItemRank {
  /** 1 for the first of the month. */
  readonly rank: number;
  /** `YYYY-MM` of the day of receipt. */
  readonly month: string;
  /** The requests counted, in order, the asked one last. */
  readonly countedIds: readonly string[];
}

/**
 * The number of a request among those of its applicant, to its agency, received in its calendar month.
 *
 * The order is by day of receipt, then as given (order of registration). The asked request itself always counts.
 * @throws LawRefusal `FEE.REQUEST_NOT_FOUND` when `id` is not among `requests`
 * @law 办法4
 */
export function monthlyItemRank(
  id: string,
  requests: readonly CountedRequest[],
  practice: ItemCountPractice = DEFAULT_ITEM_COUNT_PRACTICE,
): MonthlyItemRank {
  const position = requests.findIndex((each) => each.id === id);
  const asked = requests[position];
  if (!asked) throw feeRefusal('FEE.REQUEST_NOT_FOUND', '所问的申请不在清单中', '办法4', { id });
  const month = asked.receivedOn.slice(0, 'YYYY-MM'.length);
  const countedIds = requests
    .map((request, index) => ({ request, index }))
    .filter(({ request, index }) => index === position || countsWith(asked, request, practice))
    .filter(({ request }) => request.receivedOn.startsWith(month))
    .filter(({ request, index }) => comesBefore(request, index, asked, position))
    .sort((a, b) => compareDates(a.request.receivedOn, b.request.receivedOn))
    .map(({ request }) => request.id);
  return { rank: countedIds.length, month, countedIds };
}

function countsWith(asked: CountedRequest, other: CountedRequest, practice: ItemCountPractice): boolean {
  if (other.applicant !== asked.applicant) return false;
  if (practice.scope === 'agency' && other.agency !== asked.agency) return false;
  if (other.ended === 'withdrawn') return practice.countWithdrawn;
  if (other.ended === 'correctionLapsed') return practice.countCorrectionLapsed;
  return true;
}

function comesBefore(request: CountedRequest, index: number, asked: CountedRequest, position: number): boolean {
  return request.receivedOn < asked.receivedOn || (request.receivedOn === asked.receivedOn && index <= position);
}
