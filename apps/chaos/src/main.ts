/** `npm run chaos`: hundreds of random kills while requests flow, and whether everything still holds afterwards. */
import { randomInt } from 'node:crypto';
import { startRig } from './rig/rig.js';
import { runChaos, type ChaosReport } from './run-chaos.js';

const KILLS = 200;
const AT_ONCE = 4;

/** `YISHEN_CHAOS_KILLS` and `YISHEN_CHAOS_SEED` say how many and which; a seed plays the kills of an earlier run again. */
export async function main(env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const seed = Number(env['YISHEN_CHAOS_SEED'] ?? randomInt(2 ** 32));
  const kills = Number(env['YISHEN_CHAOS_KILLS'] ?? KILLS);
  const say = (line: string) => void process.stderr.write(`chaos: ${line}\n`);
  say(`seed ${seed} (YISHEN_CHAOS_SEED=${seed} plays the same kills again)`);
  // The parts live in process groups of their own: Ctrl-C does not reach them.
  const asked = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => asked.abort(new Error('stopped')));
  const rig = await startRig();
  try {
    const report = await runChaos(rig, { seed, kills, atOnce: AT_ONCE, say, signal: asked.signal });
    process.stdout.write(page(report));
    return report.strange.length + report.faults.length > 0 ? 1 : 0;
  } finally {
    await rig.stop();
  }
}

function page({ seed, hits, archived, withdrawn, restMs, strange, faults }: ChaosReport): string {
  const killed = Object.entries(hits).map(([victim, times]) => `${victim} ${times}`);
  const wrong = [...strange, ...faults.map(({ check, at, what }) => `${check}: ${at}: ${what}`)];
  return [
    `seed ${seed}; killed: ${killed.join(', ')}`,
    `${archived} requests went the whole way, ${withdrawn} were withdrawn; at rest ${(restMs / 1000).toFixed(1)} s after the last`,
    ...(wrong.length > 0 ? wrong.map((line) => `✘ ${line}`) : ['everything holds']),
    '',
  ].join('\n');
}
