/** Which letter an effect is about, and its data. */
import type { LetterCode } from '#libs/law';
import type { Letter } from '#libs/letters';
import { PROPOSABLE_OUTCOMES, replyLetterOf } from '#libs/request';
import type { CaseFile } from '../case-file.js';
import type { DraftingDeps } from '../deps.js';
import { issuedStanding, type Standing } from './common.js';
import { assistanceLetter } from './assistance.js';
import { acknowledgement, withdrawalConfirmation } from './receipts.js';
import { rectificationLetter } from './rectification.js';
import { suggestionLetter } from './suggestion.js';
import { consultationLetter, consultationNotice, overrideNotice } from './consultation.js';
import { correctionLapsedLetter, correctionNotice } from './correction.js';
import { deferralNotice, reasonsNotice } from './excessive.js';
import { extensionNotice } from './extension.js';
import { feeLapsedLetter, feeNotice } from './fee.js';
import { replyLetter } from './replies/reply.js';
import { proofOfServiceForm } from './service.js';

/** The draft of the current proposal; a draft of a proposal that was replaced is not needed any more. */
export async function draftLetter(deps: DraftingDeps, file: CaseFile): Promise<Letter> {
  const { proposal } = file.state;
  if (proposal?.id !== file.effect.data.proposalId || !proposal)
    throw new Error('the proposal of a draft was replaced');
  return replyLetter(deps, file, proposal, { standing: 'draft', issuedOn: proposal.proposedOn });
}

type Compose = (deps: DraftingDeps, file: CaseFile, standing: Standing, letterId: string) => Letter | Promise<Letter>;

/** Letters that are no reply, by their code (handbook §6); the id of each is that of the command that made it. */
const LETTERS: Partial<Record<LetterCode, Compose>> = {
  ACK: acknowledgement,
  CORR: correctionNotice,
  'T-CORR': correctionLapsedLetter,
  EXT: extensionNotice,
  RSN: reasonsNotice,
  DEF: deferralNotice,
  FEE: feeNotice,
  'T-FEE': feeLapsedLetter,
  TPC: consultationLetter,
  COC: consultationLetter,
  TPA: (_, file, standing, letterId) => consultationNotice(file, standing, letterId),
  TPN: overrideNotice,
  AST: assistanceLetter,
  RECT: rectificationLetter,
  SUG: suggestionLetter,
  SVC: proofOfServiceForm,
  'W-ACK': withdrawalConfirmation,
};

/** Every letter that this process issues. */
export const ISSUED_LETTERS: readonly LetterCode[] = [
  ...(Object.keys(LETTERS) as LetterCode[]),
  ...PROPOSABLE_OUTCOMES.map(replyLetterOf),
];

/** The letter that has its number, in its final form. */
export async function issuedLetter(deps: DraftingDeps, file: CaseFile): Promise<Letter> {
  const { letterId = '', letterCode } = file.effect.data;
  const standing = await issuedStanding(deps, file, letterId);
  const compose = LETTERS[letterCode as LetterCode];
  if (compose) return compose(deps, file, standing, letterId);
  if (!file.state.proposal) throw new Error('a reply letter without a proposal');
  return replyLetter(deps, file, file.state.proposal, standing);
}
