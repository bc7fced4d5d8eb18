/** 征求意见: the letter goes out, the applicant is told, and what is no longer needed ends. */
import { getConsultationBlockers, type ArticleId } from '#libs/law';
import { clockOf } from '../../clock-facts.js';
import { event, numbered, staffId, type CommandRule } from '../../decide/rule.js';
import { reasonsWhere, refusal } from '../../refusals.js';
import type { RequestState } from '../../state.js';
import type { ConsultationKind } from '../vocabulary.js';
import { articlesOf, evidenceMissing, isBlank, namedStanding, noneOf } from './shared.js';

const LETTER = { thirdParty: 'TPC', coAuthor: 'COC' } as const;
const BASIS: Record<ConsultationKind, ArticleId[]> = {
  thirdParty: ['条例32', '条例33③'],
  coAuthor: ['条例34', '条例33③'],
};

/** Before the due date, so that at least one working day is left when the suspension ends (handbook §2.2). */
export const openConsultation: CommandRule<'openConsultation'> = {
  blockers: (state, _, { calendar, today }) =>
    getConsultationBlockers(clockOf(state, calendar, today)).map(({ code, article, message }) => ({
      code,
      message,
      articles: [article],
    })),
  refusals: (_, { data: { kind }, texts }) => {
    const missing = (field: string) => refusal('CONSULTATION.CONTENTS_MISSING', BASIS[kind], { field });
    return reasonsWhere(
      [isBlank(texts.name), missing('name')],
      [isBlank(texts.address) && isBlank(texts.email), missing('address')],
      [isBlank(texts.information), missing('information')],
      [kind === 'coAuthor' && isBlank(texts.proposal), missing('proposal')],
    );
  },
  letter: (_, { data }) => LETTER[data.kind],
  events: (_, command, context) => {
    const { data, actor, commandId } = command;
    const opened = { ...data, consultationId: commandId, by: staffId(actor), textOf: commandId };
    return [
      event('ConsultationOpened', opened, context.today, BASIS[data.kind]),
      numbered(LETTER[data.kind], command, context, context.today),
    ];
  },
};

/** Consultations of which the applicant has not been told yet. */
function untold({ consultations }: RequestState): string[] {
  return consultations.filter(({ toldBy, terminatedOn }) => !toldBy && !terminatedOn).map(({ id }) => id);
}

export const notifyOfConsultations: CommandRule<'notifyOfConsultations'> = {
  blockers: (state) => reasonsWhere([untold(state).length === 0, refusal('CONSULTATION.ALL_TOLD', ['条例33③'])]),
  letter: () => 'TPA',
  events: (state, command, context) => [
    event(
      'ApplicantToldOfConsultations',
      { consultationIds: untold(state), by: staffId(command.actor) },
      context.today,
      ['条例33③'],
    ),
    numbered('TPA', command, context, context.today),
  ],
};

/** Whatever was said, it plays no part in the reply any more; who was asked is told. */
export const terminateConsultation: CommandRule<'terminateConsultation'> = {
  blockers: (state, _, context) =>
    noneOf(state, context, refusal('CONSULTATION.NONE'), ({ standing }) => standing !== 'terminated'),
  refusals: (state, { data, texts }, context) => {
    const found = namedStanding(state, data, context);
    return [
      ...reasonsWhere(
        [!found, refusal('CONSULTATION.UNKNOWN')],
        [found?.standing === 'terminated', refusal('CONSULTATION.ALREADY_TERMINATED')],
      ),
      ...evidenceMissing(texts.reason, 'reason', articlesOf(found)),
    ];
  },
  events: (_, { data, actor, commandId }, { today }) => [
    event('ConsultationTerminated', { ...data, reason: 'notNeeded', by: staffId(actor), textOf: commandId }, today),
  ],
};
