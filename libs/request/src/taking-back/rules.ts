/** 误登的事实: taken back by a compensating event with evidence, the right one entered; nothing is rewritten. */
import type { RefusalReason } from '#libs/contracts';
import type { LegalDate } from '#libs/law';
import { clockOf } from '../clock-facts.js';
import type { DecideContext } from '../context.js';
import { foldDrafts } from '../decide/fold-drafts.js';
import { event, isBlank, numbered, staffId, type CommandRule, type CommandRules } from '../decide/rule.js';
import type { Command } from '../commands.js';
import type { DraftEvent } from '../events.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';
import type { TakingBackCommands } from './commands.js';
import { DAY_FACTS, type DayFactRule } from './day-facts.js';
import { undone } from './evolve.js';
import { isBeingSplit } from '../split/state.js';
import { receiptIsRenewed } from './renewed-receipt.js';
import type { DayFact, DayFactType } from './state.js';

type TakeBack = Command<'takeBackFact'>;

function ruleOf({ type }: DayFact): DayFactRule<DayFactType> {
  return DAY_FACTS[type];
}

/**
 * The fact that a command names, the latest first where it is two: a signature is dispatch and service in one (235号), and
 * they stand or fall together.
 */
function namedBy({ dayFacts }: RequestState, { seq }: TakeBack['data']): DayFact[] {
  const named = dayFacts.find((fact) => fact.seq === seq);
  return named ? dayFacts.filter(({ commandId }) => commandId === named.commandId).reverse() : [];
}

/** The state that the day of a fact is judged by: of two that fall together neither bounds the other. */
function without(facts: DayFact[], state: RequestState): RequestState {
  return facts.length > 1 ? { ...state, dispatchedOn: null, servedOn: null } : state;
}

function takenBack(state: RequestState, fact: DayFact, command: TakeBack, { today, calendar }: DecideContext) {
  const rule = ruleOf(fact);
  const { rightOn, proofDocumentId, follows } = command.data;
  const data = {
    ...{ seq: fact.seq, fact: fact.type, on: rule.day(fact.data), rightOn, proofDocumentId },
    statedLimit: rule.statedLimit?.(fact.data, state, calendar) ?? null,
    ...(follows ? { follows } : {}),
    ...{ by: staffId(command.actor), textOf: command.commandId },
  };
  return event('FactTakenBack', data, today, rule.articles);
}

function enteredAnew(
  state: RequestState,
  fact: DayFact,
  rightOn: LegalDate,
  { commandId }: TakeBack,
  { calendar }: DecideContext,
): DraftEvent {
  const rule = ruleOf(fact);
  return event(fact.type, rule.onDay(fact.data, rightOn, commandId, { state, calendar }), rightOn, rule.articles);
}

function events(state: RequestState, command: TakeBack, context: DecideContext): DraftEvent[] {
  const facts = namedBy(state, command.data);
  const { rightOn } = command.data;
  return [
    ...facts.map((fact) => takenBack(state, fact, command, context)),
    ...(rightOn === null
      ? []
      : [...facts].reverse().map((fact) => enteredAnew(state, fact, rightOn, command, context))),
  ];
}

/** A right day that the ledger does not take in its place: before the receipt, or after the limit of an act. */
function againstLedger(state: RequestState, command: TakeBack, context: DecideContext): RefusalReason[] {
  const findings = (of: RequestState) => clockOf(of, context.calendar, context.today).findings;
  const known = new Set(findings(state).map(({ code }) => code));
  const after = findings(foldDrafts(state, events(state, command, context), context));
  const isNew = (code: string) => !known.has(code) && after.some((finding) => finding.code === code);
  return reasonsWhere(
    [isNew('CLOCK.BEFORE_RECEIPT'), refusal('FACT.TOO_LATE', ['条例31'], { field: 'rightOn' })],
    [isNew('CORRECTION.LATE'), refusal('FACT.ACT_TOO_LATE', ['条例30'], { field: 'rightOn' })],
    [isNew('FEE.PAID_LATE'), refusal('FACT.ACT_TOO_LATE', ['办法6'], { field: 'rightOn' })],
  );
}

function refusalsOfDay(state: RequestState, fact: DayFact, on: LegalDate, today: LegalDate): RefusalReason[] {
  const rule = ruleOf(fact);
  const { articles } = rule;
  const first = rule.notBefore(state);
  const last = rule.notAfter?.(state) ?? null;
  const field = { field: 'rightOn' };
  return reasonsWhere(
    [on > today, refusal('FACT.IN_FUTURE', articles, field)],
    [on === rule.day(fact.data), refusal('FACT.UNCHANGED', articles, field)],
    [first !== null && on < first, refusal('FACT.TOO_EARLY', articles, field)],
    [last !== null && on > last, refusal('FACT.TOO_LATE', articles, field)],
  );
}

/** One after the other, as they are taken back: what the first leaves behind the next is judged by. */
function canVanish(facts: DayFact[], state: RequestState): boolean {
  let left: RequestState = without(facts, state);
  for (const { type } of facts) {
    const change = undone(type, left);
    if (!change) return false;
    left = { ...left, ...change };
  }
  return true;
}

function distinct(reasons: RefusalReason[]): RefusalReason[] {
  return [...new Map(reasons.map((reason) => [reason.code, reason])).values()];
}

const takeBackFact: CommandRule<'takeBackFact'> = {
  blockers: ({ dayFacts, archivingStarted }) =>
    reasonsWhere([dayFacts.length === 0, refusal('FACT.NONE')], [archivingStarted, refusal('ARCHIVE.ALREADY_STARTED')]),
  refusals: (state, command, context) => {
    const { data, texts } = command;
    const facts = namedBy(state, data);
    const evidence = reasonsWhere([isBlank(texts.evidence), refusal('EVIDENCE.MISSING', [], { field: 'evidence' })]);
    if (facts.length === 0) return [refusal('FACT.UNKNOWN', [], { field: 'seq' }), ...evidence];
    // Its parts are received on the day on which it was (办法4), and are just being recorded with the one that is wrong.
    if (facts.some(({ type }) => type === 'RequestRegistered') && isBeingSplit(state))
      return [refusal('SPLIT.UNDER_WAY', ['办法4'], { field: 'seq' }), ...evidence];
    const { rightOn } = data;
    if (rightOn === null) {
      return [
        ...reasonsWhere([!canVanish(facts, state), refusal('FACT.CANNOT_VANISH', [], { field: 'rightOn' })]),
        ...evidence,
      ];
    }
    const ofDay = distinct(facts.flatMap((fact) => refusalsOfDay(without(facts, state), fact, rightOn, context.today)));
    return [...ofDay, ...(ofDay.length === 0 ? againstLedger(state, command, context) : []), ...evidence];
  },
  letter: (state, { data }) => (namedBy(state, data).some(({ type }) => receiptIsRenewed(type, state)) ? 'ACK' : null),
  events: (state, command, context) => {
    const facts = namedBy(state, command.data);
    const isRenewed = facts.some(({ type }) => receiptIsRenewed(type, state));
    return [
      ...events(state, command, context),
      ...(isRenewed ? [numbered('ACK', command, context, context.today)] : []),
    ];
  },
};

export const takingBackRules: Pick<CommandRules, keyof TakingBackCommands> = { takeBackFact };
