import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/package-root.js';

/** As long as `Noto Serif SC`, so that the name table keeps its lengths. */
export const PRIVATE_USE_FAMILY = 'Yishen Rare X';
/** The private-use character that the font below has. */
export const PRIVATE_USE_CHARACTER = String.fromCodePoint(0xf0000);

/**
 * Writes a font such as agencies have for names that Unicode lacks: Noto Serif SC under another name, the last
 * characters of its table moved to the private-use plane.
 */
export function writePrivateUseFont(folder: string): void {
  const source = 'node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf';
  const font = readFileSync(join(packageRoot(), source));
  const tables = new Map<string, number>();
  for (let i = 0; i < font.readUInt16BE(4); i += 1) {
    const at = 12 + 16 * i;
    tables.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8));
  }
  const cmap = tables.get('cmap') ?? 0;
  const subtables = new Set<number>();
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i += 1) subtables.add(cmap + font.readUInt32BE(cmap + 8 + 8 * i));
  for (const subtable of subtables) {
    if (font.readUInt16BE(subtable) !== 12) continue;
    const last = subtable + 16 + 12 * (font.readUInt32BE(subtable + 12) - 1);
    const length = font.readUInt32BE(last + 4) - font.readUInt32BE(last);
    font.writeUInt32BE(0xf0000, last);
    font.writeUInt32BE(0xf0000 + length, last + 4);
  }
  const rename = (from: string, to: string): void => {
    for (const encode of [
      (name: string) => Buffer.from(name, 'latin1'),
      (name: string) => Buffer.from(name, 'utf16le').swap16(),
    ])
      for (let at = font.indexOf(encode(from)); at >= 0; at = font.indexOf(encode(from), at + 1))
        encode(to).copy(font, at);
  };
  rename('Noto Serif SC', PRIVATE_USE_FAMILY);
  rename('NotoSerifSC', PRIVATE_USE_FAMILY.replaceAll(' ', ''));
  writeFileSync(join(folder, 'YishenRareX.ttf'), font);
}
