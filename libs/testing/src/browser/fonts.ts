import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { cacheFolder, writeWhole } from '#libs/embedded';

/**
 * Chinese pages need Chinese glyphs, also for the screenshots, and a bare machine has none: the machine's own fonts,
 * and after them those that npm brought. One file for each place of the fonts, written whole, because other checkouts
 * share the folder and a browser may be reading.
 * @returns the file for FONTCONFIG_FILE
 */
export function fontConfig(): string {
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  const file = join(cacheFolder(), `fonts-${createHash('sha256').update(fonts).digest('hex').slice(0, 12)}.conf`);
  if (existsSync(file)) return file;
  const lines = [
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    '<dir>/usr/share/fonts</dir>',
    `<dir>${fonts}</dir>`,
    `<cachedir>${join(cacheFolder(), 'font-cache')}</cachedir>`,
  ];
  writeWhole(
    file,
    `<?xml version="1.0"?>\n<fontconfig>\n${lines.map((line) => `  ${line}\n`).join('')}</fontconfig>\n`,
  );
  return file;
}
