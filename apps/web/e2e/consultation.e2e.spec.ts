import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

import { apply, query, type Receipt } from './support/applicant.js';
import { axeViolations } from './support/looks.js';
import { linkMailedTo } from './support/mail.js';
import { DESK, type OpenPage, PHONE, type Portal } from './support/portal.js';
import { sharedPortal } from './support/shared-portal.js';
import { give, openRequest, signIn, takeIn, upload } from './support/staff.js';

const PLAN = { name: '雨污分流施工方案.txt', content: '施工方案' };
const BUILDER = { name: '清河建设有限公司', email: `plan.${process.pid}.${Date.now()}@builder.example` };
const PATENT = { name: '专有工艺说明.txt', content: '工艺参数见第三页' };
const DESIGNER = { name: '云岭设计院', address: '清河市解放路8号' };

const asFile = ({ name, content }: typeof PLAN) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

const inDays = (days: number): string => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** The button about one of the parties, in the list of those who were asked. */
const about = (page: Page, act: string, ordinal: number, name: string) =>
  page.getByRole('button', { name: `${act}：第 ${ordinal} 份：${name}` });

describe('two third parties are asked at once (条例32)', () => {
  let portal: Portal;
  let desk: OpenPage;
  let phone: OpenPage;
  let receipt: Receipt;

  const as = async (login: string) => {
    await signIn(desk.page, login, portal.password);
    await openRequest(desk.page, receipt.number);
  };
  const party = (name: string) => desk.page.getByRole('article', { name: new RegExp(name) });
  const giveAbout = async (act: string, ordinal: number, name: string, fillIn: () => Promise<unknown>) => {
    const { page } = desk;
    await about(page, act, ordinal, name).click();
    await page.getByRole('dialog', { name: act }).waitFor();
    await fillIn();
    await page.getByRole('button', { name: `确定${act}` }).click();
    await page.getByText(`已办理：${act}`).waitFor();
  };

  beforeAll(async () => {
    portal = await sharedPortal();
    phone = await portal.open(PHONE);
    desk = await portal.open(DESK);
    receipt = await apply(phone.page);
    await as('qh.clerk');
    await takeIn(desk.page);
  }, 240_000);
  afterAll(() => portal.close());

  it('the clerk asks each with its own letter, and tells the applicant', async () => {
    const { page } = desk;
    await give(page, '征求意见', async () => {
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: '确定征求意见' }).click();
      await dialog.getByText('请填写地址或者电子邮箱').first().waitFor();
      await dialog.getByRole('radio', { name: /^第三方/ }).check();
      await dialog.getByRole('radio', { name: '单位' }).check();
      await dialog.getByLabel('姓名或者名称').fill(BUILDER.name);
      await dialog.getByLabel('电子邮箱').fill(BUILDER.email);
      await dialog.getByLabel('拟公开内容摘要').fill('雨污分流改造工程的施工方案');
      expect(await axeViolations(page)).toEqual([]);
    });
    await give(page, '征求意见', async () => {
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: /^第三方/ }).check();
      await dialog.getByRole('radio', { name: '单位' }).check();
      await dialog.getByLabel('姓名或者名称').fill(DESIGNER.name);
      await dialog.getByLabel('邮寄或者送达地址').fill(DESIGNER.address);
      await dialog.getByLabel('拟公开内容摘要').fill('雨污分流改造工程的设计图');
    });
    await party(BUILDER.name).getByText('没有送达证明，期限尚未起算').waitFor();
    await party(DESIGNER.name).getByText('正在暂停；有送达证明以前没有终点').waitFor();
    await page.getByText('暂停中，未定').waitFor();
    await give(page, '告知申请人正在征求意见');
    await page.getByText('已书面告知申请人正在征求意见').waitFor();
  }, 150_000);

  it('one agrees by its link with a file, which needs no account; the applicant is told nothing of whom', async () => {
    const { page } = await portal.open(PHONE);
    await page.goto(await linkMailedTo(portal, BUILDER.email));
    await page.getByRole('button', { name: '打开文书' }).click();
    await page.getByRole('radio', { name: '同意公开', exact: true }).check();
    await page.getByLabel('证明材料').setInputFiles([asFile(PATENT), { ...asFile(PATENT), name: 'run.exe' }]);
    await page.getByRole('button', { name: '提交意见' }).click();
    await page.getByRole('link', { name: /run\.exe/ }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: /run\.exe/ }).click();
    await page.getByRole('button', { name: '提交意见' }).click();
    await page.getByText('已收到您的意见').waitFor();
    await page.getByRole('list', { name: '随意见收到 1 份文件' }).getByText(PATENT.name).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.setViewportSize(DESK);
    expect(await axeViolations(page)).toEqual([]);
    await query(phone.page, receipt);
    await phone.page.getByText('正在征求意见，所需时间不计入答复期限').first().waitFor();
    const told = await phone.page.textContent('main');
    for (const secret of [BUILDER.name, PATENT.name]) expect(told).not.toContain(secret);
  }, 90_000);

  it('the clerk records the receipt of the other with its proof, and its objection on paper', async () => {
    const { page } = desk;
    const { name } = DESIGNER;
    await page.getByLabel('用途').selectOption({ label: '送达凭证' });
    await upload(page, { name: '回执.txt', content: '邮政回执' });
    // The page was read again after the upload: who answered by the link is no longer among those to choose from.
    await party(BUILDER.name)
      .getByText(/同意公开（网上提出）/)
      .waitFor();
    const brought = party(BUILDER.name).getByRole('list', { name: /随意见所附的文件/ });
    await brought.getByText(PATENT.name).first().waitFor();
    const saving = page.waitForEvent('download');
    await brought.getByRole('button', { name: /下载/ }).click();
    expect(readFileSync(await (await saving).path(), 'utf8')).toBe(PATENT.content);
    await page.getByLabel('用途').selectOption({ label: '被征求方的纸质意见' });
    await upload(page, { name: '书面意见.txt', content: '不同意公开' });
    await giveAbout('登记收到征求意见书', 2, name, async () => {
      expect(await page.getByLabel('征求意见的对方').textContent()).not.toContain(BUILDER.name);
      await page.getByLabel('送达的证明').fill('EMS 1098 签收');
      await page.getByLabel('送达凭证（扫描件）').selectOption({ label: '回执.txt' });
    });
    await party(name).getByText('EMS 1098 签收').waitFor();
    await page.getByText('预计').first().waitFor();
    await giveAbout('登记书面意见', 2, name, async () => {
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: '不同意公开' }).check();
      await dialog.getByRole('button', { name: '确定登记书面意见' }).click();
      await dialog.getByText('请填写对方的理由').first().waitFor();
      await dialog.getByLabel('对方的理由').fill('图纸含有我院的专有做法');
      await dialog.getByRole('checkbox', { name: /书面意见\.txt/ }).check();
    });
    await party(name)
      .getByText(/到.*为止：收到意见/)
      .waitFor();
    await party(name)
      .getByRole('list', { name: /随意见所附的文件/ })
      .getByText('书面意见.txt')
      .first()
      .waitFor();
    await party(BUILDER.name)
      .getByText(/同意公开（网上提出）/)
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
  }, 120_000);

  it('the officer judges the objection good, and the head discloses for the public interest', async () => {
    const { page } = desk;
    const { name } = DESIGNER;
    await as('qh.officer');
    await giveAbout('判断第三方的理由', 2, name, async () => {
      await page.getByRole('dialog').getByText('对方的理由：图纸含有我院的专有做法').waitFor();
      await page.getByRole('radio', { name: '合理', exact: true }).check();
      await page.getByLabel('判断的理由').fill('图纸含非公知做法');
    });
    await as('qh.disclosure');
    await giveAbout('因公共利益决定公开', 2, name, async () => {
      await page.getByLabel('公开的日期').fill(inDays(7));
      await page.getByLabel('决定公开的内容').fill('图纸中的防洪安全部分');
      await page.getByLabel('公共利益的理由').fill('关系沿线居民的防洪安全');
      expect(await axeViolations(page)).toEqual([]);
    });
    await as('qh.clerk');
    await giveAbout('登记收到公开告知书', 2, name, () => page.getByLabel('送达的证明').fill('EMS 1099 签收'));
    await party(name)
      .getByText(/收到公开告知书/)
      .waitFor();
  }, 150_000);

  it('the reply is proposed and cleared, and signed no earlier than the day that the third party was told', async () => {
    const { page } = desk;
    await as('qh.officer');
    await upload(page, PLAN);
    await give(page, '提出答复意见', async () => {
      await page.getByRole('radio', { name: '予以公开' }).check();
      await page.getByRole('checkbox', { name: PLAN.name }).check();
      await page.getByLabel('事实和理由').fill('经征求第三方意见，决定予以公开。');
    });
    await page.getByText('审签中').first().waitFor();
    await as('qh.secrecy');
    await give(page, '保密审查通过', async () => {
      await page.getByRole('checkbox', { name: PLAN.name }).check();
      await page.getByLabel('审查意见').fill('不涉密。');
    });
    await as('qh.signer');
    await page.getByText('告知第三方的公开日期未到').waitFor();
    expect([...desk.faults, ...phone.faults]).toEqual([]);
  }, 150_000);
});
