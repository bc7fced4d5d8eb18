import { yearOf } from '../dates/index.js';
import { exemptionRule } from '../outcomes/exemption-rules.js';
import { outcomeRule } from '../outcomes/outcome-rules.js';
import type { ReportedRemedy, ReportedRequest } from './records.js';
import type { ResultRowCode, Table4ColumnCode } from './rows.js';

/** The two rows of table 3 in which a request stands: how it came into the year, and how it left it. */
export interface RequestPlace {
  readonly intake: 'NEW' | 'CARRIED_IN';
  readonly end: ResultRowCode | 'CARRIED_OUT';
}

/**
 * Where a request counts in a year's report; `null` when it was received later or closed earlier.
 *
 * New by day of receipt, processed by day of closing, open on 31 December carried over. Each request has exactly one
 * intake and one end, so each column balances by construction.
 * @throws RangeError for a refusal without exemption; the caller checks records first
 * @law 格式
 */
export function placeRequest(request: ReportedRequest, year: number): RequestPlace | null {
  if (yearOf(request.receivedOn) > year) return null;
  const closedIn = request.closedOn === null ? Number.POSITIVE_INFINITY : yearOf(request.closedOn);
  if (closedIn < year) return null;
  return {
    intake: yearOf(request.receivedOn) === year ? 'NEW' : 'CARRIED_IN',
    end: closedIn > year ? 'CARRIED_OUT' : resultRow(request),
  };
}

/**
 * The row of a closed request. A partial grant counts in its own row alone, whatever is withheld.
 * @law 格式
 */
export function resultRow({ outcome, exemption }: Pick<ReportedRequest, 'outcome' | 'exemption'>): ResultRowCode {
  if (outcome === null) throw new RangeError('an open request has no result row');
  const { annualReportRow } = outcomeRule(outcome);
  if (annualReportRow !== 'byExemption') return annualReportRow;
  if (exemption === null) throw new RangeError('a refusal without exemption has no result row');
  return exemptionRule(exemption).annualReportRow;
}

/**
 * Column of table 4; `null` when it was filed later or decided earlier. Decided in the year: by result; not decided by
 * its end: pending.
 * @law 格式
 */
export function placeRemedy(remedy: ReportedRemedy, year: number): Exclude<Table4ColumnCode, 'total'> | null {
  if (yearOf(remedy.filedOn) > year) return null;
  if (remedy.closedOn === null || remedy.result === null) return 'pending';
  if (yearOf(remedy.closedOn) < year) return null;
  return yearOf(remedy.closedOn) > year ? 'pending' : remedy.result;
}
