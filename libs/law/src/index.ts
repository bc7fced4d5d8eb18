/**
 * The law as code: pure functions of their arguments. No clock, no framework, no Node API; days are `YYYY-MM-DD`
 * texts in Asia/Shanghai and the calendar is an argument.
 *
 * - articles: every rule's legal place, by id; numbers: every time limit once, dated
 * - calendar: which days count, from which notice, and what is still provisional
 * - receipt: the day of receipt by channel
 * - clock: the ledger of facts → the due date, what is running, and the reason of every day
 * - limits: every other legal limit; lights and what-if on top of the clock
 * - fees, outcomes (with exemptions, letters, blockers), remedies, annual report
 * - proactive: what agencies publish without being asked, by kind
 * - cases: the language of deadlines.csv, for golden files and the command line
 */
export * from './annual-report/index.js';
export * from './articles/index.js';
export { formalCitation } from './articles/formal-citation.js';
export * from './calendar/index.js';
export * from './cases/index.js';
export * from './clock/index.js';
export * from './dates/index.js';
export * from './fees/index.js';
export * from './lights/index.js';
export * from './limits/index.js';
export * from './numbers/index.js';
export * from './outcomes/index.js';
export * from './proactive/index.js';
export * from './receipt/index.js';
export { isLawRefusal, LawRefusal } from './refusal.js';
export * from './remedies/index.js';
export * from './service/index.js';
export * from './what-if/index.js';
