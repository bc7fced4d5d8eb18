import { approvalRules } from '../approval/rules.js';
import { assistanceRules } from '../assistance/rules.js';
import { archiveRequest, closeRequest, withdrawRequest } from './closing.js';
import { completeTask, reissueQueryCode, reportBounce } from './desk.js';
import { consultationRules } from '../consultation/rules/index.js';
import { correctionRules } from '../correction/rules.js';
import { excessiveRules } from '../excessive/rules.js';
import { extensionRules } from '../extension/rules.js';
import { feeRules } from '../fee/rules.js';
import { linkingRules } from '../linking/rules.js';
import { onPaperRules } from '../on-paper/rules.js';
import { onTheSpotRules } from '../on-the-spot/rules.js';
import { proposalRules } from '../proposal/rules.js';
import { promotionRules } from '../promotion/rules.js';
import { reopeningRules } from '../reopening/rules.js';
import { replacementRules } from '../replacement/rules.js';
import { intakeRules } from '../intake/rules.js';
import { recordEffect } from './effect-results.js';
import { assignHandlingUnit, passIntakeReview, startIntakeReview } from './intake.js';
import { confirmReceipt, submitRequest } from './registration.js';
import type { CommandRules } from './rule.js';
import { serviceRules } from '../service/rules.js';
import { supervisionRules } from '../supervision/rules.js';
import { splitRules } from '../split/rules.js';
import { suggestionRules } from '../suggestion/rules.js';
import { takingBackRules } from '../taking-back/rules.js';
import { rectificationRules } from '../rectification/rules.js';
import { timerFired } from './timer-fired.js';

/** How each kind of command is decided. */
export const RULES: CommandRules = {
  ...approvalRules,
  ...assistanceRules,
  ...consultationRules,
  ...correctionRules,
  ...excessiveRules,
  ...extensionRules,
  ...feeRules,
  ...rectificationRules,
  ...linkingRules,
  ...onPaperRules,
  ...onTheSpotRules,
  ...proposalRules,
  ...serviceRules,
  ...supervisionRules,
  ...splitRules,
  ...suggestionRules,
  ...takingBackRules,
  ...promotionRules,
  ...reopeningRules,
  ...replacementRules,
  ...intakeRules,
  submitRequest,
  confirmReceipt,
  startIntakeReview,
  passIntakeReview,
  assignHandlingUnit,
  closeRequest,
  archiveRequest,
  withdrawRequest,
  reissueQueryCode,
  completeTask,
  reportBounce,
  timerFired,
  recordEffect,
};
