import { Schema1763750000000 } from './1763750000000-schema.js';
import { Isolation1763750000001 } from './1763750000001-isolation.js';
import { AgencySettings1764100000000 } from './1764100000000-agency-settings.js';
import { ConsultationLink1764200000000 } from './1764200000000-consultation-link.js';
import { BlobIndex1764300000000 } from './1764300000000-blob-index.js';
import { Delegation1764500000000 } from './1764500000000-delegation.js';
import { Supervision1764600000000 } from './1764600000000-supervision.js';
import { RelatedRequests1764700000000 } from './1764700000000-related-requests.js';
import { Message1764800000000 } from './1764800000000-message.js';
import { MailFailures1764810000000 } from './1764810000000-mail-failures.js';
import { Calendar1764900000000 } from './1764900000000-calendar.js';
import { DeskSignal1764950000000 } from './1764950000000-desk-signal.js';
import { ReplyFigures1764960000000 } from './1764960000000-reply-figures.js';
import { PastRequests1764970000000 } from './1764970000000-past-requests.js';
import { AlertDigest1764971000000 } from './1764971000000-alert-digest.js';
import { CalendarOverlay1764972000000 } from './1764972000000-calendar-overlay.js';
import { Search1764980000000 } from './1764980000000-search.js';
import { SavedView1764981000000 } from './1764981000000-saved-view.js';
import { CalendarFeed1764982000000 } from './1764982000000-calendar-feed.js';
import { RequestTally1764990000000 } from './1764990000000-request-tally.js';
import { Catalogue1765000000000 } from './1765000000000-catalogue.js';
import { RegisterTexts1765001000000 } from './1765001000000-register-texts.js';
import { EventSignal1765002000000 } from './1765002000000-event-signal.js';
import { SimilarRequests1765003000000 } from './1765003000000-similar-requests.js';
import { Administration1765010000000 } from './1765010000000-administration.js';
import { Units1765020000000 } from './1765020000000-units.js';
import { AgenciesBelow1765021000000 } from './1765021000000-agencies-below.js';
import { AlikeByWhatIsRare1765022000000 } from './1765022000000-alike-by-what-is-rare.js';
import { RequestsByStage1765023000000 } from './1765023000000-requests-by-stage.js';
import { OpenRequestsByLight1765024000000 } from './1765024000000-open-requests-by-light.js';
import { FilesOfCommands1765025000000 } from './1765025000000-files-of-commands.js';

/** Every migration, oldest first. A migration that has landed is never changed. */
export const MIGRATIONS = [
  Schema1763750000000,
  Isolation1763750000001,
  AgencySettings1764100000000,
  ConsultationLink1764200000000,
  BlobIndex1764300000000,
  Delegation1764500000000,
  Supervision1764600000000,
  RelatedRequests1764700000000,
  Message1764800000000,
  MailFailures1764810000000,
  Calendar1764900000000,
  DeskSignal1764950000000,
  ReplyFigures1764960000000,
  PastRequests1764970000000,
  AlertDigest1764971000000,
  CalendarOverlay1764972000000,
  Search1764980000000,
  SavedView1764981000000,
  CalendarFeed1764982000000,
  RequestTally1764990000000,
  Catalogue1765000000000,
  RegisterTexts1765001000000,
  EventSignal1765002000000,
  SimilarRequests1765003000000,
  Administration1765010000000,
  Units1765020000000,
  AgenciesBelow1765021000000,
  AlikeByWhatIsRare1765022000000,
  RequestsByStage1765023000000,
  OpenRequestsByLight1765024000000,
  FilesOfCommands1765025000000,
];
