/**
 * Decisions a second on one core: the commands of a whole life on paper, lawful ones and refused ones, each decided on the
 * state in which it came. No aim was set: it shows what the law costs of a command, and when that grows.
 */
import { publishedCalendar } from '#libs/law';
import { DEFAULT_RULES } from '#libs/records';
import {
  decide,
  evolve,
  letterNumberedBy,
  letterWord,
  newRequest,
  type Actor,
  type AgencyRules,
  type Command,
  type CommandContents,
  type CommandKind,
  type DecideContext,
  type RequestState,
  type Role,
} from '#libs/request';
import { writeResult } from './machine.js';

const calendar = publishedCalendar();
const agency: AgencyRules = {
  ...DEFAULT_RULES,
  feePayment: ['到清河银行柜台缴纳'],
  letterWords: { acknowledgement: '清河公开登', notice: '清河公开函', reply: '清河公开告' },
};
const DOCUMENT = { documentId: 'd1', sha256: 'a'.repeat(64) };
const APPLICANT: Actor = { kind: 'applicant' };
const SYSTEM: Actor = { kind: 'system' };
const staff = (role: Role): Actor => ({ kind: 'staff', id: `s-${role}`, roles: [role] });

interface Decided {
  state: RequestState;
  command: Command;
  context: DecideContext;
}

/** A life on paper that keeps what was decided, and on what. */
class Life {
  readonly decided: Decided[] = [];
  state = newRequest('r');
  today = '2026-03-02';
  private count = 0;

  give<K extends CommandKind>(
    kind: K,
    actor: Actor,
    data: CommandContents[K]['data'],
    texts: CommandContents[K]['texts'] = {},
  ): void {
    const commandId = `c${(this.count += 1)}`;
    const command = { commandId, kind, actor, arrivedOn: this.today, data, texts } as Command;
    const letter = letterNumberedBy(this.state, command);
    const nextNumber = letter ? { word: letterWord(letter, agency), year: 2026, serial: this.count } : null;
    const context = { today: this.today, calendar, agency, nextNumber };
    this.decided.push({ state: this.state, command, context });
    const decision = decide(this.state, command, context);
    for (const draft of decision.accepted ? decision.events : []) {
      const place = { requestId: 'r', seq: this.state.headSeq + 1, schemaVersion: 1, commandId, actor };
      this.state = evolve(this.state, { ...draft, ...place, recordedOn: this.today, recordedAt: '' });
    }
  }

  /** Whatever is on its way comes back. */
  settle(): void {
    for (;;) {
      const effect = this.state.effects.find(({ status }) => status === 'open');
      if (!effect) return;
      const facts = { sha256: DOCUMENT.sha256, pages: 2, messageId: '<m>', recipients: 1, files: 5 };
      this.give('recordEffect', SYSTEM, { effectKey: effect.key, effect: effect.kind, outcome: 'done', facts });
    }
  }
}

function aLife(): Life {
  const life = new Life();
  const facts = { requesterType: 'natural_person' as const, deliveryForm: 'portal' as const, hasEmail: true };
  life.give('submitRequest', APPLICANT, { channel: 'online', attachments: [], ...facts });
  life.give('confirmReceipt', staff('clerk'), { confirmedOn: life.today, method: 'phone' }, { evidence: '电话确认' });
  life.settle();
  life.give('startIntakeReview', staff('clerk'), {});
  life.give('passIntakeReview', staff('clerk'), { identityShown: true, descriptionClear: true, formStated: true });
  life.give('assignHandlingUnit', staff('clerk'), { unitId: 'u1', caseOfficerId: null });
  life.today = '2026-03-09';
  const asked = { kind: 'thirdParty', addresseeKind: 'organisation' } as const;
  const party = { name: '清河建设有限公司', address: '解放路8号', email: 'a@b.example', information: '施工方案' };
  life.give('openConsultation', staff('caseOfficer'), asked, party);
  life.settle();
  const consultationId = life.state.consultations[0]?.id ?? '';
  const received = { consultationId, receivedOn: life.today, proofDocumentId: null };
  life.give('recordConsultationReceipt', staff('clerk'), received, { evidence: '回执' });
  life.today = '2026-03-16';
  life.give('giveOpinion', { kind: 'thirdParty', consultationId }, { stance: 'agree' }, { reasons: '' });
  life.give('extendReplyPeriod', staff('disclosureHead'), { workingDays: 10 }, { reasons: '档案逐卷查找' });
  life.settle();
  life.today = '2026-04-13';
  life.give('timerFired', SYSTEM, { timer: 'limitAlert', dueOn: life.today });
  const grant = { outcome: 'GRANTED' as const, exemptions: [], severabilityConsidered: false };
  // The first lacks everything that it must say.
  life.give('proposeReply', staff('caseOfficer'), { ...grant, outcome: 'DENIED', documents: [] }, {});
  const documents = [{ ...DOCUMENT, treatment: 'full' as const }];
  life.give('proposeReply', staff('caseOfficer'), { ...grant, documents }, { reasons: '该信息可以公开。' });
  life.settle();
  const proposalId = life.state.proposal?.id ?? '';
  life.give('signReply', staff('signer'), { proposalId });
  const reviewed = { proposalId, documentIds: [DOCUMENT.documentId] };
  life.give('approveSecrecy', staff('secrecyReviewer'), reviewed, { opinion: '不涉密' });
  life.give('signReply', staff('signer'), { proposalId });
  life.settle();
  life.give('acknowledgeService', APPLICANT, {});
  life.give('closeRequest', staff('clerk'), {});
  life.settle();
  life.give('archiveRequest', staff('archivist'), {});
  life.settle();
  if (life.state.stage !== 'archived') throw new Error(`the life on paper ended in ${life.state.stage}`);
  return life;
}

export interface DecideBench {
  /** Commands of the life, among them those that are refused. */
  commands: number;
  /** Decisions a second of processor time. */
  decidePerSecond: number;
  /** The same without what the system says itself (results of effects, timers). */
  personsPerSecond: number;
}

const ROUNDS = 5;

/** The best round counts, for other work on the machine only ever slows one down. */
function perSecond(decided: readonly Decided[], times: number): number {
  let best = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const begin = process.cpuUsage();
    for (let i = 0; i < times; i += 1) {
      for (const { state, command, context } of decided) decide(state, command, context);
    }
    const { user, system } = process.cpuUsage(begin);
    best = Math.max(best, (decided.length * times * 1e6) / (user + system));
  }
  return Math.round(best);
}

/** Measures; `times` 100 takes about a second. */
export function benchDecide(times = 1000): DecideBench {
  const { decided } = aLife();
  const ofPersons = decided.filter(({ command }) => command.actor.kind !== 'system');
  return {
    commands: decided.length,
    decidePerSecond: perSecond(decided, times),
    personsPerSecond: perSecond(ofPersons, times),
  };
}

if (process.argv[1]?.includes('decide.bench')) writeResult('decide', benchDecide());
