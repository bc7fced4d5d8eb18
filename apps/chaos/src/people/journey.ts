/**
 * One request from submission to archive, as its people live through it over HTTP, whatever happens to the system
 * meanwhile. Every write is repeated under its key until it is answered, and some are sent twice at once.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../random.js';
import { anApplication, proposalOf, type Application, type Outcome } from './contents.js';
import type { House } from './house.js';
import type { Answer, Service } from './service.js';

interface Receipt {
  requestId: string;
  number: string;
  queryCode: string;
}

interface Dossier {
  stage: string;
  dispatchedOn: string | null;
  proposal: { id: string; documents: { documentId: string }[] } | null;
  tasks: { taskId: string; done: boolean }[];
  letters: { code: string; status: string }[];
}

const LOOK_MS = 250;
const PATIENCE_MS = 180_000;
const OUTCOMES: readonly Outcome[] = ['GRANTED', 'GRANTED', 'ALREADY_PUBLIC', 'DENIED', 'NOT_EXIST'];

/** An answer that no patience can change and that this journey did not expect. */
export class Unexpected extends Error {
  constructor(what: string, { status, body }: Answer) {
    super(`${what}: ${status} ${JSON.stringify(body).slice(0, 500)}`);
    this.name = 'Unexpected';
  }
}

export class Journey {
  private receipt: Receipt = { requestId: '', number: '', queryCode: '' };

  constructor(
    private readonly service: Service,
    private readonly house: House,
    private readonly random: Random,
    /** The name under which the run knows its applicants' mails. */
    private readonly name: string,
  ) {}

  get number(): string {
    return this.receipt.number;
  }

  /** Goes the whole way. @returns how it ended */
  async run(): Promise<'archived' | 'withdrawn'> {
    const { random } = this;
    const application = anApplication(random, this.name);
    await this.submit(application);
    await this.until('arrived', ({ stage }) => stage !== 'submitted');
    if (random.next() < 0.1) return this.withdraw();
    await this.clerk('confirm-receipt', { confirmedOn: today(), method: 'phone', evidence: '电话确认' });
    await this.clerk('start-intake-review', {});
    await this.clerk('pass-intake-review', { identityShown: true, descriptionClear: true, formStated: true });
    await this.clerk('assign-handling-unit', { unitId: this.house.unitId, caseOfficerId: null });
    if (random.next() < 0.1) return this.withdraw();
    await this.propose();
    if (random.next() < 0.2) {
      const { proposal } = await this.inApproval();
      await this.by('secrecyReviewer', 'return-proposal', { proposalId: proposal?.id, reason: '请补充理由' });
      await this.propose();
    }
    await this.sign();
    await this.serve(application);
    await this.clerk('close-request', {});
    await this.archive();
    return 'archived';
  }

  private async submit(application: Application): Promise<void> {
    const key = randomUUID();
    const files = this.random.next() < 0.3 ? [new File(['说明：所需信息见附图。'], '补充说明.txt')] : [];
    const form = () => {
      const data = new FormData();
      data.set('application', JSON.stringify(application));
      for (const file of files) data.append('files', file);
      return data;
    };
    const path = `/api/v1/agencies/${this.house.agencyId}/requests`;
    const send = () =>
      this.service.insist(path, () => ({ method: 'POST', headers: { 'Idempotency-Key': key }, body: form }));
    const answer = await this.perhapsTwice(send);
    if (answer.status !== 201) throw new Unexpected('submission', answer);
    this.receipt = answer.body as Receipt;
  }

  private async propose(): Promise<void> {
    const outcome = this.random.pick(OUTCOMES);
    const documents = outcome === 'GRANTED' ? [await this.upload()] : [];
    await this.by('caseOfficer', 'propose-reply', proposalOf(outcome, documents));
  }

  private async upload(): Promise<{ documentId: string; sha256: string }> {
    const content = `%PDF-1.4\n% ${randomUUID()}\n`;
    const form = () => {
      const data = new FormData();
      data.set('purpose', 'disclosure');
      data.append('file', new File([content], '批复.pdf'));
      return data;
    };
    const path = `/api/v1/requests/${this.receipt.requestId}/documents`;
    const answer = await this.house.people.caseOfficer.write(path, form, randomUUID());
    if (answer.status !== 201) throw new Unexpected('upload', answer);
    const { id, sha256 } = answer.body as { id: string; sha256: string };
    return { documentId: id, sha256 };
  }

  private inApproval(): Promise<Dossier> {
    return this.until('a rendered draft', ({ stage }) => stage === 'inApproval');
  }

  private async sign(): Promise<void> {
    const { proposal } = await this.inApproval();
    const documentIds = proposal?.documents.map(({ documentId }) => documentId) ?? [];
    const proposalId = proposal?.id;
    await this.by('secrecyReviewer', 'approve-secrecy', { proposalId, documentIds, opinion: '不涉及国家秘密' });
    await this.by('signer', 'sign-reply', { proposalId });
  }

  private async serve({ deliveryForm }: Application): Promise<void> {
    if (deliveryForm === 'counter') {
      await this.until('the letter', ({ letters }) =>
        letters.some(({ code, status }) => code.startsWith('R-') && status === 'issued'),
      );
      const service = { servedOn: today(), method: 'inPerson', proofDocumentId: null, evidence: '本人签收' };
      return this.clerk('record-service', service);
    }
    await this.until('the reply on its way', ({ dispatchedOn }) => dispatchedOn !== null);
    return this.applicant('acknowledge-service', {});
  }

  private async withdraw(): Promise<'withdrawn'> {
    await this.applicant('withdraw-request', { statement: '已从其他途径获得' });
    await this.archive();
    return 'withdrawn';
  }

  /** The package is written when nothing is on its way and no task is left; until then the archivist is told so. */
  private async archive(): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      for (const { taskId, done } of (await this.dossier()).tasks) {
        if (!done) await this.clerk('complete-task', { taskId, note: '已电话告知' });
      }
      const { people } = this.house;
      const answer = await people.archivist.give(this.receipt.requestId, 'archive-request', {}, randomUUID());
      if (answer.status === 200) break;
      if (!isNotYet(answer) || Date.now() > end) throw new Unexpected('archive-request', answer);
      await sleep(LOOK_MS);
    }
    await this.until('the package', ({ stage }) => stage === 'archived');
  }

  private clerk(command: string, body: object): Promise<void> {
    return this.by('clerk', command, body);
  }

  private async by(role: keyof House['people'], command: string, body: object): Promise<void> {
    const key = randomUUID();
    const person = this.house.people[role];
    const answer = await this.perhapsTwice(() => person.give(this.receipt.requestId, command, body, key));
    if (answer.status !== 200) throw new Unexpected(command, answer);
  }

  private async applicant(command: string, body: object): Promise<void> {
    const { number, queryCode } = this.receipt;
    const headers = { 'Yishen-Query-Code': queryCode, 'Idempotency-Key': randomUUID() };
    const call = () => ({ method: 'POST' as const, headers, body: () => body });
    const send = () => this.service.insist(`/api/v1/track/${number}/commands/${command}`, call);
    const answer = await this.perhapsTwice(send);
    if (answer.status !== 200) throw new Unexpected(command, answer);
  }

  /** Now and then a person clicks twice; both are told the same. */
  private async perhapsTwice(send: () => Promise<Answer>): Promise<Answer> {
    if (this.random.next() > 0.25) return send();
    const [first, second] = await Promise.all([send(), send()]);
    const same = JSON.stringify(first.body) === JSON.stringify(second.body) && first.status === second.status;
    if (!same) throw new Unexpected(`told two things, the other ${JSON.stringify(second.body)}`, first);
    return first;
  }

  private async dossier(): Promise<Dossier> {
    const answer = await this.house.people.clerk.read(`/api/v1/requests/${this.receipt.requestId}`);
    if (answer.status !== 200) throw new Unexpected('reading', answer);
    return answer.body as Dossier;
  }

  private async until(what: string, isThere: (dossier: Dossier) => boolean): Promise<Dossier> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const dossier = await this.dossier();
      if (isThere(dossier)) return dossier;
      if (Date.now() > end) throw new Error(`${this.number} (${dossier.stage}) still waits for ${what}`);
      await sleep(LOOK_MS);
    }
  }
}

function isNotYet({ body }: Answer): boolean {
  const { reasons = [] } = body as { reasons?: { code: string }[] };
  return (
    reasons.length > 0 && reasons.every(({ code }) => code === 'ARCHIVE.EFFECTS_OPEN' || code === 'ARCHIVE.TASKS_OPEN')
  );
}

/** Beijing's. */
function today(): string {
  return new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
