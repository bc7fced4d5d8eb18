import { describe, expect, it } from '@jest/globals';
import { calendar, PaperRequest, RULES } from '../../test/paper-request.js';
import { timersOf } from '../index.js';

const timers = ({ state }: PaperRequest) => timersOf(state, { calendar, agency: RULES });

describe('归档 (条例45): what is closed is archived within an internal limit', () => {
  it('counts from the day of closing, and from nothing else', () => {
    expect(timers(PaperRequest.at('served')).map(({ kind }) => kind)).not.toContain('archivingDue');
    const request = PaperRequest.at('closed', { today: '2026-03-02' });
    const dueOn = calendar.nthWorkingDayAfter(request.state.closedOn ?? '', RULES.archivingWorkingDays);
    expect(timers(request)).toMatchObject([
      { kind: 'limitAlert', dueOn, firesOn: calendar.nthWorkingDayAfter(request.state.closedOn ?? '', 25) },
      { kind: 'archivingDue', dueOn, firesOn: dueOn },
    ]);
  });

  it('calls it to the mind of the archivist alone five and three working days before', () => {
    const request = PaperRequest.at('closed', { today: '2026-03-02' });
    for (const day of [24, 25, 26, 27, 28, 29]) {
      request.today = calendar.nthWorkingDayAfter('2026-03-02', day);
      request.wake();
    }
    const raised = request.events.filter(({ type }) => type === 'LimitEscalated').map(({ data }) => data);
    expect(raised).toMatchObject([
      { limit: 'archiving', workingDaysLeft: 5, level: 'reminder', told: ['archivist'] },
      { limit: 'archiving', workingDaysLeft: 3, level: 'amber', told: ['archivist'] },
    ]);
    expect(request.state.supervision.entries).toEqual([]);
  });

  it('reminds the archivist on the last day, once; past it the ladder is climbed and the breach recorded', () => {
    const request = PaperRequest.at('closed', { today: '2026-03-02' });
    const dueOn = timers(request)[0]?.dueOn ?? '';
    request.today = dueOn;
    request.wake();
    request.wake();
    expect(request.types().filter((type) => type === 'ArchivingReminderRaised')).toHaveLength(1);
    expect(request.state.effects.at(-1)?.data).toEqual({ alert: 'archivingDue', dueOn });
    request.today = calendar.nthWorkingDayAfter(dueOn, 1);
    request.wake();
    expect(request.state.supervision.alerts).toMatchObject([
      { limit: 'archiving', dueOn, workingDaysLeft: -1, told: expect.arrayContaining(['archivist']) },
    ]);
    expect(request.state.supervision.entries).toMatchObject([{ kind: 'breach', breach: { limit: 'archiving' } }]);
  });

  /** How far past the limit somebody is told, and who is the highest of them, when the system lives on these working days. */
  function toldOn(workingDays: readonly number[], internalRepeatWorkingDays = RULES.internalRepeatWorkingDays) {
    const request = PaperRequest.at('closed', { today: '2026-03-02' });
    request.rules = { ...RULES, internalRepeatWorkingDays };
    const dueOn = timers(request)[0]?.dueOn ?? '';
    for (const day of workingDays) {
      request.today = calendar.nthWorkingDayAfter(dueOn, day);
      request.wake();
    }
    return request.events.flatMap(({ type, data }) =>
      type === 'LimitEscalated' && 'told' in data && 'workingDaysLeft' in data
        ? [`${data.workingDaysLeft} ${data.told?.at(-1)}`]
        : [],
    );
  }

  it('when it has passed tells each rung on its day, and then all of them once a week, not every day', () => {
    const days = Array.from({ length: 16 }, (_, index) => index + 1);
    const rungs = ['-1 disclosureHead', '-3 signer', '-5 supervisor'];
    expect(toldOn(days)).toEqual([...rungs, '-10 supervisor', '-15 supervisor']);
    expect(toldOn(days, 8)).toEqual([...rungs, '-13 supervisor']);
    expect(toldOn(days, 1)).toHaveLength(rungs.length + 11);
  });

  it('that was slept through is told of once, and again a week later', () => {
    expect(toldOn([7, 8, 11, 12, 13])).toEqual(['-7 supervisor', '-12 supervisor']);
  });

  it('is over once archiving has begun', () => {
    const request = PaperRequest.at('archived', { today: '2026-03-02' });
    expect(timers(request)).toEqual([]);
    const late = PaperRequest.at('closed', { today: '2026-03-02' });
    late.today = calendar.nthWorkingDayAfter('2026-03-02', RULES.archivingWorkingDays + 1);
    late.wake();
    late.archive();
    expect(late.state.supervision.entries[0]?.endedOn).toBe(late.today);
  });
});
