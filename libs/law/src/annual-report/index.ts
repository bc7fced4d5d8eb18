export {
  annualReport,
  AnnualReportBuilder,
  type AnnualReport,
  type AnnualReportCell,
  type AnnualReportOptions,
} from './annual-report.js';
export { allCells, checkCarryOver, checkFigures } from './check-figures.js';
export { ANNUAL_REPORT_CSV_HEADER, annualReportCsv } from './csv-lines.js';
export { cellKey, type CellAddress, type Figures } from './figures.js';
export { FINDING_CODES, type Finding, type FindingCode, type FindingSeverity } from './finding.js';
export { placeRemedy, placeRequest, resultRow, type RequestPlace } from './place-request.js';
export {
  readRemedyRow,
  readRequestRow,
  REMEDY_COLUMNS,
  REQUEST_COLUMNS,
  type FieldFault,
  type ReadRow,
} from './read-rows.js';
export type { ReportedRemedy, ReportedRequest } from './records.js';
export {
  REMEDY_RESULTS,
  REQUESTER_TYPES,
  RESULT_ROWS,
  TABLE_3_COLUMNS,
  TABLE_3_ROWS,
  TABLE_4_COLUMNS,
  TABLE_4_ROWS,
  type RemedyKind,
  type RemedyResult,
  type RequesterType,
  type ResultRowCode,
  type Table3ColumnCode,
  type Table3RowCode,
  type Table4ColumnCode,
} from './rows.js';
