/** What an effect that came back makes a fact: a table from the kind of effect and its outcome to events. */
import type { EffectKind, EffectResult } from '#libs/contracts';
import { inTime } from '../clock-facts.js';
import type { DraftEvent } from '../events.js';
import { replyLetter } from '../reply-letter.js';
import type { EffectState, LetterState, RequestState } from '../state.js';
import type { TaskKind } from '../vocabulary.js';
import { event, type CommandRule } from './rule.js';
import { undoneWithoutLetter } from './without-letter.js';

type Outcome = (state: RequestState, effect: EffectState, facts: EffectResult['facts'], today: string) => DraftEvent[];

export function raiseTask(task: TaskKind, effectKey: string, today: string): DraftEvent {
  return event('TaskRaised', { taskId: `${task}-${effectKey}`, task, effectKey }, today);
}

/** The reply goes out on `today` by the form that the applicant chose. */
function dispatched(state: RequestState, letter: LetterState, today: string): DraftEvent {
  return event(
    'ReplyDispatched',
    { letterId: letter.id, form: state.deliveryForm, dispatchedOn: today, inTime: inTime(state, today) },
    today,
    ['235号'],
  );
}

function letterOf(state: RequestState, effect: EffectState): LetterState {
  const letter = state.letters.find(({ id }) => id === effect.data.letterId);
  if (!letter) throw new TypeError(`effect ${effect.key} names no letter of its request`);
  return letter;
}

function isReply(state: RequestState, letter: LetterState): boolean {
  return replyLetter(state)?.id === letter.id && state.stage === 'decided' && state.dispatchedOn === null;
}

const NOTICE_TASKS: Record<string, TaskKind> = { REFUSED: 'noticeRefused' };

function noticeSent(effect: EffectState, { messageId, uncertain }: EffectResult['facts'], today: string): DraftEvent {
  const data = { effectKey: effect.key, messageId: String(messageId), uncertain: uncertain === true };
  return event('NoticeSent', data, today);
}

/** A notice that reaches nobody by mail is a task: somebody must tell it in another way. */
function noticeFailed(effect: EffectState, facts: EffectResult['facts'], withoutEmail: TaskKind, today: string) {
  const code = String(facts.code);
  const task = code === 'NO_ADDRESS' ? withoutEmail : (NOTICE_TASKS[code] ?? 'noticeExhausted');
  return [event('NoticeFailed', { effectKey: effect.key, code }, today), raiseTask(task, effect.key, today)];
}
/** Why a letter could not be made, and what it lacks. */
function faultOf({ code, missing }: EffectResult['facts']): { code: string; missing?: string[] } {
  const lacks = Array.isArray(missing) ? missing.map(String) : [];
  return { code: String(code), ...(lacks.length > 0 ? { missing: lacks } : {}) };
}

const RESULTS: Record<EffectKind, { done: Outcome; failed: Outcome }> = {
  renderDraft: {
    done: (_, effect, facts, today) => [
      event(
        'DraftRendered',
        { proposalId: effect.data.proposalId ?? '', sha256: String(facts.sha256), pages: Number(facts.pages) },
        today,
      ),
    ],
    failed: (_, effect, facts, today) => [
      event('DraftFailed', { proposalId: effect.data.proposalId ?? '', ...faultOf(facts) }, today),
      raiseTask('draftFailed', effect.key, today),
    ],
  },
  issueLetter: {
    done: (state, effect, facts, today) => {
      const letter = letterOf(state, effect);
      const issued = event(
        'LetterIssued',
        { letterId: letter.id, letterCode: letter.code, sha256: String(facts.sha256), pages: Number(facts.pages) },
        today,
      );
      // In the portal the reply is out as soon as it can be read there.
      const out = isReply(state, letter) && state.deliveryForm === 'portal';
      return out ? [issued, dispatched(state, letter, today)] : [issued];
    },
    failed: (state, effect, facts, today) => {
      const { id, code, number } = letterOf(state, effect);
      return [
        event('LetterNumberVoided', { letterId: id, letterCode: code, number, ...faultOf(facts) }, today),
        ...undoneWithoutLetter(state, id, today),
        raiseTask('letterFailed', effect.key, today),
      ];
    },
  },
  noticeApplicant: {
    done: (state, effect, facts, today) => {
      const sent = noticeSent(effect, facts, today);
      if (effect.data.notice !== 'replyByEmail') return [sent];
      const letter = letterOf(state, effect);
      return isReply(state, letter) ? [sent, dispatched(state, letter, today)] : [sent];
    },
    failed: (_, effect, facts, today) => noticeFailed(effect, facts, 'applicantWithoutEmail', today),
  },
  noticeConsulted: {
    done: (_, effect, facts, today) => [noticeSent(effect, facts, today)],
    failed: (_, effect, facts, today) => noticeFailed(effect, facts, 'consultedWithoutEmail', today),
  },
  alertStaff: {
    done: (_, effect, facts, today) => [
      event('StaffAlerted', { effectKey: effect.key, recipients: Number(facts.recipients) }, today),
    ],
    failed: (_, effect, __, today) => [event('StaffAlerted', { effectKey: effect.key, recipients: 0 }, today)],
  },
  openPart: {
    done: (_, effect, facts, today) => [
      event(
        'PartOpened',
        {
          effectKey: effect.key,
          ordinal: Number(effect.data.ordinal),
          requestId: String(facts.requestId),
          number: String(facts.number),
        },
        today,
        ['办法4'],
      ),
    ],
    failed: () => [],
  },
  correctReceipts: {
    done: (_, { key }, { corrected, left }, today) => [
      event('ReceiptsFollowed', { effectKey: key, corrected: Number(corrected), left: Number(left) }, today, ['办法4']),
      ...(Number(left) > 0 ? [raiseTask('receiptNotFollowed', key, today)] : []),
    ],
    failed: () => [],
  },
  writeArchive: {
    done: (_, __, facts, today) => [
      event('RequestArchived', { packageSha256: String(facts.sha256), files: Number(facts.files) }, today, ['条例45']),
    ],
    failed: () => [],
  },
};

export const recordEffect: CommandRule<'recordEffect'> = {
  events: (state, { data }, { today }) => {
    const effect = state.effects.find(({ key }) => key === data.effectKey);
    if (effect?.status !== 'open') return [];
    return RESULTS[effect.kind][data.outcome](state, effect, data.facts, today);
  },
};
