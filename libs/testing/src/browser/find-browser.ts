import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { type PackedBrowser, packedBrowser } from './packed-browser.js';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const places = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium: YISHEN_CHROMIUM, then one on PATH or in its usual place, then the one that npm brought.
 * @throws with what to install when there is none
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<PackedBrowser> {
  const onPath = (env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const found = [env['YISHEN_CHROMIUM'], ...onPath, ...places].find((path) => path && isExecutable(path));
  if (found) return { program: found, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return packedBrowser();
  throw new Error('No browser for the tests: install Chromium or Chrome, or set YISHEN_CHROMIUM to its program.');
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
