import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { filesIn, fingerprint } from './fingerprint.mjs';
import { ticking } from './progress.mjs';
import { root } from './root.mjs';
import { mustRun } from './run.mjs';

const apps = readdirSync(join(root, 'apps')).filter((name) => name !== 'web');
const sources = [...apps.map((name) => `apps/${name}`), 'libs', 'workflows', 'activities', 'bench'];
const settings = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'nest-cli.json',
  'scripts/lib/build.mjs',
];
const isSource = (name) => !name.includes('.spec.') && !name.endsWith('.md') && !/^libs\/[^/]+\/test\//.test(name);
const program = (name) => [process.execPath, join(root, 'node_modules', name)];

/** What can be built, each with what it is made from; a later one may need an earlier one. */
export const targets = {
  /** Everything but the portal, compiled, with the templates and data beside the code. */
  code: {
    print: () => fingerprint([...sources, ...settings], isSource),
    async build() {
      for (const folder of sources) rmSync(join(root, 'dist', folder), { recursive: true, force: true });
      const [node, nest] = program('@nestjs/cli/bin/nest.js');
      await mustRun('compiling', node, [nest, 'build', 'api']);
      copyAssets();
    },
  },
  /** The workflows as the worker loads them. */
  bundle: {
    print: () => fingerprint(['workflows', 'libs', 'apps/worker', ...settings], isSource),
    build: () => mustRun('bundling the workflows', process.execPath, [join(root, 'dist/apps/worker/src/bundle.js')]),
  },
  /** The portal. */
  web: {
    print: () => fingerprint(['apps/web', 'libs/law', 'libs/request', 'libs/contracts', ...settings], isSource),
    async build() {
      const [node, vite] = program('vite/bin/vite.js');
      const args = ['build', '--config', 'apps/web/vite.config.ts', '--logLevel', 'warn'];
      await mustRun('building the portal', node, [vite, ...args]);
    },
  },
};

/** @returns whether the target was built from what is there now */
export function isFresh(name) {
  const stamp = stampOf(name);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === targets[name].print();
}

/** Builds one target; call it under the lock. */
export async function build(name) {
  const print = targets[name].print();
  const texts = { code: 'compiling', bundle: 'bundling the workflows', web: 'building the portal' };
  rmSync(stampOf(name), { force: true });
  const done = ticking(texts[name]);
  try {
    await targets[name].build();
    writeFileSync(stampOf(name), print);
  } finally {
    done();
  }
}

const stampOf = (name) => join(root, 'dist', `.stamp-${name}`);

/** The compiler copies TypeScript alone; templates, fonts and data of the law go beside the code. */
function copyAssets() {
  for (const file of sources.flatMap((folder) => filesIn(join(root, folder)))) {
    const name = relative(root, file);
    if (/\.(ts|md|vue)$/.test(name) || !isSource(name)) continue;
    const target = join(root, 'dist', name);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
  }
}
