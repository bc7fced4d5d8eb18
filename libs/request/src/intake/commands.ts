import type { Channel, LegalDate } from '#libs/law';
import type { DeskArrival } from './arrival.js';
import type { OwnProcedure } from '../procedures.js';
import type { InformationOf } from '../suggestion/state.js';
import type { DeliveryForm, RequesterType } from '../vocabulary.js';

/** By which an application comes to the desk; online the applicant submits it without a clerk. */
export type DeskChannel = Exclude<Channel, 'online'>;

/** What of an application may stand in events: codes and ids, never what it says. */
export interface ApplicationFacts {
  requesterType: RequesterType;
  deliveryForm: DeliveryForm;
  hasEmail: boolean;
  attachments: { documentId: string; sha256: string }[];
  /** Somebody acts for the applicant, with this letter of authority, if there is one. */
  representative?: { authorityDocumentId: string | null };
  /** Absent of an application for information. */
  procedure?: OwnProcedure;
  /** Of a suggestion that information be published: on which request it was given (条例44). */
  informationOf?: InformationOf;
  /** Help with reading, seeing or hearing is needed (条例43). */
  needsAssistance?: true;
}

export interface IntakeCommands {
  /** A clerk takes in an application that came on paper, by mail, by fax or by word of mouth (条例29, 31). */
  takeInApplication: {
    data: ApplicationFacts & DeskArrival;
    texts: { evidence: string };
  };
  /** The applicant was tried and not reached: recorded, and no clock starts (207号). */
  recordUnreachable: { data: { triedOn: LegalDate }; texts: { evidence: string } };
}
