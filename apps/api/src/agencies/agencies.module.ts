import { Module } from '@nestjs/common';
import { AgenciesController } from './agencies.controller.js';
import { DelegationsController } from './delegations.controller.js';
import { SettingsController } from './settings.controller.js';

@Module({ controllers: [AgenciesController, DelegationsController, SettingsController] })
export class AgenciesModule {}
