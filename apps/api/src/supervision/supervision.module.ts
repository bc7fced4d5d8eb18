import { Module } from '@nestjs/common';
import { AlertsController } from './alerts.controller.js';
import { BoardController } from './board.controller.js';
import { RegisterController } from './register.controller.js';
import { StatisticsController } from './statistics.controller.js';

@Module({ controllers: [AlertsController, RegisterController, BoardController, StatisticsController] })
export class SupervisionModule {}
