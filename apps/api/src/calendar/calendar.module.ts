import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.js';
import { DryRunController } from './dry-run.controller.js';
import { RolloutController } from './rollout.controller.js';
import { WhatIfController } from './what-if.controller.js';

/** 节假日安排: versions of the calendar of all agencies, what they would change, and how far that is. */
@Module({ controllers: [CalendarController, DryRunController, RolloutController, WhatIfController] })
export class CalendarModule {}
