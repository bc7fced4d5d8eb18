import { Module } from '@nestjs/common';
import { ApplicantCommandsController } from './applicant-commands.controller.js';
import { SubmissionsModule } from '../submissions/submissions.module.js';
import { SuggestionController } from './suggestion.controller.js';
import { SuggestionService } from './suggestion.service.js';
import { TrackController } from './track.controller.js';
import { TrackService } from './track.service.js';

@Module({
  imports: [SubmissionsModule],
  controllers: [TrackController, ApplicantCommandsController, SuggestionController],
  providers: [TrackService, SuggestionService],
})
export class TrackModule {}
