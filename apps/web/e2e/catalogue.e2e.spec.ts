import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { axeViolations } from './support/looks.js';
import { DESK, type OpenPage, PHONE, type Portal } from './support/portal.js';
import { sharedPortal } from './support/shared-portal.js';
import { signIn } from './support/staff.js';

const HEADER = '标题,文号,类别,公开日期,网址,获取地点';
const GOOD = [
  '灌区春灌用水安排,清水〔2026〕8号,民生保障,2026-02-03,https://www.qinghe.example/swj/gk/chunguan.html,',
  '灌区渠道维修资金使用情况,,财政预决算,2026-02-10,,市水务局查阅点',
];
const BAD = [
  '灌区水价,,没有的类别,2026-02-30,https://www.qinghe.example/swj/gk/shuijia.html,',
  '灌区管理办法,,法规文件,2026-02-01,,',
];

const sheet = (...lines: string[]) => ({
  name: '目录.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([HEADER, ...lines, ''].join('\n')),
});

describe('政府信息主动公开目录, kept at the desk and searched on a phone', () => {
  let portal: Portal;
  let desk: OpenPage;
  let phone: OpenPage;

  beforeAll(async () => {
    portal = await sharedPortal();
    desk = await portal.open(DESK);
    phone = await portal.open(PHONE);
  }, 120_000);
  afterAll(() => portal.close());

  async function search(page: Page, words: string): Promise<void> {
    await page.goto(`${portal.system.url}/search`);
    await page.getByLabel('查什么').fill(words);
    await page.getByRole('button', { name: '查询', exact: true }).click();
    await page.getByRole('heading', { name: '查到的信息' }).waitFor();
  }

  it('what is published the clerk enters, puts right and withdraws', async () => {
    const { page } = desk;
    await signIn(page, 'qh.clerk', portal.password);
    await page.getByRole('link', { name: '主动公开目录' }).click();
    await page.getByRole('button', { name: '编入一条' }).click();
    await page.getByRole('link', { name: '请写网址或者获取地点' }).waitFor();
    await page.getByLabel('标题').first().fill('防汛物资储备清单');
    await page.getByLabel('类别').selectOption({ label: '应急管理' });
    await page.getByLabel('公开日期').fill('2026-03-02');
    await page.getByLabel('网址').fill('https://www.qinghe.example/swj/gk/fangxun.html');
    await page.getByRole('button', { name: '编入一条' }).click();
    await page.getByText('已经编入，现在就能查到。').waitFor();
    await page.getByRole('button', { name: '更正：防汛物资储备清单' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('标题').fill('市级防汛物资储备清单');
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByRole('button', { name: '撤下：市级防汛物资储备清单' }).click();
    await page.getByText('已经撤下。').waitFor();
  }, 120_000);

  it('of a sheet with bad lines nothing is taken in, and each line is told with its reasons', async () => {
    const { page } = desk;
    await page.getByText('批量编入').click();
    await page.getByRole('button', { name: '编入', exact: true }).click();
    await page.getByText('请选择文件，或者粘贴内容').waitFor();
    await page.getByLabel('选择 CSV 文件').setInputFiles(sheet(...GOOD, ...BAD));
    await page.getByRole('button', { name: '编入', exact: true }).click();
    const told = page.getByRole('alert').filter({ hasText: '第4行' });
    for (const reason of [/^第4行 类别：/, /^第4行 公开日期：/, /^第5行 网址：/])
      await told.getByRole('listitem').filter({ hasText: reason }).waitFor();
    // Nothing is wrong with lines 2 and 3.
    expect(await told.getByRole('listitem').count()).toBe(3);
    expect(await axeViolations(page)).toEqual([]);
    await search(phone.page, '灌区');
    await phone.page.getByText('没有查到').waitFor();
  }, 90_000);

  it('mended and chosen again it is taken in whole, and everybody finds it', async () => {
    const { page } = desk;
    await page.getByLabel('选择 CSV 文件').setInputFiles(sheet(...GOOD));
    await page.getByRole('button', { name: '编入', exact: true }).click();
    await page.getByText('已经编入 2 条。').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.getByLabel('CSV 内容').inputValue()).toBe('');
    await page.getByRole('button', { name: '更正：灌区春灌用水安排' }).waitFor();
    await search(phone.page, '灌区');
    await phone.page.getByRole('link', { name: '灌区春灌用水安排' }).waitFor();
    await phone.page.getByText('获取地点：市水务局查阅点').waitFor();
    expect(await phone.page.locator('.published li').count()).toBe(2);
    expect([...desk.faults, ...phone.faults]).toEqual([]);
  }, 90_000);
});
