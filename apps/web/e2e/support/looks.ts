/** What must hold for every page that an applicant sees. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

import { pdfPages } from '../../../../libs/letters/test/pdf-text.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Violations that axe finds on the page as it stands, each with where. */
export async function axeViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  // The page judges by itself and tells of violations alone: carrying over all that passed takes longer than looking.
  const options = JSON.stringify({ runOnly: RULES, resultTypes: ['violations'] });
  const { found, passed }: { found: string[]; passed: number } = await page.evaluate(
    `axe.run(document, ${options}).then(({ violations, passes }) => ({
      found: violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))),
      passed: passes.length,
    }))`,
  );
  if (passed === 0) throw new Error('axe looked at nothing');
  return found;
}

/** Pixels by which the page is wider than the window: there must be no sideways scrolling. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
}

/** What is cut off: text in boxes that hide what does not fit, and what stands beyond the right edge of the window. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const hides = (style) => /hidden|clip/.test(style.overflowX);
    const scrolls = (element) => {
      for (let box = element; box; box = box.parentElement)
        if (/auto|scroll/.test(getComputedStyle(box).overflowX)) return true;
      return false;
    };
    return [...document.querySelectorAll('body *')].flatMap((element) => {
      const { width, right } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      // What is for screen readers alone is a pixel wide.
      if (width <= 1 || style.visibility === 'hidden' || element.closest('svg')) return [];
      const isHidden = hides(style) && element.scrollWidth > element.clientWidth + 1;
      const isBeyond = right > innerWidth + 1 && !scrolls(element);
      return isHidden || isBeyond ? [element.tagName.toLowerCase() + '.' + element.className + ': ' + element.textContent.trim().slice(0, 40)] : [];
    });
  })()`);
}

/** The text of each page of paper, its white space left out, as the browser prints it: by signs that look like the characters. */
export async function printed(page: Page): Promise<string[]> {
  const pages = await pdfPages(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  return pages.map((text) => text.normalize('NFKC'));
}

/** What has the focus, and whether a person sees that: by a line around it, or around the choice that it stands for. */
export function focusStop(page: Page): Promise<{ stop: string; isSeen: boolean }> {
  return page.evaluate(`(async () => {
    const seen = (element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    };
    const focused = document.activeElement;
    // The line may grow: what is judged is what it comes to.
    await Promise.allSettled(focused.getAnimations().map(({ finished }) => finished));
    const isSeen = seen(focused) || [focused.closest('.choice')].some((around) => around !== null && seen(around));
    return { stop: focused.outerHTML.slice(0, 120), isSeen };
  })()`);
}

/** Id of what has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(`document.activeElement?.id ?? ''`);
}

/** Everything that the browser keeps of this site. */
export function stored(page: Page): Promise<string> {
  return page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])');
}
