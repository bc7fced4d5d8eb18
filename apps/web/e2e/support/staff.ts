/** The steps of staff at the desk. */
import type { Page } from 'playwright-core';

export async function signIn(page: Page, login: string, password: string): Promise<void> {
  const leave = page.getByRole('button', { name: '退出' });
  if (await leave.isVisible()) {
    await leave.click();
    await page.waitForURL('**/desk/login');
  } else {
    await page.goto(new URL('/desk', page.url()).href);
  }
  await fillSignIn(page, login, password);
  await page.getByRole('heading', { name: '工作台' }).waitFor();
}

export async function fillSignIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel('登录名').fill(login);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
}

/** Finds the request by its number and opens it. */
export async function openRequest(page: Page, number: string): Promise<void> {
  await page.getByLabel('编号').fill(number);
  await page.getByRole('button', { name: '筛选' }).click();
  await page.getByRole('link', { name: number }).click();
  await page.getByRole('heading', { name: number }).waitFor();
}

/** Opens the form of a command, fills it in and gives it. */
export async function give(page: Page, command: string, fillIn?: () => Promise<unknown>): Promise<void> {
  await order(page, command, fillIn);
  await page.getByText(`已办理：${command}`).waitFor();
}

/** As `give`, without waiting for what comes of it. */
export async function order(page: Page, command: string, fillIn?: () => Promise<unknown>): Promise<void> {
  await page.getByRole('button', { name: command, exact: true }).click();
  await page.getByRole('dialog', { name: command }).waitFor();
  await fillIn?.();
  await page.getByRole('button', { name: `确定${command}` }).click();
}

export async function confirmReceipt(page: Page): Promise<void> {
  await give(page, '确认收到', async () => {
    await page.getByRole('radio', { name: '电话' }).check();
    await page.getByLabel('证据').fill('致电申请人，本人确认提出本件申请');
  });
}

/** From the confirmation to the unit that is to be found. */
export async function passReview(page: Page): Promise<void> {
  await confirmReceipt(page);
  await give(page, '开始受理审查');
  await give(page, '受理审查通过', async () => {
    for (const box of await page.getByRole('dialog').getByRole('checkbox').all()) await box.check();
  });
}

/** From the confirmation to the officer's desk. */
export async function takeIn(page: Page): Promise<void> {
  await passReview(page);
  await give(page, '分派承办', async () => {
    await page.getByLabel('承办科室').selectOption({ label: '水资源科' });
    await page.getByLabel('承办人').selectOption({ label: '吴涛' });
  });
}

export interface Disclosed {
  name: string;
  content: string;
}

export async function upload(page: Page, { name, content }: Disclosed): Promise<void> {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
  await page.getByLabel('选择文件').setInputFiles(file);
  await page.getByRole('button', { name: '上传', exact: true }).click();
  await page.getByText(`已上传 ${name}`).waitFor();
}
