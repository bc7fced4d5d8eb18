import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';

import { ApiClient } from '../../api/test/api-client.js';
import { submitTo } from '../../api/test/applications.js';
import { chooseAgency, sayWho } from './support/applicant.js';
import { DESK, type OpenPage, PHONE, type Portal } from './support/portal.js';
import { sharedPortal } from './support/shared-portal.js';
import { fillSignIn, openRequest, signIn } from './support/staff.js';

/** What the page writes to the API from now on, each once for each time that it is sent. */
function writesOf(page: Page): string[] {
  const written: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') written.push(new URL(request.url()).pathname.split('/').slice(-2).join('/'));
  });
  return written;
}

/** The address changes a moment before the page. */
async function comesToSay(field: Locator, value: string): Promise<void> {
  for (let tries = 0; tries < 100 && (await field.inputValue()) !== value; tries += 1) await sleep(50);
  expect(await field.inputValue()).toBe(value);
}

describe('addresses that are opened at once, the way back, and a button that is pressed twice', () => {
  let portal: Portal;
  let desk: OpenPage;
  let request: { requestId: string; number: string };

  beforeAll(async () => {
    portal = await sharedPortal();
    desk = await portal.open(DESK);
    const applicant = new ApiClient(portal.system.url);
    const { body } = await applicant.get<{ items: { id: string; name: string }[] }>('/api/v1/agencies');
    const agency = body.items.find(({ name }) => name === '清河市水务局');
    request = (await submitTo(applicant, agency?.id ?? '')).body;
  }, 120_000);
  afterAll(() => portal.close());

  const open = (page: Page, path: string) => page.goto(portal.system.url + path);

  it.each<[string, string, (page: Page) => Promise<unknown>]>([
    [
      'qh.supervisor',
      '/desk/register?kind=supervisionOrder&from=2026-01-01',
      async (page) => {
        await page.getByRole('heading', { level: 1, name: '督办台账' }).waitFor();
        expect(await page.getByLabel('类别').inputValue()).toBe('supervisionOrder');
        expect(await page.getByLabel('自', { exact: true }).inputValue()).toBe('2026-01-01');
      },
    ],
    ['qh.admin', '/desk/people?part=units', (page) => page.getByRole('button', { name: '增加科室' }).waitFor()],
    ['qh.clerk', '/desk/requests/:id', (page) => page.getByRole('heading', { name: request.number }).waitFor()],
    ['qh.clerk', '/desk/settings', (page) => page.getByText('机关设置由管理员变更').waitFor()],
  ])(
    'whoever signs in as %s on the way to %s comes there',
    async (login, path, isThere) => {
      const { page } = await portal.open(DESK);
      const address = path.replace(':id', request.requestId);
      await open(page, address);
      await fillSignIn(page, login, portal.password);
      await page.waitForURL(portal.system.url + address);
      await isThere(page);
    },
    60_000,
  );

  it('signing in leads to no other site, whatever the address says', async () => {
    const { page } = await portal.open(DESK);
    await open(page, '/desk/login?to=//evil.example/desk');
    await fillSignIn(page, 'qh.clerk', portal.password);
    await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
    expect(new URL(page.url()).origin).toBe(portal.system.url);
  }, 60_000);

  it('back from a request is the list as it was narrowed, and back once more the list before', async () => {
    const { page } = desk;
    await signIn(page, 'qh.clerk', portal.password);
    const before = page.url();
    await page.getByLabel('环节').selectOption({ label: '待确认' });
    await page.waitForURL('**/desk?stage=arrived');
    await page.getByLabel('编号').fill(request.number);
    await page.getByRole('button', { name: '筛选' }).click();
    await page.waitForURL(`**/desk?stage=arrived&q=${request.number}`);
    await page.getByRole('link', { name: request.number }).click();
    await page.getByRole('heading', { level: 1, name: request.number }).waitFor();
    await page.goBack();
    await page.waitForURL(`**/desk?stage=arrived&q=${request.number}`);
    await page.getByRole('link', { name: request.number }).waitFor();
    await comesToSay(page.getByLabel('环节'), 'arrived');
    await page.goBack();
    await page.waitForURL('**/desk?stage=arrived');
    await comesToSay(page.getByLabel('编号'), '');
    await page.goBack();
    await page.waitForURL(before);
    await comesToSay(page.getByLabel('环节'), '');
    await page.goForward();
    await page.waitForURL('**/desk?stage=arrived');
  }, 60_000);

  it('what was looked for stands there again on the way back, and not after signing out', async () => {
    const { page } = desk;
    await signIn(page, 'qh.clerk', portal.password);
    const box = page.getByLabel('编号或者内容');
    await box.fill('征地补偿');
    await page.getByRole('button', { name: '筛选' }).click();
    await page.getByText('没有符合条件的申请件').waitFor();
    await page.getByRole('link', { name: /^我的提醒/ }).click();
    await page.getByRole('heading', { level: 1, name: '我的提醒' }).waitFor();
    await page.goBack();
    await page.getByText('没有符合条件的申请件').waitFor();
    await comesToSay(box, '征地补偿');
    await signIn(page, 'qh.clerk', portal.password);
    await page.getByRole('link', { name: request.number }).waitFor();
    await comesToSay(box, '');
  }, 60_000);

  it('back through the steps of an application keeps what was written, and no step opens before those it rests on', async () => {
    const { page, faults } = await portal.open(PHONE);
    await open(page, '/apply/review');
    await page.waitForURL('**/apply/agency');
    await chooseAgency(page);
    await sayWho(page);
    await page.getByLabel('需要获取的信息').fill('2025年的施工许可证');
    await page.goBack();
    await page.waitForURL('**/apply/applicant');
    await comesToSay(page.getByLabel('姓名'), '张小明');
    await page.goBack();
    await page.waitForURL('**/apply/agency');
    await page.goForward();
    await page.goForward();
    await page.waitForURL('**/apply/content');
    await comesToSay(page.getByLabel('需要获取的信息'), '2025年的施工许可证');
    expect(faults).toEqual([]);
  }, 60_000);

  it('a file that takes a while says how much of it has left', async () => {
    const { page, faults } = desk;
    await signIn(page, 'qh.clerk', portal.password);
    await openRequest(page, request.number);
    const line = await page.context().newCDPSession(page);
    const speed = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 200_000 };
    await line.send('Network.emulateNetworkConditions', speed);
    const buffer = Buffer.from('施工许可证 第2025-017号\n'.repeat(15_000));
    await page.locator('[data-test="upload"]').setInputFiles({ name: '许可证.txt', mimeType: 'text/plain', buffer });
    await page.getByRole('button', { name: '上传', exact: true }).click();
    const bar = page.getByRole('progressbar', { name: '上传的进度' });
    await page.getByText(/^已上传 [1-9]\d?%$/).waitFor();
    const share = Number(await bar.getAttribute('value'));
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
    await line.send('Network.emulateNetworkConditions', { ...speed, uploadThroughput: -1 });
    await page.getByText('许可证.txt').first().waitFor();
    await bar.waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  }, 60_000);

  it('pressed twice, an act and a message are sent once', async () => {
    const { page, faults } = desk;
    await signIn(page, 'qh.clerk', portal.password);
    await openRequest(page, request.number);
    const written = writesOf(page);
    await page.getByRole('button', { name: '重发查询码', exact: true }).click();

    await page.getByLabel('身份核实的情况').fill('本人持身份证到窗口');
    await page.getByRole('button', { name: '确定重发查询码' }).dblclick();
    await page.getByText('已办理：重发查询码').waitFor();
    await page.getByText('查看、填写留言').click();
    await page.getByLabel('留言', { exact: true }).fill('请补充年份。');
    await page.getByRole('button', { name: '发送留言' }).dblclick();
    await page.getByText('留言已发送').waitFor();
    expect(written).toEqual(['commands/reissue-query-code', `${request.requestId}/messages`]);
    expect(faults).toEqual([]);
  }, 60_000);
});
