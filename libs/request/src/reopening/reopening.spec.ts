import { describe, expect, it } from '@jest/globals';
import { LAWFUL, propose } from '../../test/outcomes.js';
import { APPLICANT, calendar, PaperRequest, RULES, staff } from '../../test/paper-request.js';
import { allowedActions, timersOf, type CommandContents, type Decision } from '../index.js';

const codes = (decision: Decision) => (decision.accepted ? [] : decision.reasons.map(({ code }) => code));

const ORDER = { order: '《行政复议决定书》（清政复决〔2026〕3号）', demands: '撤销原答复，责令重新答复' };
type Data = CommandContents['reopenOnOrder']['data'];

/** The order came on 1 June, and gives 15 working days: to 23 June, for the 19th is the Dragon Boat Festival. */
const reopen = (request: PaperRequest, data: Partial<Data> = {}, texts = ORDER): Decision => {
  request.today = '2026-06-01';
  return request.give(
    'reopenOnOrder',
    staff('clerk'),
    {
      organ: 'reconsideration',
      receivedOn: '2026-06-01',
      replyBy: null,
      workingDays: 15,
      proofDocumentId: null,
      ...data,
    },
    texts,
  );
};

const closed = () => PaperRequest.at('closed', { today: '2026-03-02' });

function answerAnew(request: PaperRequest, on: string): void {
  request.today = on;
  propose(request, LAWFUL.PETITION);
  request.effect('renderDraft');
  request.sign();
  request.serve();
}

describe('a request that an order has answered again', () => {
  it('is handled again within the period of the order', () => {
    const request = closed();
    const old = request.state.letters.find(({ code }) => code === 'R-GRANT');
    expect(codes(reopen(request))).toEqual([]);
    expect(request.state).toMatchObject({
      stage: 'processing',
      outcome: null,
      closedOn: null,
      replyDueOn: '2026-06-23',
      dueCertainty: 'fixed',
      replaces: { letterId: old?.id, number: old?.number, issuedOn: '2026-03-02', dispatchedOn: null },
      order: { organ: 'reconsideration', receivedOn: '2026-06-01', replyBy: '2026-06-23', closedOn: '2026-03-02' },
    });
    expect(request.state.effects.filter(({ status }) => status === 'open').map(({ data }) => data)).toEqual(
      expect.arrayContaining([{ notice: 'requestReopened' }, { alert: 'requestReopened', dueOn: '2026-06-23' }]),
    );
  });

  it.each([['served'], ['closed'], ['archived']] as const)('after it was %s', (stage) => {
    const request = PaperRequest.at(stage, { today: '2026-03-02' });
    expect(codes(reopen(request))).toEqual([]);
    expect(request.state.stage).toBe('processing');
  });

  it('may have a last day instead of a number of days', () => {
    const request = closed();
    expect(codes(reopen(request, { replyBy: '2026-06-30', workingDays: null }))).toEqual([]);
    expect(request.state.replyDueOn).toBe('2026-06-30');
  });

  it('has its reminder, and turns red on the day after', () => {
    const request = closed();
    reopen(request);
    const next = () => timersOf(request.state, { calendar, agency: RULES }).map(({ kind, firesOn }) => [kind, firesOn]);
    expect(next()).toEqual([['limitAlert', '2026-06-15']]);
    request.today = '2026-06-23';
    request.wake();
    expect(next()).toEqual([['limitAlert', '2026-06-24']]);
  });

  it.each([
    ['2026-06-23', true],
    ['2026-06-24', false],
  ])('is judged by the new reply: on %s in time is %s', (on, inTime) => {
    const request = closed();
    reopen(request);
    answerAnew(request, on);
    expect(request.events.findLast(({ type }) => type === 'ReplyDispatched')?.data).toMatchObject({ inTime });
  });

  it('is closed a second time under its first closing, and may be ordered once more', () => {
    const request = closed();
    reopen(request);
    answerAnew(request, '2026-06-08');
    request.give('closeRequest', staff('clerk'), {});
    expect(request.state).toMatchObject({ stage: 'closed', outcome: 'PETITION', closedOn: '2026-03-02' });
    request.today = '2026-09-01';
    const again = {
      organ: 'court',
      receivedOn: '2026-09-01',
      replyBy: null,
      workingDays: 20,
      proofDocumentId: null,
    } as const;
    expect(codes(request.give('reopenOnOrder', staff('disclosureHead'), again, ORDER))).toEqual([]);
    expect(request.state).toMatchObject({ order: { organ: 'court' }, replyDueOn: '2026-09-29' });
  });

  it('that had ended without a reply may end so again, under its first closing', () => {
    const request = PaperRequest.at('processing', { today: '2026-03-02' });
    const withdraw = () => request.give('withdrawRequest', APPLICANT, {}, { statement: '不再申请' });
    expect(codes(withdraw())).toEqual([]);
    expect(codes(reopen(request))).toEqual([]);
    expect(request.state).toMatchObject({ stage: 'processing', replaces: null, order: { closedOn: '2026-03-02' } });
    expect(codes(withdraw())).toEqual([]);
    expect(request.state).toMatchObject({ stage: 'closed', outcome: 'WITHDRAWN', closedOn: '2026-03-02' });
  });

  it('whose new reply turns out wrong is put right as any other: judged by that reply, and no order named', () => {
    const request = closed();
    reopen(request);
    answerAnew(request, '2026-06-08');
    request.today = '2026-07-15';
    request.give('replaceReply', staff('clerk'), {}, { reason: '引用的条款有误' });
    expect(request.state).toMatchObject({
      order: null,
      replaces: { dispatchedOn: '2026-06-08', closedOn: '2026-03-02' },
    });
  });

  it("cannot be extended: the day is the order's", () => {
    const request = closed();
    reopen(request);
    const extended = request.give(
      'extendReplyPeriod',
      staff('disclosureHead'),
      { workingDays: 5 },
      { reasons: '量大' },
    );
    expect(codes(extended)).toEqual(['EXTENSION.AFTER_ORDER']);
  });
});

describe('no request is handled again', () => {
  it('that nobody has answered or ended', () => {
    const request = PaperRequest.at('processing', { today: '2026-03-02' });
    expect(codes(reopen(request))).toEqual(['STAGE.NOT_POSSIBLE']);
  });

  it('by whoever has no say in it', () => {
    const request = closed();
    request.today = '2026-06-01';
    const data: Data = {
      organ: 'court',
      receivedOn: '2026-06-01',
      replyBy: null,
      workingDays: 15,
      proofDocumentId: null,
    };
    expect(codes(request.give('reopenOnOrder', staff('caseOfficer'), data, ORDER))).toEqual(['ACTOR.NOT_PERMITTED']);
  });

  it('while its package is being written', () => {
    const request = closed();
    for (const { kind } of request.state.effects.filter(({ status }) => status === 'open')) request.effect(kind);
    expect(codes(request.give('archiveRequest', staff('archivist'), {}))).toEqual([]);
    expect(codes(reopen(request))).toEqual(['ARCHIVE.ALREADY_STARTED']);
    const context = { today: request.today, calendar, agency: RULES, nextNumber: null };
    const action = allowedActions(request.state, staff('clerk'), context).find(
      ({ command }) => command === 'reopenOnOrder',
    );
    expect(action).toMatchObject({ allowed: false });
  });

  it.each<[string, Partial<Data>, string[]]>([
    ['that came before the reply', { receivedOn: '2026-03-01' }, ['ORDER.BEFORE_END']],
    ['that has not come yet', { receivedOn: '2026-06-02' }, ['FACT.IN_FUTURE']],
    ['without a period', { workingDays: null }, ['ORDER.PERIOD_UNCLEAR']],
    ['with two periods', { replyBy: '2026-06-30' }, ['ORDER.PERIOD_UNCLEAR']],
    ['of no working days', { workingDays: 0 }, ['ORDER.PERIOD_UNCLEAR']],
    ['whose period was over', { replyBy: '2026-05-29', workingDays: null }, ['ORDER.PERIOD_OVER']],
  ])('on an order %s', (_, data, expected) => expect(codes(reopen(closed(), data))).toEqual(expected));

  it('on an order that has no name and demands nothing', () =>
    expect(codes(reopen(closed(), {}, { order: ' ', demands: '' }))).toEqual(['EVIDENCE.MISSING', 'EVIDENCE.MISSING']));
});
