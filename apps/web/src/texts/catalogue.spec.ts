import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

const source = join(import.meta.dirname, '..');
const comment = /<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|\/\/.*$/gm;

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|vue)$/.test(name))
  .filter((name) => !/\.spec\.ts$/.test(name) && !name.startsWith('texts/') && !name.startsWith('generated/'));

describe('the words of the portal', () => {
  it('stand in the one catalogue, so that a second language can be added', () => {
    expect(files.length).toBeGreaterThan(50);
    const strays = files.flatMap((name) => {
      const code = readFileSync(join(source, name), 'utf8').replace(comment, '');
      return code.split('\n').flatMap((line) => (/[\u4e00-\u9fff]{2}/.test(line) ? [`${name}: ${line.trim()}`] : []));
    });
    expect(strays).toEqual([]);
  });
});
