import { DynamicModule, Module } from '@nestjs/common';
import { AdministrationModule } from './administration/administration.module.js';
import { AgenciesModule } from './agencies/agencies.module.js';
import { AuthModule } from './auth/auth.module.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { CatalogueModule } from './catalogue/catalogue.module.js';
import { CommandsModule } from './commands/commands.module.js';
import { ConsultedModule } from './consulted/consulted.module.js';
import { DeskModule } from './desk/desk.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { FilesModule } from './files/files.module.js';
import { LettersModule } from './letters/letters.module.js';
import { LiveModule } from './live/live.module.js';
import { MailEventsModule } from './mail-events/mail-events.module.js';
import { MessagesModule } from './messages/messages.module.js';
import { OperatorsModule } from './operators/operators.module.js';
import type { Platform } from './platform/platform.js';
import { PlatformModule } from './platform/platform.module.js';
import { RequestsModule } from './requests/requests.module.js';
import { SubmissionsModule } from './submissions/submissions.module.js';
import { SupervisionModule } from './supervision/supervision.module.js';
import { TrackModule } from './track/track.module.js';
import { TriesModule } from './tries/tries.module.js';
import { WorkModule } from './work/work.module.js';

const FEATURES = [
  AuthModule,
  AgenciesModule,
  AdministrationModule,
  SubmissionsModule,
  TrackModule,
  ConsultedModule,
  RequestsModule,
  DeskModule,
  SupervisionModule,
  CalendarModule,
  CatalogueModule,
  DocumentsModule,
  LettersModule,
  MessagesModule,
  LiveModule,
  MailEventsModule,
  OperatorsModule,
];

@Module({})
export class AppModule {
  static on(platform: Platform): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.of(platform), TriesModule, WorkModule, CommandsModule, FilesModule, ...FEATURES],
    };
  }
}
