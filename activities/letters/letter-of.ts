/** Which letter an effect is about, and its data. */
import type { Letter } from '#libs/letters';
import type { CaseFile } from '../case-file.js';
import type { ActivityDeps } from '../deps.js';
import { issuedStanding } from './common.js';
import { acknowledgement, withdrawalConfirmation } from './receipts.js';
import { consultationLetter, consultationNotice, overrideNotice } from './consultation.js';
import { correctionLapsedLetter, correctionNotice } from './correction.js';
import { deferralNotice, reasonsNotice } from './excessive.js';
import { extensionNotice } from './extension.js';
import { feeLapsedLetter, feeNotice } from './fee.js';
import { replyLetter } from './replies/reply.js';

/** The draft of the current proposal; a draft of a proposal that was replaced is not needed any more. */
export async function draftLetter(deps: ActivityDeps, file: CaseFile): Promise<Letter> {
  const { proposal } = file.state;
  if (proposal?.id !== file.effect.data.proposalId || !proposal)
    throw new Error('the proposal of a draft was replaced');
  return replyLetter(deps, file, proposal, { standing: 'draft', issuedOn: proposal.proposedOn });
}

/** The letter that has its number, in its final form. */
export async function issuedLetter(deps: ActivityDeps, file: CaseFile): Promise<Letter> {
  const { letterId = '', letterCode } = file.effect.data;
  const standing = await issuedStanding(deps, file, letterId);
  if (letterCode === 'ACK') return acknowledgement(deps, file, standing);
  if (letterCode === 'CORR') return correctionNotice(deps, file, standing, letterId);
  if (letterCode === 'T-CORR') return correctionLapsedLetter(deps, file, standing, letterId);
  if (letterCode === 'EXT') return extensionNotice(deps, file, standing, letterId);
  if (letterCode === 'RSN') return reasonsNotice(deps, file, standing, letterId);
  if (letterCode === 'DEF') return deferralNotice(deps, file, standing, letterId);
  if (letterCode === 'FEE') return feeNotice(deps, file, standing, letterId);
  if (letterCode === 'T-FEE') return feeLapsedLetter(deps, file, standing, letterId);
  if (letterCode === 'TPC' || letterCode === 'COC') return consultationLetter(deps, file, standing, letterId);
  if (letterCode === 'TPA') return consultationNotice(file, standing, letterId);
  if (letterCode === 'TPN') return overrideNotice(deps, file, standing, letterId);
  if (letterCode === 'W-ACK') return withdrawalConfirmation(deps, file, standing, letterId);
  if (!file.state.proposal) throw new Error('a reply letter without a proposal');
  return replyLetter(deps, file, file.state.proposal, standing);
}
