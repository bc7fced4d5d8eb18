/** Small choices of a step. The first choice is the ordinary one, so that a shrunken run does what people ordinarily do. */
import { addDays, type LegalDate } from '#libs/law';

const RARE = 8;

export class Draws {
  private at = 0;

  constructor(private readonly values: readonly number[]) {}

  private next(): number {
    const value = this.values[this.at] ?? 0;
    this.at += 1;
    return value;
  }

  oneOf<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.next() % choices.length] as T;
  }

  /** The ordinary choice seven times of eight. */
  usually<T>(ordinary: T, ...others: readonly T[]): T {
    const value = this.next();
    if (value % RARE !== RARE - 1 || others.length === 0) return ordinary;
    return others[Math.floor(value / RARE) % others.length] as T;
  }

  /** What somebody wrote, or forgot to write. */
  text(words: string): string {
    return this.usually(words, ' ');
  }

  /** A day that somebody enters: today, late, or wrong. */
  day(today: LegalDate): LegalDate {
    return addDays(today, this.usually(0, -1, -3, -10, 1));
  }
}
