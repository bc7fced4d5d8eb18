/** One whole lifecycle through HTTP, as the portal drives it. */
import { randomUUID } from 'node:crypto';

interface Seed {
  agencies: { id: string; units: { id: string }[] }[];
  people: { login: string; password: string; roles: string[] }[];
}

interface Session {
  cookie: string;
  csrf: string;
}

const ROLES = ['clerk', 'caseOfficer', 'secrecyReviewer', 'signer', 'archivist'] as const;
type Desk = Record<(typeof ROLES)[number], Session>;

/** Commands of one lifecycle; the bare workflow gets as many Updates. */
export const STEPS = 11;
/** Effects that each step opens, in order: notice and alert; letter with its notice; …; draft; …; reply; …; package. */
export const EFFECTS_OF_STEP = [2, 2, 0, 0, 0, 1, 0, 2, 0, 0, 1];

export class HttpLifecycle {
  private constructor(
    private readonly url: string,
    private readonly seed: Seed,
    private readonly desk: Desk,
  ) {}

  static async open(url: string, seed: Seed): Promise<HttpLifecycle> {
    const sessions = await Promise.all(ROLES.map((role) => logIn(url, personWith(seed, role))));
    const desk = Object.fromEntries(ROLES.map((role, index) => [role, sessions[index]])) as Desk;
    return new HttpLifecycle(url, seed, desk);
  }

  /** From submission to the archive. @returns the id of the request */
  async run(): Promise<string> {
    const agency = this.seed.agencies[0];
    const { requestId, number, queryCode } = await this.submit(agency?.id ?? '');
    const today = new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
    const give = (role: keyof Desk, command: string, body: object = {}) =>
      this.staff(role, `/requests/${requestId}/commands/${command}`, body);
    await give('clerk', 'confirm-receipt', { confirmedOn: today, method: 'phone', evidence: '电话确认' });
    await give('clerk', 'start-intake-review');
    await give('clerk', 'pass-intake-review', { identityShown: true, descriptionClear: true, formStated: true });
    await give('clerk', 'assign-handling-unit', { unitId: agency?.units[0]?.id, caseOfficerId: null });
    const { commandId: proposalId } = await give('caseOfficer', 'propose-reply', {
      outcome: 'ALREADY_PUBLIC',
      exemptions: [],
      documents: [],
      severabilityConsidered: false,
      reasons: '该信息已经主动公开。',
      publicLocation: '门户网站“政府信息公开”栏目',
    });
    await this.until(requestId, ({ stage }) => stage === 'inApproval');
    await give('secrecyReviewer', 'approve-secrecy', { proposalId, documentIds: [], opinion: '不涉密' });
    await give('signer', 'sign-reply', { proposalId });
    await this.until(requestId, ({ dispatchedOn }) => dispatchedOn !== null);
    await this.post(`/track/${number}/commands/acknowledge-service`, {}, { 'yishen-query-code': queryCode });
    await give('clerk', 'close-request');
    await this.archive(requestId);
    await this.until(requestId, ({ stage }) => stage === 'archived');
    return requestId;
  }

  private async submit(agencyId: string): Promise<{ requestId: string; number: string; queryCode: string }> {
    const form = new FormData();
    const application = {
      requesterType: 'natural_person',
      name: '李明',
      identity: { kind: 'residentId', number: '11010519491231002X' },
      contact: { phone: '13900139000', email: `${randomUUID()}@example.com`, address: null },
      description: '2025年度排水管网改造项目清单',
      deliveryForm: 'portal',
      assistanceNeeded: '',
    };
    form.set('application', JSON.stringify(application));
    const response = await fetch(`${this.url}/api/v1/agencies/${agencyId}/requests`, {
      method: 'POST',
      headers: { 'idempotency-key': randomUUID() },
      body: form,
    });
    return answer(response);
  }

  /** The archivist asks until the last notice is out. */
  private async archive(requestId: string): Promise<void> {
    for (;;) {
      const response = await this.send('archivist', `/requests/${requestId}/commands/archive-request`, {});
      if (response.ok) return;
      if (response.status !== 422) await answer(response);
      await look();
    }
  }

  private async until(
    requestId: string,
    reached: (row: { stage: string; dispatchedOn: string | null }) => boolean,
  ): Promise<void> {
    const { cookie } = this.desk.clerk;
    for (;;) {
      const response = await fetch(`${this.url}/api/v1/requests/${requestId}`, { headers: { cookie } });
      if (reached(await answer(response))) return;
      await look();
    }
  }

  private async staff(role: keyof Desk, path: string, body: object): Promise<{ commandId: string }> {
    return answer(await this.send(role, path, body));
  }

  private send(role: keyof Desk, path: string, body: object): Promise<Response> {
    const { cookie, csrf } = this.desk[role];
    return this.request(path, body, { cookie, 'yishen-csrf': csrf });
  }

  private async post(path: string, body: object, headers: Record<string, string>): Promise<unknown> {
    return answer(await this.request(path, body, headers));
  }

  private request(path: string, body: object, headers: Record<string, string>): Promise<Response> {
    return fetch(`${this.url}/api/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
      body: JSON.stringify(body),
    });
  }
}

/** Until the next look: each reads a whole dossier and is recorded, and a page looks once a second. */
function look(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

function personWith(seed: Seed, role: string): Seed['people'][number] {
  const person = seed.people.find(({ roles }) => roles.includes(role));
  if (!person) throw new Error(`the seed has no ${role}`);
  return person;
}

async function logIn(url: string, { login, password }: { login: string; password: string }): Promise<Session> {
  const response = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ login, password }),
  });
  const { csrfToken } = await answer<{ csrfToken: string }>(response);
  return { cookie: (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '', csrf: csrfToken };
}

async function answer<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.status} ${response.url}: ${await response.text()}`);
  return (await response.json()) as T;
}
