/**
 * Random lives through the real engine and PostgreSQL: what is recorded of each command is what `decide` says of it on
 * paper, and the state that is stored in the end is the fold of the record.
 */
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chainLine, verifyChain } from '#libs/chain';
import { inAgency, readChain, type AgencySettings } from '#libs/records';
import { decide, evolve, newRequest, type Command } from '#libs/request';
import { Story } from '../../../apps/demo/src/story.js';
import type { Scene } from '../../../libs/request/test/model/scene.js';
import type { PersonsKind } from '../../../libs/request/test/model/steps.js';
import { supervisionInputs } from '../../../libs/request/test/model/supervision-inputs.js';
import { lifeOf, People, type Step } from './lives/steps.js';
import { sharedStage } from './stage-set.js';

const LIVES = 10;
const AT_ONCE = 6;
const STEPS = 12;

const system = await sharedStage();
let rules: AgencySettings;
let people: People;

/** What supervision adds has a story of its own, and its mails take their time. */
const isLeftOut = (kind: PersonsKind) =>
  kind === 'withdrawRequest' || kind === 'takeInWithdrawal' || kind in supervisionInputs;

/** Somebody does something; what is recorded of it is what paper says. */
async function takeStep(story: Story, step: Step, documents: Scene['documents']): Promise<string | null> {
  const before = await story.settles();
  const { today } = story;
  const act = people.act(before, today, step, documents);
  if (!act) return null;
  const { kind, actor, data, texts } = act;

  const answer = await story.give(kind, actor, data, texts);
  const events = await story.events();
  const recorded = events.filter(({ commandId }) => commandId === story.lastCommandId);
  // A timer may have come in between: paper sees what the process saw.
  const seen = events.filter(({ seq }) => seq < (recorded[0]?.seq ?? before.headSeq + 1));
  const state = seen.reduce(evolve, newRequest(story.requestId));
  const command = { commandId: story.lastCommandId, kind, actor, arrivedOn: today, data, texts } as Command;
  const number = recorded.flatMap((event) => (event.type === 'LetterNumbered' ? [event.data.number] : []))[0];
  const nextNumber = number ?? { word: rules.letterWords.notice, year: 2026, serial: 1 };
  const onPaper = decide(state, command, { today, calendar: system.deps.calendar, agency: rules, nextNumber });

  expect([kind, answer.decided]).toEqual([kind, onPaper.accepted ? 'accepted' : 'refused']);
  if (answer.decided === 'refused' && !onPaper.accepted) {
    expect(answer.reasons.map(({ code }) => code)).toEqual(onPaper.reasons.map(({ code }) => code));
  }
  if (!onPaper.accepted) return `${kind} refused`;
  expect(recorded.map(({ type, data: facts, happenedOn }) => ({ type, facts, happenedOn }))).toEqual(
    JSON.parse(
      JSON.stringify(onPaper.events.map(({ type, data: facts, happenedOn }) => ({ type, facts, happenedOn }))),
    ),
  );
  return `${kind} accepted`;
}

async function live(steps: Step[]): Promise<string[]> {
  const story = await Story.begin(system);
  const documents = [
    await story.attach('立项批复.pdf', new TextEncoder().encode('%PDF-1.4\n% 一\n')),
    await story.attach('附件.pdf', new TextEncoder().encode('%PDF-1.4\n% 二\n')),
  ];
  const done: string[] = [];
  for (const step of steps) {
    if (step.days > 0) await story.skip(step.days);
    const what = await takeStep(story, step, documents);
    if (what === null) break;
    done.push(what);
  }
  const stored = await story.settles();
  const events = await story.events();
  expect(events.reduce(evolve, newRequest(story.requestId))).toEqual(stored);
  const { source } = system.deps;
  const chain = await inAgency(source, system.agency.id, (manager) => readChain(manager, story.requestId));
  expect(verifyChain(chain.map(chainLine)).faults).toEqual([]);
  return done;
}

describe('random lives through the real engine', () => {
  beforeAll(async () => {
    const [row]: { settings: AgencySettings }[] = await system.deps.source.query(
      `SELECT settings FROM agency_settings WHERE agency_id = $1`,
      [system.agency.id],
    );
    if (!row) throw new Error('the agency has no settings');
    rules = row.settings;
    const neighbour = await Story.begin(system);
    people = new People(system, rules, neighbour.requestId, isLeftOut);
  }, 60_000);

  it('are recorded as they are decided on paper', async () => {
    const lives = fc.sample(lifeOf(STEPS), { seed: 20261126, numRuns: LIVES });
    const done: string[] = [];
    for (let n = 0; n < lives.length; n += AT_ONCE) {
      const led = await Promise.all(lives.slice(n, n + AT_ONCE).map(live));
      done.push(...led.flat());
    }
    // Lawful and refused ones, of many kinds: the lives led somewhere.
    expect(done.length).toBeGreaterThan(LIVES * 5);
    expect(done.some((what) => what.endsWith('refused'))).toBe(true);
    expect(new Set(done).size).toBeGreaterThan(15);
  }, 240_000);
});
