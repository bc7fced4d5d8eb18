import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.js';

/** What decides how a letter's file is made: templates, thread, data for print, seal, fonts, samples. */
const SOURCES = ['templates', 'worker', 'src/print-data.ts', 'src/seal.ts', 'src/fonts.ts', 'src/samples'];
const PACKAGES = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@expo-google-fonts/noto-serif-sc',
  '@expo-google-fonts/noto-sans-sc',
  '@expo-google-fonts/noto-serif-jp',
];

/**
 * A hash over templates and renderer, hex. The validator's report bears it: a letter whose making changed after the
 * report was never validated.
 */
export function lettersFingerprint(root: string = packageRoot()): string {
  const hash = createHash('sha256');
  for (const source of SOURCES)
    for (const file of filesUnder(join(root, 'libs', 'letters', source)))
      hash.update(`${file.slice(root.length)}\n`).update(readFileSync(file, 'utf8').replace(/\r\n/g, '\n'));
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of PACKAGES) hash.update(`${name}@${manifest.dependencies[name]}\n`);
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (/\.[a-z]+$/.test(path)) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesUnder(join(path, entry.name)));
}
