/** Names for the schemas of the API. */
import type { components, paths } from '../generated/api';

export type Schemas = components['schemas'];

export type Agency = Schemas['AgencyView'];
export type Application = Schemas['ApplicationForm'];
export type RequesterType = Application['requesterType'];
export type DeliveryForm = Application['deliveryForm'];
export type IdentityKind = Application['identity']['kind'];
export type SubmissionReceipt = Schemas['ReceiptView'];
/** An application as it stands on record: what came on paper may lack what is asked for online. */
export type RecordedApplication = Schemas['DeskApplicationForm'];
export type DeskIntake = Schemas['DeskIntakeForm'];
export type DeskChannel = DeskIntake['channel'];
export type TakenIn = Schemas['TakenInView'];

export type Tracking = Schemas['TrackView'];
export type TrackedFee = NonNullable<Tracking['fee']>;
export type Stage = Tracking['stage'];
export type ActionView = Schemas['ActionView'];
export type DeskAction = Schemas['DeskActionView'];
export type CommandKind = ActionView['command'];
export type TraceDay = Schemas['TraceDayView'];
export type Consulted = Schemas['ConsultedView'];
export type Message = Schemas['MessageView'];
export type Published = Schemas['PublishedView'];
export type ProactiveCategory = Published['category'];
export type CatalogueEntry = Schemas['CatalogueEntryView'];
export type CatalogueEntryForm = Schemas['CatalogueEntryForm'];
export type NewCatalogueEntryForm = Schemas['NewCatalogueEntryForm'];
export type LetterCheck = Schemas['LetterCheckView'];

export type Session = Schemas['SessionView'];
export type Role = Session['roles'][number];
export type StaffMember = Schemas['StaffMemberView'];

export type LetterPreview = Schemas['LetterPreviewView'];
export type PreviewedCommand = Schemas['LetterPreviewForm']['command'];

export type SavedView = Schemas['SavedViewView'];
export type SavedViewForm = Schemas['SavedViewForm'];

export type AdministeredAgency = Schemas['AdministeredAgencyView'];
export type Person = Schemas['PersonView'];
export type NewPersonForm = Schemas['NewPersonForm'];
export type PersonForm = Schemas['PersonForm'];
export type GivenPassword = Schemas['WithPasswordView'];
export type OpenWork = Schemas['OpenWorkView'];
export type LogEntry = Schemas['LogEntryView'];
export type FromAboveForm = Schemas['FromAboveForm'];
export type AgencyState = Schemas['AgencyStateView'];
export type AddedAgency = Schemas['AddedAgencyView'];
export type AgencyNameForm = Schemas['AgencyNameForm'];
export type AgencyClosureForm = Schemas['AgencyClosureForm'];
export type NewAgencyForm = NonNullable<
  paths['/api/v1/administration/agencies/{agencyId}/below']['post']['requestBody']
>['content']['application/json'];
export type KeptUnit = Schemas['KeptUnitView'];
export type UnitForm = Schemas['UnitForm'];
export type UnitClosureForm = Schemas['UnitClosureForm'];
export type Unit = Schemas['UnitView'];

export type Delegation = Schemas['DelegationView'];
export type DelegationForm = Schemas['DelegationForm'];

export type CalendarVersion = Schemas['CalendarVersionView'];
export type CalendarNotice = Schemas['NoticeView'];
export type CalendarDryRun = Schemas['DryRunView'];
export type NoticeForm = Schemas['NoticeForm'];

export type SettingsVersion = Schemas['SettingsVersionView'];
/** As a new version takes them: nothing is left out that a version must have. */
export type SettingsBody = NonNullable<paths['/api/v1/settings']['post']['requestBody']>['content']['application/json'];
export type Settings = SettingsBody['settings'];

export type ListedRequest = Schemas['ListedView'];
export type Light = ListedRequest['light'];
/** Of what waits for a reply; what was answered, or has ended without one, has none of these. */
export type OpenLight = Exclude<Light, 'answered' | 'ended'>;
export type Dossier = Schemas['RequestView'];
export type DossierDocument = Schemas['DocumentView'];
export type DocumentPurpose = DossierDocument['purpose'];
export type DossierTask = Schemas['TaskView'];
export type Proposal = Schemas['ProposalView'];
export type ApprovalStep = Proposal['chain'][number]['step'];
export type ProposalForm = Schemas['ProposeReplyForm'];
export type ClaimedExemption = Schemas['ClaimedExemptionForm'];
export type EarlierRequest = Schemas['EarlierRequestView'];
export type StaffMessage = Schemas['StaffMessageView'];
export type EventView = Schemas['EventView'];

export type Board = Schemas['BoardView'];
export type RegisterLine = Schemas['RegisterLineView'];
export type Counts = Schemas['CountsView'];
export type CountedRequest = Schemas['CountedView'];

export type MyAlert = Schemas['MyAlertView'];
export type RequestAlert = Schemas['RequestAlertView'];
export type RegisterEntry = Schemas['EntryView'];

/** The answer to a command: decided at once, or taken in and to be asked for. */
export type CommandReply = Schemas['AcceptedView'] | Schemas['WaitingView'];
export type CommandStatus = Schemas['CommandStatusView'];
