/** What goes into the package of a request (条例45): everything that shows what was asked, decided and delivered, and why. */
import type { PackageContents, PackageFile } from '#libs/archive';
import { formalCitation, outcomeRule } from '#libs/law';
import { clockOf, eventWords, RECTIFICATION_WORDS, SUGGESTION_WORDS, type RecordedEvent } from '#libs/request';
import { documentSeal, inAgency, listMessages, readChain, type DocumentPurpose, type StoredEvent } from '#libs/records';
import type { EntityManager } from 'typeorm';
import type { CaseFile } from '../case-file.js';
import type { ActivityDeps } from '../deps.js';
import { approvalRecord } from './approval-record.js';

interface DocumentRow {
  id: string;
  purpose: DocumentPurpose;
  name: Buffer;
  sha256: string;
  blobKey: string;
}

interface LetterRow {
  code: string;
  word: string;
  year: number;
  serial: number;
  sha256: string;
  blobKey: string;
}

export async function packageContents(deps: ActivityDeps, file: CaseFile): Promise<PackageContents> {
  return inAgency(deps.source, file.agencyId, async (manager) => {
    const chain = await readChain(manager, file.requestId);
    const events = chain.map(({ body }) => JSON.parse(body) as RecordedEvent);
    const documents = await readDocuments(manager, file);
    const packedOn = events.at(-1)?.recordedOn ?? file.state.closedOn ?? '';
    return {
      requestId: file.requestId,
      requestNumber: file.number,
      agencyName: file.agencyName,
      packedOn,
      application: [...applicationFiles(file), ...filesOf(deps, file, documents, 'attachment', 'authority')],
      documents: filesOf(deps, file, disclosed(events, documents), 'disclosure'),
      letters: await letterFiles(deps, manager, file),
      opinions: filesOf(deps, file, documents, 'opinion'),
      proofs: filesOf(deps, file, documents, 'proof'),
      approvals: await approvalRecord(deps.source, manager, file, events),
      serviceProof: await serviceProof(manager, file, events),
      clock: clockOf(file.state, file.calendar, packedOn, true),
      messages: await messagesOf(manager, file),
      events: chain,
      cover: coverOf(file, events, chain),
    };
  });
}

/** The application as it was submitted, and as it stood where a correction or a split said anew what is sought. */
function applicationFiles({ submitted, application }: CaseFile): PackageFile[] {
  const file = (name: string, title: string, content: object): PackageFile => ({
    ...{ name, title },
    content: `${JSON.stringify(content, null, 2)}\n`,
  });
  return [
    file('application.json', '申请书（提交时的内容）', submitted),
    ...(application.description === submitted.description
      ? []
      : [file('application-handled.json', '申请内容（补正或者拆分后办理的内容）', application)]),
  ];
}

function readDocuments(manager: EntityManager, file: CaseFile): Promise<DocumentRow[]> {
  return manager.query(
    `SELECT id, purpose, sealed_name AS name, sha256, blob_key AS "blobKey" FROM document
     WHERE request_id = $1 AND removed_at IS NULL ORDER BY uploaded_at, id`,
    [file.requestId],
  );
}

/** The documents that the proposal which was signed last gives; an outcome that gives none has none. */
function disclosed(events: RecordedEvent[], documents: DocumentRow[]): DocumentRow[] {
  const signed = events.findLast((event): event is RecordedEvent<'ReplySigned'> => event.type === 'ReplySigned');
  const proposed = events.find(
    (event): event is RecordedEvent<'ReplyProposed'> =>
      event.type === 'ReplyProposed' && event.data.proposalId === signed?.data.proposalId,
  );
  const given = proposed?.data.documents.filter(({ treatment }) => treatment !== 'withheld') ?? [];
  return documents.filter(({ id }) => given.some(({ documentId }) => documentId === id));
}

function filesOf(
  deps: ActivityDeps,
  file: CaseFile,
  documents: DocumentRow[],
  ...purposes: DocumentRow['purpose'][]
): PackageFile[] {
  return documents
    .filter(({ purpose }) => purposes.includes(purpose))
    .map(({ id, name, sha256, blobKey }) => ({
      name: file.key.openText(name, `${documentSeal(id)}/name`),
      sha256,
      content: () => deps.blobs.get(blobKey, file.key),
    }));
}

async function letterFiles(deps: ActivityDeps, manager: EntityManager, file: CaseFile): Promise<PackageFile[]> {
  const rows: LetterRow[] = await manager.query(
    `SELECT code, word, year, serial, sha256, blob_key AS "blobKey" FROM letter
     WHERE request_id = $1 AND status = 'issued' ORDER BY dated_on, id`,
    [file.requestId],
  );
  return rows.map(({ code, word, year, serial, sha256, blobKey }) => ({
    name: `${code}.pdf`,
    title: `${word}〔${year}〕${serial}号`,
    sha256,
    content: () => deps.blobs.get(blobKey, file.key),
  }));
}

const SERVICE_EVENTS: ReadonlySet<string> = new Set([
  'ServiceBegun',
  'ServiceFailed',
  'ReplyDispatched',
  'ReplyServed',
]);

/** Every attempt to tell the applicant something, and the events that say how the reply was served. */
async function serviceProof(manager: EntityManager, file: CaseFile, events: RecordedEvent[]) {
  const attempts: unknown[] = await manager.query(
    `SELECT effect_key AS "effectKey", recipient, attempt, message_id AS "messageId", state, code, at
     FROM delivery_attempt WHERE request_id = $1 ORDER BY at, attempt`,
    [file.requestId],
  );
  const served = events.filter(({ type }) => SERVICE_EVENTS.has(type));
  return JSON.parse(JSON.stringify({ served, attempts })) as unknown;
}

async function messagesOf(manager: EntityManager, file: CaseFile) {
  const messages = await listMessages(manager, file.key, file.requestId);
  return messages.map(({ id, sender, staffName, sentAt, text }) => ({
    ...{ id, sender, staffName, text },
    sentAt: sentAt.toISOString(),
  }));
}

/** What it came to: under 条例41 and 44 its answer, of an application its outcome. */
function resultOf({ outcome, rectification, suggestion }: CaseFile['state']): string {
  if (rectification?.answer) return RECTIFICATION_WORDS[rectification.answer.decision];
  if (suggestion?.answer) return SUGGESTION_WORDS[suggestion.answer.decision];
  return outcome ? outcomeRule(outcome).name : '';
}

function coverOf(file: CaseFile, events: RecordedEvent[], chain: StoredEvent[]): PackageContents['cover'] {
  const { state } = file;
  return {
    facts: [
      { label: '收到之日', value: state.receivedOn ?? '' },
      { label: '答复期限', value: state.replyDueOn ?? '' },
      { label: '发出', value: state.dispatchedOn ?? '' },
      { label: '送达', value: state.servedOn ?? '' },
      { label: '办理结果', value: resultOf(state) },
      { label: '末事件哈希', value: chain.at(-1)?.hash ?? '' },
    ].filter(({ value }) => value !== ''),
    timeline: events.map((event) => ({
      on: event.happenedOn,
      text: eventWords(event),
      basis: event.basis.map(formalCitation).join('、') || undefined,
    })),
  };
}
