/** The reply that a proposal leads to, as a draft or as it is issued: one table from the outcome to its letter. */
import { exemptionRule, formalCitation, outcomeRule, type ArticleId } from '#libs/law';
import type { ReplyLetter } from '#libs/letters';
import { documentSeal, inAgency } from '#libs/records';
import type { CommandContents, Proposal, ProposableOutcome, ProposalTexts } from '#libs/request';
import type { EntityManager } from 'typeorm';
import { textsOf, type CaseFile } from '../../case-file.js';
import type { DraftingDeps } from '../../deps.js';
import { commonOf, replacedBy, type Standing } from '../common.js';
import { writtenWith } from '../decided-by.js';
import { reasonsAskedOf } from '../excessive.js';
import { remedyOf } from '../remedy.js';
import { excessive, other, petition, publication, reconfirmed, repeated } from './declined.js';
import { alreadyPublic, granted, partial } from './given.js';
import { paragraphs, type ReplyMatter } from './matter.js';
import { needsCreation, notHeld, notResponsible, specialRegime, stillUnclear } from './unable.js';
import { denied } from './withheld.js';

const LETTERS: Record<ProposableOutcome, (matter: ReplyMatter) => ReplyLetter> = {
  GRANTED: granted,
  ALREADY_PUBLIC: alreadyPublic,
  PARTIAL: partial,
  DENIED: denied,
  NOT_EXIST: notHeld,
  NOT_RESPONSIBLE: notResponsible,
  SPECIAL_REGIME: specialRegime,
  NEEDS_CREATION: needsCreation,
  STILL_UNCLEAR: stillUnclear,
  PETITION: petition,
  REPEAT: repeated,
  PUBLICATION: publication,
  RECONFIRM: reconfirmed,
  EXCESSIVE: excessive,
  OTHER: other,
};

function basisOf({ outcome, exemptions, otherGrounds = [] }: Proposal): string[] {
  const articles: ArticleId[] = [
    ...outcomeRule(outcome).articles,
    ...exemptions.flatMap(({ code }) => exemptionRule(code).articles),
    ...otherGrounds.flatMap((ground) => outcomeRule(ground).articles),
  ];
  return [...new Set(articles)].map(formalCitation);
}

/** A document is called in a letter as its file is, without what a machine needs. */
function titleOf(fileName: string): string {
  return fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '');
}

async function namesOf(
  manager: EntityManager,
  file: CaseFile,
  { documents }: Proposal,
): Promise<ReadonlyMap<string, string>> {
  if (documents.length === 0) return new Map();
  const rows: { id: string; name: Buffer }[] = await manager.query(
    `SELECT id, sealed_name AS name FROM document WHERE id = ANY($1::uuid[])`,
    [documents.map(({ documentId }) => documentId)],
  );
  if (rows.length < documents.length) throw new Error('a document of the proposal is not recorded');
  return new Map(rows.map(({ id, name }) => [id, titleOf(file.key.openText(name, `${documentSeal(id)}/name`))]));
}

/** The reply that this one names and replaces, and the order on which it is made. */
function replacing(file: CaseFile, orderTexts: OrderTexts | undefined) {
  const { order } = file.state;
  return {
    ...replacedBy(file),
    ...(order && orderTexts ? { order: { document: orderTexts.order, receivedOn: order.receivedOn } } : {}),
  } satisfies Pick<ReplyLetter, 'replaces' | 'order'>;
}

/** What was read for a reply beside the file itself. */
export type ReplyReadings = Pick<ReplyMatter, 'texts' | 'documentNames' | 'reasonsAsked'> & { orderTexts?: OrderTexts };

type OrderTexts = CommandContents['reopenOnOrder']['texts'];

export function composeReply(
  file: CaseFile,
  proposal: Proposal,
  standing: Standing,
  readings: ReplyReadings,
): ReplyLetter {
  const reply = {
    ...commonOf(file, standing),
    facts: paragraphs(readings.texts.reasons),
    basis: basisOf(proposal),
    remedy: remedyOf(file, proposal, standing.issuedOn),
    ...replacing(file, readings.orderTexts),
  };
  return LETTERS[proposal.outcome]({ file, proposal, reply, ...readings });
}

export async function replyLetter(
  deps: DraftingDeps,
  file: CaseFile,
  proposal: Proposal,
  standing: Standing,
): Promise<ReplyLetter> {
  const { texts, documentNames } = await inAgency(deps.source, file.agencyId, async (manager) => ({
    texts: await textsOf<ProposalTexts>(manager, file, proposal.id),
    documentNames: await namesOf(manager, file, proposal),
  }));
  const reasonsAsked = await reasonsAskedOf(deps, file);
  const { order } = file.state;
  const orderTexts = order ? await writtenWith<'reopenOnOrder'>(deps, file, order.textOf) : undefined;
  return composeReply(file, proposal, standing, { texts, documentNames, reasonsAsked, orderTexts });
}
