import { openHome } from './home.js';
import { takeHome } from './only-one.js';
import { startSystem } from './system.js';

/**
 * Runs the whole system on this machine until it is asked to stop.
 * @returns the number to exit with
 */
export async function main(env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const say = (line: string) => void process.stderr.write(`yishen: ${line}\n`);
  const home = openHome(env);
  const asked = new AbortController();
  const untilAsked = new Promise<void>((resolve) => asked.signal.addEventListener('abort', () => resolve()));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (asked.signal.aborted) say('already stopping; what has begun is finished first');
      asked.abort(new Error('It was stopped before it was ready.'));
    });
  }
  let giveBack: () => void = () => undefined;
  try {
    giveBack = takeHome(home.pidFile('start'));
    const system = await startSystem(home, env, say, asked.signal);
    if (!asked.signal.aborted) process.stdout.write(`${system.announcement}\n`);
    await untilAsked;
    await system.stop();
    say('stopped');
    return 0;
  } catch (error) {
    say(`${(error as Error).message} (logs: ${home.path('logs')})`);
    return asked.signal.aborted ? 0 : 1;
  } finally {
    giveBack();
  }
}
