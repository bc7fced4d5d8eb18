import { ApprovalController } from './approval.controller.js';
import { AssistanceController } from './assistance.controller.js';
import { ClosingController } from './closing.controller.js';
import { ConsultationController } from './consultation.controller.js';
import { CorrectionController } from './correction.controller.js';
import { DeskTasksController } from './desk.controller.js';
import { ExcessiveController } from './excessive.controller.js';
import { ExtensionController } from './extension.controller.js';
import { FeeNoticeController } from './fee-notice.controller.js';
import { FeePaymentController } from './fee-payment.controller.js';
import { IntakeController } from './intake.controller.js';
import { LapseController } from './lapse.controller.js';
import { LinkingController } from './linking.controller.js';
import { ObjectionController } from './objection.controller.js';
import { OnPaperController } from './on-paper.controller.js';
import { ProposalController } from './proposal.controller.js';
import { QueryCodeController } from './query-code.controller.js';
import { RectificationController } from './rectification.controller.js';
import { RegistrationController } from './registration.controller.js';
import { ServiceController } from './service.controller.js';
import { SplitController } from './split.controller.js';
import { SuggestionAnswerController } from './suggestion.controller.js';
import { SupervisionCommandsController } from './supervision.controller.js';
import { TakingBackController } from './taking-back.controller.js';

/** Every endpoint of a command at the desk: it takes a form and gives the command that follows from it. */
export const COMMAND_CONTROLLERS = [
  RegistrationController,
  IntakeController,
  SplitController,
  LinkingController,
  CorrectionController,
  RectificationController,
  SuggestionAnswerController,
  AssistanceController,
  ConsultationController,
  ObjectionController,
  ProposalController,
  ExtensionController,
  ExcessiveController,
  FeeNoticeController,
  FeePaymentController,
  LapseController,
  ApprovalController,
  ClosingController,
  OnPaperController,
  ServiceController,
  SupervisionCommandsController,
  TakingBackController,
  DeskTasksController,
  QueryCodeController,
];
