import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

/** For each rule, an import that it must catch: the file, and its text. */
const forbidden: Readonly<Record<string, readonly [string, string]>> = {
  'law-stands-alone': ['libs/law/src/a.ts', `import { x } from '#libs/request'; x();`],
  'law-has-no-machine': ['libs/law/src/a.ts', `import { hrtime } from 'node:process'; hrtime();`],
  'law-has-no-package': ['libs/law/src/a.ts', `import { z } from 'zod'; z.string();`],
  'request-knows-law-alone': ['libs/request/src/a.ts', `import { x } from '#libs/records'; x();`],
  'request-calls-no-contract': ['libs/request/src/a.ts', `import { x } from '#libs/contracts'; x();`],
  'request-has-no-machine': ['libs/request/src/a.ts', `import { randomUUID } from 'node:crypto'; randomUUID();`],
  'request-has-no-package': ['libs/request/src/a.ts', `import { Injectable } from '@nestjs/common'; Injectable();`],
  'contracts-name-types': ['libs/contracts/src/a.ts', `import { x } from '#libs/records'; x();`],
  'contracts-call-nothing': ['libs/contracts/src/a.ts', `import { x } from '#libs/law'; x();`],
  'contracts-are-plain': [
    'libs/contracts/src/a.ts',
    `import { defineUpdate } from '@temporalio/workflow'; defineUpdate('a');`,
  ],
  'contracts-have-no-machine': ['libs/contracts/src/a.ts', `import { join } from 'node:path'; join();`],
  'records-store': ['libs/records/src/a.ts', `import { x } from '../../../activities/index.js'; x();`],
  'records-without-engine': ['libs/records/src/a.ts', `import { Client } from '@temporalio/client'; new Client();`],
  'workflows-see-the-sandbox': ['workflows/a.ts', `import { x } from '#libs/records'; x();`],
  'workflows-call-no-activity': ['workflows/a.ts', `import { x } from '#activities'; x();`],
  'workflows-have-no-machine': ['workflows/a.ts', `import { readFileSync } from 'node:fs'; readFileSync('a');`],
  'workflows-import-little': ['workflows/a.ts', `import pg from 'pg'; new pg.Client();`],
  'activities-know-no-process': ['activities/a.ts', `import { x } from '#workflows'; x();`],
  'worker-loads-workflows-by-path': ['apps/worker/src/a.ts', `import { x } from '#workflows'; x();`],
  'api-does-no-work': ['apps/api/src/a.ts', `import { x } from '#activities'; x();`],
  'web-knows-types': ['apps/web/src/a.ts', `import { x } from '#libs/records'; x();`],
  'web-has-no-server': ['apps/web/src/a.ts', `import { DataSource } from 'typeorm'; new DataSource();`],
  'web-has-no-machine': ['apps/web/src/a.ts', `import { readFileSync } from 'node:fs'; readFileSync('a');`],
  'libs-know-no-app': ['libs/letters/src/a.ts', `import { x } from '../../../apps/api/src/index.js'; x();`],
  'calendar-files-are-read': ['libs/calendar-files/src/a.ts', `import { x } from '#libs/records'; x();`],
  'config-reads-the-environment': ['libs/config/src/a.ts', `import { x } from '#libs/law'; x();`],
  'config-has-zod-alone': ['libs/config/src/a.ts', `import { pino } from 'pino'; pino();`],
  'embedded-knows-nobody': ['libs/embedded/src/a.ts', `import { x } from '#libs/records'; x();`],
  'testing-stays-in-tests': ['libs/letters/src/a.ts', `import { x } from '#libs/testing'; x();`],
  'embedded-stays-local': ['apps/worker/src/a.ts', `import { x } from '#libs/embedded'; x();`],
  'no-circles': ['libs/letters/src/index.ts', `import { y } from './b.js'; export const x = () => y();`],
  'no-missing-module': ['libs/letters/src/a.ts', `import { x } from './nowhere.js'; x();`],
  'no-dev-package-at-run-time': ['libs/letters/src/a.ts', `import fc from 'fast-check'; fc.string();`],
};

/** What the same rules must let through. */
const allowed: readonly (readonly [string, string])[] = [
  ['libs/law/src/a.spec.ts', `import { readFileSync } from 'node:fs'; readFileSync('a');`],
  [
    'libs/request/src/a.ts',
    `import { x } from '#libs/law'; import type { T } from '#libs/contracts'; export const t: T = x();`,
  ],
  [
    'workflows/a.ts',
    `import type { T } from '#activities'; import { sleep } from '@temporalio/workflow'; export const t: T = sleep;`,
  ],
  ['libs/letters/src/a.spec.ts', `import { x } from '#libs/testing'; x();`],
];

const root = resolve(import.meta.dirname, '../../..');
const libs = ['law', 'request', 'contracts', 'records', 'letters', 'config', 'embedded', 'testing'];

describe('the import rules', () => {
  let place: string;
  let rules: IForbiddenRuleType[];
  let options: ICruiseOptions;

  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'yishen-imports-'));
    for (const name of ['package.json', 'tsconfig.json']) cpSync(join(root, name), join(place, name));
    symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
    const entries = [...libs.map((name) => `libs/${name}/src`), 'apps/api/src', 'apps/worker/src', 'apps/web/src'];
    for (const folder of [...entries, 'workflows', 'activities']) write(`${folder}/index.ts`, empty);
    write('libs/letters/src/b.ts', `import { x } from './index.js'; export const y = () => x();`);
    const config = pathToFileURL(join(root, '.dependency-cruiser.mjs')).href;
    const loaded = ((await import(config)) as { default: { forbidden: IForbiddenRuleType[]; options: ICruiseOptions } })
      .default;
    rules = loaded.forbidden;
    options = {
      ...loaded.options,
      ruleSet: { forbidden: rules },
      validate: true,
      baseDir: place,
    };
  });
  afterAll(() => rmSync(place, { recursive: true }));

  const empty = 'export const x = () => 0; export type T = unknown;';
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), text);
  };

  /** The names of the rules that are broken when the place has this one file more. */
  async function broken(name: string, text: string): Promise<string[]> {
    write(name, text);
    try {
      const tsConfig = extractTSConfig(join(place, 'tsconfig.json'));
      const result = await cruise([name], options, undefined, { tsConfig });
      return (result.output as ICruiseResult).summary.violations.map((violation) => violation.rule.name);
    } finally {
      if (name.endsWith('/index.ts')) write(name, empty);
      else rmSync(join(place, name));
    }
  }

  it('have an example each', () => {
    expect(rules.map((rule) => rule.name).sort()).toEqual(Object.keys(forbidden).sort());
    expect(rules.filter((rule) => !rule.comment)).toEqual([]);
  });

  it.each(Object.entries(forbidden))('%s', async (rule, [name, text]) => {
    expect(await broken(name, text)).toContain(rule);
  });

  it.each(allowed)('let %s import what it may', async (name, text) => {
    expect(await broken(name, text)).toEqual([]);
  });
});
