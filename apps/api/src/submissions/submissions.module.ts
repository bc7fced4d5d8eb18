import { Module } from '@nestjs/common';
import { DocumentIntakeModule } from '../documents/document-intake.module.js';
import { SubmissionController } from './submission.controller.js';
import { SubmissionService } from './submission.service.js';

@Module({ imports: [DocumentIntakeModule], controllers: [SubmissionController], providers: [SubmissionService] })
export class SubmissionsModule {}
