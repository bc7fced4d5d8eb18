/** 送达 (235号): begun, failed and tried another way, or come to the applicant. 归档 is ordered in `decide/closing.ts`. */
import type { RefusalReason } from '#libs/contracts';
import { isPostalEnterprise, repliedOn, SERVICE_RULES, type ArticleId, type LegalDate } from '#libs/law';
import { inTime } from '../clock-facts.js';
import type { Command } from '../commands.js';
import { event, isBlank, numbered, staffId, type CommandRule, type CommandRules } from '../decide/rule.js';
import type { DraftEvent, EventData } from '../events.js';
import { reasonsWhere, refusal } from '../refusals.js';
import { replyLetter } from '../reply-letter.js';
import type { RequestState } from '../state.js';
import type { ServiceCommands } from './commands.js';
import { attemptUnderWay } from './evolve.js';

const SERVICE: ArticleId[] = ['235号'];

function letterNotIssued(state: RequestState): RefusalReason[] {
  return reasonsWhere([replyLetter(state)?.status !== 'issued', refusal('LETTER.NOT_ISSUED')]);
}

/** No day of a service lies ahead, nor before the decision or the beginning of the attempt. */
function refusalsOfDay(on: LegalDate, field: string, notBefore: LegalDate | null, today: LegalDate): RefusalReason[] {
  return reasonsWhere(
    [on > today, refusal('FACT.IN_FUTURE', SERVICE, { field })],
    [notBefore !== null && on < notBefore, refusal('FACT.BEFORE_DECISION', SERVICE, { field })],
  );
}

/** Dispatch on the day by which the reply is judged, for one that was not sent out before. */
function dispatched(state: RequestState, form: EventData['ReplyDispatched']['form'], on: LegalDate): DraftEvent[] {
  const letter = replyLetter(state);
  if (state.dispatchedOn || !letter) return [];
  const data = { letterId: letter.id, form, dispatchedOn: on, inTime: inTime(state, on) };
  return [event('ReplyDispatched', data, on, SERVICE)];
}

function refusalsOfPost({ data, texts }: Command<'beginService'>): RefusalReason[] {
  return reasonsWhere(
    [
      !data.carrier || !isPostalEnterprise(data.carrier),
      refusal('POST.NOT_POSTAL_ENTERPRISE', SERVICE, { field: 'carrier' }),
    ],
    [isBlank(texts.trackingNumber), refusal('POST.TRACKING_MISSING', SERVICE, { field: 'trackingNumber' })],
  );
}

const beginService: CommandRule<'beginService'> = {
  blockers: (state) => [
    ...letterNotIssued(state),
    ...reasonsWhere([attemptUnderWay(state) !== null, refusal('SERVICE.ALREADY_UNDER_WAY', SERVICE)]),
  ],
  refusals: (state, command, { today }) => {
    const { data, texts } = command;
    const { method, begunOn } = data;
    return [
      ...refusalsOfDay(begunOn, 'begunOn', state.service.attempts.at(-1)?.failed?.on ?? state.decidedOn, today),
      ...(method === 'post' ? refusalsOfPost(command) : []),
      ...reasonsWhere(
        [isBlank(texts.place), refusal('SERVICE.PLACE_MISSING', SERVICE, { field: 'place' })],
        [
          method === 'entrusted' && isBlank(texts.entrustedTo),
          refusal('SERVICE.AGENCY_MISSING', SERVICE, { field: 'entrustedTo' }),
        ],
      ),
    ];
  },
  letter: () => 'SVC',
  events: (state, command, context) => {
    const { method, begunOn, carrier } = command.data;
    const { commandId } = command;
    const begun = { serviceId: commandId, letterId: replyLetter(state)?.id ?? '', method, begunOn, carrier };
    const judgedOn = repliedOn(method, { dispatchedOn: begunOn, servedOn: null });
    return [
      event('ServiceBegun', { ...begun, by: staffId(command.actor), textOf: commandId }, begunOn, SERVICE),
      // 235号: posting is dispatch; what is handed over or entrusted is dispatched by the signature.
      ...(judgedOn ? dispatched(state, 'post', judgedOn) : []),
      numbered('SVC', command, context, context.today),
    ];
  },
};

const recordFailedService: CommandRule<'recordFailedService'> = {
  blockers: (state) => reasonsWhere([attemptUnderWay(state) === null, refusal('SERVICE.NOT_BEGUN', SERVICE)]),
  refusals: (state, { data, texts }, { today }) => {
    const attempt = attemptUnderWay(state);
    return [
      ...refusalsOfDay(data.failedOn, 'failedOn', attempt?.begunOn ?? null, today),
      ...reasonsWhere(
        [
          data.reason === 'returned' && attempt?.method !== 'post',
          refusal('POST.NOT_POSTED', SERVICE, { field: 'reason' }),
        ],
        [
          data.reason === 'refused' && isBlank(texts.witnesses),
          refusal('WITNESSES.MISSING', SERVICE, { field: 'witnesses' }),
        ],
        [isBlank(texts.evidence), refusal('EVIDENCE.MISSING', SERVICE, { field: 'evidence' })],
      ),
    ];
  },
  events: (state, { data, actor, commandId }, { today }) => {
    const serviceId = attemptUnderWay(state)?.id ?? '';
    const failed = { serviceId, ...data, by: staffId(actor), textOf: commandId };
    const task = { taskId: `serviceFailed-${serviceId}`, task: 'serviceFailed' as const, effectKey: serviceId };
    return [event('ServiceFailed', failed, data.failedOn, SERVICE), event('TaskRaised', task, today)];
  },
};

const recordService: CommandRule<'recordService'> = {
  blockers: letterNotIssued,
  refusals: (state, { data, texts }, { today }) => {
    const attempt = attemptUnderWay(state);
    const { method, servedOn } = data;
    const isAttempt = method === 'post' || method === 'entrusted';
    return [
      ...refusalsOfDay(servedOn, 'servedOn', isAttempt ? (attempt?.begunOn ?? null) : state.decidedOn, today),
      ...reasonsWhere(
        [isAttempt && attempt?.method !== method, refusal('SERVICE.NOT_BEGUN', SERVICE, { field: 'method' })],
        // Only a signature is dispatch and service in one; everything else must have gone out first.
        [
          SERVICE_RULES[method].judgedBy === 'dispatch' && !state.dispatchedOn,
          refusal('REPLY.NOT_DISPATCHED', SERVICE),
        ],
        [isBlank(texts.evidence), refusal('EVIDENCE.MISSING', SERVICE, { field: 'evidence' })],
      ),
    ];
  },
  events: (state, { data, commandId }) => [
    ...dispatched(state, data.method === 'entrusted' ? 'entrusted' : 'counter', data.servedOn),
    event('ReplyServed', { ...data, textOf: commandId }, data.servedOn, SERVICE),
  ],
};

/** Opening the reply with the query code proves that it came to the applicant; the day of the act counts. */
const acknowledgeService: CommandRule<'acknowledgeService'> = {
  blockers: (state) =>
    reasonsWhere([
      !state.dispatchedOn,
      refusal(replyLetter(state)?.status === 'issued' ? 'REPLY.NOT_DISPATCHED' : 'LETTER.NOT_ISSUED'),
    ]),
  events: (state, { arrivedOn }) => {
    const servedOn = state.dispatchedOn && state.dispatchedOn > arrivedOn ? state.dispatchedOn : arrivedOn;
    return [
      event('ReplyServed', { servedOn, method: 'online', proofDocumentId: null, textOf: null }, servedOn, SERVICE),
    ];
  },
};

export const serviceRules: Pick<CommandRules, keyof ServiceCommands> = {
  beginService,
  recordFailedService,
  recordService,
  acknowledgeService,
};
