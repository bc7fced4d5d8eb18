/** The process of one request as its workflow sees it: what is recorded, one commit at a time, what is on its way. */
import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  patched,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { Mutex } from 'async-mutex';
import type {
  CommandAnswer,
  CommandDelivery,
  CommitInput,
  DisclosureRequestInput,
  ProcessIdentity,
  ProcessProgress,
  ProcessView,
} from '#libs/contracts';
import { catchUpSignal, decideCommandUpdate, progressQuery } from '#libs/contracts/messages';
import type { Stage } from '#libs/request';
import { isCommandKind, stageTakes } from '#libs/request/permissions';
import type { RecordActivities } from '#activities';
import { performEffects } from './effects.js';
import { partOf, type Part } from './parts.js';
import { shanghaiDay } from './shanghai-day.js';
import { keepWakeUps } from './wake-ups.js';

/** A database that is away for minutes must not fail a command: the retry outlives it. */
const records = proxyLocalActivities<RecordActivities>({
  startToCloseTimeout: '30 seconds',
  localRetryThreshold: '2 minutes',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '15 seconds' },
});

/**
 * Events after which a run gives way to the next one as soon as nothing is under way. Whoever takes a process up again
 * (another worker, or the same after a restart) replays no more than about so many.
 */
const LONG = 200;

export class RequestProcess {
  view: ProcessView = {
    headSeq: 0,
    headHash: null,
    stage: 'submitted',
    expectsProcess: true,
    wakeUp: null,
    openEffects: [],
  };
  superseded = false;
  private identity: ProcessIdentity | null = null;
  private readonly mutex = new Mutex();

  private constructor(private readonly input: DisclosureRequestInput) {}

  /** Sets every handler, before anything is awaited: a message of the very first task finds them. */
  static listen(input: DisclosureRequestInput): RequestProcess {
    const process = new RequestProcess(input);
    setHandler(decideCommandUpdate, (delivery) => process.decideCommand(delivery), {
      validator: (delivery: CommandDelivery) => process.validate(delivery),
    });
    setHandler(catchUpSignal, () => process.lookAgain());
    setHandler(progressQuery, () => process.progress());
    return process;
  }

  /** Becomes the one process of the request. False where the record has no such request. */
  async open(): Promise<boolean> {
    const { runId } = workflowInfo();
    const opened = await records.openProcess(this.input, runId);
    if (!opened) {
      this.superseded = true;
      return false;
    }
    this.identity = { ...this.input, runId, epoch: opened.epoch };
    this.view = opened.view;
    performEffects(this, this.input);
    void keepWakeUps(this, this.input);
    return true;
  }

  get part(): Part {
    return partOf(this.view.stage);
  }

  /** Waits until the request is in another part. @returns which */
  async leaves(part: Part): Promise<Part> {
    await condition(() => this.part !== part);
    return this.part;
  }

  /** Nothing is left to do, and no command is under way that may open the request again. */
  async isDone(): Promise<'archived'> {
    await condition(() => !this.view.expectsProcess && allHandlersFinished());
    return 'archived';
  }

  /** Resolves when the run must end early: another one owns the request, or its history has grown long. */
  async interruption(): Promise<'superseded' | 'historyIsLong'> {
    await condition(() => this.superseded || workflowInfo().continueAsNewSuggested || this.mayGiveWay());
    return this.superseded ? 'superseded' : 'historyIsLong';
  }

  /** Long enough, and no command, effect or wake-up is under way: the next run has nothing to begin again. */
  private mayGiveWay(): boolean {
    const { wakeUp, openEffects } = this.view;
    // What is due already, such as the second of two that are due in one morning, is about to take the mutex.
    const isDue = wakeUp !== null && Date.parse(wakeUp.at) <= Date.now();
    if (workflowInfo().historyLength < LONG || openEffects.length > 0 || isDue) return false;
    // Runs of before this was so went on; one that is replayed must do as it did, one that goes on may give way.
    return !this.mutex.isLocked() && allHandlersFinished() && patched('give-way-when-quiet');
  }

  /** Decides a command under the process's mutex; timers and results of effects come the same way. */
  async commit(command: CommitInput['command']): Promise<CommandAnswer> {
    await condition(() => this.identity !== null || this.superseded);
    return this.mutex.runExclusive(async () => {
      const { identity } = this;
      if (this.superseded || !identity) throw supersededFailure();
      const { headSeq, headHash } = this.view;
      const result = await records.commitCommand({
        process: identity,
        known: { headSeq, headHash },
        today: shanghaiDay(),
        command,
      });
      if (result.status === 'unknownCommand') {
        throw ApplicationFailure.nonRetryable('no such command in the inbox', 'COMMAND.UNKNOWN');
      }
      if (result.status === 'stale') {
        this.superseded = true;
        throw supersededFailure();
      }
      this.view = result.view;
      return result.answer;
    });
  }

  private async decideCommand({ commandId }: CommandDelivery): Promise<CommandAnswer> {
    return this.commit({ commandId });
  }

  /** Refuses what the stage cannot take, without a trace in the history. What is not loaded yet is not judged. */
  private validate({ kind }: CommandDelivery): void {
    if (!this.identity) return;
    if (isCommandKind(kind) && stageTakes(this.view.stage as Stage, kind)) return;
    throw ApplicationFailure.nonRetryable('the stage cannot take this command', 'STAGE.NOT_POSSIBLE', {
      stage: this.view.stage,
      headSeq: this.view.headSeq,
    });
  }

  private async lookAgain(): Promise<void> {
    await condition(() => this.identity !== null || this.superseded);
    await this.mutex.runExclusive(async () => {
      const { identity } = this;
      if (this.superseded || !identity) return;
      const { headSeq, headHash } = this.view;
      const view = await records.lookAgain(identity, { headSeq, headHash });
      if (view) this.view = view;
      else this.superseded = true;
    });
  }

  private progress(): ProcessProgress {
    const { headSeq, headHash, stage, wakeUp, openEffects } = this.view;
    const epoch = this.identity?.epoch ?? 0;
    return { epoch, headSeq, headHash, stage, wakeUp, openEffects: openEffects.map(({ key }) => key) };
  }
}

function supersededFailure(): ApplicationFailure {
  return ApplicationFailure.nonRetryable('another process owns the request', 'PROCESS.SUPERSEDED');
}
