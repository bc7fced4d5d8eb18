import { Module } from '@nestjs/common';
import { CalendarFeedController } from './calendar-feed.controller.js';
import { SavedViewsController } from './saved-views.controller.js';

/** What a member of staff keeps for the own desk: narrowed lists, and the deadlines as a calendar. */
@Module({ controllers: [SavedViewsController, CalendarFeedController] })
export class DeskModule {}
