import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { chooseAgency, query, type Receipt, sayWhat, sayWho, submit, ZHANG } from './support/applicant.js';
import { Judged } from './support/judged.js';
import { axeViolations, cutOff, focused, overflow, stored } from './support/looks.js';
import { DESK, type OpenPage, PHONE, type Portal, SMALLEST, ZOOMED } from './support/portal.js';
import { sharedPortal } from './support/shared-portal.js';

let receipt: Receipt = { number: '', code: '' };

/** Every page that an applicant meets, with the states that go wrong. */
const STATES: [name: string, reach: (page: Page, url: string) => Promise<unknown>][] = [
  [
    'home',
    async (page, url) => {
      await page.goto(url);
      await page.getByText('清河市水务局政务公开办公室').waitFor();
    },
  ],
  ['guide', (page, url) => page.goto(`${url}/guide`)],
  [
    'search of what is public',
    async (page, url) => {
      await page.goto(`${url}/search`);
      await page.getByLabel('查什么').fill('漏损');
      await page.getByRole('button', { name: '查询', exact: true }).click();
      await page.getByRole('heading', { name: '查到的信息' }).waitFor();
      await page.getByRole('link', { name: '清河市水务局2025年供水管网漏损率统计公报' }).waitFor();
      expect(new URL(page.url()).search).toBe('');
    },
  ],
  [
    'search: one character',
    async (page) => {
      await page.getByLabel('查什么').fill('水');
      await page.getByRole('button', { name: '查询', exact: true }).click();
      await page.getByText('请至少输入两个字').waitFor();
    },
  ],
  [
    'application: agency',
    (page, url) => page.goto(`${url}/apply`).then(() => page.getByRole('radio').first().waitFor()),
  ],
  ['application: agency missing', (page) => page.getByRole('button', { name: '下一步' }).click()],
  ['application: applicant', (page) => chooseAgency(page)],
  ['application: applicant missing', (page) => page.getByRole('button', { name: '下一步' }).click()],
  ['application: content', (page) => sayWho(page)],
  ['application: content missing', (page) => page.getByRole('button', { name: '下一步' }).click()],
  [
    'application: content that is public already, offered unasked',
    async (page) => {
      await page.getByLabel('需要获取的信息').fill('近三年供水管网漏损率的统计数据');
      await page.getByRole('heading', { name: '也许已经公开' }).waitFor();
    },
  ],
  ['application: review', (page) => sayWhat(page)],
  ['receipt', async (page) => (receipt = await submit(page))],
  ['progress', (page) => query(page, receipt)],
  [
    'progress: message',
    async (page) => {
      await page.getByText('查看、填写留言').click();
      await page.getByRole('button', { name: '发送留言' }).click();
      await page.getByText('请写下留言的内容').waitFor();
    },
  ],
  ['query', (page, url) => page.goto(`${url}/track`)],
  ['query: missing', (page) => page.getByRole('button', { name: '查询' }).click()],
  [
    'query: wrong',
    async (page) => {
      await page.getByLabel('申请编号').fill('QHSW-2026-999999');
      await page.getByLabel('查询码').fill('0000-0000-0000');
      await page.getByRole('button', { name: '查询' }).click();
      await page.getByText('编号或者查询码不对').waitFor();
    },
  ],
  ['opinion', (page, url) => page.goto(`${url}/consult`)],
  ['opinion: missing', (page) => page.getByRole('button', { name: '查看', exact: true }).click()],
  [
    'opinion: wrong',
    async (page) => {
      await page.getByLabel('征询编号').fill('QHSW-2026-999999');
      await page.getByLabel('查询码').fill('0000-0000-0000');
      await page.getByRole('button', { name: '查看', exact: true }).click();
      await page.getByRole('alert').waitFor();
    },
  ],
  ['letter check', (page, url) => page.goto(`${url}/check`)],
  ['letter check: missing', (page) => page.getByRole('button', { name: '核验' }).click()],
  [
    'letter check: unknown',
    async (page, url) => {
      await page.goto(`${url}/check/K3M9QZX0A4T7`);
      await page.getByText('没有查到这个核验码').waitFor();
    },
  ],
  ['receipt that is gone', (page, url) => page.goto(`${url}/receipt`)],
  ['no such page', (page, url) => page.goto(`${url}/nowhere`)],
];

describe('the pages of applicants', () => {
  const judged = new Judged((route) => !route.startsWith('/desk'));
  let portal: Portal;

  beforeAll(async () => {
    portal = await sharedPortal();
  }, 120_000);
  afterAll(() => portal.close());

  describe.each([
    ['the smallest phone (and 400 % zoom of a desk)', SMALLEST],
    ['a desk', DESK],
  ])('on %s', (_, viewport) => {
    let opened: OpenPage;
    beforeAll(async () => {
      opened = await portal.open(viewport);
    }, 60_000);

    it.each(STATES)(
      '%s: no axe violation, nothing cut off',
      async (_name, reach) => {
        await reach(opened.page, portal.system.url);
        expect(await judged.look(opened.page)).toEqual([]);
      },
      60_000,
    );

    it('nothing was blocked or broke', () => {
      expect(opened.faults).toEqual([]);
    });
  });

  it('no page of the router is left out', () => {
    expect(judged.left(SMALLEST, DESK)).toEqual([]);
  });

  it('at 200 % zoom of a desk nothing is cut off on any of them', async () => {
    const { page } = await portal.open(ZOOMED);
    for (const [name, reach] of STATES) {
      await reach(page, portal.system.url);
      await page.locator('h1').waitFor();
      expect([name, await overflow(page), await cutOff(page)]).toEqual([name, expect.any(Number), []]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
  }, 120_000);

  it('errors: the focus goes to their summary, and from there to the field', async () => {
    const { page } = await portal.open(PHONE);
    await chooseAgency(page);
    await page.getByRole('button', { name: '下一步' }).click();
    const summary = page.getByRole('alert').filter({ hasText: '还有 5 处' });
    await summary.waitFor();
    expect(await page.evaluate(`document.activeElement.getAttribute('role')`)).toBe('alert');
    await page.getByRole('link', { name: '请填写证件号码' }).click();
    expect(await focused(page)).toBe('identityNumber');
    expect(await page.getByLabel('证件号码').getAttribute('aria-describedby')).toContain('identityNumber-error');
  }, 60_000);

  it('by keyboard alone an application gets to its review', async () => {
    const { page } = await portal.open(DESK);
    await page.goto(`${portal.system.url}/apply`);
    await page.getByRole('radio').first().waitFor();
    const tabTo = async (id: string) => {
      for (let presses = 0; presses < 40; presses++) {
        if ((await focused(page)) === id) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`the keyboard does not reach ${id}`);
    };
    const type = async (id: string, text: string) => {
      await tabTo(id);
      await page.keyboard.type(text);
    };
    const choose = async (id: string) => {
      await tabTo(id);
      await page.keyboard.press('Space');
    };
    await choose('agency');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/applicant');
    await choose('kind');
    await type('name', ZHANG.name);
    await choose('identityKind');
    await type('identityNumber', ZHANG.identityNumber);
    await type('phone', ZHANG.phone);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/content');
    await type('description', ZHANG.description);
    await choose('deliveryForm');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/review');
    await page.getByText(ZHANG.description).waitFor();
  }, 60_000);

  it('a reload loses nothing but the number of the paper; the draft is kept for this window and cleared on wish', async () => {
    const { page } = await portal.open(PHONE);
    await chooseAgency(page);
    await sayWho(page);
    await page.getByLabel('需要获取的信息').fill(ZHANG.description);
    const kept = `${await stored(page)} ${page.url()}`;
    expect(kept).not.toContain(ZHANG.identityNumber);
    expect(await page.evaluate('[localStorage.length, sessionStorage.length]')).toEqual([0, 1]);

    await page.reload();
    await page.getByText('已经恢复上次填写的内容').waitFor();
    expect(await page.getByLabel('姓名').inputValue()).toBe(ZHANG.name);
    expect(await page.getByLabel('证件号码').inputValue()).toBe('');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel('证件号码').fill(ZHANG.identityNumber);
    await page.getByRole('button', { name: '下一步' }).click();
    expect(await page.getByLabel('需要获取的信息').inputValue()).toBe(ZHANG.description);

    await page.getByRole('button', { name: '清除已经填写的内容' }).click();
    await page.getByRole('heading', { name: '向行政机关申请公开政府信息' }).waitFor();
    expect(await page.evaluate('[localStorage.length, sessionStorage.length]')).toEqual([0, 0]);
    await page.goto(`${portal.system.url}/apply`);
    await page.getByRole('radio').first().waitFor();
    expect(await page.getByText('已经恢复').count()).toBe(0);
  }, 60_000);
});
