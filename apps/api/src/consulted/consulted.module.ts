import { Module } from '@nestjs/common';
import { ConsultedCommandsController } from './consulted-commands.controller.js';
import { ConsultedController } from './consulted.controller.js';
import { ConsultedService } from './consulted.service.js';

@Module({ controllers: [ConsultedController, ConsultedCommandsController], providers: [ConsultedService] })
export class ConsultedModule {}
