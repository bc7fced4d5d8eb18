import { isLegalDate, type LegalDate } from '../dates/index.js';
import { isExemptionCode, isOutcomeCode } from '../outcomes/codes.js';
import { OTHER_GROUNDS } from '../outcomes/requirements/exemptions.js';
import type { ReportedRemedy, ReportedRequest } from './records.js';
import {
  REMEDY_RESULTS,
  REQUESTER_TYPES,
  TABLE_4_ROWS,
  type RemedyKind,
  type RemedyResult,
  type RequesterType,
} from './rows.js';

export const REQUEST_COLUMNS = ['id', 'requester_type', 'received_on', 'outcome', 'exemption', 'closed_on'] as const;
export const REMEDY_COLUMNS = ['id', 'kind', 'filed_on', 'result', 'closed_on'] as const;

/** A field that cannot be read, in plain Chinese. */
export interface FieldFault {
  readonly code: 'FIELD.MISSING' | 'FIELD.UNKNOWN_CODE' | 'FIELD.NOT_A_DATE';
  readonly column: string;
  readonly message: string;
}

export type ReadRow<T> = { readonly record: T } | { readonly faults: readonly FieldFault[] };

/** A line of requests.csv as a record, or everything that is wrong with its fields. */
export function readRequestRow(
  row: Readonly<Record<(typeof REQUEST_COLUMNS)[number], string>>,
): ReadRow<ReportedRequest> {
  const read = new FieldReader(row);
  const outcome = read.optionalCode('outcome', isOutcomeCode);
  const record = {
    id: read.required('id'),
    requesterType: read.code('requester_type', isRequesterType),
    receivedOn: read.date('received_on'),
    outcome,
    exemption: outcome === 'PARTIAL' ? read.partialGround() : read.optionalCode('exemption', isExemptionCode),
    closedOn: read.optionalDate('closed_on'),
  };
  return read.faults.length > 0 ? { faults: read.faults } : { record: record as ReportedRequest };
}

/** A line of remedies.csv as a record, or everything that is wrong with its fields. `pending` says the same as empty. */
export function readRemedyRow(row: Readonly<Record<(typeof REMEDY_COLUMNS)[number], string>>): ReadRow<ReportedRemedy> {
  const read = new FieldReader(row.result.trim() === 'pending' ? { ...row, result: '' } : row);
  const record = {
    id: read.required('id'),
    kind: read.code('kind', isRemedyKind),
    filedOn: read.date('filed_on'),
    result: read.optionalCode('result', isRemedyResult),
    closedOn: read.optionalDate('closed_on'),
  };
  return read.faults.length > 0 ? { faults: read.faults } : { record: record as ReportedRemedy };
}

class FieldReader {
  readonly faults: FieldFault[] = [];
  constructor(private readonly row: Readonly<Record<string, string>>) {}

  required(column: string): string {
    const value = this.text(column);
    if (value === '') this.fault('FIELD.MISSING', column, `${column} 为空`);
    return value;
  }

  code<T extends string>(column: string, known: (value: string) => value is T): T | null {
    return this.required(column) === '' ? null : this.optionalCode(column, known);
  }

  optionalCode<T extends string>(column: string, known: (value: string) => value is T): T | null {
    const value = this.text(column);
    if (value === '') return null;
    if (known(value)) return value;
    this.fault('FIELD.UNKNOWN_CODE', column, `${column} 的代码“${value}”不在手册中`);
    return null;
  }

  date(column: string): LegalDate | null {
    return this.required(column) === '' ? null : this.optionalDate(column);
  }

  optionalDate(column: string): LegalDate | null {
    const value = this.text(column);
    if (value === '') return null;
    if (!isLegalDate(value)) {
      this.fault('FIELD.NOT_A_DATE', column, `${column} 的“${String(value)}”不是有效日期（应为 YYYY-MM-DD）`);
      return null;
    }
    return value;
  }

  /** The rest of a partial grant is withheld under 14-16, or not given on another ground of 36-38. */
  partialGround() {
    const value = this.required('exemption');
    return (OTHER_GROUNDS as readonly string[]).includes(value)
      ? null
      : this.optionalCode('exemption', isExemptionCode);
  }

  private text(column: string): string {
    return (this.row[column] ?? '').trim();
  }

  private fault(code: FieldFault['code'], column: string, message: string): void {
    this.faults.push({ code, column, message });
  }
}

const isRequesterType = (value: string): value is RequesterType =>
  (REQUESTER_TYPES as readonly string[]).includes(value);
const isRemedyKind = (value: string): value is RemedyKind => TABLE_4_ROWS.some(({ code }) => code === value);
const isRemedyResult = (value: string): value is RemedyResult => (REMEDY_RESULTS as readonly string[]).includes(value);
