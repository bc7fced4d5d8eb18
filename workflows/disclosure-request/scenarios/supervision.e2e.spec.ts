import { describe, expect, it } from '@jest/globals';
import { alertsOf, alertsOfRequest, countReplies, inAgency, listRegister, readTextsOfMany } from '#libs/records';
import {
  applicantOpensReply,
  clerkAccepts,
  clerkClosesAndArchives,
  clerkConfirms,
  houseSigns,
  officerProposesGrant,
} from '../../../apps/demo/src/main-line.js';
import {
  newestEntry,
  readsAlert,
  supervisorAccepts,
  supervisorClears,
  supervisorOrders,
  supervisorReturns,
  unitAnswers,
} from '../../../apps/demo/src/supervision.js';
import { Story } from '../../../apps/demo/src/story.js';
import type { StorySystem } from '../../../apps/demo/src/story-system.js';
import { subjectsTo } from './mails.js';
import { sharedStage } from './stage-set.js';
import { upTo, watchMail } from './told.js';

const system = await sharedStage();

const idOf = (role: Parameters<StorySystem['agency']['as']>[0]) => {
  const actor = system.agency.as(role);
  return actor.kind === 'staff' ? actor.id : '';
};

const mailsTo = (role: Parameters<StorySystem['agency']['as']>[0]) => subjectsTo(system.agency.mailOf(role));

/** The register of the agency, as supervisors read it. */
function register(): Promise<Record<string, unknown>[]> {
  return inAgency(system.deps.source, system.agency.id, (manager) =>
    manager.query(
      `SELECT kind, state, limit_kind AS "limit", cause, returns, ended_on AS "endedOn", unit_id AS "unitId", role
       FROM supervision_entry ORDER BY opened_on, kind`,
    ),
  );
}

/** What the lines of a request's register demand and were answered; that it was opened is on record. */
async function written({ requestId }: Story): Promise<unknown[]> {
  const { source, vault } = system.deps;
  return inAgency(source, system.agency.id, async (manager) => {
    const lines = await listRegister(manager, {}, null, 10);
    const sources = lines.flatMap(({ textOf, answerTextOf }) => [textOf, answerTextOf].filter((id) => id !== null));
    const texts = await readTextsOfMany(manager, vault, sources, `staff/${idOf('supervisor')}`, 'register');
    const opened: unknown[] = await manager.query(
      `SELECT FROM personal_access WHERE request_id = $1 AND what = 'register'`,
      [requestId],
    );
    expect(opened).toHaveLength(1);
    return sources.map((id) => texts.get(id)).flatMap((each) => (each ? [each.demand ?? each.answer] : []));
  });
}

/** A request of today that its officer has, and the working days of its period. */
async function withItsOfficer(story: Story): Promise<{ story: Story; workingDay: (n: number) => string }> {
  const receivedOn = story.today;
  await clerkConfirms(story);
  await clerkAccepts(story);
  return { story, workingDay: (n) => system.deps.calendar.nthWorkingDayAfter(receivedOn, n) };
}

describe('a request that nobody answers in time', () => {
  it('climbs the ladder, comes under an order of the supervisor, and is crossed off the register', async () => {
    const { source, vault } = system.deps;
    const { story, workingDay } = await withItsOfficer(await Story.begin(system));
    const told = await watchMail(story);
    const toldOn = async (day: string) => {
      await story.skipToNoonOf(day);
      return told();
    };
    expect(await toldOn(workingDay(15))).toEqual(upTo('caseOfficer', '提醒'));
    expect(await toldOn(workingDay(17))).toEqual(upTo('unitHead', '黄牌'));
    expect(await toldOn(workingDay(19))).toEqual(upTo('disclosureHead', '黄牌'));
    expect(await toldOn(workingDay(20))).toEqual(upTo('signer', '黄牌'));
    expect(await toldOn(workingDay(21))).toEqual(upTo('supervisor', '红牌'));
    // Who has noted an alert is not rid of the limit: past it everybody is told every working day.
    await readsAlert(story, 'unitHead', '已责成承办人今日送审');
    expect(await toldOn(workingDay(22))).toEqual(upTo('supervisor', '红牌'));

    const mine = (role: Parameters<typeof idOf>[0]) =>
      inAgency(source, system.agency.id, (manager) => alertsOf(manager, idOf(role), story.today, 10));
    expect((await mine('supervisor')).map(({ requestId, level }) => [requestId, level])).toEqual([
      [story.requestId, 'red'],
    ]);
    expect(await mine('archivist')).toEqual([]);
    await readsAlert(story, 'supervisor', '督促今日答复');
    expect(await mine('supervisor')).toEqual([]);
    expect(await mine('unitHead')).toHaveLength(1);

    const alerts = await inAgency(source, system.agency.id, (manager) => alertsOfRequest(manager, story.requestId));
    expect(alerts.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    expect(alerts.map(({ raisedOn }) => raisedOn)).toEqual([22, 21, 20, 19, 17, 15].map(workingDay));
    const red = alerts.findLast(({ level }) => level === 'red');
    expect(red?.read).toMatchObject([{ staffId: idOf('unitHead'), on: workingDay(21) }]);
    const notes = red?.read.map(({ textOf }) => textOf) ?? [];
    const texts = await inAgency(source, system.agency.id, (manager) =>
      readTextsOfMany(manager, vault, notes, `staff/${idOf('supervisor')}`, 'alerts'),
    );
    expect([...texts.values()]).toMatchObject([{ note: '已责成承办人今日送审' }]);
    expect(red?.sent.map(({ staffId }) => staffId).sort()).toEqual(
      (['caseOfficer', 'unitHead', 'disclosureHead', 'signer', 'supervisor'] as const).map(idOf).sort(),
    );
    expect(alerts[0]?.read).toMatchObject([{ staffId: idOf('supervisor'), on: story.today }]);

    expect(await supervisorOrders(story, 5)).toMatchObject({ decided: 'accepted' });
    const order = await newestEntry(story, 'supervisionOrder');
    await unitAnswers(story, order, '已送审');
    await supervisorReturns(story, order, 2);
    await officerProposesGrant(story);
    await houseSigns(story);
    await applicantOpensReply(story);
    await unitAnswers(story, order, '已答复，今后前置送审');
    await supervisorAccepts(story, order);
    expect(await supervisorClears(story, order)).toMatchObject({ decided: 'accepted' });
    const breach = await newestEntry(story, 'breach');
    await unitAnswers(story, breach, '送审过迟', 'approvalTookLong');
    expect(await supervisorClears(story, breach)).toMatchObject({ decided: 'accepted' });
    await told();
    expect(await toldOn(workingDay(23))).toEqual({});
    await clerkClosesAndArchives(story);

    expect(await register()).toEqual([
      {
        kind: 'breach',
        state: 'cleared',
        limit: 'reply',
        cause: 'approvalTookLong',
        returns: 0,
        endedOn: workingDay(22),
        unitId: system.agency.unitId,
        role: 'caseOfficer',
      },
      expect.objectContaining({ kind: 'supervisionOrder', state: 'cleared', returns: 1 }),
    ]);
    expect(await written(story)).toEqual([
      '请立即答复申请人，并说明逾期原因和整改措施。',
      '已答复，今后前置送审',
      '送审过迟',
    ]);
    await source.query(`UPDATE request_key SET wrapped = NULL WHERE request_id = $1`, [story.requestId]);
    expect(await written(story)).toEqual([]);
    expect(await mine('unitHead')).toEqual([]);
    const replies = await inAgency(source, system.agency.id, (manager) =>
      countReplies(manager, workingDay(22), workingDay(22)),
    );
    expect(replies).toEqual([{ workingDays: expect.any(Number), replies: 1, extended: 0, corrected: 0, suspended: 0 }]);
    const subjects = await mailsTo('unitHead');
    expect(subjects.filter((subject) => subject.startsWith('【督办】'))).toHaveLength(2);
  }, 120_000);

  it('is told of in one mail to each when there was no process to climb the ladder, and from then on every working day', async () => {
    const { story, workingDay } = await withItsOfficer(await Story.begin(await sharedStage()));
    const told = await watchMail(story);
    await story.skipToNoonOf(workingDay(15));
    expect(await told()).toEqual(upTo('caseOfficer', '提醒'));
    await story.isForgottenUntilNoonOf(workingDay(22));
    await story.sees('ReplyOverdueRaised');
    expect(await told()).toEqual(upTo('supervisor', '红牌'));
    const alerts = await inAgency(system.deps.source, story.system.agency.id, (manager) =>
      alertsOfRequest(manager, story.requestId),
    );
    expect(alerts.map(({ workingDaysLeft }) => workingDaysLeft)).toEqual([-2, 5]);
    await story.skipToNoonOf(workingDay(23));
    expect(await told()).toEqual({ ...upTo('supervisor', '红牌'), ...upTo('disclosureHead', '催办', '红牌') });
  }, 120_000);
});
