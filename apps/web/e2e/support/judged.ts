/** Every page of the portal is looked at: which there are is read from its router, so that none is forgotten. */
import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

import { axeViolations, overflow } from './looks.js';

const router = readFileSync(new URL('../../src/router.ts', import.meta.url), 'utf8');
/** Paths of the router that show a page, in its order: the first that fits an address is its own. */
export const ROUTES = [...new Set([...router.matchAll(/ path: '([^']+)',(?! redirect)/g)].map(([, path]) => path!))];

/** `/track/:number?` fits `/track` and `/track/QHSW-2026-000001`. */
function patternOf(route: string): RegExp {
  const fitting = route.replace(/\/:\w+(\([^)]*\))?([?*]?)/g, (_, own: string | undefined, isOptional: string) =>
    isOptional ? '(/.*)?' : `/${own ?? '[^/]+'}`,
  );
  return new RegExp(`^${fitting}/?$`);
}
export const routeOf = (path: string): string | undefined => ROUTES.find((route) => patternOf(route).test(path));

export class Judged {
  private readonly seen = new Set<string>();

  /** The routes that `isIts` takes are this spec's. */
  constructor(private readonly isIts: (route: string) => boolean) {}

  /** What is wrong with the page as it stands, when everything on it is there. */
  async look(page: Page): Promise<string[]> {
    await page.locator('h1').first().waitFor();
    await page.getByText('正在加载…').filter({ visible: true }).first().waitFor({ state: 'detached' });
    this.seen.add(`${routeOf(new URL(page.url()).pathname)} at ${page.viewportSize()?.width}`);
    const sideways = await overflow(page);
    return [...(await axeViolations(page)), ...(sideways > 0 ? [`${sideways} pixels wider than the window`] : [])];
  }

  /** Routes at which nobody looked at one of the widths. */
  left(...sizes: { width: number }[]): string[] {
    const wanted = ROUTES.filter(this.isIts).flatMap((route) => sizes.map(({ width }) => `${route} at ${width}`));
    return wanted.filter((each) => !this.seen.has(each));
  }
}
