/** The portal on a running system, in a real browser. */
import { browser, type RunningSystem, startSystem } from '#libs/testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { setTimeout as sleep } from 'node:timers/promises';

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 900 };
/** What is left of a desk at 200 % zoom. */
export const ZOOMED = { width: DESK.width / 2, height: DESK.height / 2 };
export const SMALLEST = { width: 320, height: 640 };

export interface Portal {
  readonly system: RunningSystem;
  /** A page of a browser of its own, as another person's; it keeps what its console complains of. */
  open(viewport?: { width: number; height: number }): Promise<OpenPage>;
  /** The password of everybody in the seed. */
  readonly password: string;
  close(): Promise<void>;
}

export interface OpenPage {
  page: Page;
  /** Errors of scripts and of the Content-Security-Policy. */
  faults: string[];
}

interface Seed {
  people: { login: string; password: string }[];
}

/** Starts API and worker on a database of their own, and a browser. */
export async function openPortal(env: NodeJS.ProcessEnv = {}): Promise<Portal> {
  const [system, chromium] = await Promise.all([startSystem({ env }), browser()]);
  await untilWorkIsTaken(system);
  const contexts: BrowserContext[] = [];
  return {
    system,
    password: (system.seed as unknown as Seed).people[0]?.password ?? '',
    open: async (viewport = PHONE) => {
      const context = await newContext(chromium, viewport);
      contexts.push(context);
      return newPage(context, system.url);
    },
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()));
      await chromium.close();
      await system.stop();
    },
  };
}

/** A worker that still loads would leave the first application waiting longer than a person looks at a page. */
async function untilWorkIsTaken(system: RunningSystem): Promise<void> {
  while (!(await system.log('worker')).includes('the worker takes work')) {
    if (!system.isRunning('worker')) throw new Error(await system.log('worker'));
    await sleep(100);
  }
}

function newContext(chromium: Browser, viewport: { width: number; height: number }): Promise<BrowserContext> {
  return chromium.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', acceptDownloads: true });
}

async function newPage(context: BrowserContext, url: string): Promise<OpenPage> {
  const page = await context.newPage();
  // A busy machine is no fault of the page.
  page.setDefaultTimeout(45_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    // A refusal by the API is no fault of the page; the browser reports it in the console all the same.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(message.text());
  });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(url);
  return { page, faults };
}
