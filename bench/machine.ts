import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The machine that a figure was measured on; a figure without it says nothing. */
export function machine() {
  const [cpu] = cpus();
  return {
    cpu: cpu?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 1024 ** 3),
    system: `${type()} ${release()}`,
    node: process.version,
    /** What else it had to do in the last minute: more than its cores, and a figure by the clock is too low. */
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
  };
}

/** Writes the figures of a bench to `bench/results/<name>.json` and prints them. */
export function writeResult(name: string, figures: object): void {
  const result = { measuredOn: new Date().toISOString().slice(0, 10), machine: machine(), ...figures };
  const folder = join(process.cwd(), 'bench', 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
  console.log(name, JSON.stringify(figures, null, 2));
}
