/** 意见: on paper or by the link; in time by its day of arrival. An objection is judged (条例32). */
import type { RefusalReason } from '#libs/contracts';
import { event, staffId, type CommandRule } from '../../decide/rule.js';
import type { DraftEvent } from '../../events.js';
import { reasonsWhere, refusal } from '../../refusals.js';
import type { OpinionDocument } from '../commands.js';
import type { Standing } from '../standing.js';
import type { Stance } from '../vocabulary.js';
import { received } from './receipt.js';
import {
  articlesOf,
  dayOfFact,
  evidenceMissing,
  isBlank,
  namedStanding,
  noneOf,
  ownStanding,
  THIRD_PARTY,
} from './shared.js';

interface Opinion {
  stance: Stance;
  answeredOn: string;
  byLink: boolean;
  textOf: string;
  documents?: OpinionDocument[] | undefined;
}

function opinionEvents(found: Standing, opinion: Opinion): DraftEvent[] {
  const { consultation, dueOn } = found;
  const { documents = [], ...said } = opinion;
  const { answeredOn } = said;
  const given = {
    consultationId: consultation.id,
    ...said,
    isLate: dueOn !== null && answeredOn > dueOn,
    ...(documents.length > 0 ? { documents } : {}),
  };
  return [
    // Who answers a letter has received it, if nothing proved that before.
    ...(consultation.receivedOn ? [] : [received(found, answeredOn, { proofDocumentId: null, textOf: null })]),
    event('OpinionGiven', given, answeredOn, articlesOf(found)),
  ];
}

/** Silence does not end the right to speak: what comes late is recorded too. */
export function opinionBlockers(found: Standing | undefined): RefusalReason[] {
  return reasonsWhere(
    [found?.consultation.opinion != null, refusal('OPINION.ALREADY_GIVEN', articlesOf(found))],
    [found?.standing === 'terminated', refusal('CONSULTATION.ALREADY_TERMINATED', articlesOf(found))],
  );
}

/** Who does not agree, or only in part, says why: without reasons nobody could judge them (条例32). */
function reasonsMissing(stance: Stance, reasons: string, found: Standing | undefined): RefusalReason[] {
  return reasonsWhere([
    stance !== 'agree' && isBlank(reasons),
    refusal('OPINION.REASONS_MISSING', articlesOf(found), { field: 'reasons' }),
  ]);
}

export const recordOpinion: CommandRule<'recordOpinion'> = {
  blockers: (state, _, context) =>
    noneOf(state, context, refusal('CONSULTATION.NONE_WITHOUT_OPINION'), (each) => opinionBlockers(each).length === 0),
  refusals: (state, { data, texts }, context) => {
    const found = namedStanding(state, data, context);
    const notBefore = found?.consultation.receivedOn ?? found?.consultation.sentOn;
    return [
      ...reasonsWhere([!found, refusal('CONSULTATION.UNKNOWN')]),
      ...opinionBlockers(found),
      ...dayOfFact(data.answeredOn, notBefore, context.today, 'answeredOn', articlesOf(found)),
      ...reasonsMissing(data.stance, texts.reasons, found),
    ];
  },
  events: (state, { data, commandId }, context) => {
    const found = namedStanding(state, data, context);
    const { stance, answeredOn, documents } = data;
    const opinion = { stance, answeredOn, documents, byLink: false, textOf: commandId };
    return found ? opinionEvents(found, opinion) : [];
  },
};

export const giveOpinion: CommandRule<'giveOpinion'> = {
  blockers: (state, actor, context) => {
    const own = ownStanding(state, actor, context);
    return [...reasonsWhere([!own, refusal('CONSULTATION.UNKNOWN')]), ...opinionBlockers(own)];
  },
  refusals: (state, { data, actor, texts }, context) =>
    reasonsMissing(data.stance, texts.reasons, ownStanding(state, actor, context)),
  events: (state, { data, actor, arrivedOn, commandId }, context) => {
    const own = ownStanding(state, actor, context);
    return own ? opinionEvents(own, { ...data, answeredOn: arrivedOn, byLink: true, textOf: commandId }) : [];
  },
};

/** A third party that does not agree, or only in part. */
export function isObjection({ consultation, standing }: Standing): boolean {
  return consultation.kind === 'thirdParty' && standing === 'objected';
}

/** May be judged anew until the reply is proposed. */
export const judgeObjection: CommandRule<'judgeObjection'> = {
  blockers: (state, _, context) => noneOf(state, context, refusal('OBJECTION.NONE', THIRD_PARTY), isObjection),
  refusals: (state, { data, texts }, context) => {
    const found = namedStanding(state, data, context);
    return [
      ...reasonsWhere(
        [!found, refusal('CONSULTATION.UNKNOWN')],
        [found !== undefined && !isObjection(found), refusal('OBJECTION.NONE', THIRD_PARTY)],
      ),
      ...evidenceMissing(texts.grounds, 'grounds', THIRD_PARTY),
    ];
  },
  events: (_, { data, actor, commandId }, { today }) => [
    event('ObjectionJudged', { ...data, by: staffId(actor), textOf: commandId }, today, THIRD_PARTY),
  ],
};
