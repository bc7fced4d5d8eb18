import { type Browser, chromium } from 'playwright-core';

import { findBrowser } from './find-browser.js';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Starts a real Chromium without a window; the caller closes it. */
export async function browser(): Promise<Browser> {
  const { program, env } = await findBrowser();
  return chromium.launch({
    executablePath: program,
    headless: true,
    args: flags,
    env: { ...(process.env as Record<string, string>), ...env },
  });
}
