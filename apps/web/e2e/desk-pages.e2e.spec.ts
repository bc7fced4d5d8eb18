import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { ApiClient } from '../../api/test/api-client.js';
import { submitTo } from '../../api/test/applications.js';
import { Judged } from './support/judged.js';
import { cutOff, overflow } from './support/looks.js';
import { DESK, type OpenPage, type Portal, SMALLEST, ZOOMED } from './support/portal.js';
import { sharedPortal } from './support/shared-portal.js';
import { fillSignIn, signIn } from './support/staff.js';

interface State {
  name: string;
  /** Who looks at it, where not whoever looked at the one before. */
  as?: string;
  /** Its address, where it is not a state of the page before. */
  path?: string;
  reach?: (page: Page) => Promise<unknown>;
}

let requestId = '';
const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const inDialog = (name: string) => (page: Page) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
const part = (name: string) => (page: Page) => page.getByRole('link', { name, exact: true }).click();

/** Every page of the desk, each as whoever has most to do there: as it is, its forms, what is missing in them, and with nothing to show. */
const STATES: State[] = [
  { name: 'list', as: 'qh.clerk', path: '/desk?order=submittedOn' },
  { name: 'list: more filters', reach: (page) => page.getByRole('search').locator('summary').click() },
  { name: 'list: nothing found', path: '/desk?q=QHSW-1999-000001' },
  {
    name: 'list: narrowing to be kept, without a name',
    reach: async (page) => {
      await press('存下现在的条件')(page);
      await press('保存')(page);
      await page.getByText('请写一个名称').waitFor();
    },
  },
  {
    name: 'list: bulk assignment',
    path: '/desk?order=submittedOn',
    reach: async (page) => {
      await page
        .getByRole('checkbox', { name: /^选择 / })
        .first()
        .check();
      await press('批量分派')(page);
      await inDialog('分派')(page);
    },
  },
  { name: 'request', path: '/desk/requests/:id', reach: (page) => page.getByText('由其他岗位办理').click() },
  {
    name: 'request: form, with what is missing',
    reach: (page) => press('确认收到')(page).then(() => inDialog('确定确认收到')(page)),
  },
  { name: 'request: none', path: '/desk/requests/00000000-0000-4000-8000-000000000000' },
  { name: 'intake', path: '/desk/intake' },
  { name: 'intake: missing', reach: press('登记') },
  { name: 'catalogue', path: '/desk/catalogue' },
  { name: 'catalogue: missing', reach: press('编入一条') },
  { name: 'alerts', path: '/desk/alerts' },
  { name: 'password', path: '/desk/password' },
  { name: 'password: missing', reach: press('更改密码') },
  { name: 'delegations', as: 'qh.signer', path: '/desk/delegations' },
  { name: 'delegations: missing', reach: press('安排代理') },
  { name: 'board', as: 'qh.supervisor', path: '/desk/board' },
  { name: 'register', path: '/desk/register' },
  { name: 'register: nothing found', path: '/desk/register?kind=breach&from=2099-01-01' },
  { name: 'statistics', path: '/desk/statistics' },
  { name: 'statistics: nothing to count', path: '/desk/statistics?from=2001-01-01&to=2001-12-31' },
  { name: 'calendar', as: 'qh.admin', path: '/desk/calendar' },
  { name: 'calendar: missing', reach: press('上传并形成草稿') },
  { name: 'settings', path: '/desk/settings' },
  { name: 'settings: missing', reach: press('施行新的版本') },
  { name: 'people', path: '/desk/people' },
  { name: 'people: missing', reach: (page) => press('增加人员')(page).then(() => inDialog('保存')(page)) },
  { name: 'people: units', path: '/desk/people', reach: part('科室') },
  { name: 'people: unit missing', reach: (page) => press('增加科室')(page).then(() => inDialog('保存')(page)) },
  { name: 'people: agency', path: '/desk/people?part=agency' },
  { name: 'people: agency missing', reach: (page) => press('增加下级机关')(page).then(() => inDialog('保存')(page)) },
  { name: 'people: log', path: '/desk/people?part=log' },
  {
    name: 'log-in: missing',
    reach: async (page) => {
      await press('退出')(page);
      await press('登录')(page);
    },
  },
  {
    name: 'log-in: wrong',
    reach: async (page) => {
      await fillSignIn(page, 'qh.nobody', 'wrong');
      await page.getByRole('alert').waitFor();
    },
  },
];

describe('the pages of the desk', () => {
  const judged = new Judged((route) => route.startsWith('/desk'));
  let portal: Portal;

  beforeAll(async () => {
    portal = await sharedPortal();
    const applicant = new ApiClient(portal.system.url);
    const { body } = await applicant.get<{ items: { id: string; name: string }[] }>('/api/v1/agencies');
    const agency = body.items.find(({ name }) => name === '清河市水务局');
    requestId = (await submitTo(applicant, agency?.id ?? '')).body.requestId;
  }, 120_000);
  afterAll(() => portal.close());

  async function show(page: Page, { as, path, reach }: State): Promise<void> {
    if (as) await signIn(page, as, portal.password);
    if (path) await page.goto(portal.system.url + path.replace(':id', requestId));
    await reach?.(page);
  }

  describe.each([
    ['the smallest phone (and 400 % zoom)', SMALLEST],
    ['a desk', DESK],
  ])('on %s', (_, viewport) => {
    let opened: OpenPage;
    beforeAll(async () => {
      opened = await portal.open(viewport);
    }, 60_000);

    it.each(STATES.map((state) => [state.name, state] as const))(
      '%s: no axe violation, nothing cut off',
      async (_name, state) => {
        await show(opened.page, state);
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

  it('at 200 % zoom nothing is cut off on any of them', async () => {
    const { page } = await portal.open(ZOOMED);
    for (const state of STATES) {
      await show(page, state);
      await page.locator('h1').first().waitFor();
      expect([state.name, await overflow(page), await cutOff(page)]).toEqual([state.name, 0, []]);
    }
  }, 180_000);
});
