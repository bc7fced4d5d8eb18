import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { Page, Route } from 'playwright-core';

import { apply, chooseAgency, readReceipt, sayWhat, sayWho } from './support/applicant.js';
import { axeViolations, stored } from './support/looks.js';
import { DESK, openPortal, PHONE, type Portal } from './support/portal.js';
import { confirmReceipt, fillSignIn, openRequest, order, passReview, signIn } from './support/staff.js';

/** The request reaches the API, and its answer never comes back: the line broke just then. */
async function loseNextAnswer(page: Page, path: string): Promise<void> {
  let isLost = false;
  const lose = async (route: Route) => {
    if (isLost) return route.continue();
    const response = await route.fetch();
    // That it has to work first the device is told; what is lost is the answer to what was taken in.
    if (response.status() === 428) return route.fulfill({ response });
    isLost = true;
    return route.abort('connectionreset');
  };
  await page.route(path, lose);
}

const SUBMISSION = '**/api/v1/agencies/*/requests';

describe('when the line breaks, the session ends or the engine is away', () => {
  let portal: Portal;

  beforeAll(async () => {
    // Nothing is free here: each application is worked for by the browser that sends it.
    portal = await openPortal({ YISHEN_FREE_TRIES: '0' });
  }, 120_000);
  afterAll(() => portal.close());

  const countRequests = async (): Promise<number> => {
    const client = new Client({ connectionString: portal.system.database.adminUrl });
    await client.connect();
    const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM request`);
    await client.end();
    return rows[0]?.count ?? Number.NaN;
  };

  it('an application whose answer got lost is one request when it is sent again', async () => {
    const { page } = await portal.open(PHONE);
    await chooseAgency(page);
    await sayWho(page);
    await sayWhat(page);
    const before = await countRequests();
    await loseNextAnswer(page, SUBMISSION);
    await page.getByRole('button', { name: '提交申请' }).click();
    await page.getByText('没有收到系统的回答').waitFor();
    expect(await countRequests()).toBe(before + 1);
    await page.getByRole('button', { name: '提交申请' }).click();
    expect((await readReceipt(page)).number).toMatch(/^QHSW-/);
    expect(await countRequests()).toBe(before + 1);
  }, 90_000);

  it('one that was changed meanwhile is not sent on top of it: the receipt of the first is given', async () => {
    const { page } = await portal.open(PHONE);
    await chooseAgency(page);
    await sayWho(page);
    await sayWhat(page);
    const before = await countRequests();
    await loseNextAnswer(page, SUBMISSION);
    await page.getByRole('button', { name: '提交申请' }).click();
    await page.getByText('没有收到系统的回答').waitFor();
    await page.getByRole('link', { name: '修改要什么信息' }).click();
    await page.getByLabel('需要获取的信息').fill('改成了另外一件事的材料');
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('button', { name: '提交申请' }).click();
    await page.getByText('您此前提交的一份已经收到').waitFor();
    await page.getByRole('button', { name: '查看已收到那一份的回执' }).click();
    expect((await readReceipt(page)).code).toMatch(/-/);
    expect(await countRequests()).toBe(before + 1);
  }, 90_000);

  it('where nothing is free, the browser works for the application by itself, and the person only waits a little', async () => {
    const { page, faults } = await portal.open(PHONE);
    await chooseAgency(page);
    await sayWho(page);
    await sayWhat(page);
    const statuses: number[] = [];
    page.on('response', (response) => {
      if (/\/agencies\/[^/]+\/requests$/.test(response.url())) statuses.push(response.status());
    });
    const challenge = page.waitForResponse('**/api/v1/work');
    const worked = page.waitForRequest((request) => request.headers()['yishen-work'] !== undefined);
    await page.getByRole('button', { name: '提交申请' }).click();
    const { parameters } = (await (await challenge).json()) as { parameters: { cost: number } };
    expect(parameters.cost).toBeGreaterThan(0);
    await worked;
    expect((await readReceipt(page)).number).toMatch(/^QHSW-/);
    expect(statuses).toEqual([428, 201]);
    expect(await axeViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
  }, 90_000);

  it('a double tap on the button sends one application', async () => {
    const { page } = await portal.open(PHONE);
    await chooseAgency(page);
    await sayWho(page);
    await sayWhat(page);
    const before = await countRequests();
    await page.getByRole('button', { name: '提交申请' }).dblclick();
    await readReceipt(page);
    expect(await countRequests()).toBe(before + 1);
  }, 90_000);

  it('an ended session asks to sign in again over the page, and what was written is still there', async () => {
    const applicant = await portal.open(PHONE);
    const { number } = await apply(applicant.page);
    const { page } = await portal.open(DESK);
    await signIn(page, 'qh.clerk', portal.password);
    await openRequest(page, number);
    await page.getByRole('button', { name: '确认收到', exact: true }).click();
    await page.getByRole('radio', { name: '电话' }).check();
    await page.getByLabel('证据').fill('写了很久的一段话');
    await page.context().clearCookies();
    await page.getByRole('button', { name: '确定确认收到' }).click();
    await page.getByRole('dialog', { name: '登录已经过期' }).waitFor();
    await fillSignIn(page, 'qh.clerk', portal.password);
    await page.getByRole('dialog', { name: '登录已经过期' }).waitFor({ state: 'detached' });
    expect(await page.getByLabel('证据').inputValue()).toBe('写了很久的一段话');
    await page.getByRole('button', { name: '确定确认收到' }).click();
    await page.getByText('已办理：确认收到').waitFor();
  }, 90_000);

  it('of two clerks who confirm at once one is told what happened meanwhile', async () => {
    const applicant = await portal.open(PHONE);
    const { number } = await apply(applicant.page);
    const [one, other] = [await portal.open(DESK), await portal.open(DESK)];
    for (const { page } of [one, other]) {
      await signIn(page, 'qh.clerk', portal.password);
      await openRequest(page, number);
    }
    await confirmReceipt(one.page);
    await order(other.page, '确认收到', async () => {
      await other.page.getByRole('radio', { name: '当面' }).check();
      await other.page.getByLabel('证据').fill('窗口确认');
    });
    const dialog = other.page.getByRole('dialog');
    await dialog.getByText('当前环节不能办理此项').first().waitFor();
    expect(await dialog.textContent()).toContain('在您操作期间');
    expect(await dialog.textContent()).toContain('确认收到');
    await dialog.getByRole('button', { name: '刷新' }).click();
    await other.page.getByText('已登记').first().waitFor();
  }, 90_000);

  it('with no process to decide, an act is taken in, shown as waiting, and done when the worker returns', async () => {
    const applicant = await portal.open(PHONE);
    const { number } = await apply(applicant.page);
    const { page } = await portal.open(DESK);
    await signIn(page, 'qh.clerk', portal.password);
    await openRequest(page, number);
    await confirmReceipt(page);
    await portal.system.kill('worker');
    await order(page, '重发查询码', () => page.getByLabel('身份核实的情况').fill('本人持身份证到窗口'));
    await page.getByText('已收到，正在处理').waitFor({ timeout: 40_000 });
    await portal.system.start('worker');
    await page.getByText('已办理：重发查询码').waitFor({ timeout: 60_000 });
    expect(await page.locator('.notice--warn .code').textContent()).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  }, 150_000);

  it('an applicant who looks before the process has taken the application in sees it come, without asking again', async () => {
    const { page } = await portal.open(PHONE);
    await portal.system.kill('worker');
    await apply(page);
    await page.getByRole('button', { name: '现在查询进度' }).click();
    await page.getByText('系统已经收下您的申请，正在转给受理机构').waitFor();
    expect(await page.getByRole('button', { name: '撤回申请' }).count()).toBe(0);
    await portal.system.start('worker');
    await page.getByRole('button', { name: '撤回申请' }).waitFor({ timeout: 90_000 });
  }, 150_000);

  it('offline, the page says so and keeps what was written', async () => {
    const { page } = await portal.open(PHONE);
    await chooseAgency(page);
    await page.getByLabel('姓名').fill('还没有提交');
    await page.context().setOffline(true);
    await page.getByText('网络已断开').waitFor();
    await page.context().setOffline(false);
    await page.getByText('网络已断开').waitFor({ state: 'detached' });
    expect(await page.getByLabel('姓名').inputValue()).toBe('还没有提交');
  }, 60_000);

  it('withdrawn by the applicant, it is closed', async () => {
    const { page } = await portal.open(PHONE);
    await apply(page);
    await page.getByRole('button', { name: '现在查询进度' }).click();
    await page.getByRole('button', { name: '撤回申请' }).click();
    await page.getByRole('button', { name: '确认撤回' }).click();
    await page.getByText('请写明撤回的意思').waitFor();
    await page.getByLabel('撤回的意思表示').fill('本人自愿撤回这件申请。');
    await page.getByRole('button', { name: '确认撤回' }).click();
    await page.getByText('已记录：申请已撤回').waitFor();
    await page.getByText('申请人撤回申请').waitFor();
  }, 90_000);

  it('of several requests that are assigned at once each answers for itself, and an open page of one follows', async () => {
    const applicant = await portal.open(PHONE);
    const waiting = await apply(applicant.page);
    const ready = await apply(applicant.page);
    const { page, faults } = await portal.open(DESK);
    await signIn(page, 'qh.clerk', portal.password);
    await openRequest(page, ready.number);
    await passReview(page);
    const watcher = await portal.open(DESK);
    await signIn(watcher.page, 'qh.disclosure', portal.password);
    await openRequest(watcher.page, ready.number);
    expect(await watcher.page.locator('.side').textContent()).not.toContain('水资源科');

    await page.getByRole('link', { name: '工作台', exact: true }).click();
    await page.getByRole('checkbox', { name: `选择 ${waiting.number}` }).check();
    await page.getByRole('checkbox', { name: `选择 ${ready.number}` }).check();
    await page.getByText('已选 2 件').waitFor();
    await page.getByRole('button', { name: '批量分派' }).click();
    const dialog = page.getByRole('dialog', { name: '批量分派 2 件' });
    await dialog.getByRole('button', { name: '分派', exact: true }).click();
    await dialog.getByText('请选择承办科室').waitFor();
    await dialog.getByLabel('承办科室').selectOption({ label: '水资源科' });
    await dialog.getByRole('button', { name: '分派', exact: true }).click();
    await dialog.getByText('已分派 1 件，1 件没有分派').waitFor();
    expect(await dialog.getByRole('listitem').filter({ hasText: waiting.number }).textContent()).toContain('不能分派');
    await dialog.getByText('当前环节不能办理此项').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: '关闭' }).click();
    await watcher.page.locator('.side').getByText('水资源科').waitFor();
    expect([...faults, ...watcher.faults]).toEqual([]);
  }, 150_000);

  it('words of what is sought find it, narrowed lists are kept, and nothing that was looked for stands in an address', async () => {
    const { page } = await portal.open(DESK);
    await signIn(page, 'qh.clerk', portal.password);
    const box = page.getByLabel('编号或者内容');
    await box.fill('征地补偿');
    await page.getByRole('button', { name: '筛选' }).click();
    await page.getByText('没有符合条件的申请件').waitFor();
    await box.fill('雨污');
    await page.getByRole('button', { name: '筛选' }).click();
    await page.locator('table.listing').waitFor();
    expect(decodeURIComponent(page.url())).not.toContain('雨污');
    expect(await stored(page)).not.toContain('雨污');
    await page.getByRole('button', { name: '清除条件' }).click();
    await page.getByLabel('环节').selectOption({ label: '办理中' });
    await page.getByRole('button', { name: '存下现在的条件' }).click();
    await page.getByLabel('名称', { exact: true }).fill('在办的');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('button', { name: '在办的', exact: true }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: '清除条件' }).click();
    await page.getByRole('button', { name: '在办的', exact: true }).click();
    await page.waitForURL('**/desk?stage=processing');

    await page.getByRole('link', { name: /^我的提醒/ }).click();
    await page.getByRole('button', { name: '开通', exact: true }).click();
    const address = (await page.locator('.notice code').textContent()) ?? '';
    const feed = await fetch(address);
    expect([feed.status, feed.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(await axeViolations(page)).toEqual([]);
  }, 90_000);

  it('switching the agency acted for begins the desk anew', async () => {
    const { page } = await portal.open(DESK);
    await signIn(page, 'qh.signer', portal.password);
    await page.getByLabel('代表机关').selectOption({ label: '云岭县水务局' });
    await page.getByText('云岭县水务局 · 签发人').waitFor();
    await page.getByText('没有待答复的申请件').waitFor();
  }, 60_000);
});
