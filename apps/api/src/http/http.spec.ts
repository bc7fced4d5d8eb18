import { describe, expect, it } from '@jest/globals';
import { cleaned, isPrintable } from './clean.js';
import { cursorOf, placeOf } from './cursor.js';
import { dispositionOf } from './download.js';
import { fileNameOf } from './file-name.js';

describe('text that is taken in', () => {
  it('is trimmed, with one kind of line end, and reads as it was written', () => {
    expect(cleaned('  第一行\r\n第二行\r末行 ')).toBe('第一行\n第二行\n末行');
    expect(cleaned('公开\u202E件文\u2066密秘\u200F')).toBe('公开件文密秘');
    expect(cleaned(7)).toBe(7);
  });

  it.each([
    ['𠮷野䶮', true],
    ['一\t二\n三', true],
    ['a\u0000b', false],
    ['a\u0085b', false],
    ['half \uD842', false],
  ])('%j is printable: %s', (text, expected) => expect(isPrintable(text)).toBe(expected));
});

describe('the name of a file', () => {
  it.each([
    ['批复.pdf', '批复.pdf'],
    ['../../etc/passwd.txt', '_.._etc_passwd.txt'],
    ['C:\\temp\\说明.docx', 'C__temp_说明.docx'],
    ['a"b\n.txt', 'a_b_.txt'],
    ['exe.\u202Efdp.txt', 'exe.fdp.txt'],
    ['.htaccess', 'htaccess'],
  ])('%j becomes %j', (given, kept) => expect(fileNameOf(given)).toBe(kept));

  it('keeps its extension when it is cut, and counts characters, not halves', () => {
    const name = fileNameOf(`${'𠮷'.repeat(300)}.pdf`);
    expect(Array.from(name).length).toBe(150);
    expect(name.endsWith('𠮷.pdf')).toBe(true);
    expect(name.isWellFormed()).toBe(true);
  });

  it('is refused when nothing of it can be read', () => {
    expect(() => fileNameOf('')).toThrow();
    expect(() => fileNameOf('a\u0001.pdf')).toThrow();
  });

  it('is given out in a header for old and new readers, and cannot leave it', () => {
    expect(dispositionOf("合同(1)'*.pdf")).toBe(
      `attachment; filename="__(1)'*.pdf"; filename*=UTF-8''%E5%90%88%E5%90%8C%281%29%27%2A.pdf`,
    );
    expect(dispositionOf('a";x="\r\nSet-Cookie: y.pdf')).not.toMatch(/[\r\n]|;x=/);
  });
});

describe('a cursor', () => {
  const place = { on: '2026-03-20', id: '0f9c1f4e-7a41-4d5b-9f0e-5d6f8f0f4a11' };

  it('brings back its place, with a day and without', () => {
    expect(placeOf(cursorOf('dueOn', place), 'dueOn')).toEqual(place);
    expect(placeOf(cursorOf('dueOn', { ...place, on: null }), 'dueOn')).toEqual({ ...place, on: null });
    expect(placeOf(undefined, 'dueOn')).toBeNull();
  });

  it.each([
    cursorOf('submittedOn', place),
    cursorOf('dueOn', { ...place, on: '2026-02-30' }),
    cursorOf('dueOn', { ...place, id: "1'; --" }),
    Buffer.from('{}').toString('base64url'),
    Buffer.from('[').toString('base64url'),
    '',
    '%%%',
  ])('refuses %j', (cursor) => expect(() => placeOf(cursor, 'dueOn')).toThrow('PAGE.CURSOR_INVALID'));
});
