import { describe, expect, it } from '@jest/globals';
import { codes } from '../../test/consultation.js';
import { APPLICANT, PaperRequest, staff } from '../../test/paper-request.js';

const ask = (request: PaperRequest, unitId = 'unit-2', workingDays = 5, tasks = ['查找2025年的验收档案']) =>
  request.give('askAssistance', staff('caseOfficer'), { unitId, workingDays }, { tasks });
const answer = (request: PaperRequest, helped = true, text = '已查到三卷', n = 0) =>
  request.give(
    'answerAssistance',
    staff('unitHead'),
    { assistanceId: request.state.assistances[n]?.id ?? 'none', helped },
    { answer: text },
  );

/** Received on Monday 2 March 2026, due Monday 30 March, with unit-1. */
function processing(): PaperRequest {
  const request = PaperRequest.at('processing', { today: '2026-03-02' });
  request.assign();
  request.effect('issueLetter');
  return request;
}

describe('协办: another unit is asked for help', () => {
  it('by letter, within an internal limit, and the clock runs on', () => {
    const request = processing();
    expect(ask(request).accepted).toBe(true);
    expect(request.state.assistances).toMatchObject([{ unitId: 'unit-2', askedOn: '2026-03-02', dueOn: '2026-03-09' }]);
    expect(request.state.replyDueOn).toBe('2026-03-30');
    expect(request.state.letters.at(-1)).toMatchObject({ code: 'AST', status: 'numbered' });
    request.effect('issueLetter');
    expect(request.state.effects.at(-1)).toMatchObject({
      kind: 'alertStaff',
      data: { alert: 'assistanceAsked', unitId: 'unit-2', dueOn: '2026-03-09' },
    });
    expect(request.state.effects.filter(({ kind }) => kind === 'noticeApplicant')).toHaveLength(2);
  });

  it('is reminded once, on the last day', () => {
    const request = processing();
    ask(request);
    request.today = '2026-03-09';
    request.wake();
    request.wake();
    expect(request.types().filter((type) => type === 'AssistanceReminderRaised')).toHaveLength(1);
  });

  it('says what it found, or that it cannot help; once', () => {
    const request = processing();
    ask(request);
    ask(request, 'unit-3');
    expect(answer(request).accepted).toBe(true);
    expect(answer(request, false, '不掌握该档案', 1).accepted).toBe(true);
    expect(request.state.assistances.map(({ ended }) => ended?.how)).toEqual(['answered', 'declined']);
    expect(codes(answer(request))).toEqual(['ASSISTANCE.NONE', 'ASSISTANCE.UNKNOWN']);
  });

  it('is told when the request for help is taken back, and is reminded no more', () => {
    const request = processing();
    ask(request);
    const assistanceId = request.state.assistances[0]?.id ?? '';
    expect(codes(request.give('takeBackAssistance', staff('clerk'), { assistanceId }, { reason: ' ' }))).toEqual([
      'EVIDENCE.MISSING',
    ]);
    request.give('takeBackAssistance', staff('clerk'), { assistanceId }, { reason: '已自行查到' });
    expect(request.state.effects.at(-1)?.data).toMatchObject({ alert: 'assistanceTakenBack', unitId: 'unit-2' });
    request.today = '2026-03-09';
    request.wake();
    expect(request.types()).not.toContain('AssistanceReminderRaised');
  });

  it.each<[string, (request: PaperRequest) => unknown]>([
    ['withdrawn', (request) => request.give('withdrawRequest', APPLICANT, {}, { statement: '撤回' })],
    [
      'answered',
      (request) => {
        request.propose();
        request.effect('renderDraft');
        request.sign();
      },
    ],
  ])('is not waited for any more once the request is %s, and is told', (_, end) => {
    const request = processing();
    ask(request);
    ask(request, 'unit-3');
    answer(request);
    end(request);
    expect(request.state.assistances.map(({ ended }) => ended?.how)).toEqual(['answered', 'moot']);
    const told = request.state.effects.filter(({ data }) => data.alert === 'assistanceTakenBack');
    expect(told.map(({ data }) => data)).toEqual([
      { alert: 'assistanceTakenBack', unitId: 'unit-3', dueOn: '2026-03-09', how: 'moot' },
    ]);
  });

  it('was not asked where the letter could not be made', () => {
    const request = processing();
    ask(request);
    request.effect('issueLetter', 'failed');
    expect(request.state.assistances[0]?.ended?.how).toBe('letterFailed');
    expect(ask(request).accepted).toBe(true);
  });

  it('all that stands against it is told at once', () => {
    const request = processing();
    expect(codes(ask(request, 'unit-1', 0, [' ']))).toEqual([
      'ASSISTANCE.TASKS_MISSING',
      'ASSISTANCE.LIMIT_WRONG',
      'ASSISTANCE.OWN_UNIT',
    ]);
    request.today = '2026-03-25';
    expect(codes(ask(request, 'unit-2', 5))).toEqual(['ASSISTANCE.LIMIT_WRONG']);
    ask(request, 'unit-2', 2);
    expect(codes(ask(request, 'unit-2', 2))).toEqual(['ASSISTANCE.ALREADY_ASKED']);
    request.give('withdrawRequest', APPLICANT, {}, { statement: '撤回' });
    expect(codes(ask(request))).toEqual(['STAGE.NOT_POSSIBLE']);
  });
});
