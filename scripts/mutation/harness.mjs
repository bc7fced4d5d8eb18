import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { jestExpect: expect } = require('@jest/expect');
const { bind } = require('jest-each');

const known = new Map();
const hash = (text) => {
  if (!known.has(text)) known.set(text, createHash('sha1').update(text).digest('hex').slice(0, 8));
  return known.get(text);
};

/**
 * As much of `@jest/globals` as the tests of libs/law use, in this process: `describe`, `it` and their `.each`, with
 * Jest's own `expect`. Collecting runs no test. A test's id
 * is its name and its text: where either changes, Stryker tries the mutants again that it did not kill.
 */
export function collector() {
  const tests = [];
  const names = [];
  const seen = new Map();
  const it = (name, run) => {
    const id = `${[...names, name].join(' › ')} @${hash(String(run))}`;
    seen.set(id, (seen.get(id) ?? 0) + 1);
    tests.push({ id: seen.get(id) === 1 ? id : `${id} #${seen.get(id)}`, run, file: globalThis.specOfLaw });
  };
  const describe = (name, body) => {
    names.push(name);
    body();
    names.pop();
  };
  it.skip = () => {};
  describe.skip = () => {};
  it.each = bind(it);
  describe.each = bind(describe, false);
  return { tests, globals: { describe, it, expect } };
}
