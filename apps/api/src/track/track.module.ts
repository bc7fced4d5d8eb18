import { Module } from '@nestjs/common';
import { ApplicantCommandsController } from './applicant-commands.controller.js';
import { TrackController } from './track.controller.js';
import { TrackService } from './track.service.js';

@Module({ controllers: [TrackController, ApplicantCommandsController], providers: [TrackService] })
export class TrackModule {}
