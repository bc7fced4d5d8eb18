export const PART_NAMES = ['postgres', 'temporal', 'worker', 'api'] as const;
export type PartName = (typeof PART_NAMES)[number];

/** Something that runs in a process of its own, is killed, and runs again at the same address with the same data. */
export interface Part {
  readonly name: PartName;
  isRunning(): boolean;
  /** Starts it and waits until it serves; where it runs already, nothing. */
  start(): Promise<void>;
  /** `kill -9`, and waits until it is gone. */
  kill(): Promise<void>;
  /** As an operator stops it. */
  stop(): Promise<void>;
}
