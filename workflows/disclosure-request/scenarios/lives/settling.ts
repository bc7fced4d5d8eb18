/** Tells many lives when nothing of theirs is on its way any more, by one question for all of them. */
import { askInAgency } from '#libs/records';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StoryStage } from '../../../../apps/demo/src/story-system.js';

const LOOK_MS = 50;
const PATIENCE_MS = 60_000;

export class Settling {
  private look: Promise<Set<string>> | undefined;

  constructor(private readonly stage: StoryStage) {}

  async settled(requestId: string): Promise<void> {
    for (const end = Date.now() + PATIENCE_MS; ;) {
      if (!(await this.nextLook()).has(requestId)) return;
      if (Date.now() > end) throw new Error(`the effects of ${requestId} do not end`);
    }
  }

  /** A look that begins after it was asked for. */
  private nextLook(): Promise<Set<string>> {
    this.look ??= this.unsettled();
    return this.look;
  }

  private async unsettled(): Promise<Set<string>> {
    await sleep(LOOK_MS);
    this.look = undefined;
    const { deps, agency } = this.stage;
    const rows = await askInAgency<{ id: string }>(
      deps.source,
      agency.id,
      `SELECT DISTINCT request_id AS id FROM request_effect WHERE state = 'open'`,
      [],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
