/** The steps of a random life through the engine: days pass, and somebody does what can be done then. */
import fc from 'fast-check';
import type { AgencySettings } from '#libs/records';
import { blockersOf, ROLES, stageTakes, type Actor, type CommandContents, type RequestState } from '#libs/request';
import type { StoryStage } from '../../../../apps/demo/src/story-system.js';
import { Draws } from '../../../../libs/request/test/model/draws.js';
import { entitled } from '../../../../libs/request/test/model/people.js';
import type { Input, Scene } from '../../../../libs/request/test/model/scene.js';
import { INPUTS, PERSONS_KINDS, type PersonsKind } from '../../../../libs/request/test/model/steps.js';

export interface Step {
  days: number;
  pick: number;
  values: number[];
}

export const lifeOf = (steps: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      days: fc.constantFrom(0, 0, 0, 0, 3, 9),
      pick: fc.nat({ max: 9999 }),
      values: fc.array(fc.nat({ max: 9999 }), { maxLength: 10, size: 'max' }),
    }),
    { minLength: steps, maxLength: steps },
  );

/** What somebody does: of a kind, with what was entered for it, right or wrong. */
export interface Act {
  kind: PersonsKind;
  actor: Actor;
  data: CommandContents[PersonsKind]['data'];
  texts: CommandContents[PersonsKind]['texts'];
}

export class People {
  constructor(
    private readonly stage: StoryStage,
    private readonly rules: AgencySettings,
    /** Another request, that theirs can be linked with. */
    private readonly otherRequestId: string,
    /** Kinds of commands that these lives leave to others. */
    private readonly without: (kind: PersonsKind) => boolean,
  ) {}

  /** What the step makes of a request on a day; null where nobody can do anything. */
  act(state: RequestState, today: string, { pick, values }: Step, documents: Scene['documents']): Act | null {
    const kinds = this.possible(state, today);
    const kind = kinds[pick % Math.max(kinds.length, 1)];
    if (!kind) return null;
    const draws = new Draws(values);
    const actor = this.real(entitled(kind, state, draws));
    const { unitId: handlingUnitId, helpingUnitId } = this.stage.agency;
    const { otherRequestId } = this;
    const scene: Scene = { state, today, documents, handlingUnitId, helpingUnitId, otherRequestId };
    return { kind, actor, ...(INPUTS[kind] as Input<PersonsKind>)(scene, draws) };
  }

  /** What can be done of a request now, by whoever may. */
  private possible(state: RequestState, today: string): PersonsKind[] {
    const context = { today, calendar: this.stage.deps.calendar, agency: this.rules, nextNumber: null };
    return PERSONS_KINDS.filter(
      (kind) =>
        stageTakes(state.stage, kind) &&
        !this.without(kind) &&
        blockersOf(state, kind, this.real(entitled(kind, state, new Draws([]))), context).length === 0,
    );
  }

  /** The people of the agency, in the place of those of paper. */
  private real(actor: Actor): Actor {
    if (actor.kind !== 'staff') return actor;
    const { agency } = this.stage;
    const [role = 'clerk', ...others] = actor.roles;
    if (others.length === 0) return agency.as(role);
    const drafter = agency.as('caseOfficer');
    return drafter.kind === 'staff' ? { ...drafter, roles: ROLES } : drafter;
  }
}
