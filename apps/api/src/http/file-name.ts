import { Problem } from '../problems/problem.js';
import { cleaned, isPrintable } from './clean.js';

const MAX = 150;

/**
 * The name of a file as it will be kept and given out again: no folders, nothing that a file system or a header stumbles
 * over, at most 150 characters with the extension kept.
 * @throws Problem where nothing readable is left
 */
export function fileNameOf(given: string): string {
  const name = String(cleaned(given.normalize('NFC')))
    .replace(/[/\\:*?"<>|\n\t]/g, '_')
    .replace(/^\.+/, '');
  if (name === '' || !isPrintable(name)) {
    throw new Problem('FORM.INVALID', { invalidParams: [{ name: 'files', reason: '文件名无效', code: 'FILE.NAME' }] });
  }
  const characters = Array.from(name);
  if (characters.length <= MAX) return name;
  const extension = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  return characters.slice(0, MAX - extension.length).join('') + extension;
}
