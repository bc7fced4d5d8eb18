import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';

import { ApiClient } from '../../api/test/api-client.js';
import { submitTo } from '../../api/test/applications.js';
import { axeViolations, focusStop } from './support/looks.js';
import { DESK, type Portal } from './support/portal.js';
import { sharedPortal } from './support/shared-portal.js';

const MOST_STOPS = 150;

/** Goes on by Tab until the focus is there; on the way each stop is seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
    const { stop, isSeen } = await focusStop(page);
    // Past the last stop the focus is with the browser itself; what is told of an act has it once, and is no stop.
    if (!/^<body|^[^>]*tabindex="-1"/.test(stop)) expect([stop, isSeen]).toEqual([stop, true]);
  }
  throw new Error(`the keyboard does not reach ${String(target)}`);
}

async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

async function press(page: Page, button: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press(key);
}

describe('the desk without a mouse', () => {
  let portal: Portal;
  let number: string;

  beforeAll(async () => {
    portal = await sharedPortal();
    const applicant = new ApiClient(portal.system.url);
    const { body } = await applicant.get<{ items: { id: string; name: string }[] }>('/api/v1/agencies');
    const agency = body.items.find(({ name }) => name === '清河市水务局');
    number = (await submitTo(applicant, agency?.id ?? '')).body.number;
  }, 120_000);
  afterAll(() => portal.close());

  it('by keyboard alone a clerk signs in, finds a request, confirms it and is back at the list', async () => {
    const { page, faults } = await portal.open(DESK);
    await page.goto(`${portal.system.url}/desk`);
    await typeInto(page, page.getByLabel('登录名'), 'qh.clerk');
    await typeInto(page, page.getByLabel('密码'), portal.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '工作台' }).waitFor();

    await typeInto(page, page.getByLabel('编号'), number);
    await page.keyboard.press('Enter');
    await press(page, page.getByRole('link', { name: number }));
    await page.getByRole('heading', { name: number }).waitFor();

    await press(page, page.getByRole('button', { name: '确认收到', exact: true }));
    const dialog = page.getByRole('dialog', { name: '确认收到' });
    await press(page, dialog.getByRole('radio', { name: '电话' }), 'Space');
    await typeInto(page, dialog.getByLabel('证据'), '致电申请人，本人确认提出本件申请');
    // What will be issued stands beside the form, while it is still open.
    await dialog.getByRole('img', { name: /^第 1 页/ }).waitFor();
    await dialog.getByText('文书预览：登记回执').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await press(page, dialog.getByRole('button', { name: '确定确认收到' }));
    await page.getByText('已办理：确认收到').waitFor();

    // Escape leaves a form, and the focus is back where it came from.
    const review = page.getByRole('button', { name: '开始受理审查', exact: true });
    await press(page, review);
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await review.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);

    await press(page, page.getByRole('link', { name: '工作台' }).first());
    await page.getByRole('heading', { name: '工作台' }).waitFor();
    await page.getByRole('link', { name: number }).waitFor();
    expect(faults).toEqual([]);
  }, 180_000);
});
