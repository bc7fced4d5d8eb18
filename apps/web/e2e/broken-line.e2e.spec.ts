import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Route } from 'playwright-core';

import { ApiClient } from '../../api/test/api-client.js';
import { submitTo } from '../../api/test/applications.js';
import { routeOf, ROUTES } from './support/judged.js';
import { axeViolations } from './support/looks.js';
import { DESK, type OpenPage, PHONE, type Portal } from './support/portal.js';
import { sharedPortal } from './support/shared-portal.js';
import { fillSignIn, signIn } from './support/staff.js';

interface Read {
  path: string;
  /** Who looks; nobody signs in for the pages of applicants. */
  as?: string;
  /** What stands there when it was read. */
  shown: string | RegExp;
  /** The button that reads again. */
  again?: string;
}

/** Pages that read something as soon as they are opened. */
const READ: Read[] = [
  { path: '/', shown: '清河市水务局政务公开办公室' },
  { path: '/guide', shown: '清河市水务局政务公开办公室' },
  { path: '/search', shown: '取水许可办理指南' },
  { path: '/apply/agency', shown: '清河市水务局' },
  { path: '/check/K3M9QZX0A4T7', shown: '没有查到这个核验码', again: '核验' },
  { path: '/desk?order=submittedOn', as: 'qh.clerk', shown: /已列出 \d+ 件/ },
  { path: '/desk/requests/:id', as: 'qh.clerk', shown: '待确认' },
  { path: '/desk/alerts', as: 'qh.clerk', shown: '还没有开通' },
  { path: '/desk/catalogue', as: 'qh.clerk', shown: '取水许可办理指南' },
  { path: '/desk/delegations', as: 'qh.signer', shown: '已有的安排' },
  { path: '/desk/board', as: 'qh.supervisor', shown: '已发出的答复' },
  { path: '/desk/register', as: 'qh.supervisor', shown: /已列出 \d+ 条|没有/ },
  { path: '/desk/statistics', as: 'qh.supervisor', shown: /\d{4}年\d+月/ },
  { path: '/desk/calendar', as: 'qh.supervisor', shown: '现行日历的通知' },
  { path: '/desk/settings', as: 'qh.admin', shown: '第 1 版' },
  { path: '/desk/people', as: 'qh.admin', shown: 'qh.clerk' },
];
/** Pages that read nothing before somebody asks, or shows who it is. */
const ASKED = [
  '/receipt',
  '/track/:number?',
  '/consult/:reference?',
  '/desk/login',
  '/desk/intake',
  '/desk/password',
  '/:path(.*)*',
];

type Line = 'whole' | 'slow' | 'broken';
const LOADING = '正在加载…';

describe('while a page is read, when it cannot be read, and after that', () => {
  let portal: Portal;
  let desk: OpenPage;
  let phone: OpenPage;
  let line: Line = 'whole';
  let signedIn = '';
  let requestId = '';

  /** Who signs in is another matter, and so is what comes by itself. */
  const cuttable = /\/api\/v1\/(?!session|desk\/live)/;
  async function carry(route: Route): Promise<void> {
    while (line === 'slow') await sleep(20);
    await (line === 'broken' ? route.abort('connectionrefused') : route.continue());
  }

  beforeAll(async () => {
    portal = await sharedPortal();
    [desk, phone] = [await portal.open(DESK), await portal.open(PHONE)];
    const applicant = new ApiClient(portal.system.url);
    const { body } = await applicant.get<{ items: { id: string; name: string }[] }>('/api/v1/agencies');
    const agency = body.items.find(({ name }) => name === '清河市水务局');
    requestId = (await submitTo(applicant, agency?.id ?? '')).body.requestId;
    for (const { page } of [desk, phone]) await page.route(cuttable, carry);
  }, 120_000);
  afterAll(() => portal.close());

  async function pageOf(as: string | undefined): Promise<Page> {
    if (!as) return phone.page;
    if (as !== signedIn) await signIn(desk.page, as, portal.password);
    signedIn = as;
    return desk.page;
  }
  const visible = (page: Page, text: string | RegExp) => page.getByText(text).filter({ visible: true }).first();

  it.each(READ.map((read) => [read.path, read] as const))(
    '%s says that it loads, that it could not, and has a way to try again',
    async (_, { path, as, shown, again = '再试一次' }) => {
      const page = await pageOf(as);
      line = 'slow';
      await page.goto(portal.system.url + path.replace(':id', requestId));
      await visible(page, LOADING).waitFor();
      line = 'broken';
      await visible(page, '没有连上系统').waitFor();
      await visible(page, LOADING).waitFor({ state: 'detached' });
      expect(await axeViolations(page)).toEqual([]);
      line = 'whole';
      // Some of it may come by itself meanwhile: then its button is gone before it is pressed.
      const retry = page.getByRole('button', { name: again, exact: true }).first();
      while (await visible(page, '没有连上系统').isVisible())
        await retry.click({ timeout: 1_000 }).catch(() => undefined);
      await visible(page, shown).waitFor();
      await page.getByText('没有连上系统').first().waitFor({ state: 'detached' });
    },
    60_000,
  );

  it('no page of the router that reads something is left out', () => {
    const known = [...READ.map(({ path }) => routeOf(path.split('?')[0] ?? '')), ...ASKED];
    expect(ROUTES.filter((route) => !known.includes(route))).toEqual([]);
  });

  it('an address of the desk that is opened while the system is away is there when it has returned, without a password', async () => {
    const { page } = desk;
    await pageOf('qh.supervisor');
    const cut = (route: Route) => route.abort('connectionrefused');
    await page.route('**/api/v1/session', cut);
    await page.goto(`${portal.system.url}/desk/register?kind=breach`);
    await page.getByRole('alert').getByText('没有连上系统').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.unroute('**/api/v1/session', cut);
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.waitForURL('**/desk/register?kind=breach');
    await page.getByRole('heading', { level: 1, name: '督办台账' }).waitFor();
  }, 60_000);

  it('a session that ends while a page is open: after signing in again the page is read by itself', async () => {
    const { page } = desk;
    await pageOf('qh.supervisor');
    await page.goto(`${portal.system.url}/desk/delegations`);
    await visible(page, '已有的安排').waitFor();
    // One of its answers comes only when somebody has signed in again: it is not of that session.
    let release: () => void = () => undefined;
    const isSignedIn = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/api/v1/units', async (route) => {
      const response = await route.fetch();
      if (response.status() === 401) await isSignedIn;
      await route.fulfill({ response });
    });
    const dialog = page.getByRole('dialog', { name: '登录已经过期' });
    // An answer that was under way may bring the cookie back.
    const isAsked = () => dialog.waitFor({ timeout: 3_000 }).catch(() => undefined);
    const links = ['统计', '督办台账'];
    for (let times = 0; times === 0 || !(await dialog.isVisible()); times += 1) {
      await page.context().clearCookies();
      await page.getByRole('link', { name: links[times % 2]!, exact: true }).click();
      await isAsked();
    }
    expect(await axeViolations(page)).toEqual([]);
    await fillSignIn(page, 'qh.supervisor', portal.password);
    await dialog.waitFor({ state: 'detached' });
    await visible(page, /\d{4}年\d+月|督办台账/).waitFor();
    release();
    await page.waitForTimeout(500);
    expect(await dialog.count()).toBe(0);
    expect(await page.getByRole('button', { name: '再试一次' }).count()).toBe(0);
  }, 60_000);

  it('an agency that could not be switched to is not shown as though it had been', async () => {
    const { page } = desk;
    await pageOf('qh.signer');
    const cut = (route: Route) => route.abort('connectionrefused');
    await page.route('**/api/v1/session/agency', cut);
    const choice = page.getByLabel('代表机关');
    await choice.selectOption({ label: '云岭县水务局' });
    await page.getByText('没有连上系统，仍代表原来的机关').waitFor();
    expect(await choice.locator('option:checked').textContent()).toBe('清河市水务局');
    await page.unroute('**/api/v1/session/agency', cut);
    expect([...desk.faults, ...phone.faults]).toEqual([]);
  }, 60_000);
});
