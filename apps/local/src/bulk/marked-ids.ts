/**
 * The ids of the lives that are decided end in the same twelve digits, and those of a copy in its own twelve: so that a copy is its
 * life's rows with one text replaced by another, which PostgreSQL does by itself.
 */
import { randomBytes, randomUUID } from 'node:crypto';

const DIGITS = 12;
/** Those of one run of the seed; the others count its copies. */
const RUN_DIGITS = 5;

export class MarkedIds {
  private readonly run = randomBytes(4).toString('hex').slice(0, RUN_DIGITS);

  /** The end of every id of a life. */
  readonly mark = this.endOf(0);

  /** An id of a life. */
  readonly next = (): string => randomUUID().slice(0, -DIGITS) + this.mark;

  /** The end of every id of the n-th copy, from 1. */
  endOf(copy: number): string {
    return this.run + copy.toString(16).padStart(DIGITS - RUN_DIGITS, '0');
  }

  /** The id of the n-th copy that stands for an id of its life. */
  copyOf(id: string, copy: number): string {
    return id.slice(0, -DIGITS) + this.endOf(copy);
  }
}
