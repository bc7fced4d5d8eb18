import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.js';
import { submitTo } from '../../../test/applications.js';
import { preview, previewWords, withoutDraftMarks, withoutIssuedMarks, wordsOf } from '../../../test/previews.js';
import { give, setStage, until, type Stage } from '../../../test/stage.js';

interface Dossier {
  proposal: { id: string } | null;
  letters: { id: string; code: string; status: string; numberText: string }[];
}

const COMPLETE = { identityShown: true, descriptionClear: true, formStated: true };
const PARTY = {
  kind: 'thirdParty',
  addresseeKind: 'organisation',
  name: '清河建设有限公司',
  address: '清河市柳荫街七号院',
  information: '雨污分流工程的施工许可证',
};
const NOT_HELD = {
  outcome: 'NOT_EXIST',
  exemptions: [],
  documents: [],
  severabilityConsidered: false,
  reasons: '经检索，本机关没有制作、保存过该信息。',
  searchRecord: { scope: '档案室、业务系统', keywords: '雨污分流', method: '目录和全文检索', result: '未检索到' },
};

describe('a letter while it is being written', () => {
  let stage: Stage;
  let desk: Record<'clerk' | 'officer' | 'secrecy' | 'signer' | 'disclosure' | 'archivist', ApiClient>;

  const dossierOf = async (id: string) => (await desk.clerk.get<Dossier>(`/api/v1/requests/${id}`)).body;
  const today = () => stage.api.platform.clock.today();
  const confirmation = () => ({ confirmedOn: today(), method: 'phone', evidence: '电话确认' });

  /** Looks at the letter of a command, gives the command, and compares word for word with what was issued. */
  async function compared(person: ApiClient, id: string, command: string, contents: object, code: string) {
    // A request that has just been handed in is not at the desk yet.
    const seen = await until(
      () => preview(person, id, camel(command), contents),
      ({ body }) => body.pdf !== null,
    );
    expect(seen).toMatchObject({ status: 200, body: { reasons: [] } });
    expect(await give(person, id, command, contents)).toMatchObject({ status: 200 });
    await expectIssued(id, code, await previewWords(seen));
  }

  async function expectIssued(id: string, code: string, seen: string) {
    const { letters } = await until(
      () => dossierOf(id),
      (dossier) => dossier.letters.some((each) => each.code === code && each.status === 'issued'),
    );
    const letter = letters.findLast((each) => each.code === code);
    const issued = await wordsOf(await file(desk.clerk, `/api/v1/requests/${id}/letters/${letter?.id}/file`));
    expect(withoutDraftMarks(seen)).toBe(withoutIssuedMarks(issued, letter?.numberText ?? ''));
    expect(seen).toContain('草稿');
    expect(issued).not.toContain('草稿');
  }

  async function submitted(): Promise<string> {
    return (await submitTo(await stage.api.client(), stage.api.agency('QHSW').id)).body.requestId;
  }

  /** One that is being processed. */
  async function accepted(): Promise<string> {
    const id = await submitted();
    await give(desk.clerk, id, 'confirm-receipt', confirmation());
    await give(desk.clerk, id, 'start-intake-review');
    expect(await give(desk.clerk, id, 'pass-intake-review', COMPLETE)).toMatchObject({ status: 200 });
    return id;
  }

  beforeAll(async () => {
    stage = await setStage();
    const [clerk, officer, secrecy, signer, disclosure, archivist] = await Promise.all(
      ['qh.clerk', 'qh.officer', 'qh.secrecy', 'qh.signer', 'qh.disclosure', 'qh.archivist'].map((login) =>
        stage.api.client(login),
      ),
    );
    desk = { clerk, officer, secrecy, signer, disclosure, archivist } as typeof desk;
  }, 90_000);
  afterAll(() => stage.clear(), 60_000);

  it('is what will be issued, word for word but for what only issuing gives', async () => {
    const { clerk, officer, disclosure, secrecy, signer } = desk;
    const id = await submitted();
    await compared(clerk, id, 'confirm-receipt', confirmation(), 'ACK');
    await give(clerk, id, 'start-intake-review');
    await give(clerk, id, 'pass-intake-review', COMPLETE);
    const unitId = stage.api.agency('QHSW').units[0]?.id;
    await give(clerk, id, 'assign-handling-unit', { unitId, caseOfficerId: null });
    await compared(disclosure, id, 'extend-reply-period', { workingDays: 10, reasons: '档案须逐卷查找' }, 'EXT');
    await compared(clerk, id, 'open-consultation', PARTY, 'TPC');
    await compared(clerk, id, 'notify-of-consultations', {}, 'TPA');

    // The proposal is seen as its draft, and the draft, signed the same day, as the letter.
    const seen = await preview(officer, id, 'proposeReply', NOT_HELD);
    expect(seen.body.reasons).toEqual([]);
    const words = await previewWords(seen);
    expect(await give(officer, id, 'propose-reply', NOT_HELD)).toMatchObject({ status: 200 });
    const draft = await until(
      () => officer.get(`/api/v1/requests/${id}/draft`),
      ({ status }) => status === 200,
    );
    expect(draft.status).toBe(200);
    expect(await wordsOf(await file(officer, `/api/v1/requests/${id}/draft`))).toBe(words);
    const proposalId = (await dossierOf(id)).proposal?.id;
    await give(secrecy, id, 'approve-secrecy', { proposalId, documentIds: [], opinion: '不涉密' });
    expect(await give(signer, id, 'sign-reply', { proposalId })).toMatchObject({ status: 200 });
    await expectIssued(id, 'R-NONE', words);
  }, 90_000);

  it('is so on the ways where the applicant has to do something', async () => {
    const { clerk } = desk;
    const asked = await submitted();
    await give(clerk, asked, 'confirm-receipt', confirmation());
    await give(clerk, asked, 'start-intake-review');
    const points = [{ unclear: '没有写明年度', howTo: '写明所需信息的年度' }];
    await compared(clerk, asked, 'request-correction', { points, periodWorkingDays: 15 }, 'CORR');

    const charged = await accepted();
    const count = 'pages=120&copyRequested=true&alreadyPublic=false';
    const { itemRank } = (await clerk.get<{ itemRank: number }>(`/api/v1/requests/${charged}/fee-options?${count}`))
      .body;
    const fee = { method: 'pages', itemRank, pages: 120, copyRequested: true, alreadyPublic: false };
    await compared(clerk, charged, 'issue-fee-notice', fee, 'FEE');
  }, 60_000);

  it('says all that is missing, with its article, and shows where', async () => {
    const { disclosure } = desk;
    const id = await accepted();
    const blank = await preview(disclosure, id, 'extendReplyPeriod', { workingDays: 10, reasons: ' ' });
    expect(blank.body.reasons).toContainEqual(
      expect.objectContaining({ code: 'LETTER.CONTENTS_MISSING', message: '文书还缺：延长理由' }),
    );
    expect(await previewWords(blank)).toContain('〔待填：延长理由〕');

    const long = await preview(disclosure, id, 'extendReplyPeriod', { workingDays: 21, reasons: '档案须逐卷查找' });
    expect(long.body.reasons).toContainEqual(
      expect.objectContaining({ articles: expect.arrayContaining(['条例33②']) }),
    );

    const faulty = await preview(disclosure, id, 'extendReplyPeriod', {
      workingDays: 'ten',
      reasons: '档案须逐卷查找',
    });
    expect(faulty.body).toMatchObject({
      pdf: null,
      reasons: [{ code: 'FIELD.IS_INT', message: '延长的工作日数：请填写整数' }],
    });

    const early = await preview(desk.officer, id, 'proposeReply', NOT_HELD);
    expect(early.body).toMatchObject({ pdf: null, reasons: [{ code: 'HANDLER.NOT_ASSIGNED' }] });
  }, 60_000);

  it('is seen by those who may act, and leaves nothing but the note that they looked', async () => {
    const { clerk, disclosure, archivist } = desk;
    const id = await accepted();
    const kept = async () => {
      const sql = `SELECT (SELECT count(*)::int FROM request_event WHERE request_id = $1 AND body::jsonb->'actor'->>'kind' = 'staff') AS decided,
        (SELECT count(*)::int FROM inbox WHERE request_id = $1 AND kind = 'extendReplyPeriod') AS commands,
        (SELECT count(*)::int FROM letter WHERE request_id = $1) AS letters,
        (SELECT count(*)::int FROM personal_access WHERE request_id = $1 AND what = 'letterPreview') AS looks`;
      const rows: { looks: number }[] = await stage.api.platform.source.query(sql, [id]);
      return rows[0];
    };
    const before = await kept();
    const contents = { workingDays: 10, reasons: '档案须逐卷查找' };
    expect((await preview(disclosure, id, 'extendReplyPeriod', contents)).status).toBe(200);
    expect(await kept()).toEqual({ ...before, looks: 1 });

    const refused = await preview(archivist, id, 'extendReplyPeriod', contents);
    expect(refused).toMatchObject({ status: 403, body: { code: 'ACTOR.NOT_PERMITTED' } });
    const foreign = await stage.api.client('yl.clerk');
    expect((await preview(foreign, id, 'confirmReceipt', confirmation())).status).toBe(404);
    const noLetter = await preview(clerk, id, 'startIntakeReview');
    expect(noLetter).toMatchObject({ status: 422, body: { code: 'FORM.INVALID' } });
    expect(await kept()).toEqual({ ...before, looks: 1 });
  }, 60_000);
});

const camel = (path: string): string => path.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

async function file({ url, cookie }: ApiClient, path: string): Promise<Uint8Array> {
  const response = await fetch(`${url}${path}`, { headers: { cookie } });
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}
