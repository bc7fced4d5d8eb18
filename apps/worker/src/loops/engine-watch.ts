import { engineIdOf, isEngineAway } from '#libs/delivery';
import type { Engine } from '../engine.js';

const NOT_FOUND = 5;

/** The engine has lost its data and was made anew: whatever this worker holds belongs to the one that is gone. */
export class EngineReplaced extends Error {
  constructor() {
    super('the engine was made anew');
    this.name = 'EngineReplaced';
  }
}

/**
 * Watches whether the engine is still the one that the worker connected to. An engine without its data answers polls
 * as if nothing had happened; only the id of the namespace tells.
 */
export class EngineWatch {
  private readonly timer: NodeJS.Timeout;
  /** Rejects with EngineReplaced; never resolves. */
  readonly replaced: Promise<never>;

  constructor({ client, engineId }: Pick<Engine, 'client' | 'engineId'>, periodMs: number) {
    let fail: (error: Error) => void = () => undefined;
    this.replaced = new Promise((_, reject) => (fail = reject));
    this.replaced.catch(() => undefined);
    const look = async (): Promise<void> => {
      const found = await engineIdOf(client).catch((error: unknown) => unknownIn(error) ?? engineId);
      if (found !== engineId) fail(new EngineReplaced());
    };
    this.timer = setInterval(() => void look(), periodMs);
  }

  stop(): void {
    clearInterval(this.timer);
  }
}

/** A namespace that is not there is a change too; an engine that cannot be asked tells nothing. */
function unknownIn(error: unknown): '' | undefined {
  if (isEngineAway(error)) return undefined;
  return (error as { code?: number }).code === NOT_FOUND ? '' : undefined;
}
