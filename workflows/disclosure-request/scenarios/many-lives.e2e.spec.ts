/**
 * Many random lives through the real engine, worker and PostgreSQL, with effects that come back at once: each is lived on paper
 * as well, and both end in the same state, armed for the same wake-up. `npm run lives` leads hundreds of them.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NativeConnection, Worker } from '@temporalio/worker';
import fc from 'fast-check';
import { createRecordActivities } from '#activities';
import { chainLine, verifyChain } from '#libs/chain';
import { disclosureRequestId, type ProcessProgress } from '#libs/contracts';
import { progressQuery } from '#libs/contracts/messages';
import { askInAgency, inAgency, needsProcess, readChain, type AgencySettings } from '#libs/records';
import { nextWakeUp, type Command, type RecordedEvent } from '#libs/request';
import { workflowBundle } from '#libs/testing';
import { randomUUID } from 'node:crypto';
import { writeResult } from '../../../bench/machine.js';
import { runsOf } from '../../../apps/demo/src/runs.js';
import type { StoryStage } from '../../../apps/demo/src/story-system.js';
import { Story } from '../../../apps/demo/src/story.js';
import { supervisionInputs } from '../../../libs/request/test/model/supervision-inputs.js';
import { effectsAtOnce } from './lives/effects-at-once.js';
import { Settling } from './lives/settling.js';
import { lifeOf, People, type Step } from './lives/steps.js';
import { Twin } from './lives/twin.js';
import { sharedStage } from './stage-set.js';

const LIVES = Number(process.env.YISHEN_LIVES ?? 40);
/** Where to write what they came to. */
const RESULT = process.env.YISHEN_LIVES_RESULT;
const SEED = Number(process.env.YISHEN_LIVES_SEED ?? 20261126);
const AT_ONCE = 8;
const STEPS = 8;
const PATIENCE_MS = 60_000;
const TASK_QUEUE = 'many-lives';

const stage = await sharedStage();
const system: StoryStage = { ...stage, temporal: { taskQueue: TASK_QUEUE } };
const { source, calendar } = system.deps;
const settling = new Settling(system);
const DOCUMENTS = ['a', 'b'].map((letter) => ({ documentId: randomUUID(), sha256: letter.repeat(64) }));

let native: NativeConnection;
let worker: Worker;
let running: Promise<void>;
let rules: AgencySettings;
let people: People;

interface Row {
  state: unknown;
  stage: string;
  wakeUp: unknown;
  headSeq: number;
  headHash: string;
  epoch: number;
}

const ask = <R>(question: string, parameters: unknown[]) =>
  askInAgency<R>(source, system.agency.id, question, parameters);

async function eventsAfter(requestId: string, seq: number): Promise<RecordedEvent[]> {
  const rows = await ask<{ body: string }>(
    `SELECT body FROM request_event WHERE request_id = $1 AND seq > $2 ORDER BY seq`,
    [requestId, seq],
  );
  return rows.map(({ body }) => JSON.parse(body) as RecordedEvent);
}

/** Lives a life, on paper too. @returns what was done in it */
async function live(steps: Step[]): Promise<string[]> {
  const story = await Story.begin(system);
  const { requestId } = story;
  const twin = new Twin(requestId, calendar, rules);
  const follow = async () => twin.follow(await eventsAfter(requestId, twin.state.headSeq));
  const done: string[] = [];
  for (const step of steps) {
    await settling.settled(requestId);
    await follow();
    if (!needsProcess(twin.state)) break;
    if (step.days > 0) {
      await story.skip(step.days);
      await settling.settled(requestId);
      await follow();
    }
    const act = people.act(twin.state, story.today, step, DOCUMENTS);
    if (!act) break;
    const answer = await story.give(act.kind, act.actor, act.data, act.texts);
    twin.answered({ commandId: story.lastCommandId, arrivedOn: story.today, ...act } as Command, answer, story.today);
    done.push(`${act.kind} ${answer.decided}`);
  }
  await settling.settled(requestId);
  await follow();
  await expectSameEnd(twin);
  return done;
}

/** What stands in the row and what the process knows, once both speak of the same run: a long life may just go on in another. */
async function rowAndProcess(requestId: string): Promise<{ row: Row; progress: ProcessProgress }> {
  const process = system.client.workflow.getHandle(disclosureRequestId(requestId));
  for (const end = Date.now() + PATIENCE_MS; ;) {
    const progress = await process.query(progressQuery).catch((error: unknown) => {
      // A busy machine leaves a question without an answer.
      if (Date.now() > end) throw error;
      return null;
    });
    const [row] = await ask<Row>(
      `SELECT state, stage, wake_up AS "wakeUp", head_seq AS "headSeq", head_hash AS "headHash", process_epoch AS epoch
       FROM request WHERE id = $1`,
      [requestId],
    );
    if (row && row.epoch === progress?.epoch) return { row, progress };
    if (Date.now() > end) throw new Error(`the process of ${requestId} is not the one of its row`);
  }
}

/** The row, the chain and the process know what paper knows. */
async function expectSameEnd({ state }: Twin): Promise<void> {
  const { requestId, headSeq, stage } = state;
  const { row, progress } = await rowAndProcess(requestId);
  const wakeUp = nextWakeUp(state, { calendar, agency: rules });
  const known = { epoch: row.epoch, headHash: row.headHash, headSeq, stage, wakeUp };
  expect(row).toEqual({ ...known, state: JSON.parse(JSON.stringify(state)) as unknown });
  expect(progress).toEqual({ ...known, openEffects: [] });
  // Each run of the process was given one epoch.
  if (row.epoch > 1) expect(await runsOf(system.client, requestId)).toHaveLength(row.epoch);
  const chain = await inAgency(source, system.agency.id, (manager) => readChain(manager, requestId));
  expect(verifyChain(chain.map(chainLine))).toMatchObject({ faults: [], headHash: row.headHash });
  if (!needsProcess(state)) {
    const process = system.client.workflow.getHandle(disclosureRequestId(requestId));
    expect(await process.result()).toBe('archived');
  }
}

describe('many random lives through the real engine', () => {
  beforeAll(async () => {
    native = await NativeConnection.connect({ address: stage.temporal.address });
    worker = await Worker.create({
      workflowBundle: workflowBundle(),
      connection: native,
      namespace: stage.temporal.namespace,
      taskQueue: TASK_QUEUE,
      activities: { ...createRecordActivities(stage.deps), ...effectsAtOnce },
    });
    running = worker.run();
    const [row] = await ask<{ settings: AgencySettings }>(`SELECT settings FROM agency_settings WHERE agency_id = $1`, [
      system.agency.id,
    ]);
    if (!row) throw new Error('the agency has no settings');
    rules = row.settings;
    const neighbour = await Story.begin(system);
    people = new People(
      system,
      rules,
      neighbour.requestId,
      (kind) => kind === 'splitRequest' || kind in supervisionInputs,
    );
  }, 60_000);

  afterAll(async () => {
    worker.shutdown();
    await running;
    await native.close();
  });

  it(
    'end as they end on paper',
    async () => {
      const begin = Date.now();
      const lives = fc.sample(lifeOf(STEPS), { seed: SEED, numRuns: LIVES });
      const done: string[] = [];
      const faults: unknown[] = [];
      const lane = async () => {
        for (let next = lives.pop(); next; next = lives.pop()) {
          await live(next).then(
            (what) => done.push(...what),
            (error: unknown) => faults.push(error),
          );
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, lane));
      if (faults.length > 0) throw new AggregateError(faults, `${faults.length} of ${LIVES} lives did not end so`);
      // Lawful and refused ones, of many kinds: the lives led somewhere.
      const refused = done.filter((what) => what.endsWith('refused'));
      const kinds = new Set(done.map((what) => what.split(' ')[0]));
      expect(done.length).toBeGreaterThan(LIVES * 4);
      expect(refused.length).toBeGreaterThan(0);
      expect(kinds.size).toBeGreaterThan(20);
      const seconds = Math.round((Date.now() - begin) / 1000);
      const figures = {
        lives: LIVES,
        seed: SEED,
        commands: done.length,
        refused: refused.length,
        kinds: kinds.size,
        seconds,
      };
      if (RESULT) writeResult(RESULT, figures);
    },
    120_000 + LIVES * 10_000,
  );
});
