import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

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
jest.setTimeout(120_000);

interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

function run(program: string, args: readonly string[]): Promise<Finished> {
  const start = performance.now();
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) =>
    child.once('close', (code) => resolve({ code, stdout, stderr, milliseconds: performance.now() - start })),
  );
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
  });

  it('builds again when a source has changed, and what is gone from the sources is gone', async () => {
    const later = join(clone, 'apps/cli/src/later.ts');
    writeFileSync(later, 'export const later = 1;\n');
    expect((await yishen('a')).stderr).toContain('compiling');
    expect(existsSync(join(clone, 'dist/apps/cli/src/later.js'))).toBe(true);
    expect((await yishen('a')).stderr).toBe('');

    rmSync(later);
    expect((await yishen('a')).stderr).toContain('compiling');
    expect(existsSync(join(clone, 'dist/apps/cli/src/later.js'))).toBe(false);
  });

  it('says what does not compile, and leaves nothing that looks fresh', async () => {
    writeFileSync(join(clone, 'apps/cli/src/later.ts'), 'export const later: string = 1;\n');
    for (const round of [1, 2]) {
      const { code, stdout, stderr } = await yishen('a');
      expect([round, code, stdout]).toEqual([round, 70, '']);
      expect(stderr).toContain('later.ts');
    }
  });
});

describe('bin/yishen.mjs on this checkout', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'yishen-direct-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('adds less than 0.3 s when all is fresh', async () => {
    const args = ['fee', '--items', '35'];
    const dispatcher = join(root, 'bin/yishen.mjs');
    const first = await run(dispatcher, args);
    const direct = join(folder, 'direct.mjs');
    const main = pathToFileURL(join(root, 'dist/apps/cli/src/main.js')).href;
    writeFileSync(direct, `import { main } from '${main}'; process.exitCode = await main(process.argv.slice(2));`);
    const fastest = async (program: string) => {
      const times: number[] = [];
      for (let round = 0; round < 5; round += 1) {
        const { stdout, stderr, milliseconds } = await run(program, args);
        expect({ stdout, stderr }).toEqual({ stdout: first.stdout, stderr: '' });
        times.push(milliseconds);
      }
      return Math.min(...times);
    };
    expect((await fastest(dispatcher)) - (await fastest(direct))).toBeLessThan(300);
  });
});
