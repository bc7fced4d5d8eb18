import { Module } from '@nestjs/common';
import { AlertsController } from './alerts.controller.js';
import { RegisterController } from './register.controller.js';

@Module({ controllers: [AlertsController, RegisterController] })
export class SupervisionModule {}
