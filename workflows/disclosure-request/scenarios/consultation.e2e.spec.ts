import { describe, expect, it } from '@jest/globals';
import { inAgency } from '#libs/records';
import { serverAddresses } from '#libs/testing';
import { buffer } from 'node:stream/consumers';
import {
  clerkProvesReceipt,
  clerkTellsApplicant,
  nthConsultation,
  officerAsks,
  partyAnswers,
} from '../../../apps/demo/src/consultation.js';
import {
  clerkAccepts,
  clerkConfirms,
  houseSigns,
  officerProposes,
  officerProposesGrant,
} from '../../../apps/demo/src/main-line.js';
import { Story } from '../../../apps/demo/src/story.js';
import { pdfText } from '../../../libs/letters/test/pdf-text.js';
import { sharedStage } from './stage-set.js';

const system = await sharedStage();

const APPLICANT = '欧阳听雨';

/** Towards the next National Day, so that a holiday lies in the 15 working days. */
async function inSeptember(): Promise<Story> {
  const now = new Date().toISOString().slice(0, 10);
  const year = Number(now.slice(0, 4)) + (now.slice(5) >= '09-13' ? 1 : 0);
  const monday = Array.from({ length: 7 }, (_, n) => `${year}-09-${13 + n}`).find(
    (day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1,
  );
  const story = await Story.beginOn(system, monday ?? '', { name: APPLICANT });
  await clerkConfirms(story);
  await clerkAccepts(story);
  return story;
}

async function begun(): Promise<Story> {
  const story = await Story.begin(system, { name: APPLICANT });
  await clerkConfirms(story);
  await clerkAccepts(story);
  return story;
}

/** The text of an issued letter, as a reader's program extracts it. */
async function letterText(story: Story, code: string): Promise<string> {
  const [row] = await inAgency(system.deps.source, system.agency.id, (manager) =>
    manager.query<{ blobKey: string; wrapped: Buffer }[]>(
      `SELECT l.blob_key AS "blobKey", k.wrapped FROM letter l JOIN request_key k ON k.request_id = l.request_id
       WHERE l.request_id = $1 AND l.code = $2 AND l.status = 'issued' ORDER BY l.dated_on DESC LIMIT 1`,
      [story.requestId, code],
    ),
  );
  if (!row) throw new Error(`no letter ${code} was issued`);
  const key = system.deps.vault.requestKey(story.requestId, row.wrapped);
  return pdfText(new Uint8Array(await buffer(await system.deps.blobs.get(row.blobKey, key))));
}

interface Mail {
  subject: string;
  text: string;
  attachments: { filename: string }[];
}

async function mailsTo(address: string): Promise<Mail[]> {
  const { webUrl } = serverAddresses().mail;
  const read = async <T>(path: string) => (await (await fetch(webUrl + path)).json()) as T;
  type List = { url: string }[];
  const found = await read<List | { messages: List }>(`/api/messages?to=${encodeURIComponent(address)}`);
  return Promise.all((Array.isArray(found) ? found : found.messages).map(({ url }) => read<Mail>(url)));
}

describe('a third party that stays silent across a holiday', () => {
  it('holds the clock to the end of its 15 working days, and the agency decides', async () => {
    const story = await inSeptember();
    const email = `builder.${Date.now()}@example.com`;
    await officerAsks(story, {}, { email });
    expect((await story.state()).replyDueOn).toBeNull();
    await clerkTellsApplicant(story);
    await story.settles();

    const asked = await letterText(story, 'TPC');
    expect(asked).toContain('15个工作日');
    expect(asked).toContain('老旧小区改造项目立项批复所附的施工方案');
    expect(asked).not.toContain(APPLICANT);
    expect(await letterText(story, 'TPA')).toContain('不计算在答复期限内');
    const [mail] = await mailsTo(email);
    expect(mail).toMatchObject({ subject: `征求意见：${story.receipt.number}`, attachments: [] });
    expect(mail?.text).toContain(`/consult/${story.receipt.number}-1#`);
    expect(mail?.text).not.toContain(APPLICANT);

    await story.skip(1);
    await clerkProvesReceipt(story);
    const limit = (await story.clock()).consultations[0]?.dueOn ?? '';
    expect(limit > `${limit.slice(0, 4)}-10-01`).toBe(true);
    const expected = await story.state();
    expect(expected.dueIsExpected).toBe(true);
    await story.skip(30);
    await story.sees('ConsultationSilent');
    const state = await story.settles();
    expect(state).toMatchObject({ replyDueOn: expected.replyDueOn, dueIsExpected: false });
    expect(state.consultations[0]?.silentOn).not.toBeNull();
    expect((await mailsTo(email)).some(({ subject }) => subject.startsWith('征求意见的期限将到'))).toBe(true);
    // The day that follows the holiday is one that people should see: it is not settled yet.
    expect((await story.events()).map(({ type }) => type)).not.toContain('ReplyOverdueRaised');
    expect(await officerProposesGrant(story)).toMatchObject({ decided: 'accepted' });
    expect(await houseSigns(story)).toMatchObject({ decided: 'accepted', stage: 'decided' });
  }, 120_000);
});

describe('two at once', () => {
  it('suspend by their union; a reasonable objection yields to the public interest, after the third party was told', async () => {
    const story = await begun();
    const due = (await story.state()).replyDueOn ?? '';
    await officerAsks(story);
    await officerAsks(story, { kind: 'coAuthor' }, { name: '清河市住房和城乡建设局', proposal: '予以公开' });
    await story.skip(2);
    await clerkProvesReceipt(story, 2);
    await partyAnswers(story, 'object', '施工方案含有我公司的专有工艺。');
    await story.skip(5);
    await partyAnswers(story, 'agree', '', 2);
    const moved = (await story.state()).replyDueOn ?? '';
    const { calendar } = system.deps;
    // Seven natural days were suspended, once: as many working days later the reply is due.
    const suspended = calendar.workingDaysBetween((await nthConsultation(story)).sentOn, story.today);
    expect(calendar.workingDaysBetween(due, moved)).toBe(suspended);

    const head = system.agency.as('disclosureHead');
    const consultationId = (await nthConsultation(story)).id;
    expect(await officerProposesGrant(story)).toMatchObject({
      decided: 'refused',
      reasons: [{ code: 'CONSULTATION.OBJECTION_UNJUDGED' }],
    });
    await story.give('judgeObjection', head, { consultationId, reasonable: true }, { grounds: '工艺非公知' });
    const disclosureOn = calendar.nthWorkingDayAfter(story.today, 3);
    const texts = { information: '施工方案中的安全措施', publicInterestReasons: '关系居民人身安全。' };
    await story.give('overrideObjection', head, { consultationId, disclosureOn }, texts);
    await story.settles();
    const told = await letterText(story, 'TPN');
    for (const part of ['答复不同意公开', '关系居民人身安全', '行政复议', '6个月内']) expect(told).toContain(part);
    expect(told).not.toContain(APPLICANT);

    expect(await officerProposesGrant(story)).toMatchObject({
      reasons: [{ code: 'OVERRIDE.THIRD_PARTY_NOT_NOTIFIED' }],
    });
    await story.give('acknowledgeOverrideNotice', { kind: 'thirdParty', consultationId }, {});
    expect(await officerProposesGrant(story)).toMatchObject({ decided: 'accepted' });
    expect(await houseSigns(story)).toMatchObject({ reasons: [{ code: 'DISCLOSURE.BEFORE_STATED_DAY' }] });
    await story.skipTo(disclosureOn);
    expect(await houseSigns(story)).toMatchObject({ decided: 'accepted', stage: 'decided' });
  }, 120_000);
});

describe('a refusal for the sake of a third party', () => {
  it('tells how it was asked and what it said, without saying who it is (条例15)', async () => {
    const story = await begun();
    await officerAsks(story);
    await partyAnswers(story, 'object', '施工方案含有我公司的专有工艺。');
    const consultationId = (await nthConsultation(story)).id;
    const head = system.agency.as('disclosureHead');
    await story.give('judgeObjection', head, { consultationId, reasonable: true }, { grounds: '工艺非公知' });
    const proposed = await officerProposes(
      story,
      {
        outcome: 'DENIED',
        exemptions: [{ code: 'E15_TRADE_SECRET' }],
        documents: [],
        severabilityConsidered: true,
      },
      {
        reasons: '该施工方案具有秘密性、价值性，权利人采取了保密措施。',
        severanceFinding: '各部分均载有工艺参数，无法区分。',
        withheld: [{ publicInterest: '不公开不会对公共利益造成重大影响。' }],
      },
    );
    expect(proposed).toMatchObject({ decided: 'accepted' });
    expect(await houseSigns(story)).toMatchObject({ decided: 'accepted', stage: 'decided' });
    await story.settles();
    const told = await letterText(story, 'R-DENY');
    for (const part of ['依法书面征求第三方意见', '答复不同意公开', '不会对公共利益造成重大影响', '应当先'])
      expect(told).toContain(part);
    expect(told).not.toContain('清河建设有限公司');
  }, 90_000);
});

describe('a co-author agency', () => {
  it('that says nothing agrees (条例34)', async () => {
    const story = await begun();
    await officerAsks(story, { kind: 'coAuthor' }, { name: '清河市住房和城乡建设局', proposal: '予以公开' });
    await story.settles();
    expect(await letterText(story, 'COC')).toContain('视为同意公开');
    await clerkProvesReceipt(story);
    await story.skip(28);
    await story.sees('ConsultationSilent');
    expect(await officerProposesGrant(story)).toMatchObject({ decided: 'accepted' });
  }, 90_000);
});

describe('a letter that nobody can prove', () => {
  it('raises the alarm again and again, until the party is recorded as out of reach', async () => {
    const story = await begun();
    await officerAsks(story, {}, { email: '' });
    expect((await story.settles()).tasks).toMatchObject([{ kind: 'consultedWithoutEmail' }]);
    await story.skip(24);
    const alarms = (await story.events()).filter(({ type }) => type === 'ConsultationProofMissing');
    expect(alarms.length).toBeGreaterThanOrEqual(2);
    expect((await story.state()).replyDueOn).toBeNull();
    const { id } = await nthConsultation(story);
    const evidence = { evidence: '信件退回，电话停机，登记地址无人' };
    await story.give('recordConsultedUnreachable', system.agency.as('clerk'), { consultationId: id }, evidence);
    const { replyDueOn } = await story.settles();
    expect((replyDueOn ?? '') > story.today).toBe(true);
  }, 90_000);
});
