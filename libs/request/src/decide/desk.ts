/** What a clerk does beside the main line: lost query codes, tasks, returned mail. */
import type { EffectKind } from '#libs/contracts';
import { reasonsWhere, refusal } from '../refusals.js';
import { raiseTask } from './effect-results.js';
import { event, staffId, type CommandRule } from './rule.js';

export const reissueQueryCode: CommandRule<'reissueQueryCode'> = {
  refusals: (_, { texts }) =>
    reasonsWhere([texts.identityCheck.trim() === '', refusal('EVIDENCE.MISSING', [], { field: 'identityCheck' })]),
  events: (state, { actor, commandId }, { today }) => [
    event('QueryCodeReissued', { version: state.queryCodeVersion + 1, by: staffId(actor), textOf: commandId }, today),
  ],
};

export const completeTask: CommandRule<'completeTask'> = {
  refusals: (state, { data, texts }) => {
    const task = state.tasks.find(({ id }) => id === data.taskId);
    return reasonsWhere(
      [!task, refusal('TASK.UNKNOWN')],
      [task?.done === true, refusal('TASK.ALREADY_DONE')],
      [texts.note.trim() === '', refusal('EVIDENCE.MISSING', [], { field: 'note' })],
    );
  },
  events: (_, { data, actor, commandId }, { today }) => [
    event('TaskCompleted', { taskId: data.taskId, by: staffId(actor), textOf: commandId }, today),
  ],
};

const NOTICES: ReadonlySet<EffectKind> = new Set(['noticeApplicant', 'noticeConsulted']);

/** A notice that was sent and came back is no notice: somebody must reach its addressee in another way. */
export const reportBounce: CommandRule<'reportBounce'> = {
  refusals: (state, { data }) =>
    reasonsWhere([
      !state.effects.some(({ key, kind }) => key === data.effectKey && NOTICES.has(kind)),
      refusal('NOTICE.UNKNOWN'),
    ]),
  events: (state, { data }, { today }) => {
    const known = state.tasks.some(({ effectKey, kind }) => effectKey === data.effectKey && kind === 'noticeBounced');
    if (known) return [];
    return [event('NoticeBounced', { ...data }, today), raiseTask('noticeBounced', data.effectKey, today)];
  },
};
