import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { disclosureRequestId } from '#libs/contracts';
import { progressQuery } from '#libs/contracts/messages';
import type { AgencySettings } from '#libs/records';
import { addDays } from '#libs/law';
import type { ApiClient } from '../../test/api-client.js';
import { setStage, type Stage } from '../../test/stage.js';
import { submitTo } from '../../test/applications.js';

interface Version {
  version: number;
  effectiveFrom: string;
  isInForce: boolean;
  settings: AgencySettings;
  reason: string;
  changedByName: string | null;
}

describe('settings of an agency', () => {
  let stage: Stage;
  let admin: ApiClient;
  let today: string;
  beforeAll(async () => {
    stage = await setStage();
    admin = await stage.api.client('qh.admin');
    today = stage.api.platform.clock.today();
  }, 90_000);
  afterAll(() => stage.clear());

  const versions = async (): Promise<Version[]> =>
    (await admin.get<{ items: Version[] }>('/api/v1/settings')).body.items;
  const current = async (): Promise<AgencySettings> => {
    const found = (await versions()).find(({ isInForce }) => isInForce);
    if (!found) throw new Error('no settings are in force');
    return found.settings;
  };
  const change = async (settings: object, effectiveFrom = today, key?: string) =>
    admin.post('/api/v1/settings', { body: { effectiveFrom, reason: '党组会议决定', settings }, key });

  it('has a first version from the beginning, without an author', async () => {
    expect(await versions()).toMatchObject([{ version: 1, isInForce: true, changedByName: null }]);
  });

  it('is for administrators of that agency alone', async () => {
    const clerk = await stage.api.client('qh.clerk');
    expect((await clerk.get('/api/v1/settings')).body).toMatchObject({ status: 403, code: 'ROLE.NOT_PERMITTED' });
    const refused = await clerk.post('/api/v1/settings', { body: {} });
    expect(refused.body).toMatchObject({ status: 403, code: 'ROLE.NOT_PERMITTED' });
    const elsewhere = await stage.api.client('yl.clerk');
    const theirs = await elsewhere.get<{ items: Version[] }>('/api/v1/settings');
    expect(theirs.body.items.map(({ settings }) => settings.court)).toEqual(['云岭县人民法院']);
  });

  it('a change from tomorrow counts from tomorrow', async () => {
    const before = await current();
    const added = await change({ ...before, reminderWorkingDays: 7 }, addDays(today, 1));
    expect(added).toMatchObject({ status: 201, body: { version: 2 } });
    expect((await current()).reminderWorkingDays).toBe(before.reminderWorkingDays);
    expect((await versions())[0]).toMatchObject({ version: 2, isInForce: false, reason: '党组会议决定' });
  });

  it('the same change sent again is added once', async () => {
    const settings = await current();
    const [first, second] = [await change(settings, today, 'again'), await change(settings, today, 'again')];
    expect(second.body).toEqual(first.body);
  });

  it('no change reaches back, and every fault of a form is named', async () => {
    const settings = await current();
    expect((await change(settings, addDays(today, -1))).body).toMatchObject({ status: 422, code: 'SETTINGS.IN_PAST' });
    const { court: _, ...rest } = settings;
    const { body } = await change({ ...rest, reminderWorkingDays: 0, secret: 1 });
    expect(body).toMatchObject({ status: 422, code: 'FORM.INVALID' });
    const names = (body.invalidParams as { name: string }[]).map(({ name }) => name);
    expect(names.sort()).toEqual(['settings', 'settings.court', 'settings.reminderWorkingDays']);
  });

  it('a change re-arms the open requests: the alarm of an unconfirmed one moves', async () => {
    const { body } = await submitTo(await stage.api.client(), stage.api.agency('QHSW').id);
    const wakeUp = async () => {
      const rows: { dueOn: string }[] = await stage.api.platform.source.query(
        `SELECT wake_up->>'dueOn' AS "dueOn" FROM request WHERE id = $1`,
        [body.requestId],
      );
      return rows[0];
    };
    const until = async (seen: (row: { dueOn: string | null } | undefined) => boolean) => {
      for (let left = 600; left > 0; left -= 1) {
        const row = await wakeUp();
        if (seen(row)) return row;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error('the wake-up did not come');
    };
    const armed = await until((row) => row?.dueOn != null);
    await change({ ...(await current()), confirmationWorkingDays: 9 });
    const moved = await until((row) => row?.dueOn != null && row.dueOn > (armed?.dueOn ?? ''));
    // The process itself is armed anew, not the row alone.
    const handle = stage.system.client.workflow.getHandle(disclosureRequestId(body.requestId));
    for (let left = 600; ; left -= 1) {
      const known = await handle.query(progressQuery);
      if (known.wakeUp?.dueOn === moved?.dueOn) break;
      if (left === 0) throw new Error('the process was not armed anew');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }, 120_000);
});
