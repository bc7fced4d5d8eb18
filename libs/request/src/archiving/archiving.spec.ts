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
      { kind: 'archivingDue', dueOn, firesOn: dueOn },
      { kind: 'limitAlert', dueOn, firesOn: calendar.nthWorkingDayAfter(dueOn, 1) },
    ]);
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
