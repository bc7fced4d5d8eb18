/**
 * Handbook §9.2 row by row, each with the tests that prove it: one lawful case and one that is refused, by the folder of
 * the spec and the name of the test. `handbook-cases.spec.ts` sees that the rows are the handbook's and that the tests are there.
 */
export interface HandbookCase {
  /** From and event of the row, as the handbook writes them. */
  row: [from: string, event: string];
  spec: string;
  lawful: string;
  refused: string;
  /** Where the refused case stands elsewhere. */
  refusedIn?: string;
}

const MAIN_LINE = 'decide/main-line';
const CORRECTION = 'correction/correction';
const FEE = 'fee/fee';
const EXCESSIVE = 'excessive/excessive';
const CONSULTATION = 'consultation/consultation';

export const HANDBOOK_CASES: readonly HandbookCase[] = [
  {
    row: ['arrived', 'CONFIRM'],
    spec: MAIN_LINE,
    lawful: 'an online request has no due date until the clerk has confirmed it',
    refused: 'the day of confirmation lies neither before the submission nor in the future, and has its evidence',
  },
  {
    row: ['arrived', 'UNREACHABLE'],
    spec: 'intake/intake',
    lawful: 'an applicant who is not reached is on record, and no clock runs until contact is restored',
    refused: 'being unreachable is proved, and lies neither ahead nor before the arrival',
  },
  {
    row: ['(in_person/post_signed)', 'SUBMIT/SIGN'],
    spec: 'intake/intake',
    lawful: 'signed for on Friday and entered on Monday is received on Friday, with evidence',
    refused: 'is never received tomorrow, nor before the regulation',
  },
  {
    row: ['registered', 'START_REVIEW'],
    spec: MAIN_LINE,
    lawful: 'begins with the registered request',
    refused: 'does not begin while the request waits for its confirmation',
  },
  {
    row: ['intake_review', 'REVIEW_OK'],
    spec: MAIN_LINE,
    lawful: 'passes a request that has it all',
    refused: 'does not pass a request that lacks what 条例29 asks for',
  },
  {
    row: ['registered / intake_review', 'REPLY_ON_SPOT'],
    spec: 'on-the-spot/on-the-spot',
    lawful: 'from %s, is signed for and served on the same day',
    refused: 'is of the day of receipt alone, and lacks nothing that the law asks of a reply',
  },
  {
    row: ['intake_review', 'ISSUE_CORRECTION'],
    spec: CORRECTION,
    lawful: 'the notice states its last day, and the reply date is not judged while it is awaited',
    refused: 'after the seventh working day it needs a reason, and does not stop the reply clock',
  },
  {
    row: ['awaiting_correction', 'CORRECTION_IN'],
    spec: CORRECTION,
    lawful: 'a correction on the last day counts, and the clock begins anew from its confirmation',
    refused: 'a late correction is taken with a good reason, and not without',
  },
  {
    row: ['awaiting_correction', 'T_CORRECTION 到'],
    spec: CORRECTION,
    lawful: 'lapses only by a person, after the proved period; the notice of the system comes first',
    refused: 'in time keeps the request from lapsing, and is taken in once',
    refusedIn: 'on-paper/on-paper',
  },
  {
    row: ['intake_review', 'REQUEST_REASONS'],
    spec: EXCESSIVE,
    lawful: 'states number and frequency, gives the period of the setting, and stops no clock',
    refused: 'is asked once, also when the excess shows only later',
  },
  {
    row: ['awaiting_reasons', 'REASONS_BAD / 到期'],
    spec: EXCESSIVE,
    lawful: 'given and found bad: not to be processed',
    refused: 'silence speaks against nobody before the proved period is over; the system says when',
  },
  {
    row: ['awaiting_reasons', 'REASONS_OK'],
    spec: EXCESSIVE,
    lawful: 'where the period does not do, the reply is deferred to a later day and the applicant is told',
    refused: 'is deferred on the due day at the latest, and only for reasons that were accepted',
  },
  {
    row: ['processing', 'ASSIGN / CO_HANDLE'],
    spec: 'assistance/assistance',
    lawful: 'by letter, within an internal limit, and the clock runs on',
    refused: 'all that stands against it is told at once',
  },
  {
    row: ['processing', 'CONSULT_TP'],
    spec: CONSULTATION,
    lawful: 'of a third party goes out, and without proof of receipt there is no due date',
    refused: 'goes out before the due date, so that a working day is left',
  },
  {
    row: ['awaiting_third_party', 'TP_OPINION / T_TP 到'],
    spec: CONSULTATION,
    lawful: 'is reminded of once, and recorded after the last day',
    refused: 'that does not agree, or only in part, has its reasons; and it is given once',
  },
  {
    row: ['processing', 'CONSULT_CO'],
    spec: CONSULTATION,
    lawful: 'of a co-author agency is a 会商函, and says what is proposed',
    refused: 'waits for the co-author agency, whose silence is consent',
    refusedIn: 'consultation/objection',
  },
  {
    row: ['processing', 'EXTEND(k)'],
    spec: MAIN_LINE,
    lawful: 'on the due day itself, by ten working days, is told by letter and moves the due date',
    refused: 'is refused a day late, twice, without reasons, and out of bounds',
  },
  {
    row: ['processing', 'ISSUE_FEE'],
    spec: FEE,
    lawful: 'tells what the law computes, band by band, and waits for the payment',
    refused: 'asks for nothing where nothing is due, and by pages only for copies',
  },
  {
    row: ['awaiting_payment', 'PAID'],
    spec: FEE,
    lawful: 'the applicant pays on the last day, and the reply clock begins anew',
    refused: 'a day later it needs a reason that the agency accepts',
  },
  {
    row: ['awaiting_payment', 'T_FEE 到'],
    spec: FEE,
    lawful: 'is proposed by the system the day after, and confirmed by a person',
    refused: 'needs proof that the notice came; its want is told once, and the period runs from the proof',
  },
  {
    row: ['processing', 'PROPOSE(outcome)'],
    spec: 'proposal/proposal',
    lawful: 'a complete proposal of %s is taken, and can be signed under its own letter',
    refused: 'an empty proposal of %s is told all that the law and the letter ask for',
  },
  {
    row: ['drafting→in_approval→decided', 'SECRECY_OK, SIGN'],
    spec: 'approval/approval',
    lawful: 'goes through the steps of the agency in their order, each by its own person',
    refused: 'is not signed before the secrecy review, and not by the drafter',
    refusedIn: MAIN_LINE,
  },
  {
    row: ['decided', 'DISPATCH'],
    spec: 'service/service',
    lawful: 'is in time on the day of posting, and served on the day it is signed for',
    refused: 'goes with the postal enterprise, with a number by which it is followed, and not before it was decided',
  },
  {
    row: ['served', 'CLOSE'],
    spec: MAIN_LINE,
    lawful: 'closes a request whose reply is in the hands of the applicant',
    refused: 'does not close one whose reply is still on its way',
  },
  {
    row: ['任一未办结', 'WITHDRAW'],
    spec: 'on-paper/on-paper',
    lawful: 'ends the request on the day of its arrival, and is confirmed by letter',
    refused: 'is in writing, not before the application, and not after the reply was served',
  },
  {
    row: ['closed', 'ARCHIVE'],
    spec: MAIN_LINE,
    lawful: 'a withdrawn request is closed and archived like any other',
    refused: 'waits for what is on its way and for open tasks',
  },
  {
    row: ['任一未答复', 'reply_due 已过'],
    spec: MAIN_LINE,
    lawful: 'if nobody acts the ladder is climbed rung by rung, and red from the day after on, daily',
    refused: 'a reply that went out has nothing to be reminded of',
  },
];
