export { answerCase, type CaseAnswer } from './answer-case.js';
export { type AskId, ASKS, isAsk } from './asks.js';
export { type CaseRow, REQUIRED_CASE_COLUMNS } from './case-row.js';
export { type CaseEvent, type CaseEventKey, readEvents } from './events.js';
export {
  compareReported,
  REPORTED_COLUMNS,
  type ComparedRow,
  type Difference,
  readReported,
  type ReadReport,
  type Reported,
  type ReportedRow,
} from './compare-reported.js';
export { explainCase } from './explain-case.js';
export { readCase, type ReadCase } from './facts-of-case.js';
