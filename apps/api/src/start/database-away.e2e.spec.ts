import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { createServer, connect, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { ApiClient } from '../../test/api-client.js';
import { submitTo, withCode, type ReceiptBody } from '../../test/applications.js';
import { startTestApi, type TestApi } from '../../test/test-api.js';

/** A line to PostgreSQL that can be cut and mended. */
class Line {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  port = 0;

  constructor(private readonly target: URL) {}

  async mend(): Promise<void> {
    this.server = createServer((near) => {
      const far = connect(Number(this.target.port), this.target.hostname);
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.sockets.add(one);
        one.on('error', () => other.destroy()).on('close', () => other.destroy());
        one.pipe(other);
      }
    });
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async cut(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server?.close(() => resolve()));
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
    await closed;
  }
}

describe('while the database is away', () => {
  let database: TestDatabase;
  let line: Line;
  let api: TestApi;
  let applicant: ApiClient;
  let clerk: ApiClient;
  let receipt: ReceiptBody;

  beforeAll(async () => {
    database = await createTestDatabase();
    const target = new URL(database.url);
    line = new Line(target);
    await line.mend();
    const url = new URL(database.url);
    url.hostname = '127.0.0.1';
    url.port = String(line.port);
    api = await startTestApi({ databaseUrl: url.href });
    applicant = await api.client();
    clerk = await api.client('qh.clerk');
    ({ body: receipt } = await submitTo(applicant, api.agency('QHSW').id));
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await line.cut();
    await database.drop();
  }, 30_000);

  it('every request is told so, and goes on when it is back', async () => {
    await line.cut();
    const answers = [
      await applicant.get('/api/v1/agencies'),
      await applicant.get(`/api/v1/track/${receipt.number}`, withCode(receipt.queryCode)),
      await submitTo(applicant, api.agency('QHSW').id, { files: [{ name: 'a.txt', content: '附件' }] }),
      await clerk.get('/api/v1/requests'),
      await applicant.signIn('qh.clerk', 'x'),
      await applicant.get('/metrics'),
    ];
    for (const answer of answers) {
      expect([answer.status, (answer.body as { code?: string }).code]).toEqual([503, 'DATABASE.AWAY']);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(await applicant.get('/health/ready')).toMatchObject({ status: 503, body: { parts: { database: 'down' } } });
    expect((await applicant.get('/health/live')).status).toBe(200);

    await line.mend();
    expect((await applicant.get('/api/v1/agencies')).status).toBe(200);
    expect((await clerk.get('/api/v1/requests')).status).toBe(200);
  }, 60_000);
});
