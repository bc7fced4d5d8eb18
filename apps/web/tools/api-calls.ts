/** Which operations of the API the portal asks for, read from its source. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** What each function of the client sends. */
const METHODS: Record<string, string> = {
  get: 'get',
  getFile: 'get',
  addressOf: 'get',
  listed: 'get',
  sendOnce: 'get',
  EventSource: 'get',
  post: 'post',
  postForm: 'post',
  remove: 'delete',
};
const CALL = new RegExp(`\\b(${Object.keys(METHODS).join('|')})\\(\\s*['\`](/api/[^'\`$?]*)`, 'g');
/** A path that is given a name first; only what is read has one. */
const NAMED = /\bconst path = '(\/api\/[^']*)'/g;
/** A line of the tables of commands. */
const COMMAND = /^ {2}\w+: '(\/api\/[^']*)'/gm;

const isSource = (name: string): boolean =>
  /\.(ts|vue)$/.test(name) && !name.endsWith('.spec.ts') && !name.startsWith('generated');

const sources = (): { name: string; text: string }[] =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter(isSource)
    .map((name) => ({ name, text: withConstants(readFileSync(join(SRC, name), 'utf8')) }));

/** A path may begin with a constant of its file. */
function withConstants(text: string): string {
  const constants = [...text.matchAll(/^const (\w+) = '(\/api\/[^']*)';/gm)];
  return constants.reduce(
    (read, [, name, value]) => read.replaceAll(`\${${name}}`, value!).replaceAll(`(${name},`, `('${value}',`),
    text,
  );
}

/** `get /api/v1/agencies`, and so on. */
export function apiCalls(): Set<string> {
  const calls = sources().flatMap(({ text }) => [
    ...[...text.matchAll(CALL)].map(([, sender, path]) => `${METHODS[sender!]} ${path}`),
    ...[...text.matchAll(NAMED)].map(([, path]) => `get ${path}`),
    ...[...text.matchAll(COMMAND)].map(([, path]) => `post ${path}`),
  ]);
  return new Set(calls);
}

/** Functions that ask the API for something and that no page uses. */
export function unusedCalls(): string[] {
  const all = sources();
  const isApi = (name: string) => /^(api|session)[\\/]/.test(name);
  const declared = all
    .filter(({ name }) => isApi(name))
    .flatMap(({ text }) =>
      [...text.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(([, name]) => name!),
    );
  return declared.filter((name) => all.filter(({ text }) => new RegExp(`\\b${name}\\b`).test(text)).length < 2);
}
