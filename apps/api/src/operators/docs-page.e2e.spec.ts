import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { browser, createTestDatabase, type TestDatabase } from '#libs/testing';
import { startTestApi, type TestApi } from '../../test/test-api.js';

describe('the readable documentation', () => {
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startTestApi({ databaseUrl: database.url });
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await database.drop();
  }, 30_000);

  it('shows every operation in a real browser, which blocks nothing of it and asks nobody else', async () => {
    const chromium = await browser();
    try {
      const page = await chromium.newPage();
      const complaints: string[] = [];
      const elsewhere: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(api.url) && !url.startsWith('data:')) elsewhere.push(url);
      });
      await page.goto(`${api.url}/api/docs`);
      await page.waitForSelector('.opblock-summary');
      // Of so many, only those within sight are drawn.
      const shown = new Set<string>();
      for (let wheel = 0; wheel < 100 && shown.size <= 40; wheel++) {
        for (const text of await page.locator('.opblock-summary').allTextContents()) shown.add(text);
        await page.mouse.wheel(0, 500);
        await page.waitForTimeout(100);
      }
      expect(shown.size).toBeGreaterThan(40);
      expect(await page.title()).toBe('依申 API');
      expect([complaints, elsewhere]).toEqual([[], []]);
    } finally {
      await chromium.close();
    }
  }, 90_000);
});
