import { Module } from '@nestjs/common';
import { DocumentIntakeModule } from '../documents/document-intake.module.js';
import { DeskIntakeController } from './desk-intake.controller.js';
import { DeskIntakeService } from './desk-intake.service.js';
import { SubmissionController } from './submission.controller.js';
import { SubmissionService } from './submission.service.js';

@Module({
  imports: [DocumentIntakeModule],
  controllers: [SubmissionController, DeskIntakeController],
  providers: [SubmissionService, DeskIntakeService],
  exports: [SubmissionService],
})
export class SubmissionsModule {}
