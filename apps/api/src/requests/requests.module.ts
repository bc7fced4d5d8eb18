import { Module } from '@nestjs/common';
import { ActWhatIfController } from './act-what-if.controller.js';
import { CommandStatusController } from './command-status.controller.js';
import { ApprovalController } from './commands/approval.controller.js';
import { AssistanceController } from './commands/assistance.controller.js';
import { ClosingController } from './commands/closing.controller.js';
import { ConsultationController } from './commands/consultation.controller.js';
import { RectificationController } from './commands/rectification.controller.js';
import { SuggestionAnswerController } from './commands/suggestion.controller.js';
import { CorrectionController } from './commands/correction.controller.js';
import { DeskTasksController } from './commands/desk.controller.js';
import { ExcessiveController } from './commands/excessive.controller.js';
import { ExtensionController } from './commands/extension.controller.js';
import { FeeNoticeController } from './commands/fee-notice.controller.js';
import { FeePaymentController } from './commands/fee-payment.controller.js';
import { IntakeController } from './commands/intake.controller.js';
import { LapseController } from './commands/lapse.controller.js';
import { LinkingController } from './commands/linking.controller.js';
import { ObjectionController } from './commands/objection.controller.js';
import { ProposalController } from './commands/proposal.controller.js';
import { QueryCodeController } from './commands/query-code.controller.js';
import { RegistrationController } from './commands/registration.controller.js';
import { SupervisionCommandsController } from './commands/supervision.controller.js';
import { TakingBackController } from './commands/taking-back.controller.js';
import { OnPaperController } from './commands/on-paper.controller.js';
import { ServiceController } from './commands/service.controller.js';
import { SplitController } from './commands/split.controller.js';
import { StaffCommands } from './commands/staff-commands.js';
import { EarlierRequestsController } from './earlier-requests.controller.js';
import { FeeOptionsController } from './fee-options.controller.js';
import { ListingController } from './listing.controller.js';
import { RequestFilesController } from './request-files.controller.js';
import { RequestController } from './request.controller.js';
import { RequestService } from './request.service.js';

@Module({
  controllers: [
    ListingController,
    RequestController,
    ActWhatIfController,
    RequestFilesController,
    EarlierRequestsController,
    FeeOptionsController,
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
    CommandStatusController,
  ],
  providers: [RequestService, StaffCommands],
  exports: [RequestService],
})
export class RequestsModule {}
