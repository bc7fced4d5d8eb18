import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { axeViolations, overflow } from './support/looks.js';
import { DESK, type OpenPage, type Portal, SMALLEST } from './support/portal.js';
import { sharedPortal } from './support/shared-portal.js';
import { fillSignIn, signIn } from './support/staff.js';

/** Of this run alone: others look at the same house. */
const LOGIN = `qh.new${process.pid}`;
const NAME = '林晓';
const UNIT = `节水科${process.pid}`;
const AGENCY = `云岭县节水办${process.pid}`;
const OWN = 'tall-Pine-tree-9';

describe('the people, units and agencies that an administrator keeps', () => {
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

  it('a new colleague is told a password that is shown once', async () => {
    const { page } = admin;
    await signIn(page, 'qh.admin', portal.password);
    await page.getByRole('link', { name: '人员与机构' }).click();
    await page.getByRole('cell', { name: 'qh.clerk' }).waitFor();
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

  it('who chooses an own one before anything else, on a small phone', async () => {
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

  it('and, let go, is out at once', async () => {
    const { page } = admin;
    await page.getByRole('button', { name: `停用：${NAME}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('没有由其承办、尚未答复的申请').waitFor();
    await dialog.getByRole('button', { name: '停用' }).click();
    await page.getByText(`已停用：${NAME}`).waitFor();
    // The page may have read again by itself, and asks already.
    await newcomer.page.getByRole('button', { name: '筛选' }).dispatchEvent('click');
    await newcomer.page.getByRole('dialog', { name: '登录已经过期' }).waitFor();
  }, 120_000);

  it('whoever was let go stands in the log with what was done, and the agency below is a choice away', async () => {
    const { page } = admin;
    await page.getByRole('link', { name: '管理记录' }).click();
    await page.getByText(`停用：${NAME}`).waitFor();
    await page.getByText('岗位：承办人（排水科）').first().waitFor();
    await page.getByRole('link', { name: '人员', exact: true }).click();
    await page.getByRole('cell', { name: 'qh.clerk' }).waitFor();
    await page.getByLabel('机关', { exact: true }).selectOption({ label: '云岭县水务局' });
    await page.getByRole('row').filter({ hasText: '清河市水务局的人员' }).waitFor();
    await page.setViewportSize(SMALLEST);
    expect([await overflow(page), await axeViolations(page)]).toEqual([0, []]);
    await page.setViewportSize(DESK);
  }, 120_000);

  it('a unit is added, closed, and opened again', async () => {
    const { page } = admin;
    await page.getByRole('link', { name: '科室', exact: true }).click();
    await page.getByRole('button', { name: '增加科室' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('科室名称').fill(UNIT);
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByText(`已增加：${UNIT}`).waitFor();
    await page.getByRole('button', { name: `撤销：${UNIT}` }).click();
    await dialog.getByText('没有人员，也没有尚未答复的申请').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: '撤销' }).click();
    await page.getByText(`已撤销：${UNIT}`).waitFor();
    await page.setViewportSize(SMALLEST);
    expect([await overflow(page), await axeViolations(page)]).toEqual([0, []]);
    await page.setViewportSize(DESK);
    await page.getByRole('button', { name: `恢复：${UNIT}` }).click();
    await page.getByText(`已恢复：${UNIT}`).waitFor();
    await page.getByRole('button', { name: `撤销：${UNIT}` }).waitFor();
  }, 120_000);

  it('an agency is added below, with its own part of the settings and its administrator', async () => {
    const { page } = admin;
    await page.getByRole('link', { name: '机关', exact: true }).click();
    await page.getByRole('button', { name: '增加下级机关' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.getByText('请填写机关名称').first().waitFor();
    const fields: Record<string, string> = {
      机关名称: AGENCY,
      代码: `T${process.pid}`,
      机构名称: `${AGENCY}综合股`,
      地址: '云岭县中街8号',
      电话: '010-5550 0301',
      办公时间: '工作日 9:00—17:00',
      登记回执的发文机关代字: `节${process.pid}登`,
      过程性告知的发文机关代字: `节${process.pid}函`,
      答复的发文机关代字: `节${process.pid}告`,
      有管辖权的人民法院: '云岭县人民法院',
      本级人民政府: '云岭县人民政府',
      登录名: `${LOGIN}.js`,
      姓名: '秦岚',
      电子邮箱: 'qin@agency.example',
    };
    for (const [label, value] of Object.entries(fields))
      await dialog.getByLabel(new RegExp(`^${label}(（|$)`)).fill(value);
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.locator('[data-test=one-time-password]').waitFor();
    await page.getByRole('button', { name: '已经记下' }).click();
    await page.getByLabel('机关', { exact: true }).selectOption({ label: AGENCY });
    await page.getByText(`T${process.pid}`).waitFor();
  }, 120_000);

  it('its settings are changed from above, and say by whom', async () => {
    const { page } = admin;
    await page.getByRole('link', { name: '设置', exact: true }).click();
    await page.getByText('随机关建立').waitFor();
    await page.getByLabel('电话', { exact: true }).fill('010-5550 0302');
    await page.getByLabel('变更的理由和依据').fill('电话变更');
    await page.getByRole('button', { name: '施行新的版本' }).click();
    await page.getByText('沈默（清河市水务局） · 电话变更').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  }, 120_000);

  it('it is closed, and the public is told who goes on', async () => {
    const { page } = admin;
    await page.goBack();
    await page.getByRole('button', { name: '撤销' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('由哪个机关承接其职责').selectOption({ label: '云岭县水务局' });
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: '撤销' }).click();
    await page.getByText(`已撤销：${AGENCY}`).waitFor();
    await newcomer.page.goto(new URL('/guide', portal.system.url).href);
    await newcomer.page.getByRole('heading', { name: AGENCY }).waitFor();
    await newcomer.page.getByText('其职责由云岭县水务局承接').first().waitFor();
    expect([await overflow(newcomer.page), await axeViolations(newcomer.page)]).toEqual([0, []]);
    await newcomer.page.goto(new URL('/apply', portal.system.url).href);
    await newcomer.page.getByText(`${AGENCY}：`).waitFor();
    expect(await newcomer.page.getByRole('radio', { name: AGENCY }).count()).toBe(0);
  }, 120_000);

  it('and opened again, it is offered to applicants as before', async () => {
    const { page } = admin;
    await page.getByText(/自.*起撤销，不再受理新的申请/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: '恢复', exact: true }).click();
    await page.getByText(`已恢复：${AGENCY}`).waitFor();
    await page.getByRole('button', { name: '撤销', exact: true }).waitFor();
    await newcomer.page.reload();
    await newcomer.page.getByRole('radio', { name: AGENCY }).waitFor();
    await page.getByRole('link', { name: '管理记录' }).click();
    await page.getByText(`恢复机关：${AGENCY}`).waitFor();
    await page.getByText('承接者：云岭县水务局 → 无').waitFor();
    expect([...admin.faults, ...newcomer.faults]).toEqual([]);
  }, 120_000);
});
