/**
 * Decisions a second on one core: the commands of a whole life on paper, lawful ones and refused ones, each decided on the
 * state in which it came. No aim was set: it shows what the law costs of a command, and when that grows.
 */
import { decide, type Command, type DecideContext, type Decision, type RequestState } from '#libs/request';
import { answer, ask, prove } from '../libs/request/test/consultation.js';
import { APPLICANT, PaperRequest, staff } from '../libs/request/test/paper-request.js';
import { writeResult } from './machine.js';

interface Decided {
  state: RequestState;
  command: Command;
  context: DecideContext;
}

/** A life on paper that keeps what was decided, and on what. */
class Life extends PaperRequest {
  readonly decisions: Decided[] = [];

  protected override decided(command: Command, context: DecideContext): Decision {
    this.decisions.push({ state: this.state, command, context });
    return super.decided(command, context);
  }

  /** Whatever is on its way comes back. */
  settle(): void {
    for (const { kind, status } of this.state.effects) if (status === 'open') this.effect(kind);
  }
}

function aLife(): Life {
  const life = new Life();
  life.submit();
  life.confirm();
  life.settle();
  life.give('startIntakeReview', staff('clerk'), {});
  life.pass();
  life.assign();
  life.today = '2026-03-09';
  ask(life);
  life.settle();
  prove(life);
  life.today = '2026-03-16';
  answer(life, 'agree');
  life.give('extendReplyPeriod', staff('disclosureHead'), { workingDays: 10 }, { reasons: '档案逐卷查找' });
  life.settle();
  life.today = '2026-04-13';
  life.wake();
  // Lacks everything that a refusal must say.
  const nothing = { exemptions: [], documents: [], severabilityConsidered: false };
  life.give('proposeReply', staff('caseOfficer'), { outcome: 'DENIED', ...nothing }, {});
  life.propose();
  life.settle();
  // Before its secrecy review.
  life.give('signReply', staff('signer'), { proposalId: life.state.proposal?.id ?? '' });
  life.sign();
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
  const { decisions } = aLife();
  const ofPersons = decisions.filter(({ command }) => command.actor.kind !== 'system');
  return {
    commands: decisions.length,
    decidePerSecond: perSecond(decisions, times),
    personsPerSecond: perSecond(ofPersons, times),
  };
}

if (process.argv[1]?.includes('decide.bench')) writeResult('decide', benchDecide());
