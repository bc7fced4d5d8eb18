import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { Administered } from './administered.js';
import { AdministrationController } from './administration.controller.js';
import { AgenciesBelowController } from './agencies-below.controller.js';
import { AgencyController } from './agency.controller.js';
import { FromAboveController } from './from-above.controller.js';
import { PeopleController } from './people.controller.js';
import { PersonStateController } from './person-state.controller.js';
import { ReopeningController } from './reopening.controller.js';
import { UnitsController } from './units.controller.js';

/** 人员与机构: what administrators keep, in their agency and those below. */
@Module({
  imports: [AuthModule],
  controllers: [
    AdministrationController,
    PeopleController,
    PersonStateController,
    FromAboveController,
    UnitsController,
    AgencyController,
    AgenciesBelowController,
    ReopeningController,
  ],
  providers: [Administered],
  exports: [Administered],
})
export class AdministrationModule {}
