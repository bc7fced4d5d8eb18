import type { Browser } from 'playwright-core';

import { findBrowser } from './find-browser.js';
import { fontConfig } from './fonts.js';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  // The browser's own fields (days, files) speak the readers' language.
  '--lang=zh-CN',
];

/** Starts a real Chromium without a window; the caller closes it. */
export async function browser(): Promise<Browser> {
  // Loaded here, for most specs look at no page.
  const { chromium } = await import('playwright-core');
  const { program, env } = await findBrowser();
  const fonts = process.platform === 'linux' ? { FONTCONFIG_FILE: fontConfig() } : {};
  return chromium.launch({
    executablePath: program,
    headless: true,
    args: flags,
    env: { ...(process.env as Record<string, string>), ...fonts, ...env },
  });
}
