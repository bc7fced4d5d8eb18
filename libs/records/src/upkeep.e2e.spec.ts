import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commitCommand, upkeepFigures } from '#libs/records';
import { ENGINE, realRecord, TODAY, type RealRecord } from '../../../apps/chaos/test/real-record.js';

describe('what operators are told of open requests', () => {
  let record: RealRecord;
  let requestId: string;

  beforeAll(async () => {
    record = await realRecord();
    const { requestId: id, commandId } = await record.submitted();
    requestId = id;
    const { identity, view } = await record.opened(requestId);
    await commitCommand(record.tools, { process: identity, known: view, today: TODAY, command: { commandId } });
  }, 60_000);
  afterAll(() => record?.drop());

  const figures = () => upkeepFigures(record.tools.source, ENGINE);
  const set = (columns: string) =>
    record.tools.source.query(`UPDATE request SET ${columns} WHERE id = $1`, [requestId]);

  it('names a process of another engine as none', async () => {
    expect(await figures()).toMatchObject({ withoutProcess: 0, openEffects: 2 });
    expect(await upkeepFigures(record.tools.source, 'another')).toMatchObject({ withoutProcess: 1 });
  });

  it('names one that no wake-up is armed for, also before its clock runs, and not where nothing is due', async () => {
    await set(`wake_at = now() + interval '1 day'`);
    expect(await figures()).toMatchObject({ withoutWakeUp: 0, wakeUpsMissed: 0 });
    await set(`wake_at = NULL`);
    expect(await figures()).toMatchObject({ withoutWakeUp: 1 });
    for (const stage of ['verifying', 'examining', 'inApproval']) {
      await set(`stage = '${stage}'`);
      expect(await figures()).toMatchObject({ withoutWakeUp: 1 });
    }
    await set(`stage = 'served'`);
    expect(await figures()).toMatchObject({ withoutWakeUp: 0 });
    await set(`stage = 'processing', reply_due_on = '2099-01-30', amber_on = '2099-01-27'`);
    expect(await figures()).toMatchObject({ withoutWakeUp: 1, overdue: 0 });
  });

  it('names one whose wake-up lies more than a minute back, and one that is overdue', async () => {
    await set(`wake_at = now() - interval '2 minutes', reply_due_on = '2026-01-30'`);
    expect(await figures()).toMatchObject({ withoutWakeUp: 0, wakeUpsMissed: 1, overdue: 1 });
  });
});
