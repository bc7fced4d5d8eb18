/** An applicant's steps through the portal. */
import type { Page } from 'playwright-core';

export const ZHANG = {
  name: '张小明',
  identityNumber: '110101199003078515',
  phone: '13800001111',
  email: 'zhang@applicant.example',
  description: '2025年1月至12月人民路雨污分流改造工程的施工许可证和竣工验收备案表',
};

export interface Receipt {
  number: string;
  code: string;
}

const next = (page: Page): Promise<void> => page.locator('form button[type=submit]').click();

export async function chooseAgency(page: Page, name = '清河市水务局'): Promise<void> {
  await page.goto(new URL('/apply', page.url()).href);
  await page.getByRole('radio', { name }).check();
  await next(page);
  await page.waitForURL('**/apply/applicant');
}

export async function sayWho(page: Page, who = ZHANG): Promise<void> {
  await page.getByRole('radio', { name: '公民（个人）' }).check();
  await page.getByLabel('姓名').fill(who.name);
  await page.getByRole('radio', { name: '居民身份证' }).check();
  await page.getByLabel('证件号码').fill(who.identityNumber);
  await page.getByLabel('联系电话').fill(who.phone);
  await page.getByLabel('电子邮箱').fill(who.email);
  await next(page);
  await page.waitForURL('**/apply/content');
}

export async function sayWhat(page: Page, description = ZHANG.description): Promise<void> {
  await page.getByLabel('需要获取的信息').fill(description);
  await page.getByRole('radio', { name: /^网上查看/ }).check();
  const file = { name: '委托书.txt', mimeType: 'text/plain', buffer: Buffer.from('本人委托李四办理。\n') };
  await page.getByLabel('附件').setInputFiles(file);
  await next(page);
  await page.waitForURL('**/apply/review');
}

export async function submit(page: Page): Promise<Receipt> {
  await page.getByRole('button', { name: '提交申请' }).click();
  return readReceipt(page);
}

export async function readReceipt(page: Page): Promise<Receipt> {
  await page.waitForURL('**/receipt');
  const text = async (test: string) => ((await page.textContent(`[data-test=${test}]`)) ?? '').trim();
  return { number: await text('number'), code: await text('query-code') };
}

/** All steps of an application. */
export async function apply(page: Page, who = ZHANG): Promise<Receipt> {
  await chooseAgency(page);
  await sayWho(page, who);
  await sayWhat(page);
  return submit(page);
}

export async function query(page: Page, { number, code }: Receipt): Promise<void> {
  await page.goto(new URL(`/track/${number}`, page.url()).href);
  await page.getByLabel('查询码').fill(code);
  await page.getByRole('button', { name: '查询' }).click();
  await page.getByRole('heading', { name: number }).waitFor();
}
