import type { ReplyProposal, RequirementCode } from '../src/outcomes/index.js';
import { LAWFUL, lawfulRefusal } from './lawful-proposals.js';

/** A story a requirement: as a person would say it, the lawful proposal, and what is different when it is refused. */
export interface RequirementCase {
  readonly code: RequirementCode;
  readonly story: string;
  readonly lawful: ReplyProposal;
  readonly refused: ReplyProposal;
}

const of = (code: RequirementCode, story: string, lawful: ReplyProposal, change: Partial<ReplyProposal>) => ({
  code,
  story,
  lawful,
  refused: { ...lawful, ...change },
});

const secret = lawfulRefusal('E14_STATE_SECRET');
const forbidden = lawfulRefusal('E14_LAW_PROHIBITS');
const privacy = lawfulRefusal('E15_PRIVACY');
const draft = lawfulRefusal('E16_PROCESS_DRAFT');
const file = lawfulRefusal('E16_ENFORCEMENT_FILE');
const overridden: ReplyProposal = {
  ...LAWFUL.GRANTED,
  thirdParties: [{ ref: 'tp1', state: 'objected', objectionReasonable: true }],
  publicInterestOverride: { reasonsGiven: true, thirdPartiesNotified: true },
};
const consulted: ReplyProposal = {
  ...LAWFUL.GRANTED,
  thirdParties: [{ ref: 'tp1', state: 'agreed' }],
  coAuthors: [{ ref: 'co1', state: 'silent' }],
};
const partlyMissing: ReplyProposal = {
  ...LAWFUL.PARTIAL,
  exemptions: [],
  otherGrounds: ['NOT_EXIST'],
  searchRecord: LAWFUL.NOT_EXIST.searchRecord,
};
const { searchRecord } = LAWFUL.NOT_EXIST;
const { previousRequest } = LAWFUL.REPEAT;
const { correction } = LAWFUL.CORRECTION_LAPSED;

export const REQUIREMENT_CASES: readonly RequirementCase[] = [
  of('PROPOSAL.REASONS_MISSING', 'a refusal says nothing of why', LAWFUL.DENIED, { reasonsGiven: false }),
  of('EXEMPTION.REASONS_MISSING', 'one ground is only named', secret, {
    exemptions: [...(secret.exemptions ?? []), { code: 'E14_PUBLIC_SECURITY', reasonsGiven: false }],
  }),
  of('EXEMPTION.MISSING', 'a refusal names no ground', LAWFUL.DENIED, { exemptions: [] }),
  of('EXEMPTION.NOT_ALLOWED', 'a grant carries a ground for refusal', LAWFUL.GRANTED, {
    exemptions: secret.exemptions,
  }),
  of('GROUND.MISSING', 'a partial grant does not say why the rest is missing', LAWFUL.PARTIAL, { exemptions: [] }),
  of('GROUND.NOT_ALLOWED', 'the rest is called a repeat', partlyMissing, { otherGrounds: ['REPEAT'] }),
  of('GROUND.UNEXPECTED', 'a grant also says that something does not exist', LAWFUL.GRANTED, {
    otherGrounds: ['NOT_EXIST'],
    searchRecord,
  }),
  of('EXEMPTION.CLASSIFICATION_BASIS_MISSING', 'a state secret without its classification', secret, {
    exemptions: [{ code: 'E14_STATE_SECRET', reasonsGiven: true }],
  }),
  of('EXEMPTION.PROHIBITING_LAW_MISSING', 'some law forbids it, but which?', forbidden, {
    exemptions: [{ code: 'E14_LAW_PROHIBITS', reasonsGiven: true }],
  }),
  of('EXEMPTION.PROHIBITION_RANK_TOO_LOW', 'only a local regulation forbids it', forbidden, {
    exemptions: [{ code: 'E14_LAW_PROHIBITS', reasonsGiven: true, prohibitedBy: 'localRegulation' }],
  }),
  of('EXEMPTION.PUBLICATION_DUTY_UNCHECKED', 'nobody asked whether a draft must be published', draft, {
    exemptions: [{ code: 'E16_PROCESS_DRAFT', reasonsGiven: true }],
  }),
  of('EXEMPTION.PUBLICATION_DUTY_EXISTS', 'a rule demands that the enforcement file be published', file, {
    exemptions: [{ code: 'E16_ENFORCEMENT_FILE', reasonsGiven: true, publicationDuty: 'exists' }],
  }),
  of('DOCUMENTS.UNDECIDED', 'one document has no mark yet', LAWFUL.GRANTED, {
    documents: { full: 2, partial: 0, withheld: 0, undecided: 1 },
  }),
  of('DOCUMENTS.NOTHING_TO_GIVE', 'a grant gives nothing', LAWFUL.GRANTED, { documents: undefined }),
  of('DOCUMENTS.WITHHELD_IN_GRANT', 'a grant keeps a document back', LAWFUL.GRANTED, {
    documents: { full: 1, partial: 0, withheld: 1 },
  }),
  of('DOCUMENTS.GIVEN_WITHOUT_GRANT', 'a refusal gives a document', LAWFUL.DENIED, {
    documents: { full: 1, partial: 0, withheld: 2 },
  }),
  of('DOCUMENTS.NOTHING_GIVEN_IN_PARTIAL', 'a partial grant gives nothing', LAWFUL.PARTIAL, {
    documents: { full: 0, partial: 0, withheld: 2 },
  }),
  of('DOCUMENTS.NOTHING_WITHHELD_IN_PARTIAL', 'a partial grant gives all', LAWFUL.PARTIAL, {
    documents: { full: 2, partial: 0, withheld: 0 },
  }),
  of('SEVERANCE.NOT_CONSIDERED', 'nobody asked whether the rest can be given', LAWFUL.DENIED, {
    severabilityConsidered: false,
  }),
  of('SECRECY.REVIEW_OPEN', 'a document has not passed secrecy review', LAWFUL.GRANTED, { secrecyReviewOpen: 1 }),
  of('CONSULTATION.THIRD_PARTY_MISSING', 'privacy is claimed and nobody was asked', privacy, { thirdParties: [] }),
  of('CONSULTATION.THIRD_PARTY_UNFINISHED', 'the third party may still answer', privacy, {
    thirdParties: [{ ref: 'tp1', state: 'awaitingOpinion' }],
  }),
  of('CONSULTATION.THIRD_PARTY_AGREED', 'the third party has no objection', privacy, {
    thirdParties: [{ ref: 'tp1', state: 'agreed' }],
  }),
  of('CONSULTATION.OBJECTION_UNJUDGED', 'nobody weighed the objection', privacy, {
    thirdParties: [{ ref: 'tp1', state: 'objected' }],
  }),
  of('CONSULTATION.CO_AUTHOR_UNFINISHED', 'the other author has not answered', consulted, {
    coAuthors: [{ ref: 'co1', state: 'awaitingReceipt' }],
  }),
  of('OVERRIDE.REQUIRED', 'given against a good objection', overridden, { publicInterestOverride: undefined }),
  of('OVERRIDE.REASONS_MISSING', 'public interest without reasons', overridden, {
    publicInterestOverride: { reasonsGiven: false, thirdPartiesNotified: true },
  }),
  of('OVERRIDE.THIRD_PARTY_NOT_NOTIFIED', 'the third party reads it in the paper', overridden, {
    publicInterestOverride: { reasonsGiven: true, thirdPartiesNotified: false },
  }),
  of('OVERRIDE.ONLY_ARTICLE_15', 'public interest where there is no third party', overridden, { thirdParties: [] }),
  of('OVERRIDE.IN_REFUSAL', 'refused, and yet in the public interest', privacy, {
    publicInterestOverride: { reasonsGiven: true, thirdPartiesNotified: true },
  }),
  of('SEARCH.RECORD_MISSING', 'not held, but who searched?', LAWFUL.NOT_EXIST, { searchRecord: undefined }),
  of('SEARCH.RECORD_INCOMPLETE', 'a search without words', LAWFUL.NOT_EXIST, {
    searchRecord: searchRecord && { ...searchRecord, keywords: false },
  }),
  of('SEARCH.DATED_LATER', 'a search of tomorrow', LAWFUL.NOT_EXIST, {
    searchRecord: searchRecord && { ...searchRecord, searchedOn: '2026-05-07' },
  }),
  of('LOCATION.MISSING', 'public, but where?', LAWFUL.ALREADY_PUBLIC, { publicLocationGiven: false }),
  of('PUBLICATION.SOURCE_MISSING', 'a book, but where to get it?', LAWFUL.PUBLICATION, { publicLocationGiven: false }),
  of('AGENCY.UNSTATED', 'not ours, and no word of whose', LAWFUL.NOT_RESPONSIBLE, { responsibleAgency: undefined }),
  of('AGENCY.NAME_MISSING', 'the agency is known and not named', LAWFUL.NOT_RESPONSIBLE, {
    responsibleAgency: { known: true, contactGiven: true },
  }),
  of('AGENCY.CONTACT_MISSING', 'the agency is named and cannot be reached', LAWFUL.NOT_RESPONSIBLE, {
    responsibleAgency: { known: true, nameGiven: true },
  }),
  of('REGIME.INSTRUMENT_MISSING', 'another law governs, but which?', LAWFUL.SPECIAL_REGIME, {
    specialRegime: undefined,
  }),
  of('REGIME.RANK_TOO_LOW', 'only a department rule governs', LAWFUL.SPECIAL_REGIME, {
    specialRegime: { rank: 'departmentRule', instrumentNamed: true, handlingOfficeGiven: true },
  }),
  of('REGIME.OFFICE_MISSING', 'which counter?', LAWFUL.SPECIAL_REGIME, {
    specialRegime: { rank: 'law', instrumentNamed: true, handlingOfficeGiven: false },
  }),
  of('PREVIOUS.REFERENCE_MISSING', 'a repeat of what?', LAWFUL.REPEAT, { previousRequest: undefined }),
  of('PREVIOUS.OTHER_APPLICANT', 'somebody else had asked', LAWFUL.REPEAT, {
    previousRequest: previousRequest && { ...previousRequest, sameApplicant: false },
  }),
  of('PREVIOUS.OTHER_INFORMATION', 'something else had been asked', LAWFUL.REPEAT, {
    previousRequest: previousRequest && { ...previousRequest, sameInformation: false },
  }),
  of('PREVIOUS.NOT_ANSWERED', 'the first one is still open', LAWFUL.REPEAT, {
    previousRequest: previousRequest && { ...previousRequest, repliedOn: undefined },
  }),
  of('PREVIOUS.LETTER_NUMBER_MISSING', 'the first reply has no number', LAWFUL.REPEAT, {
    previousRequest: previousRequest && { ...previousRequest, letterNumberGiven: false },
  }),
  of('PETITION.CHANNEL_MISSING', 'a complaint is sent away without a door', LAWFUL.PETITION, {
    petitionChannelGiven: false,
  }),
  of('CORRECTION.NOT_REQUESTED', 'unclear, but nobody asked', LAWFUL.STILL_UNCLEAR, { correction: undefined }),
  of('CORRECTION.UNANSWERED', 'still unclear before the applicant answered', LAWFUL.STILL_UNCLEAR, {
    correction: correction && { ...correction, answered: false },
  }),
  of('CORRECTION.ANSWERED', 'the applicant did correct', LAWFUL.CORRECTION_LAPSED, {
    correction: correction && { ...correction, answered: true },
  }),
  of('CORRECTION.PERIOD_RUNNING', 'today is the last day to correct', LAWFUL.CORRECTION_LAPSED, {
    correction: correction && { ...correction, dueOn: '2026-05-06' },
  }),
  of('CORRECTION.EXCUSED', 'the applicant was in hospital', LAWFUL.CORRECTION_LAPSED, {
    correction: correction && { ...correction, excused: true },
  }),
  of('FEE_NOTICE.NOT_SERVED', 'no fee notice reached the applicant', LAWFUL.FEE_LAPSED, {
    feeNotice: { paid: false, dueOn: '2026-04-30' },
  }),
  of('FEE_NOTICE.PERIOD_RUNNING', 'today is the last day to pay', LAWFUL.FEE_LAPSED, {
    feeNotice: { servedOn: '2026-04-01', dueOn: '2026-05-06', paid: false },
  }),
  of('FEE_NOTICE.PAID', 'the applicant paid', LAWFUL.FEE_LAPSED, {
    feeNotice: { servedOn: '2026-04-01', dueOn: '2026-04-30', paid: true },
  }),
  of('REASONS_REQUEST.NOT_MADE', 'too many, but nobody asked why', LAWFUL.EXCESSIVE, { reasonsRequest: undefined }),
  of('REASONS_REQUEST.PERIOD_RUNNING', 'the applicant may still say why', LAWFUL.EXCESSIVE, {
    reasonsRequest: { noticeServedOn: '2026-04-28', dueOn: '2026-05-06', answered: false },
  }),
  of('REASONS_REQUEST.NOT_JUDGED', 'nobody weighed the reasons', LAWFUL.EXCESSIVE, {
    reasonsRequest: { noticeServedOn: '2026-04-08', dueOn: '2026-04-20', answered: true },
  }),
  of('REASONS_REQUEST.REASONABLE', 'the reasons are good', LAWFUL.EXCESSIVE, {
    reasonsRequest: { noticeServedOn: '2026-04-08', dueOn: '2026-04-20', answered: true, judged: 'reasonable' },
  }),
  of('WITHDRAWAL.NOT_IN_WRITING', 'withdrawn by telephone', LAWFUL.WITHDRAWN, {
    withdrawal: { inWriting: false, receivedOn: '2026-05-06' },
  }),
  of('WITHDRAWAL.AFTER_SERVICE', 'withdrawn after the reply came', LAWFUL.WITHDRAWN, {
    withdrawal: { inWriting: true, receivedOn: '2026-05-06', replyServedOn: '2026-05-05' },
  }),
];
