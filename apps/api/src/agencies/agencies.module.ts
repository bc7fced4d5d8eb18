import { Module } from '@nestjs/common';
import { AdministrationModule } from '../administration/administration.module.js';
import { AgenciesController } from './agencies.controller.js';
import { DelegationsController } from './delegations.controller.js';
import { SettingsActs } from './settings-acts.js';
import { SettingsBelowController } from './settings-below.controller.js';
import { SettingsController } from './settings.controller.js';

@Module({
  imports: [AdministrationModule],
  controllers: [AgenciesController, DelegationsController, SettingsController, SettingsBelowController],
  providers: [SettingsActs],
})
export class AgenciesModule {}
