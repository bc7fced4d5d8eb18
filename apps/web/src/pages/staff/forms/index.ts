import type { Component } from 'vue';

import type { StaffCommand } from '../../../api/staff';
import AssignUnitForm from './AssignUnitForm.vue';
import ConfirmCorrectionForm from './ConfirmCorrectionForm.vue';
import ConfirmReceiptForm from './ConfirmReceiptForm.vue';
import ExtensionForm from './ExtensionForm.vue';
import IntakeForm from './IntakeForm.vue';
import NoticeReceivedForm from './NoticeReceivedForm.vue';
import PlainForm from './PlainForm.vue';
import ProposeReplyForm from './ProposeReplyForm.vue';
import RecordServiceForm from './RecordServiceForm.vue';
import RequestCorrectionForm from './RequestCorrectionForm.vue';
import SecrecyForm from './SecrecyForm.vue';
import SignForm from './SignForm.vue';
import { textForm } from './text-form';
import UnreachableForm from './UnreachableForm.vue';

/** Each command has its own small form; a command that asks for nothing has none. */
const FORMS: Partial<Record<StaffCommand, Component>> = {
  confirmReceipt: ConfirmReceiptForm,
  recordUnreachable: UnreachableForm,
  passIntakeReview: IntakeForm,
  requestCorrection: RequestCorrectionForm,
  recordCorrectionNoticeReceived: NoticeReceivedForm,
  confirmCorrection: ConfirmCorrectionForm,
  confirmCorrectionLapse: textForm<'confirmCorrectionLapse'>('lapseNote', (note) => ({ note })),
  assignHandlingUnit: AssignUnitForm,
  proposeReply: ProposeReplyForm,
  extendReplyPeriod: ExtensionForm,
  approveSecrecy: SecrecyForm,
  returnProposal: textForm<'returnProposal'>('returnReason', (reason, { dossier }) => ({
    proposalId: dossier.proposal?.id ?? '',
    reason,
  })),
  signReply: SignForm,
  recordService: RecordServiceForm,
  reissueQueryCode: textForm<'reissueQueryCode'>('identityCheck', (identityCheck) => ({ identityCheck })),
  completeTask: textForm<'completeTask'>('note', (note, { about = '' }) => ({ taskId: about, note })),
  reportBounce: textForm<'reportBounce'>('bounceStatus', (status, { about = '' }) => ({ effectKey: about, status })),
};

export function formOf(command: StaffCommand): Component {
  return FORMS[command] ?? PlainForm;
}
