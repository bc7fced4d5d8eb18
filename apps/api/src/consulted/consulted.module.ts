import { Module } from '@nestjs/common';
import { DocumentIntakeModule } from '../documents/document-intake.module.js';
import { ConsultedCommandsController } from './consulted-commands.controller.js';
import { ConsultedController } from './consulted.controller.js';
import { ConsultedService } from './consulted.service.js';
import { OpinionIntake } from './opinion-intake.js';

@Module({
  imports: [DocumentIntakeModule],
  controllers: [ConsultedController, ConsultedCommandsController],
  providers: [ConsultedService, OpinionIntake],
})
export class ConsultedModule {}
