import { allCells, checkCarryOver, checkFigures } from './check-figures.js';
import { checkRemedy, checkRequest } from './check-records.js';
import { type CellAddress, type Figures } from './figures.js';
import type { Finding, FindingCode } from './finding.js';
import { placeRemedy, placeRequest } from './place-request.js';
import type { ReportedRemedy, ReportedRequest } from './records.js';
import { Tally } from './tally.js';

/** First year whose report follows the format of 2021; the trial format of 2019 had one row under 其他处理. */
const FORMAT_SINCE = 2021;

export interface AnnualReportCell {
  readonly address: CellAddress;
  readonly value: number;
  /** Requests or remedies in this cell; empty when the report was built without `keepIds`. */
  readonly ids: readonly string[];
}

export interface AnnualReport {
  readonly year: number;
  /** Tables 3 and 4 in printed order. */
  readonly cells: readonly AnnualReportCell[];
  /** Every record that could not be counted and every check that failed. */
  readonly findings: readonly Finding[];
  readonly figures: Figures;
  /** No finding is an error. */
  readonly balanced: boolean;
}

export interface AnnualReportOptions {
  /** Names the requests of each cell; on unless turned off to save memory. */
  readonly keepIds?: boolean;
  /** Last year's figures, for the carry-over. */
  readonly lastYear?: Figures;
}

/** A report that grows by one record at a time, so that a long register needs not be held in memory. */
export class AnnualReportBuilder {
  private readonly tally: Tally;
  private readonly seen = new Map<string, number | null>();
  private readonly faults: Finding[] = [];

  constructor(
    private readonly year: number,
    private readonly options: AnnualReportOptions = {},
  ) {
    if (!Number.isInteger(year) || year < 1000 || year > 9999) throw new RangeError(`not a year: ${year}`);
    this.tally = new Tally(options.keepIds ?? true);
  }

  /** Counts a request, or says why it cannot be counted. `origin` is told again in the findings, e.g. a line number. */
  addRequest(request: ReportedRequest, origin?: number): readonly Finding[] {
    const faults = [
      ...this.duplicate('REQUEST.DUPLICATE_ID', request.id, request.id, origin),
      ...checkRequest(request, origin),
    ];
    if (faults.length > 0) return this.refuse(faults);
    const place = placeRequest(request, this.year);
    if (place) {
      this.tally.count('T3', place.intake, request.requesterType, request.id);
      this.tally.count('T3', place.end, request.requesterType, request.id);
    }
    return [];
  }

  /** Counts a reconsideration or suit, or says why it cannot be counted. */
  addRemedy(remedy: ReportedRemedy, origin?: number): readonly Finding[] {
    const faults = [
      ...this.duplicate('REMEDY.DUPLICATE_ID', `${remedy.kind} ${remedy.id}`, remedy.id, origin),
      ...checkRemedy(remedy, origin),
    ];
    if (faults.length > 0) return this.refuse(faults);
    const column = placeRemedy(remedy, this.year);
    if (column) this.tally.count('T4', remedy.kind, column, remedy.id);
    return [];
  }

  /** The tables as they stand now, checked. */
  finish(): AnnualReport {
    const figures: Figures = (address) => this.tally.value(address);
    const findings = [
      ...this.faults,
      ...checkFigures(figures),
      ...(this.options.lastYear ? checkCarryOver(figures, this.options.lastYear) : []),
      ...earlierFormat(this.year),
    ];
    return {
      year: this.year,
      cells: allCells().map((address) => ({
        address,
        value: this.tally.value(address),
        ids: this.tally.ids(address),
      })),
      findings,
      figures,
      balanced: findings.every((each) => each.severity !== 'error'),
    };
  }

  /**
   * A record counts once: the first of an id is taken, each further one is refused. One matter may be reconsidered and
   * then go to court under the same id: remedies are told apart by kind and id.
   */
  private duplicate(code: FindingCode, key: string, id: string, origin?: number): Finding[] {
    const first = this.seen.get(`${code} ${key}`);
    if (first === undefined) {
      this.seen.set(`${code} ${key}`, origin ?? null);
      return [];
    }
    const message = `编号“${id}”重复${first === null ? '' : `（首见于第${first}行）`}，一件只计一次`;
    return [{ code, severity: 'error', message, id, origin, details: first === null ? {} : { first } }];
  }

  private refuse(faults: readonly Finding[]): readonly Finding[] {
    this.faults.push(...faults);
    return faults;
  }
}

/**
 * Tables 3 and 4 of a year from requests and remedies, with every check of the format.
 * @law 条例50
 * @law 格式
 */
export function annualReport(
  year: number,
  requests: Iterable<ReportedRequest>,
  remedies: Iterable<ReportedRemedy> = [],
  options: AnnualReportOptions = {},
): AnnualReport {
  const builder = new AnnualReportBuilder(year, options);
  for (const request of requests) builder.addRequest(request);
  for (const remedy of remedies) builder.addRemedy(remedy);
  return builder.finish();
}

function earlierFormat(year: number): Finding[] {
  if (year >= FORMAT_SINCE) return [];
  const message = `${year}年度当时用试行格式（“其他处理”只有一行），此处按2021年格式列出`;
  return [{ code: 'REPORT.EARLIER_FORMAT', severity: 'note', message, details: { year } }];
}
