/** What staff ask of the API. */
import { csrfHeader, isExpired, isSame, renewToken, session } from '../session/session';
import {
  addressOf,
  type Answer,
  get,
  getFile,
  type Headers,
  type PathOf,
  post,
  postForm,
  type QueryOf,
  remove,
} from './client';
import { ApiProblem } from './problem';
import type {
  Board,
  CatalogueEntry,
  CatalogueEntryForm,
  CommandKind,
  CommandReply,
  CommandStatus,
  Delegation,
  DelegationForm,
  DeskIntake,
  DocumentPurpose,
  Dossier,
  DossierDocument,
  LetterPreview,
  NewCatalogueEntryForm,
  NoticeForm,
  PreviewedCommand,
  SavedView,
  SavedViewForm,
  StaffMessage,
  TakenIn,
} from './types';

/**
 * Every call of staff goes through here: it carries the CSRF token and notices that the session ended. A write that was
 * refused for an old token is made once more where the session is still the same person's.
 */
export async function asStaff<T>(perform: (csrf: Headers) => Promise<T>): Promise<T> {
  const before = session.value;
  try {
    return await perform(csrfHeader());
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    // Answered of the session before, when somebody has signed in again already.
    const isLate = error.status === 401 && session.value !== before;
    if (isLate && isSame(before, session.value)) return asStaff(perform);
    if (error.status === 401 && !isLate) isExpired.value = session.value !== null;
    if (error.code === 'CSRF.TOKEN_INVALID' && (await renewToken())) return perform(csrfHeader());
    throw error;
  }
}

/** What a list is narrowed by, as the page keeps it: empty where it is not. */
export type Narrowed<P extends PathOf<'get'>> = Record<Exclude<keyof QueryOf<P>, 'limit' | 'cursor'>, string>;
export type DeskQuery = Narrowed<'/api/v1/requests'>;
export type RegisterQuery = Narrowed<'/api/v1/supervision/register'>;
export type CountedQuery = Narrowed<'/api/v1/supervision/statistics/requests'>;
export type StatisticsQuery = Narrowed<'/api/v1/supervision/statistics'>;
export type Dimension = QueryOf<'/api/v1/supervision/statistics'>['by'];
export type Measure = QueryOf<'/api/v1/supervision/statistics/requests'>['measure'];

export type FeeQuery = NonNullable<
  NonNullable<Parameters<typeof get<'/api/v1/requests/{id}/fee-options'>>[2]>['query']
>;

export const PAGE_SIZE = 25;

/** One page of a list as it is narrowed. */
function listed<P extends PathOf<'get'>>(
  path: P,
  query: Narrowed<P>,
  cursor: string | null,
  headers: Headers = {},
): Promise<Answer<P, 'get'>> {
  const wanted = { ...query, cursor: cursor ?? '', limit: PAGE_SIZE } as never;
  return asStaff(() => get(path, {} as never, { query: wanted, headers }));
}

/** What is looked for in texts may be a name: it travels in a header and stands in no address. */
const lookingFor = (sought: string): Headers => (sought ? { 'yishen-search': encodeURIComponent(sought) } : {});
export const listRequests = (query: DeskQuery, cursor: string | null, sought: string) =>
  listed('/api/v1/requests', { ...query, q: query.q.trim() }, cursor, lookingFor(sought));
/** Where the list as it is narrowed can be had as a sheet. */
export const requestsSheet = (query: DeskQuery): string => addressOf('/api/v1/requests.xlsx', query);
/** The same of what was found in texts. */
export const fetchFoundSheet = (query: DeskQuery, sought: string): Promise<Blob> =>
  asStaff(() => getFile('/api/v1/requests.xlsx', {}, { query: query as never, headers: lookingFor(sought) }));

export const listSavedViews = async () => (await asStaff(() => get('/api/v1/desk/views', {}))).items;
export const saveView = (form: SavedViewForm, key: string): Promise<SavedView> =>
  asStaff((csrf) => post('/api/v1/desk/views', {}, form, { ...csrf, 'idempotency-key': key }));
export const removeSavedView = (id: string, key: string): Promise<void> =>
  asStaff((csrf) => remove('/api/v1/desk/views/{id}', { id }, { ...csrf, 'idempotency-key': key }));

export const readCalendarFeed = () => asStaff(() => get('/api/v1/desk/calendar-feed', {}));
export const openCalendarFeed = (_: object, key: string) =>
  asStaff((csrf) => post('/api/v1/desk/calendar-feed', {}, {}, { ...csrf, 'idempotency-key': key }));
export const endCalendarFeed = (_: object, key: string) =>
  asStaff((csrf) => remove('/api/v1/desk/calendar-feed', {}, { ...csrf, 'idempotency-key': key }));

export const readBoard = (query: { from: string; to: string }): Promise<Board> =>
  asStaff(() => get('/api/v1/supervision/board', {}, { query }));
export const listRegister = (query: RegisterQuery, cursor: string | null) =>
  listed('/api/v1/supervision/register', query, cursor);
export const registerSheet = (query: RegisterQuery): string => addressOf('/api/v1/supervision/register.xlsx', query);
export const readStatistics = async (query: StatisticsQuery) =>
  (await asStaff(() => get('/api/v1/supervision/statistics', {}, { query: query as never }))).items;
export const listCounted = (query: CountedQuery, cursor: string | null) =>
  listed('/api/v1/supervision/statistics/requests', query, cursor);

export const readDossier = (id: string): Promise<Dossier> => asStaff(() => get('/api/v1/requests/{id}', { id }));
export const readHead = (id: string) => asStaff(() => get('/api/v1/requests/{id}/head', { id }));
export const readClock = (id: string) => asStaff(() => get('/api/v1/requests/{id}/clock', { id }));
export type WhatIfQuery = NonNullable<
  NonNullable<Parameters<typeof get<'/api/v1/requests/{id}/clock/what-if/act'>>[2]>['query']
>;
export type WhatIfAct = NonNullable<WhatIfQuery['act']>;
export const readWhatIf = (id: string, query: WhatIfQuery) =>
  asStaff(() => get('/api/v1/requests/{id}/clock/what-if/act', { id }, { query }));
export const readEvents = async (id: string) =>
  (await asStaff(() => get('/api/v1/requests/{id}/events', { id }))).items;
export const readActions = async (id: string) =>
  (await asStaff(() => get('/api/v1/requests/{id}/actions', { id }))).items;
export const readAttempts = async (id: string) =>
  (await asStaff(() => get('/api/v1/requests/{id}/attempts', { id }))).items;
export const readSupervision = (id: string) => asStaff(() => get('/api/v1/requests/{id}/supervision', { id }));
export const readMyAlerts = async () => (await asStaff(() => get('/api/v1/supervision/alerts', {}))).items;
export const readAlreadyKnown = (id: string) => asStaff(() => get('/api/v1/requests/{id}/already-known', { id }));
export const readEarlierRequests = (id: string) => asStaff(() => get('/api/v1/requests/{id}/earlier-requests', { id }));
export const readMessages = async (id: string): Promise<StaffMessage[]> =>
  (await asStaff(() => get('/api/v1/requests/{id}/messages', { id }))).items;
export const writeMessage = (id: string, text: string, key: string): Promise<StaffMessage> =>
  asStaff((csrf) => post('/api/v1/requests/{id}/messages', { id }, { text }, { ...csrf, 'idempotency-key': key }));
export const readFeeOptions = (id: string, query: FeeQuery) =>
  asStaff(() => get('/api/v1/requests/{id}/fee-options', { id }, { query }));
export const listUnits = async () => (await asStaff(() => get('/api/v1/units', {}))).items;
export const listStaff = async () => (await asStaff(() => get('/api/v1/staff', {}))).items;

export const listDelegations = async () => (await asStaff(() => get('/api/v1/delegations', {}))).items;
export const listCatalogue = (sought: string, cursor: string | null) =>
  listed('/api/v1/catalogue/entries', { category: '' }, cursor, lookingFor(sought));
export const addCatalogueEntry = (form: NewCatalogueEntryForm, key: string): Promise<CatalogueEntry> =>
  asStaff((csrf) => post('/api/v1/catalogue/entries', {}, form, { ...csrf, 'idempotency-key': key }));
export const importCatalogue = (form: { csv: string }, key: string) =>
  asStaff((csrf) => post('/api/v1/catalogue/entries/imports', {}, form, { ...csrf, 'idempotency-key': key }));
export const correctCatalogueEntry = (id: string, form: CatalogueEntryForm, key: string): Promise<CatalogueEntry> =>
  asStaff((csrf) =>
    post('/api/v1/catalogue/entries/{id}/corrections', { id }, form, { ...csrf, 'idempotency-key': key }),
  );
export const withdrawCatalogueEntry = (id: string, key: string): Promise<CatalogueEntry> =>
  asStaff((csrf) => post('/api/v1/catalogue/entries/{id}/withdrawal', { id }, {}, { ...csrf, 'idempotency-key': key }));

export const addDelegation = (form: DelegationForm, key: string): Promise<Delegation> =>
  asStaff((csrf) => post('/api/v1/delegations', {}, form, { ...csrf, 'idempotency-key': key }));
export const endDelegation = (id: string, key: string): Promise<Delegation> =>
  asStaff((csrf) => post('/api/v1/delegations/{id}/end', { id }, {}, { ...csrf, 'idempotency-key': key }));

export const readCalendar = () => asStaff(() => get('/api/v1/calendar', {}));
export const dryRunCalendar = (version: number) =>
  asStaff(() => get('/api/v1/calendar/dry-run', {}, { query: { version } }));
export const readRollout = (version: number) =>
  asStaff(() => get('/api/v1/calendar/rollout', {}, { query: { version } }));
export const uploadNotice = (form: NoticeForm, key: string) =>
  asStaff((csrf) => post('/api/v1/calendar/versions', {}, form, { ...csrf, 'idempotency-key': key }));
interface OfVersion {
  version: number;
}
export const approveCalendar = (body: OfVersion, key: string) =>
  asStaff((csrf) => post('/api/v1/calendar/approvals', {}, body, { ...csrf, 'idempotency-key': key }));
export const rejectCalendar = (body: OfVersion, key: string) =>
  asStaff((csrf) => post('/api/v1/calendar/rejections', {}, body, { ...csrf, 'idempotency-key': key }));
export const pauseRollout = (body: OfVersion, key: string) =>
  asStaff((csrf) => post('/api/v1/calendar/rollout/pause', {}, body, { ...csrf, 'idempotency-key': key }));
export const resumeRollout = (body: OfVersion, key: string) =>
  asStaff((csrf) => post('/api/v1/calendar/rollout/resume', {}, body, { ...csrf, 'idempotency-key': key }));

export const fetchDraft = (id: string) => asStaff(() => getFile('/api/v1/requests/{id}/draft', { id }));
export const fetchPackage = (id: string) => asStaff(() => getFile('/api/v1/requests/{id}/archive', { id }));
export const fetchLetter = (id: string, letterId: string) =>
  asStaff(() => getFile('/api/v1/requests/{id}/letters/{letterId}/file', { id, letterId }));
export const fetchDocument = (id: string, documentId: string) =>
  asStaff(() => getFile('/api/v1/requests/{id}/documents/{documentId}/file', { id, documentId }));

/** An application that came on paper, by mail, by fax or by word of mouth, with its scans. */
export function takeInApplication(
  intake: DeskIntake,
  files: readonly File[],
  authority: File | null,
  key: string,
): Promise<TakenIn> {
  const form = new FormData();
  form.set('intake', JSON.stringify(intake));
  for (const file of files) form.append('files', file, file.name);
  if (authority) form.set('authority', authority, authority.name);
  return asStaff((csrf) => postForm('/api/v1/requests', {}, form, { ...csrf, 'idempotency-key': key }));
}

export function uploadDocument(
  id: string,
  purpose: DocumentPurpose,
  file: File,
  key: string,
): Promise<DossierDocument> {
  const form = new FormData();
  form.set('purpose', purpose);
  form.set('file', file, file.name);
  return asStaff((csrf) =>
    postForm('/api/v1/requests/{id}/documents', { id }, form, { ...csrf, 'idempotency-key': key }),
  );
}

export function removeDocument(id: string, documentId: string, key: string): Promise<void> {
  return asStaff((csrf) =>
    remove('/api/v1/requests/{id}/documents/{documentId}', { id, documentId }, { ...csrf, 'idempotency-key': key }),
  );
}

/** Where each command of staff goes. */
const COMMAND_PATHS = {
  confirmReceipt: '/api/v1/requests/{id}/commands/confirm-receipt',
  recordUnreachable: '/api/v1/requests/{id}/commands/record-unreachable',
  startIntakeReview: '/api/v1/requests/{id}/commands/start-intake-review',
  passIntakeReview: '/api/v1/requests/{id}/commands/pass-intake-review',
  requestCorrection: '/api/v1/requests/{id}/commands/request-correction',
  recordCorrectionNoticeReceived: '/api/v1/requests/{id}/commands/record-correction-notice-received',
  takeInCorrection: '/api/v1/requests/{id}/commands/take-in-correction',
  confirmCorrection: '/api/v1/requests/{id}/commands/confirm-correction',
  confirmCorrectionLapse: '/api/v1/requests/{id}/commands/confirm-correction-lapse',
  takeBackCorrectionLapse: '/api/v1/requests/{id}/commands/take-back-correction-lapse',
  requestReasons: '/api/v1/requests/{id}/commands/request-reasons',
  recordReasonsNoticeReceived: '/api/v1/requests/{id}/commands/record-reasons-notice-received',
  takeInReasons: '/api/v1/requests/{id}/commands/take-in-reasons',
  judgeReasons: '/api/v1/requests/{id}/commands/judge-reasons',
  deferReply: '/api/v1/requests/{id}/commands/defer-reply',
  issueFeeNotice: '/api/v1/requests/{id}/commands/issue-fee-notice',
  decideNotToCharge: '/api/v1/requests/{id}/commands/decide-not-to-charge',
  callBackFeeNotice: '/api/v1/requests/{id}/commands/call-back-fee-notice',
  recordFeeNoticeReceived: '/api/v1/requests/{id}/commands/record-fee-notice-received',
  recordFeePayment: '/api/v1/requests/{id}/commands/record-fee-payment',
  confirmFeeLapse: '/api/v1/requests/{id}/commands/confirm-fee-lapse',
  takeBackFeeLapse: '/api/v1/requests/{id}/commands/take-back-fee-lapse',
  assignHandlingUnit: '/api/v1/requests/{id}/commands/assign-handling-unit',
  openConsultation: '/api/v1/requests/{id}/commands/open-consultation',
  notifyOfConsultations: '/api/v1/requests/{id}/commands/notify-of-consultations',
  recordConsultationReceipt: '/api/v1/requests/{id}/commands/record-consultation-receipt',
  recordOpinion: '/api/v1/requests/{id}/commands/record-opinion',
  recordConsultedUnreachable: '/api/v1/requests/{id}/commands/record-consulted-unreachable',
  judgeObjection: '/api/v1/requests/{id}/commands/judge-objection',
  overrideObjection: '/api/v1/requests/{id}/commands/override-objection',
  recordOverrideNoticeReceipt: '/api/v1/requests/{id}/commands/record-override-notice-receipt',
  terminateConsultation: '/api/v1/requests/{id}/commands/terminate-consultation',
  askAssistance: '/api/v1/requests/{id}/commands/ask-assistance',
  answerAssistance: '/api/v1/requests/{id}/commands/answer-assistance',
  takeBackAssistance: '/api/v1/requests/{id}/commands/take-back-assistance',
  answerRectification: '/api/v1/requests/{id}/commands/answer-rectification',
  answerSuggestion: '/api/v1/requests/{id}/commands/answer-suggestion',
  splitRequest: '/api/v1/requests/{id}/commands/split-request',
  linkRequests: '/api/v1/requests/{id}/commands/link-requests',
  unlinkRequests: '/api/v1/requests/{id}/commands/unlink-requests',
  proposeReply: '/api/v1/requests/{id}/commands/propose-reply',
  extendReplyPeriod: '/api/v1/requests/{id}/commands/extend-reply-period',
  countersignProposal: '/api/v1/requests/{id}/commands/countersign-proposal',
  approveLegality: '/api/v1/requests/{id}/commands/approve-legality',
  approveSecrecy: '/api/v1/requests/{id}/commands/approve-secrecy',
  returnProposal: '/api/v1/requests/{id}/commands/return-proposal',
  signReply: '/api/v1/requests/{id}/commands/sign-reply',
  beginService: '/api/v1/requests/{id}/commands/begin-service',
  recordFailedService: '/api/v1/requests/{id}/commands/record-failed-service',
  recordService: '/api/v1/requests/{id}/commands/record-service',
  takeBackFact: '/api/v1/requests/{id}/commands/take-back-fact',
  replyOnTheSpot: '/api/v1/requests/{id}/commands/reply-on-the-spot',
  replaceReply: '/api/v1/requests/{id}/commands/replace-reply',
  reopenOnOrder: '/api/v1/requests/{id}/commands/reopen-on-order',
  takeBackOrder: '/api/v1/requests/{id}/commands/take-back-order',
  promoteToProactive: '/api/v1/requests/{id}/commands/promote-to-proactive',
  closeRequest: '/api/v1/requests/{id}/commands/close-request',
  archiveRequest: '/api/v1/requests/{id}/commands/archive-request',
  takeInWithdrawal: '/api/v1/requests/{id}/commands/take-in-withdrawal',
  acknowledgeAlert: '/api/v1/requests/{id}/commands/acknowledge-alert',
  issueReminder: '/api/v1/requests/{id}/commands/issue-reminder',
  issueSupervisionOrder: '/api/v1/requests/{id}/commands/issue-supervision-order',
  answerSupervision: '/api/v1/requests/{id}/commands/answer-supervision',
  acceptSupervisionAnswer: '/api/v1/requests/{id}/commands/accept-supervision-answer',
  returnSupervisionAnswer: '/api/v1/requests/{id}/commands/return-supervision-answer',
  clearSupervision: '/api/v1/requests/{id}/commands/clear-supervision',
  reissueQueryCode: '/api/v1/requests/{id}/commands/reissue-query-code',
  completeTask: '/api/v1/requests/{id}/commands/complete-task',
  reportBounce: '/api/v1/requests/{id}/commands/report-bounce',
} as const satisfies Partial<Record<CommandKind, PathOf<'post'>>>;

/** A command that the desk can give. */
export type StaffCommand = keyof typeof COMMAND_PATHS;

/** What the API takes with a command. */
export type CommandBody<C extends StaffCommand> = Parameters<typeof post<(typeof COMMAND_PATHS)[C]>>[2];

export function isStaffCommand(command: CommandKind): command is StaffCommand {
  return command in COMMAND_PATHS;
}

/** What an accepted command brings; a reissued query code comes with its own answer alone. */
export type StaffReply = CommandReply & { queryCode?: string };

export function sendCommand<C extends StaffCommand>(
  id: string,
  command: C,
  body: CommandBody<C>,
  key: string,
): Promise<StaffReply> {
  const path: PathOf<'post'> = COMMAND_PATHS[command];
  return asStaff((csrf) =>
    post(path, { id } as never, body as never, { ...csrf, 'idempotency-key': key }),
  ) as Promise<StaffReply>;
}

/** The letter that a command would lead to; nothing is done. */
export const lookAtLetter = (id: string, command: PreviewedCommand, contents: object): Promise<LetterPreview> =>
  asStaff((csrf) => post('/api/v1/requests/{id}/letter-preview', { id }, { command, contents: { ...contents } }, csrf));

export const askCommand = (commandId: string): Promise<CommandStatus> =>
  asStaff(() => get('/api/v1/commands/{commandId}', { commandId }));
