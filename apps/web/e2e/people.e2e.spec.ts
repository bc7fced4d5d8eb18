import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { axeViolations, overflow } from './support/looks.js';
import { DESK, type OpenPage, type Portal, SMALLEST } from './support/portal.js';
import { sharedPortal } from './support/shared-portal.js';
import { fillSignIn, signIn } from './support/staff.js';

/** Of this run alone: others look at the same house. */
const LOGIN = `qh.new${process.pid}`;
const NAME = '林晓';
const OWN = 'tall-Pine-tree-9';

describe('a new colleague, added by the administrator', () => {
  let portal: Portal;
  let admin: OpenPage;
  let newcomer: OpenPage;
  let password = '';

  beforeAll(async () => {
    portal = await sharedPortal();
    admin = await portal.open(DESK);
    newcomer = await portal.open(SMALLEST);
  }, 120_000);
  afterAll(() => portal.close());

  it('is told a password that is shown once', async () => {
    const { page } = admin;
    await signIn(page, 'qh.admin', portal.password);
    await page.getByRole('link', { name: '人员与机构' }).click();
    await page.getByRole('cell', { name: 'qh.clerk' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: '增加人员' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.getByText('还有 4 处需要补充或修改').waitFor();
    await dialog.getByLabel('登录名').fill(LOGIN);
    await dialog.getByLabel('姓名').fill(NAME);
    await dialog.getByLabel('电子邮箱').fill('lin@agency.example');
    await dialog.getByRole('checkbox', { name: '承办人' }).check();
    await dialog.getByLabel('承办人所在的科室').selectOption({ label: '排水科' });
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: '保存' }).click();
    password = (await page.textContent('[data-test=one-time-password]'))?.trim() ?? '';
    expect(password).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: '已经记下' }).click();
    await page.getByRole('row').filter({ hasText: LOGIN }).getByText('未设密码').waitFor();
    expect(await page.content()).not.toContain(password);
  }, 120_000);

  it('chooses an own one before anything else, on a small phone', async () => {
    const { page } = newcomer;
    await page.goto(new URL('/desk/login', portal.system.url).href);
    await fillSignIn(page, LOGIN, password);
    await page.getByText('请先设置自己的密码').waitFor();
    await page.goto(new URL('/desk', portal.system.url).href);
    await page.getByRole('heading', { level: 1, name: '更改密码' }).waitFor();
    expect([await overflow(page), await axeViolations(page)]).toEqual([0, []]);
    const submit = () => page.getByRole('button', { name: '更改密码' }).click();
    await page.getByLabel('现在的密码').fill('wrong');
    await page.getByLabel('新密码', { exact: true }).fill(OWN);
    await page.getByLabel('再输一遍新密码').fill(OWN);
    await submit();
    await page.getByRole('alert').getByText('现在的密码不正确').waitFor();
    await page.getByLabel('现在的密码').fill(password);
    await submit();
    await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
  }, 120_000);

  it('is let go, and is out at once', async () => {
    const { page } = admin;
    await page.getByRole('button', { name: `停用：${NAME}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('没有由其承办、尚未答复的申请').waitFor();
    await dialog.getByRole('button', { name: '停用' }).click();
    await page.getByText(`已停用：${NAME}`).waitFor();
    await newcomer.page.getByRole('button', { name: '筛选' }).click();
    await newcomer.page.getByRole('dialog', { name: '登录已经过期' }).waitFor();
  }, 120_000);

  it('stands in the log with what was done, and the agency below is a choice away', async () => {
    const { page } = admin;
    await page.getByRole('link', { name: '管理记录' }).click();
    await page.getByText(`停用：${NAME}`).waitFor();
    await page.getByText('岗位：承办人（排水科）').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: '人员', exact: true }).click();
    await page.getByLabel('机关', { exact: true }).selectOption({ label: '云岭县水务局' });
    await page.getByRole('row').filter({ hasText: '清河市水务局的人员' }).waitFor();
    await page.setViewportSize(SMALLEST);
    expect([await overflow(page), await axeViolations(page)]).toEqual([0, []]);
    expect([...admin.faults, ...newcomer.faults]).toEqual([]);
  }, 120_000);
});
