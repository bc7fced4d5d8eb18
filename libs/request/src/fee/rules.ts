/** 信息处理费 (条例42, 办法). */
import type { CommandRules } from '../decide/rule.js';
import type { FeeCommands } from './commands.js';
import { callBackFeeNotice } from './calling-back.js';
import { acknowledgeFeeNotice, decideNotToCharge, issueFeeNotice, recordFeeNoticeReceived } from './notice.js';
import { confirmFeeLapse, recordFeePayment, takeBackFeeLapse } from './payment.js';

export const feeRules: Pick<CommandRules, keyof FeeCommands> = {
  issueFeeNotice,
  decideNotToCharge,
  callBackFeeNotice,
  recordFeeNoticeReceived,
  acknowledgeFeeNotice,
  recordFeePayment,
  confirmFeeLapse,
  takeBackFeeLapse,
};
