/** What people enter for alerts, 催办 and 督办. */
import { BREACH_CAUSES, type SupervisionEntry } from '../../src/index.js';
import type { SupervisionCommands } from '../../src/supervision/commands.js';
import type { Draws } from './draws.js';
import type { Inputs, Scene } from './scene.js';

type Wanted = (entry: SupervisionEntry) => boolean;

const answered: Wanted = ({ kind, answer, acceptedOn }) => kind === 'supervisionOrder' && !!answer && !acceptedOn;
const settled: Wanted = ({ answer, superseded, acceptedOn, kind, endedOn }) =>
  !!superseded || (!!answer && (kind === 'reminder' || !!acceptedOn || !!endedOn));

/** Mostly the line that it should be; sometimes any, or none. */
function entryIdOf({ state }: Scene, draws: Draws, wanted: Wanted): string {
  const open = state.supervision.entries.filter(({ clearedOn }) => !clearedOn);
  const right = open.findLast(wanted) ?? open.at(-1);
  return draws.usually(right?.id ?? 'none', ...open.map(({ id }) => id), 'none');
}

const workingDaysOf = (draws: Draws) => draws.usually(5, 1, 0);

export const supervisionInputs: Inputs<keyof SupervisionCommands> = {
  acknowledgeAlert: ({ state }, draws) => ({
    data: { alertId: draws.usually(state.supervision.alerts.at(-1)?.id ?? 'none', 'none') },
    texts: { note: draws.text('已安排办理') },
  }),
  issueReminder: (_, draws) => ({ data: {}, texts: { demand: draws.text('请尽快答复') } }),
  issueSupervisionOrder: (_, draws) => ({
    data: { workingDays: workingDaysOf(draws) },
    texts: { demand: draws.text('三日内答复并说明原因') },
  }),
  answerSupervision: (scene, draws) => ({
    data: {
      entryId: entryIdOf(scene, draws, ({ answer }) => !answer),
      cause: draws.usually(BREACH_CAUSES[0], 'other', null),
    },
    texts: { answer: draws.text('已拟出答复，今日送审') },
  }),
  acceptSupervisionAnswer: (scene, draws) => ({
    data: { entryId: entryIdOf(scene, draws, answered) },
    texts: { opinion: draws.text('同意') },
  }),
  returnSupervisionAnswer: (scene, draws) => ({
    data: { entryId: entryIdOf(scene, draws, answered), workingDays: workingDaysOf(draws) },
    texts: { reason: draws.text('没有写明整改措施') },
  }),
  clearSupervision: (scene, draws) => ({
    data: { entryId: entryIdOf(scene, draws, settled) },
    texts: { note: draws.text('已办结') },
  }),
};
