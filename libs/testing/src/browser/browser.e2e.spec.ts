import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { browser } from './browser.js';

describe('the browser of the tests', () => {
  let chromium: Browser;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<title>依申</title><p id=a>等待</p><script>a.textContent = "申请" + navigator.language</script>');
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    chromium = await browser();
  }, 60_000);
  afterAll(async () => {
    await chromium.close();
    server.close();
  });

  it('runs a page with its script, and has glyphs for Chinese', async () => {
    const page = await chromium.newPage({ locale: 'zh-CN', viewport: { width: 390, height: 844 } });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    expect(await page.title()).toBe('依申');
    expect(await page.textContent('#a')).toBe('申请zh-CN');
    // A missing glyph is a box of one shape: two different characters would be drawn alike.
    const [one, other] = await Promise.all(['申', '请'].map((text) => page.evaluate(drawn, text)));
    expect(one).not.toBe(other);
    await page.close();
  });
});

/** Runs in the page. */
function drawn(text: string): string {
  const { document } = globalThis as unknown as { document: DrawingDocument };
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  pen.font = '40px sans-serif';
  pen.fillText(text, 10, 60);
  return canvas.toDataURL();
}

interface DrawingDocument {
  createElement(name: 'canvas'): {
    getContext(kind: '2d'): { font: string; fillText(text: string, x: number, y: number): void };
    toDataURL(): string;
  };
}
