/** How each command of a consultation is decided. */
import type { CommandRules } from '../../decide/rule.js';
import type { ConsultationCommands } from '../commands.js';
import { notifyOfConsultations, openConsultation, terminateConsultation } from './open.js';
import { giveOpinion, judgeObjection, recordOpinion } from './opinion.js';
import { acknowledgeOverrideNotice, overrideObjection, recordOverrideNoticeReceipt } from './override.js';
import { acknowledgeConsultation, recordConsultationReceipt, recordConsultedUnreachable } from './receipt.js';

export const consultationRules: Pick<CommandRules, keyof ConsultationCommands> = {
  openConsultation,
  notifyOfConsultations,
  recordConsultationReceipt,
  acknowledgeConsultation,
  recordOpinion,
  giveOpinion,
  recordConsultedUnreachable,
  judgeObjection,
  terminateConsultation,
  overrideObjection,
  recordOverrideNoticeReceipt,
  acknowledgeOverrideNotice,
};
