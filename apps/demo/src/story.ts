/** One request, played by its people. Commands go the way that the API sends them: inbox first, then the process. */
import { disclosureRequestId, type CommandAnswer } from '#libs/contracts';
import { deliverCommand } from '#libs/delivery';
import { fastForward } from '#libs/embedded';
import {
  acceptCommand,
  answerOf,
  foldRequest,
  inAgency,
  insertDocument,
  prepareRequest,
  readEvents,
  submit,
  type Application,
  type Intake,
  type Receipt,
  type Submission,
} from '#libs/records';
import { clockOf } from '#libs/request';
import type { ClockReading } from '#libs/law';
import type { Actor, CommandContents, CommandKind, EventType, RecordedEvent, RequestState, Stage } from '#libs/request';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StoryStage } from './story-system.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const BEIJING_OFFSET_MS = 8 * 60 * 60 * 1000;
const PATIENCE_MS = 30_000;

export class Story {
  /** How far ahead of the real time the request lives. */
  private skippedMs = 0;
  /** The command that was given last. */
  lastCommandId = '';

  private constructor(
    readonly system: StoryStage,
    readonly receipt: Receipt,
  ) {}

  /**
   * The applicant submits; the process decides it at once.
   * @param arrivedOn the day of arrival; an earlier one than today is of an application that has waited in the inbox
   */
  static async begin(
    system: StoryStage,
    wishes: Partial<Application> = {},
    arrivedOn = shanghaiDay(Date.now()),
  ): Promise<Story> {
    return Story.submit(system, { application: applicationOf(wishes), arrivedOn });
  }

  /** A clerk takes the application in, by another channel than online. */
  static async takenIn(
    system: StoryStage,
    intake: Pick<Intake, 'channel'> & Partial<Intake>,
    wishes: Partial<Application> = {},
  ): Promise<Story> {
    const today = shanghaiDay(Date.now());
    const clerk = system.agency.as('clerk') as Intake['clerk'];
    const defaults = { clerk, arrivedOn: today, readBackAndSigned: false, evidence: '收发登记簿有记录' };
    const application = applicationOf({ deliveryForm: 'counter', ...wishes });
    return Story.submit(system, { application, arrivedOn: today, intake: { ...defaults, ...intake } });
  }

  private static async submit(
    system: StoryStage,
    submission: Pick<Submission, 'application' | 'arrivedOn' | 'intake'>,
  ): Promise<Story> {
    const { source, vault } = system.deps;
    const receipt = await submit(source, vault, prepareRequest(vault), {
      ...submission,
      agencyId: system.agency.id,
      attachments: [],
      idempotencyKey: randomUUID(),
    });
    const story = new Story(system, receipt);
    await story.deliver(receipt.commandId, receipt.kind);
    return story;
  }

  /**
   * A story of a season: time only goes forward, so it is submitted with its day, and its process sleeps until then.
   */
  static async beginOn(system: StoryStage, day: string, wishes: Partial<Application> = {}): Promise<Story> {
    const story = await Story.begin(system, wishes, day);
    await story.skipTo(day);
    return story;
  }

  get requestId(): string {
    return this.receipt.requestId;
  }

  /** The day on which the request lives. */
  get today(): string {
    return shanghaiDay(Date.now() + this.skippedMs);
  }

  /** Gives a command and waits for its answer. */
  async give<K extends CommandKind>(
    kind: K,
    actor: Actor,
    data: CommandContents[K]['data'],
    texts: CommandContents[K]['texts'] = {},
  ): Promise<CommandAnswer> {
    const commandId = await this.put(kind, actor, data, texts);
    this.lastCommandId = commandId;
    return this.deliver(commandId, kind);
  }

  /** Puts a command into the inbox and leaves it there; the relay brings it. */
  async put<K extends CommandKind>(
    kind: K,
    actor: Actor,
    data: CommandContents[K]['data'],
    texts: CommandContents[K]['texts'] = {},
  ): Promise<string> {
    const { source, vault } = this.system.deps;
    const commandId = randomUUID();
    await acceptCommand(source, vault, {
      commandId,
      agencyId: this.system.agency.id,
      requestId: this.requestId,
      kind,
      actor,
      arrivedOn: this.today,
      data,
      texts,
      idempotency: { scope: `story/${this.requestId}`, key: commandId },
    });
    return commandId;
  }

  private async deliver(commandId: string, kind: string): Promise<CommandAnswer> {
    const { client, temporal, agency } = this.system;
    const target = { commandId, kind, requestId: this.requestId, agencyId: agency.id };
    const delivered = await deliverCommand(client, temporal.taskQueue, target, PATIENCE_MS);
    if (delivered.outcome === 'answered') return delivered.answer;
    if (delivered.outcome === 'refusedByStage') {
      return { decided: 'refused', ...delivered, reasons: [{ code: 'STAGE.NOT_POSSIBLE', message: '', articles: [] }] };
    }
    return this.answer(commandId);
  }

  /** Waits until a command that waits in the inbox has been answered. */
  async answer(commandId: string): Promise<CommandAnswer> {
    return this.until(async () => {
      const found = await answerOf(this.system.deps.source, this.system.agency.id, commandId);
      return found?.answer ?? null;
    }, `an answer to ${commandId}`);
  }

  /** Lets the request live `days` later: its timers fire, its effects are done. */
  async skip(days: number): Promise<void> {
    await this.live(days * DAY_MS);
  }

  private async live(ms: number): Promise<void> {
    await fastForward(this.system.client, disclosureRequestId(this.requestId), ms);
    this.skippedMs += ms;
  }

  /** Lets the request live until a day. */
  async skipTo(day: string): Promise<void> {
    await this.skip(Math.round((Date.parse(day) - Date.parse(this.today)) / DAY_MS));
  }

  /** Lets the request live until noon of a day: whatever its morning brings has come. */
  async skipToNoonOf(day: string): Promise<void> {
    await this.live(noonOf(day) - Date.now() - this.skippedMs);
  }

  /**
   * The engine loses the process, and only at noon of a day is there one again, which finds whatever became due meanwhile.
   * (With a worker away nothing could be skipped: time waits for a task that nobody takes.)
   */
  async isForgottenUntilNoonOf(day: string): Promise<void> {
    const { client, temporal, agency } = this.system;
    const startDelay = noonOf(day) - Date.now();
    await client.workflow.start('disclosureRequest', {
      workflowId: disclosureRequestId(this.requestId),
      taskQueue: temporal.taskQueue,
      args: [{ requestId: this.requestId, agencyId: agency.id }],
      workflowIdConflictPolicy: 'TERMINATE_EXISTING',
      startDelay,
    });
    this.skippedMs = 0;
    await this.live(startDelay);
  }

  state(): Promise<RequestState> {
    return inAgency(this.system.deps.source, this.system.agency.id, (manager) => foldRequest(manager, this.requestId));
  }

  events(): Promise<RecordedEvent[]> {
    return inAgency(this.system.deps.source, this.system.agency.id, (manager) => readEvents(manager, this.requestId));
  }

  /** The clock of the law on the day on which the request lives, with the trace of every day. */
  async clock(): Promise<ClockReading> {
    return clockOf(await this.state(), this.system.deps.calendar, this.today, true);
  }

  async reaches(stage: Stage): Promise<RequestState> {
    return this.until(async () => {
      const state = await this.state();
      return state.stage === stage ? state : null;
    }, `the stage ${stage}`);
  }

  async sees(type: EventType): Promise<RecordedEvent> {
    return this.until(async () => (await this.events()).find((event) => event.type === type) ?? null, `a ${type}`);
  }

  /** Waits until nothing is on its way any more. */
  async settles(): Promise<RequestState> {
    return this.until(async () => {
      const state = await this.state();
      return state.effects.every(({ status }) => status !== 'open') ? state : null;
    }, 'the end of all effects');
  }

  /** A file, for disclosure unless said otherwise, sealed and recorded as the desk does it. */
  async attach(
    fileName: string,
    content: Uint8Array,
    purpose: 'disclosure' | 'attachment' = 'disclosure',
  ): Promise<{ documentId: string; sha256: string }> {
    const { source, vault, blobs } = this.system.deps;
    return inAgency(source, this.system.agency.id, async (manager) => {
      const rows: { wrapped: Buffer }[] = await manager.query(`SELECT wrapped FROM request_key WHERE request_id = $1`, [
        this.requestId,
      ]);
      const key = vault.requestKey(this.requestId, rows[0]?.wrapped ?? Buffer.alloc(0));
      const blob = await blobs.put(Readable.from([content]), { limitBytes: content.length, sealedBy: key });
      const id = randomUUID();
      const document = {
        id,
        fileName,
        mediaType: 'application/pdf',
        blobKey: blob.key,
        size: blob.size,
        sha256: blob.sha256,
      };
      await insertDocument(
        manager,
        { agencyId: this.system.agency.id, requestId: this.requestId, key },
        purpose,
        document,
        null,
      );
      return { documentId: id, sha256: blob.sha256 };
    });
  }

  async until<T>(look: () => Promise<T | null>, what: string): Promise<T> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = await look();
      if (found !== null) return found;
      if (Date.now() > end) throw new Error(`waited ${PATIENCE_MS / 1000} s for ${what}`);
      await sleep(50);
    }
  }
}

function shanghaiDay(ms: number): string {
  return new Date(ms + BEIJING_OFFSET_MS).toISOString().slice(0, 10);
}

function noonOf(day: string): number {
  return Date.parse(`${day}T12:00:00+08:00`);
}

/** An application like many, with an address of its own. */
export function applicationOf(wishes: Partial<Application>): Application {
  return {
    requesterType: 'natural_person',
    name: '张小满',
    identity: { kind: 'residentId', number: '110101199003074477' },
    contact: { phone: '13800138000', email: `zhang.${randomUUID()}@example.com`, address: null },
    description: '清河市2025年度老旧小区改造项目立项批复文件',
    deliveryForm: 'portal',
    assistanceNeeded: '',
    ...wishes,
  };
}
