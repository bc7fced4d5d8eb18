import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';

import { apply, query, type Receipt, ZHANG } from './support/applicant.js';
import { axeViolations } from './support/looks.js';
import { DESK, type OpenPage, PHONE, type Portal } from './support/portal.js';
import { sharedPortal } from './support/shared-portal.js';
import { give, openRequest, signIn, takeIn } from './support/staff.js';

/** Nobody who asked before: how much is charged depends on it. */
const LI = { ...ZHANG, name: '李晓梅', identityNumber: '110101198504122321', phone: '13800002222' };

describe('a request that is charged for (条例42), and asked about (条例35)', () => {
  let portal: Portal;
  let phone: OpenPage;
  let desk: OpenPage;
  let receipt: Receipt;

  beforeAll(async () => {
    portal = await sharedPortal();
    phone = await portal.open(PHONE);
    desk = await portal.open(DESK);
    receipt = await apply(phone.page, LI);
  }, 150_000);
  afterAll(() => portal.close());

  /** The letter is printed a moment after it was decided; whoever looked before that looks again. */
  async function downloads(name: RegExp): Promise<void> {
    const button = phone.page.getByRole('button', { name });
    for (let tries = 0; tries < 40 && (await button.count()) === 0; tries += 1) {
      await sleep(500);
      await query(phone.page, receipt);
    }
    const saving = phone.page.waitForEvent('download');
    await button.click();
    expect((await saving).suggestedFilename()).toMatch(/\.pdf$/);
  }

  it('the clerk sees both sums, and charges by one of them', async () => {
    const { page } = desk;
    await signIn(page, 'qh.clerk', portal.password);
    await openRequest(page, receipt.number);
    await takeIn(page);
    await give(page, '发收费通知', async () => {
      const dialog = page.getByRole('dialog');
      await dialog.getByText('向本机关提出的第 1 件').waitFor();
      await dialog.getByLabel('提供的页数').fill('120');
      await dialog.getByText('按量：不能收取').waitFor();
      await dialog.getByRole('checkbox', { name: /申请人要求以纸质/ }).check();
      await dialog.getByRole('radio', { name: /按量：1100 元/ }).check();
      await dialog.getByText('第101至120页：20页×20元=400元').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });
    await page.getByText('待缴费').first().waitFor();
    await page.getByText('1100 元，待缴').waitFor();
  }, 90_000);

  it('the applicant sees how much and how to pay, and by opening the notice until when', async () => {
    const { page } = phone;
    await query(page, receipt);
    await page.getByText('应缴 1100 元').waitFor();
    await page.getByText('非税缴款').waitFor();
    await page.getByText('请打开下面的收费通知').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await downloads(/^下载：.*收费通知/);
    await page.getByText(/请在 .* 之前（含当日）缴纳/).waitFor();
  }, 60_000);

  it('the clerk records the payment, and the reply period counts anew', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: '刷新' }).click();
    await give(page, '登记缴费', async () => {
      await page.getByLabel('财政票据号码').fill('1306000118-2026-0001');
      await page.getByLabel('核实的情况').fill('非税系统到账回单');
    });
    await page.getByText(/1100 元，.*缴纳/).waitFor();
    await query(phone.page, receipt);
    expect(await phone.page.getByText('应缴 1100 元').count()).toBe(0);
    await phone.page.getByText('还有 20 个工作日').waitFor();
  }, 60_000);

  it('the clerk asks for reasons, and the applicant gives them', async () => {
    await give(desk.page, '要求说明理由', async () => {
      await desk.page.getByLabel('数量、频次的事实').fill('你今年以来共提出申请146件，其中内容相近的128件');
    });
    const { page } = phone;
    await query(page, receipt);
    await page.getByText(/之前（含当日）说明理由/).waitFor();
    await downloads(/^下载：.*说明理由/);
    await page.getByLabel('申请的理由').fill('受委托编写地方志，需要逐个项目收集');
    await page.getByRole('button', { name: '说明理由', exact: true }).click();
    await page.getByText('已记录：您已说明理由').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  }, 90_000);

  it('good reasons, and too many files for the period: the reply is deferred to a day', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: '刷新' }).click();
    await page.getByText('受委托编写地方志，需要逐个项目收集').first().waitFor();
    await give(page, '判断理由', async () => {
      await page.getByRole('radio', { name: '合理，继续办理' }).check();
      await page.getByLabel('判断的依据').fill('与委托书相符');
    });
    const day = new Date(Date.now() + 60 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    await give(page, '延迟答复', async () => {
      await page.getByLabel('延迟后的答复日期').fill(day);
      await page.getByLabel('延迟的理由').fill('涉及档案两千余卷，须逐件审查');
    });
    await query(phone.page, receipt);
    await phone.page
      .getByText(`${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`)
      .first()
      .waitFor();
    expect([...phone.faults, ...desk.faults]).toEqual([]);
  }, 90_000);
});
