/** Lives as they are led: most answered in time, some late, some withdrawn, those of the last weeks under way. */
import type { LegalDate } from '#libs/law';
import type { Actor, Role } from '#libs/request';
import { Life, type Surroundings } from './life.js';

/** Who acts in an agency. */
export interface House {
  as: (role: Role) => Actor & { kind: 'staff' };
  units: readonly { id: string; officer: Actor & { kind: 'staff' } }[];
}

/** Working days from receipt to the reply; one in twenty is late. */
const PACES = [9, 12, 16, 7, 14, 18, 11, 5, 19, 15, 13, 17, 8, 20, 10, 18, 12, 15, 19, 26];
const APPLICANT: Actor = { kind: 'applicant' };
const KINDS = ['natural_person', 'natural_person', 'business', 'natural_person', 'legal_service', 'research'] as const;

type Step = [workingDay: number, act: (life: Life) => void];

/** The n-th life, begun on a day and led as far as `until`. */
export function lead(
  requestId: string,
  n: number,
  begunOn: LegalDate,
  until: LegalDate,
  house: House,
  around: Surroundings,
): Life {
  const life = new Life(requestId, begunOn, around);
  const dayOf = (working: number) => (working === 0 ? begunOn : around.calendar.nthWorkingDayAfter(begunOn, working));
  for (const [working, act] of stepsOf(n, house)) {
    const day = dayOf(working);
    if (day > until) break;
    life.goOn(day);
    act(life);
  }
  if (life.state.stage !== 'archived') life.goOn(until);
  return life;
}

function stepsOf(n: number, house: House): Step[] {
  const clerk = house.as('clerk');
  const isWithdrawn = n % 23 === 11;
  const pace = PACES[n % PACES.length] ?? 15;
  const unit = house.units[n % house.units.length];
  if (!unit) throw new Error('an agency without units');
  const begun: Step[] = [
    ...arrival(n, clerk),
    [1, (life) => life.give('startIntakeReview', clerk, {}, {})],
    [
      1,
      (life) =>
        life.give('passIntakeReview', clerk, { identityShown: true, descriptionClear: true, formStated: true }, {}),
    ],
    [2, (life) => life.give('assignHandlingUnit', clerk, { unitId: unit.id, caseOfficerId: unit.officer.id }, {})],
  ];
  if (isWithdrawn)
    return [
      ...begun,
      [3, (life) => life.give('withdrawRequest', APPLICANT, {}, { statement: '不再需要。' })],
      [11, (life) => life.give('archiveRequest', house.as('archivist'), {}, {})],
    ];
  return [...begun, ...answered(pace, unit.officer, house)];
}

/** Online and confirmed the next day, or handed in at the counter. */
function arrival(n: number, clerk: Actor): Step[] {
  const facts = { requesterType: KINDS[n % KINDS.length] ?? 'natural_person', hasEmail: true, attachments: [] };
  if (n % 3 === 2) {
    const data = { ...facts, channel: 'in_person' as const, deliveryForm: 'portal' as const, readBackAndSigned: false };
    return [
      [
        0,
        (life) => life.give('takeInApplication', clerk, { ...data, arrivedOn: life.today }, { evidence: '收件登记' }),
      ],
    ];
  }
  return [
    [0, (life) => life.give('submitRequest', APPLICANT, { ...facts, channel: 'online', deliveryForm: 'portal' }, {})],
    [
      1,
      (life) =>
        life.give('confirmReceipt', clerk, { confirmedOn: life.today, method: 'phone' }, { evidence: '电话确认' }),
    ],
  ];
}

function answered(pace: number, officer: Actor, house: House): Step[] {
  const documentId = 'd1';
  const documents = [{ documentId, sha256: 'a'.repeat(64), treatment: 'full' as const }];
  const proposal = { outcome: 'GRANTED' as const, exemptions: [], documents, severabilityConsidered: false };
  const proposalIdOf = (life: Life) => life.state.proposal?.id ?? '';
  return [
    [
      pace - 2,
      (life) => life.give('proposeReply', officer, proposal, { reasons: '经检索，本机关制作了该信息，可以公开。' }),
    ],
    [
      pace - 1,
      (life) =>
        life.give(
          'approveSecrecy',
          house.as('secrecyReviewer'),
          { proposalId: proposalIdOf(life), documentIds: [documentId] },
          { opinion: '不涉密' },
        ),
    ],
    [pace, (life) => life.give('signReply', house.as('signer'), { proposalId: proposalIdOf(life) }, {})],
    [pace, (life) => life.give('acknowledgeService', APPLICANT, {}, {})],
    [pace + 1, (life) => life.give('closeRequest', house.as('clerk'), {}, {})],
    [pace + 1, (life) => answerRegister(life, officer)],
    [pace + 3, (life) => clearRegister(life, house.as('supervisor'))],
    [pace + 8, (life) => life.give('archiveRequest', house.as('archivist'), {}, {})],
  ];
}

/** What was late is explained once it is done, and crossed off: 催办 and 逾期 have an end too. */
function answerRegister(life: Life, officer: Actor): void {
  for (const { id, kind } of life.state.supervision.entries) {
    const cause = kind === 'breach' ? ('approvalTookLong' as const) : null;
    life.give('answerSupervision', officer, { entryId: id, cause }, { answer: '审签时间长，答复已发出。' });
  }
}

function clearRegister(life: Life, supervisor: Actor): void {
  for (const { id } of life.state.supervision.entries)
    life.give('clearSupervision', supervisor, { entryId: id }, { note: '情况属实，销号。' });
}
