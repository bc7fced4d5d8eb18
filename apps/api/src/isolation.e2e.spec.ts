import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiClient, type Answer } from '../test/api-client.js';
import { PERSONAL } from '../test/applications.js';
import { playToArchive, WRITTEN, type PlayedRequest } from '../test/lines.js';
import { callOf, operationsOf, pathWith, type ApiDocument, type ListedOperation } from '../test/operations.js';
import { setStage, type Stage } from '../test/stage.js';

/** What is open to everybody, whatever agency it is about, and why. */
const PUBLIC: Record<string, string> = {
  'Agencies.agencies': 'which agencies take requests is public',
  'Submission.submit': 'anybody may submit to any agency',
  'LetterCheck.check': 'anybody may check a letter, and learns nothing of whose it is',
  'Session.signIn': 'the way in',
  'Work.challenge': 'a sum for whoever asks',
  'PublicCatalogue.search': 'what agencies have published is public',
  'PublicCatalogue.matches': 'what an agency has published is public',
  'CalendarFeed.feed': 'for who has its address, by its token',
  'Bounce.take': 'for the mail system, by its token',
  'Health.live': 'for operators',
  'Health.ready': 'for operators',
  'Metrics.read': 'for operators, without ids',
};

const TABLES = [
  'request',
  'request_event',
  'request_effect',
  'request_task',
  'request_key',
  'inbox',
  'application',
  'applicant_index',
  'document',
  'personal_access',
  'serial_number',
  'letter',
  'effect_file',
  'delivery_attempt',
  'consultation_link',
  'supervision_entry',
  'limit_alert',
  'alert_acknowledgement',
  'request_search',
  'saved_view',
  'calendar_feed',
  'catalogue_entry',
  'unit',
  'staff',
  'appointment',
  'administration_entry',
  'agency_settings',
];

describe("another agency's people", () => {
  let stage: Stage;
  let played: PlayedRequest;
  let document: ApiDocument;
  let operations: ListedOperation[];
  let ids: Record<string, string>;

  beforeAll(async () => {
    stage = await setStage();
    played = await playToArchive(stage);
    const client = await stage.api.client();
    document = (await client.get<ApiDocument>('/api/openapi.json')).body;
    operations = operationsOf(document);
    ids = {
      id: played.receipt.requestId,
      agencyId: stage.api.agency('QHSW').id,
      number: played.receipt.number,
      reference: `${played.receipt.number}-1`,
      letterId: played.letterIds[0] ?? '',
      documentId: played.documentId,
      commandId: played.commandId,
      checkCode: played.checkCode,
      staffId: await staffOf('qh.officer'),
      unitId: stage.api.agency('QHSW').units[0]?.id ?? '',
    };
  }, 120_000);
  afterAll(() => stage.clear(), 60_000);

  async function staffOf(login: string): Promise<string> {
    const rows: { id: string }[] = await stage.api.platform.source.query(`SELECT id FROM staff WHERE login = $1`, [
      login,
    ]);
    return rows[0]?.id ?? '';
  }

  const isPublic = ({ operation }: ListedOperation) => operation.operationId in PUBLIC;
  const isStaff = ({ operation }: ListedOperation) => operation.security?.some((one) => 'session' in one) ?? false;
  /** For an applicant, or for whoever is asked for an opinion: by number or reference, and code. */
  const isByCode = ({ path }: ListedOperation) =>
    path.includes('/track/') || path.includes('/consultations/{reference}');
  const isWrite = ({ method }: ListedOperation) => method !== 'GET';

  /** From an address of its own on wish, since wrong codes are counted by address too. */
  function call(
    client: ApiClient,
    { method, path, operation }: ListedOperation,
    from: Record<string, string> = {},
  ): Promise<Answer<{ code?: string }>> {
    const made = callOf(document, operation);
    return client.send(method, pathWith(path, ids), { ...made, headers: { ...made.headers, ...from } });
  }

  /** Everything of the other agency, row by row, as the superuser of nobody's agency sees it. */
  async function snapshot(): Promise<string> {
    const parts: string[] = [];
    for (const table of TABLES) {
      const rows: { row: string }[] = await stage.api.platform.source.query(
        `SELECT t::text AS row FROM "${table}" t WHERE agency_id = $1 ORDER BY 1`,
        [ids.agencyId],
      );
      parts.push(`${table}\n${rows.map(({ row }) => row).join('\n')}`);
    }
    return parts.join('\n');
  }

  function seesNothing({ text }: { text: string }): void {
    const { receipt, letterIds, documentId } = played;
    const secrets = [
      ...Object.values(PERSONAL),
      ...Object.values(WRITTEN),
      receipt.queryCode,
      documentId,
      ...letterIds,
    ];
    for (const secret of [...secrets, receipt.requestId, receipt.number]) expect(text).not.toContain(secret);
  }

  it('is tried at every operation that the document has', () => {
    expect(operations.length).toBeGreaterThan(40);
    const open = operations.filter((one) => isPublic(one)).map(({ operation }) => operation.operationId);
    expect(open.sort()).toEqual(Object.keys(PUBLIC).sort());
    const known = operations.filter((one) => isStaff(one) || isByCode(one) || isPublic(one));
    expect(known).toEqual(operations);
  });

  it.each([
    ['yl.clerk', '198.51.100'],
    ['yl.officer', '198.51.101'],
    ['yl.head', '198.51.102'],
    ['qh.signer acting for the county', '198.51.103'],
  ])(
    'see nothing and change nothing: %s',
    async (who, network) => {
      const client = await stage.api.client(who.split(' ')[0]);
      if (who.includes('acting')) {
        const agencyId = stage.api.agency('YLSW').id;
        expect((await client.post('/api/v1/session/agency', { body: { agencyId } })).status).toBe(200);
      }
      const before = await snapshot();
      const walked = operations.filter((one) => !isPublic(one) && !one.path.endsWith('/session'));
      for (const [index, one] of walked.entries()) {
        // Wrong codes are counted by number and by address: earlier tries would lock the number for this one.
        await stage.api.platform.source.query(`DELETE FROM query_code_guard`);
        const answer = await call(client, one, { 'x-forwarded-for': `${network}.${index}` });
        const told = `${one.method} ${one.path} ${answer.status}`;
        seesNothing(answer);
        const notFound = one.path.includes('/track/') ? 'QUERY.NOT_FOUND' : 'CONSULTATION.NOT_FOUND';
        if (isByCode(one)) expect([told, answer.body.code]).toEqual([told, notFound]);
        else if (one.path.includes('{')) expect([told, answer.status]).toEqual([told, 404]);
      }
      expect(await snapshot()).toBe(before);
    },
    60_000,
  );

  it('are let in nowhere without a session, and write nothing without its token', async () => {
    const stranger = new ApiClient(stage.api.url);
    const careless = await stage.api.client('qh.clerk');
    careless.csrf = '';
    const before = await snapshot();
    for (const one of operations.filter(isStaff)) {
      expect([one.path, (await call(stranger, one)).body.code]).toEqual([one.path, 'SESSION.REQUIRED']);
      if (isWrite(one)) {
        expect([one.path, (await call(careless, one)).body.code]).toEqual([one.path, 'CSRF.TOKEN_INVALID']);
      }
    }
    expect(await snapshot()).toBe(before);
  }, 60_000);

  it('would have been seen: the people of its own agency do see it', async () => {
    const [clerk, admin] = [await stage.api.client('qh.clerk'), await stage.api.client('qh.admin')];
    const reads = operations.filter((one) => isStaff(one) && !isWrite(one) && one.path.includes('{'));
    for (const one of reads) {
      const client = one.path.includes('/administration/') ? admin : clerk;
      expect([one.path, (await call(client, one)).status]).toEqual([one.path, 200]);
    }
  }, 60_000);
});
