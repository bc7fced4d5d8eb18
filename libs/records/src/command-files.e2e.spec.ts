import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findRequestKey, inAgency, insertCommand, insertDocument, listDocuments, refuseCommand } from '#libs/records';
import { randomUUID } from 'node:crypto';
import { realRecord, TODAY, type RealRecord } from '../../../apps/chaos/test/real-record.js';

describe('what came with a command', () => {
  let record: RealRecord;

  beforeAll(async () => void (record = await realRecord()), 60_000);
  afterAll(() => record?.drop());

  it('goes with it where its stage refuses it, and nothing else goes', async () => {
    const { source, vault } = record.tools;
    const { requestId } = await record.submitted();
    const agencyId = record.agency.id;
    const commandId = randomUUID();
    const fileOf = (id: string) => ({
      ...{ id, fileName: '说明.txt', mediaType: 'text/plain', size: 1 },
      ...{ sha256: '0'.repeat(64), blobKey: randomUUID() },
    });
    const [brought, other] = [randomUUID(), randomUUID()];
    await inAgency(source, agencyId, async (manager) => {
      const wrapped = await findRequestKey(manager, requestId);
      if (!wrapped) throw new Error('the request has no key');
      const key = vault.requestKey(requestId, wrapped);
      await insertCommand(manager, vault, key, {
        ...{ commandId, agencyId, requestId, kind: 'giveOpinion', arrivedOn: TODAY },
        actor: { kind: 'thirdParty', consultationId: randomUUID() },
        data: { stance: 'agree', documents: [{ documentId: brought, sha256: '0'.repeat(64) }] },
        texts: { reasons: '' },
        idempotency: { scope: 'test', key: randomUUID() },
      });
      await insertDocument(manager, { agencyId, requestId, key }, 'opinion', fileOf(brought), null, commandId);
      await insertDocument(manager, { agencyId, requestId, key }, 'opinion', fileOf(other), null, randomUUID());
    });
    const left = async () =>
      (await inAgency(source, agencyId, (manager) => listDocuments(manager, requestId))).map(({ id }) => id).sort();
    expect(await left()).toEqual([brought, other].sort());
    await refuseCommand(source, agencyId, commandId, { headSeq: 0, stage: 'submitted', reasons: [] });
    expect(await left()).toEqual([other]);
  });
});
