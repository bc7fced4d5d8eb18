import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = resolve(import.meta.dirname, '../../..');
/** Everything that builds, but few sources: what is tried here is when a build happens, not what it makes. */
const taken = [
  'bin',
  'scripts',
  'package.json',
  'package-lock.json',
  'nest-cli.json',
  'tsconfig.json',
  'tsconfig.build.json',
];
const command = `export async function main(argv: string[]): Promise<number> {
  process.stdout.write(\`\${argv.join(',')}\\n\`);
  return argv.length;
}
`;

interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(program: string, args: readonly string[]): Promise<Finished> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
}

describe('bin/yishen.mjs on a clone that was never built', () => {
  let clone: string;
  const yishen = (...args: string[]) => run(join(clone, 'bin/yishen.mjs'), args);

  beforeAll(() => {
    clone = mkdtempSync(join(tmpdir(), 'yishen-clone-'));
    for (const name of taken) cpSync(join(root, name), join(clone, name), { recursive: true });
    mkdirSync(join(clone, 'apps/cli/src'), { recursive: true });
    writeFileSync(join(clone, 'apps/cli/src/main.ts'), command);
    symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  });
  afterAll(() => rmSync(clone, { recursive: true, force: true }));

  it('builds once, though two ask at once and a lock of a dead process lies about, and keeps its output clean', async () => {
    mkdirSync(join(clone, 'dist'));
    writeFileSync(join(clone, 'dist/.lock'), JSON.stringify({ pid: 4_194_303, born: '1' }));
    const both = await Promise.all([yishen('a', 'b'), yishen('a', 'b')]);
    for (const { code, stdout } of both) expect({ code, stdout }).toEqual({ code: 2, stdout: 'a,b\n' });
    const progress = both.map(({ stderr }) => stderr).join('');
    expect(progress.match(/compiling …$/gm)).toHaveLength(1);
    expect(progress).toContain('waiting for it');
    expect(existsSync(join(clone, 'dist/.lock'))).toBe(false);
  }, 120_000);

  it('builds again when a source has changed, and what is gone from the sources is gone', async () => {
    const later = join(clone, 'apps/cli/src/later.ts');
    writeFileSync(later, 'export const later = 1;\n');
    expect((await yishen('a')).stderr).toContain('compiling');
    expect(existsSync(join(clone, 'dist/apps/cli/src/later.js'))).toBe(true);
    expect((await yishen('a')).stderr).toBe('');

    rmSync(later);
    expect((await yishen('a')).stderr).toContain('compiling');
    expect(existsSync(join(clone, 'dist/apps/cli/src/later.js'))).toBe(false);
  }, 120_000);

  it('says what does not compile, and leaves nothing that looks fresh', async () => {
    writeFileSync(join(clone, 'apps/cli/src/later.ts'), 'export const later = ;\n');
    for (const round of [1, 2]) {
      const { code, stdout, stderr } = await yishen('a');
      expect([round, code, stdout]).toEqual([round, 70, '']);
      expect(stderr).toContain('later.ts');
    }
  }, 120_000);
});

describe('bin/yishen.mjs on this checkout', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'yishen-direct-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('builds nothing when all is fresh, and answers as the built program does', async () => {
    const args = ['fee', '--items', '35'];
    const first = await run(join(root, 'bin/yishen.mjs'), args);
    const built = join(root, 'dist/apps/cli/src/main.js');
    const before = statSync(built).mtimeMs;
    const again = await run(join(root, 'bin/yishen.mjs'), args);
    expect({ stdout: again.stdout, stderr: again.stderr }).toEqual({ stdout: first.stdout, stderr: '' });
    expect(statSync(built).mtimeMs).toBe(before);
    const direct = join(folder, 'direct.mjs');
    writeFileSync(
      direct,
      `import { main } from '${pathToFileURL(built).href}'; process.exitCode = await main(process.argv.slice(2));`,
    );
    expect((await run(direct, args)).stdout).toBe(first.stdout);
  });
});
