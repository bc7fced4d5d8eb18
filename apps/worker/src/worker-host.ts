/** The Temporal worker and the loops beside it, from start to drained. */
import { Worker } from '@temporalio/worker';
import {
  createCalendarActivities,
  createEffectActivities,
  createRecordActivities,
  withHeartbeat,
  type ActivityDeps,
} from '#activities';
import type { Config } from '#libs/config';
import { applySettings, fillSearchIndex, foldStatesAnew, foldWholeTally, forgetSignals } from '#libs/records';
import type { Logger } from 'pino';
import type { Engine } from './engine.js';
import { writeAnchor } from './loops/anchor.js';
import { EngineWatch } from './loops/engine-watch.js';
import { LeaderLoop } from './loops/leader-loop.js';
import { Leadership } from './loops/leadership.js';
import { sendDueDigests } from './loops/digests.js';
import { tellOfMessages } from './loops/message-notices.js';
import { reconcile } from './loops/reconciler.js';
import { relay } from './loops/relay.js';
import { ensureRollouts, wakeBy } from './loops/rollout.js';
import { sweep } from './loops/sweeper.js';

/** Keys of the advisory locks; any numbers, once chosen the same for ever. */
const RELAY_LOCK = 7_203_002;
const RECONCILER_LOCK = 7_203_003;
const SWEEPER_LOCK = 7_203_004;
const SETTINGS_LOCK = 7_203_005;
const MESSAGES_LOCK = 7_203_006;
const ANCHOR_LOCK = 7_203_007;
const ROLLOUT_LOCK = 7_203_009;
const DIGESTS_LOCK = 7_203_012;
// 7_203_010 is that of the seed.
const SEARCH_LOCK = 7_203_011;
const TALLY_LOCK = 7_203_013;
const STATES_LOCK = 7_203_014;

const MINUTE_MS = 60 * 1_000;
const HOUR_MS = 60 * 60 * 1_000;
const DAY_MS = 24 * 60 * 60 * 1_000;
/** Requests that are made findable in one go. */
const SEARCH_BATCH = 200;
/** Longer than any upload; and a week, so that a database restored from too old a backup can still be replaced by a newer one. */
const ORPHAN_AGE_MS = 7 * DAY_MS;

/** Where the workflows come from: a bundle in production, the same in tests. */
export type WorkflowSource = { workflowBundle: { code: string } | { codePath: string } };

export class WorkerHost {
  private constructor(
    private readonly worker: Worker,
    private readonly loops: LeaderLoop[],
    private readonly leadership: Leadership,
    private readonly watch: EngineWatch,
    /** Ends when the worker has drained; rejects when it cannot go on. */
    readonly running: Promise<void>,
  ) {}

  static async start(
    config: Pick<Config, 'temporal' | 'loops' | 'anchors'>,
    engine: Engine,
    deps: ActivityDeps,
    workflows: WorkflowSource,
    log: Logger,
  ): Promise<WorkerHost> {
    const { namespace, taskQueue } = config.temporal;
    const worker = await Worker.create({
      ...workflows,
      connection: engine.native,
      namespace,
      taskQueue,
      activities: {
        ...createRecordActivities(deps),
        ...withHeartbeat(createEffectActivities(deps)),
        ...withHeartbeat(createCalendarActivities(deps, wakeBy(engine.client))),
      },
      shutdownGraceTime: '10 seconds',
      maxCachedWorkflows: 2_000,
    });
    const tools = { source: deps.source, client: engine.client, taskQueue };
    const periodMs = config.loops.reconcileSeconds * 1_000;
    const onFault = (error: unknown, requestId: string) =>
      log.error({ requestId, error: error instanceof Error ? error.name : 'unknown' }, 'a request was not looked at');
    const onStuck = (requestId: string) => log.error({ requestId }, 'a process cannot go on and is replaced');
    const leadership = new Leadership(deps.source);
    const loops = [
      new LeaderLoop('relay', leadership, RELAY_LOCK, config.loops.relaySeconds * 1_000, log, () => relay(tools)),
      new LeaderLoop('reconciler', leadership, RECONCILER_LOCK, periodMs, log, (signal) =>
        reconcile({ ...tools, engineId: engine.engineId, periodMs, onFault, onStuck }, signal),
      ),
      new LeaderLoop('settings', leadership, SETTINGS_LOCK, periodMs, log, () => applySettings(deps.source)),
      new LeaderLoop('states', leadership, STATES_LOCK, periodMs, log, (signal) => foldStatesAnew(deps.source, signal)),
      new LeaderLoop('rollout', leadership, ROLLOUT_LOCK, config.loops.relaySeconds * 1_000, log, () =>
        ensureRollouts({ ...tools, batch: config.loops.rolloutBatch }),
      ),
      new LeaderLoop('messages', leadership, MESSAGES_LOCK, config.loops.relaySeconds * 1_000, log, (signal) =>
        tellOfMessages(deps, onFault, signal),
      ),
      new LeaderLoop('digests', leadership, DIGESTS_LOCK, MINUTE_MS, log, (signal) =>
        sendDueDigests(deps, log, signal),
      ),
      new LeaderLoop('tally', leadership, TALLY_LOCK, MINUTE_MS, log, (signal) => foldWholeTally(deps.source, signal)),
      new LeaderLoop('sweeper', leadership, SWEEPER_LOCK, DAY_MS, log, async (signal) => {
        const swept = await sweep({ source: deps.source, blobs: deps.blobs, ageMs: ORPHAN_AGE_MS }, signal);
        await forgetSignals(deps.source);
        if (swept > 0) log.info({ swept }, 'files without a record were deleted');
      }),
      new LeaderLoop('anchor', leadership, ANCHOR_LOCK, HOUR_MS, log, async () => {
        const path = await writeAnchor({ source: deps.source, vault: deps.vault, folder: config.anchors });
        if (path) log.info({ path }, 'the chains are anchored');
      }),
      new LeaderLoop('search', leadership, SEARCH_LOCK, HOUR_MS, log, async (signal) => {
        while (!signal.aborted && (await fillSearchIndex(deps.source, deps.vault, SEARCH_BATCH)) === SEARCH_BATCH);
      }),
    ];
    for (const loop of loops) loop.start();
    const watch = new EngineWatch(engine, periodMs);
    return new WorkerHost(worker, loops, leadership, watch, Promise.race([worker.run(), watch.replaced]));
  }

  /** Takes no more work, lets what is under way end, and stops the loops. */
  async drain(): Promise<void> {
    this.watch.stop();
    await Promise.all(this.loops.map((loop) => loop.stop()));
    await this.leadership.end();
    if (this.worker.getState() === 'RUNNING') this.worker.shutdown();
    await this.running;
  }
}
