import type { CommandKind } from '../commands.js';
import { approveSecrecy, returnProposal, signReply } from './approval.js';
import { archiveRequest, closeRequest, withdrawRequest } from './closing.js';
import { completeTask, reissueQueryCode, reportBounce } from './desk.js';
import {
  acknowledgeCorrectionNotice,
  confirmCorrection,
  confirmCorrectionLapse,
  recordCorrectionNoticeReceived,
  requestCorrection,
  submitCorrection,
} from './correction.js';
import { extendReplyPeriod } from './extension.js';
import { recordEffect } from './effect-results.js';
import { assignHandlingUnit, passIntakeReview, startIntakeReview } from './intake.js';
import { proposeReply } from './proposal.js';
import { confirmReceipt, submitRequest } from './registration.js';
import type { CommandRule } from './rule.js';
import { acknowledgeService, recordService } from './service.js';
import { timerFired } from './timer-fired.js';

/** How each kind of command is decided. */
export const RULES: { [K in CommandKind]: CommandRule<K> } = {
  submitRequest,
  confirmReceipt,
  startIntakeReview,
  passIntakeReview,
  requestCorrection,
  recordCorrectionNoticeReceived,
  acknowledgeCorrectionNotice,
  submitCorrection,
  confirmCorrection,
  confirmCorrectionLapse,
  assignHandlingUnit,
  proposeReply,
  extendReplyPeriod,
  approveSecrecy,
  returnProposal,
  signReply,
  recordService,
  acknowledgeService,
  closeRequest,
  archiveRequest,
  withdrawRequest,
  reissueQueryCode,
  completeTask,
  reportBounce,
  timerFired,
  recordEffect,
};
