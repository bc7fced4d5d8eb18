import { Injectable } from '@nestjs/common';
import { Problem } from '../../problems/problem.js';

const MINUTE_MS = 60_000;
const A_MINUTE = 60;
/** Two windows of one person. */
const AT_ONCE = 2;

/** A preview costs what a letter costs: a person gets as many as one who writes looks at. Counted in this process alone. */
@Injectable()
export class PreviewTurns {
  private readonly taken = new Map<string, { since: number; count: number; running: number }>();

  /** @throws Problem PREVIEW.TOO_MANY */
  async take<T>(staffId: string, work: () => Promise<T>): Promise<T> {
    const turns = this.turnsOf(staffId);
    if (turns.running >= AT_ONCE) throw tooMany(1);
    if (turns.count >= A_MINUTE) throw tooMany(Math.ceil((turns.since + MINUTE_MS - Date.now()) / 1000));
    turns.count += 1;
    turns.running += 1;
    try {
      return await work();
    } finally {
      turns.running -= 1;
    }
  }

  private turnsOf(staffId: string) {
    const turns = this.taken.get(staffId) ?? { since: Date.now(), count: 0, running: 0 };
    if (Date.now() - turns.since >= MINUTE_MS) Object.assign(turns, { since: Date.now(), count: 0 });
    this.taken.set(staffId, turns);
    return turns;
  }
}

export function tooMany(seconds: number): Problem {
  return new Problem('PREVIEW.TOO_MANY', { headers: { 'Retry-After': String(Math.max(1, seconds)) } });
}
