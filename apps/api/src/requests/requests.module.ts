import { Module } from '@nestjs/common';
import { ActWhatIfController } from './act-what-if.controller.js';
import { AlreadyKnownController } from './already-known.controller.js';
import { CommandStatusController } from './command-status.controller.js';
import { COMMAND_CONTROLLERS } from './commands/controllers.js';
import { StaffCommands } from './commands/staff-commands.js';
import { EarlierRequestsController } from './earlier-requests.controller.js';
import { FeeOptionsController } from './fee-options.controller.js';
import { ListingController } from './listing.controller.js';
import { LetterPreviewController } from './preview/letter-preview.controller.js';
import { LetterPreviews } from './preview/letter-previews.js';
import { PreviewTurns } from './preview/preview-turns.js';
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
    AlreadyKnownController,
    FeeOptionsController,
    LetterPreviewController,
    ...COMMAND_CONTROLLERS,
    CommandStatusController,
  ],
  providers: [RequestService, StaffCommands, LetterPreviews, PreviewTurns],
  exports: [RequestService],
})
export class RequestsModule {}
