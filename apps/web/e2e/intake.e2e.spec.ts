import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';

import { query } from './support/applicant.js';
import { axeViolations } from './support/looks.js';
import { DESK, type OpenPage, PHONE, type Portal } from './support/portal.js';
import { sharedPortal } from './support/shared-portal.js';
import { openRequest, signIn } from './support/staff.js';

const SCAN = { name: '申请书.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n% scan\n') };

describe('an application on paper, taken in at the desk', () => {
  let portal: Portal;
  let desk: OpenPage;
  let number = '';

  beforeAll(async () => {
    portal = await sharedPortal();
    desk = await portal.open(DESK);
    await signIn(desk.page, 'qh.clerk', portal.password);
  }, 120_000);
  afterAll(() => portal.close());

  const shown = async (test: string) => ((await desk.page.textContent(`[data-test=${test}]`)) ?? '').trim();
  const file = (page: Page) => page.getByRole('button', { name: '登记', exact: true }).click();

  async function write(page: Page, channel: string, description: string): Promise<void> {
    await page.getByRole('radio', { name: channel }).check();
    await page.getByLabel('申请人类型').selectOption({ label: '公民（个人）' });
    await page.getByLabel('姓名或者名称').fill('赵敏');
    await page.getByLabel('需要获取的信息').fill(description);
    await page.getByRole('radio', { name: '当面领取' }).check();
  }

  it('handed in at the counter by a representative, it is registered at once, and its scan is kept', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: '登记纸质、口头等申请' }).click();
    await file(page);
    await page.getByRole('link', { name: '请选择申请渠道' }).waitFor();
    await write(page, '当面提交', '2024年度河道清淤合同');
    await page.getByRole('checkbox', { name: '由代理人提出' }).check();
    await page.getByLabel('代理人', { exact: true }).fill('钱进');
    await page.getByLabel('申请书和所附材料的扫描件').setInputFiles(SCAN);
    expect(await axeViolations(page)).toEqual([]);
    await file(page);
    await page.getByText('已经收下并登记，登记回执正在生成。').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    number = await shown('number');
    const phone = await portal.open(PHONE);
    await query(phone.page, { number, code: await shown('query-code') });
    await page.getByRole('link', { name: '打开这件申请' }).click();
    await page.getByRole('heading', { level: 1, name: number }).waitFor();
    await page.getByText('已登记').first().waitFor();
    await page.getByText(SCAN.name).first().waitFor();
    await page.getByText('钱进').first().waitFor();
    expect([...desk.faults, ...phone.faults]).toEqual([]);
  }, 90_000);

  it('one whose answer got lost and that was changed meanwhile is not taken in twice: the first is shown', async () => {
    const { page } = desk;
    await page.goto(`${portal.system.url}/desk/intake`);
    await write(page, '平常信函', '2023年度水质监测报告');
    await page.getByLabel('到达的证据').fill('邮戳');
    let isLost = false;
    const lose = async (route: Route) => {
      if (isLost || route.request().method() !== 'POST') return route.continue();
      isLost = true;
      await route.fetch();
      return route.abort('connectionreset');
    };
    await page.route(/\/api\/v1\/requests$/, lose);
    await file(page);
    await page.getByText('没有收到系统的回答').waitFor();
    await page.getByLabel('需要获取的信息').fill('2023年度、2024年度水质监测报告');
    await file(page);
    await page.getByText('此前登记的一件已经收到').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await file(page);
    await page.getByText('此前登记的一件已经收到').waitFor();
    await page.getByRole('button', { name: '查看已登记的那一件' }).click();
    await page.getByText('已经收下，等待与申请人确认。').waitFor();
    const first = await shown('number');
    await page.unroute(/\/api\/v1\/requests$/, lose);

    // The next one is another application.
    await page.getByRole('button', { name: '再登记一件' }).click();
    await write(page, '当面提交', '2022年度水质监测报告');
    await file(page);
    await page.getByText('已经收下并登记').waitFor();
    const next = Number((await shown('number')).slice(-6));
    expect([Number(first.slice(-6)), next - 1]).toEqual([Number(number.slice(-6)) + 1, Number(number.slice(-6)) + 1]);
    await page.getByRole('link', { name: '工作台', exact: true }).click();
    await openRequest(page, first);
    await page.getByText('2023年度水质监测报告').first().waitFor();
    expect(desk.faults).toEqual([]);
  }, 90_000);
});
