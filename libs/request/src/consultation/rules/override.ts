/** 公共利益: disclosure without the third party's consent, which is told of content and reasons before (条例15, 32). */
import type { ArticleId } from '#libs/law';
import type { RefusalReason } from '#libs/contracts';
import { event, numbered, staffId, type CommandRule } from '../../decide/rule.js';
import { reasonsWhere, refusal } from '../../refusals.js';
import type { RequestState } from '../../state.js';
import { standingOverride, type Standing } from '../standing.js';
import { dayOfFact, evidenceMissing, namedStanding, noneOf, ownStanding } from './shared.js';

const OVERRIDE: ArticleId[] = ['条例15', '条例32'];

/** A reasonable objection, or a third party that said nothing: without its consent only the public interest discloses. */
export function canBeOverridden({ consultation, standing }: Standing): boolean {
  if (consultation.kind !== 'thirdParty') return false;
  if (standing === 'objected') return consultation.objectionReasonable === true;
  return standing === 'silent' || standing === 'unreachable';
}

/** Later than today, so that the letter comes first, and no later than the reply is due. */
function dayOfDisclosure(disclosureOn: string, { replyDueOn }: RequestState, today: string): RefusalReason[] {
  const field = 'disclosureOn';
  return reasonsWhere(
    [disclosureOn <= today, refusal('DISCLOSURE.TOO_SOON', OVERRIDE, { field })],
    [replyDueOn !== null && disclosureOn > replyDueOn, refusal('DISCLOSURE.AFTER_DUE', ['条例33②'], { field })],
  );
}

export const overrideObjection: CommandRule<'overrideObjection'> = {
  blockers: (state, _, context) => noneOf(state, context, refusal('OVERRIDE.NONE_POSSIBLE', OVERRIDE), canBeOverridden),
  refusals: (state, { data, texts }, context) => {
    const found = namedStanding(state, data, context);
    return [
      ...reasonsWhere(
        [!found, refusal('CONSULTATION.UNKNOWN')],
        [found !== undefined && !canBeOverridden(found), refusal('OVERRIDE.NONE_POSSIBLE', OVERRIDE)],
        [!!found && standingOverride(found.consultation) !== null, refusal('OVERRIDE.ALREADY_DECIDED', OVERRIDE)],
      ),
      ...dayOfDisclosure(data.disclosureOn, state, context.today),
      ...evidenceMissing(texts.information, 'information', OVERRIDE),
      ...evidenceMissing(texts.publicInterestReasons, 'publicInterestReasons', OVERRIDE),
    ];
  },
  letter: () => 'TPN',
  events: (_, command, context) => {
    const { data, actor, commandId } = command;
    return [
      event('ObjectionOverridden', { ...data, by: staffId(actor), textOf: commandId }, context.today, OVERRIDE),
      numbered('TPN', command, context, context.today),
    ];
  },
};

export function awaitsOverrideProof({ consultation }: Standing): boolean {
  return standingOverride(consultation)?.noticeReceivedOn === null;
}

export const recordOverrideNoticeReceipt: CommandRule<'recordOverrideNoticeReceipt'> = {
  blockers: (state, _, context) =>
    noneOf(state, context, refusal('OVERRIDE.NONE_WITHOUT_PROOF', OVERRIDE), awaitsOverrideProof),
  refusals: (state, { data, texts }, context) => {
    const found = namedStanding(state, data, context);
    const override = found && standingOverride(found.consultation);
    return [
      ...reasonsWhere(
        [!found, refusal('CONSULTATION.UNKNOWN')],
        [found !== undefined && !override, refusal('OVERRIDE.NONE_WITHOUT_PROOF', OVERRIDE)],
        [override?.noticeReceivedOn != null, refusal('NOTICE.ALREADY_RECEIVED', OVERRIDE)],
      ),
      ...dayOfFact(data.receivedOn, override?.decidedOn, context.today, 'receivedOn', OVERRIDE),
      ...evidenceMissing(texts.evidence, 'evidence', OVERRIDE),
    ];
  },
  events: (_, { data, commandId }) => [
    event('OverrideNoticeReceived', { ...data, textOf: commandId }, data.receivedOn, OVERRIDE),
  ],
};

/** A second look changes nothing. */
export const acknowledgeOverrideNotice: CommandRule<'acknowledgeOverrideNotice'> = {
  blockers: (state, actor, context) =>
    reasonsWhere([
      !ownStanding(state, actor, context)?.consultation.override,
      refusal('OVERRIDE.NONE_WITHOUT_PROOF', OVERRIDE),
    ]),
  events: (state, { actor, arrivedOn }, context) => {
    const own = ownStanding(state, actor, context);
    if (!own || !awaitsOverrideProof(own)) return [];
    const proved = { consultationId: own.consultation.id, receivedOn: arrivedOn, proofDocumentId: null, textOf: null };
    return [event('OverrideNoticeReceived', proved, arrivedOn, OVERRIDE)];
  },
};
