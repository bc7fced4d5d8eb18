import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';

import { apply, type Receipt } from './support/applicant.js';
import { axeViolations, overflow } from './support/looks.js';
import { DESK, type OpenPage, PHONE, type Portal } from './support/portal.js';
import { sharedPortal } from './support/shared-portal.js';
import { openRequest, signIn, takeIn } from './support/staff.js';

/** On how many lines a text stands. */
const linesOf = (text: Locator): Promise<number> =>
  text.evaluate((element) => {
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(element);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  });

describe('what is seen first', () => {
  let portal: Portal;
  let phone: OpenPage;
  let desk: OpenPage;
  let receipt: Receipt;

  const nextSteps = (): Promise<string[]> =>
    desk.page.locator('[data-test=next-steps]').getByRole('button').allTextContents();

  beforeAll(async () => {
    portal = await sharedPortal();
    phone = await portal.open(PHONE);
    desk = await portal.open(DESK);
    receipt = await apply(phone.page);
  }, 150_000);
  afterAll(() => portal.close());

  it('the address on the receipt of a phone keeps the number in one line', async () => {
    const number = phone.page.locator('dd').getByText(receipt.number, { exact: true }).last();
    expect(await number.textContent()).toBe(receipt.number);
    expect(await linesOf(number)).toBe(1);
    expect(await overflow(phone.page)).toBe(0);
  });

  it('the next step of a request stands out, for whoever is to take it', async () => {
    const { page } = desk;
    await signIn(page, 'qh.clerk', portal.password);
    await openRequest(page, receipt.number);
    expect(await nextSteps()).toEqual(['确认收到']);
    await page.getByRole('button', { name: '登记撤回', exact: true }).waitFor();
    await takeIn(page);
    // What comes next is the officer's.
    await page.locator('[data-test=next-steps]').waitFor({ state: 'detached' });
    await page.getByText('在其他环节办理').click();
    await page.getByText('当前环节不能办理此项').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await signIn(page, 'qh.officer', portal.password);
    await openRequest(page, receipt.number);
    expect(await nextSteps()).toEqual(['提出答复意见']);
  }, 120_000);

  it('on a phone the desk begins with the list; the filters are folded, with how many are set', async () => {
    const { page } = desk;
    await page.setViewportSize(PHONE);
    await page.getByRole('link', { name: '工作台' }).first().click();
    const stage = page.getByLabel('环节');
    await page.getByLabel('编号').waitFor();
    expect(await stage.isVisible()).toBe(false);
    await page.getByText('筛选条件').click();
    await stage.selectOption({ label: '办理中' });
    await page.getByText('已设 1 项').waitFor();
    await page.getByRole('link', { name: receipt.number }).waitFor();
    await page.reload();
    await page.getByText('已设 1 项').waitFor();
    expect(await stage.isVisible()).toBe(false);
    expect([await overflow(page), await axeViolations(page)]).toEqual([0, []]);
    expect([...phone.faults, ...desk.faults]).toEqual([]);
  }, 60_000);
});
