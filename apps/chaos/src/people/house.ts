/** The people of a seeded agency, each signed in under their own name. */
import { spawnLogged } from '#libs/embedded';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { programEnvironment } from '../rig/places.js';
import { programPath } from '../rig/program-part.js';
import type { Rig } from '../rig/rig.js';
import type { Answer, Service } from './service.js';

export interface Seed {
  agencies: { id: string; code: string; units: { id: string }[] }[];
  people: { login: string; password: string }[];
}

/** Runs the seed of `npm start` on the database of the rig. */
export async function seedRig(rig: Rig): Promise<Seed> {
  const logFile = join(rig.folder, 'seed.log');
  const args = [programPath('apps/local/src/seed.js')];
  const child = spawnLogged({ command: process.execPath, args, logFile, env: programEnvironment(rig.places) });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the seed failed: ${await readFile(logFile, 'utf8')}`);
  return JSON.parse(await readFile(join(rig.folder, 'seed.json'), 'utf8')) as Seed;
}

/** Somebody of the staff, who signs in when need be. */
export class Person {
  private headers: Record<string, string> = {};

  constructor(
    private readonly service: Service,
    private readonly login: string,
    private readonly password: string,
  ) {}

  /** Gives a command and insists on its answer. */
  give(requestId: string, command: string, body: object, key: string): Promise<Answer> {
    return this.write(`/api/v1/requests/${requestId}/commands/${command}`, () => body, key);
  }

  write(path: string, body: () => object | FormData, key: string): Promise<Answer> {
    const call = () => ({ method: 'POST' as const, headers: { ...this.headers, 'Idempotency-Key': key }, body });
    return this.service.insist(path, call, () => this.signIn());
  }

  /** Gives a command once, as somebody does who does not ask again. @throws when no answer came */
  async giveOnce(requestId: string, command: string, body: object, key: string): Promise<Answer> {
    await this.read('/api/v1/session');
    return this.service.once(`/api/v1/requests/${requestId}/commands/${command}`, {
      method: 'POST',
      headers: { ...this.headers, 'Idempotency-Key': key },
      body: () => body,
    });
  }

  read(path: string): Promise<Answer> {
    return this.service.insist(
      path,
      () => ({ headers: this.headers }),
      () => this.signIn(),
    );
  }

  private async signIn(): Promise<void> {
    const { login, password } = this;
    const answer = await this.service.once('/api/v1/session', { method: 'POST', body: () => ({ login, password }) });
    if (answer.status !== 200) return;
    const { csrfToken } = answer.body as { csrfToken: string };
    const cookie = answer.headers
      .getSetCookie()
      .map((text) => text.split(';')[0])
      .join('; ');
    this.headers = { Cookie: cookie, 'Yishen-Csrf': csrfToken };
  }
}

const LOGINS = {
  clerk: 'qh.clerk',
  caseOfficer: 'qh.officer',
  secrecyReviewer: 'qh.secrecy',
  signer: 'qh.signer',
  archivist: 'qh.archivist',
} as const;

export interface House {
  agencyId: string;
  unitId: string;
  people: Record<keyof typeof LOGINS, Person>;
}

/** The city's bureau of the seed. */
export function houseOf(service: Service, seed: Seed): House {
  const agency = seed.agencies.find(({ code }) => code === 'QHSW');
  const [unit] = agency?.units ?? [];
  if (!agency || !unit) throw new Error('the seed has no agency QHSW with a unit');
  const person = (login: string) =>
    new Person(service, login, seed.people.find((one) => one.login === login)?.password ?? '');
  const people = Object.entries(LOGINS).map(([role, login]) => [role, person(login)] as const);
  return { agencyId: agency.id, unitId: unit.id, people: Object.fromEntries(people) as House['people'] };
}
