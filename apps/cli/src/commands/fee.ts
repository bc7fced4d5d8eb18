import { parseArgs } from 'node:util';
import { explainFee, feeForItemRank, feeForItems, feeForPages, isLawRefusal, type Fee } from '#libs/law';

export const summary = '信息处理费：fee --items N | --item-rank K | --pages P [--already-public] [--explain]';

const USAGE = `用法：
  fee --items N                     一个自然月内 N 件全部按件收费的总额（元）
  fee --item-rank K                 本月第 K 件单独按件收费（元）
  fee --pages P [--already-public]  一件申请 P 页按量收费（元）；已主动公开仅告知途径的不按量收
  --explain                         逐档列出计算
按件、按量只能择一（办法3）。退出码：0 已算出；2 参数有误。
`;

const OPTIONS = {
  items: { type: 'string' },
  'item-rank': { type: 'string' },
  pages: { type: 'string' },
  'already-public': { type: 'boolean' },
  explain: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** Prints whole yuan; with `--explain` the bands below. */
export async function run(argv: string[]): Promise<number> {
  try {
    const { values } = parseArgs({ args: argv, options: OPTIONS, allowPositionals: false });
    if (values.help) return say(USAGE);
    const fee = feeOf(values);
    return say([String(fee.yuan), ...(values.explain ? explainFee(fee) : []), ''].join('\n'));
  } catch (error) {
    process.stderr.write(`${isLawRefusal(error) ? `${error.code} ` : ''}${(error as Error).message}\n${USAGE}`);
    return 2;
  }
}

interface Asked {
  items?: string;
  'item-rank'?: string;
  pages?: string;
  'already-public'?: boolean;
}

function feeOf(asked: Asked): Fee {
  const given = (['items', 'item-rank', 'pages'] as const).filter((name) => asked[name] !== undefined);
  if (given.length > 1)
    throw new Error('FEE.BOTH_METHODS 按件、按量只能择一，--items、--item-rank、--pages 只能给一个');
  if (asked['already-public'] && asked.pages === undefined) throw new Error('--already-public 只用于 --pages');
  if (asked.items !== undefined) return feeForItems(whole('items', asked.items));
  if (asked['item-rank'] !== undefined) return feeForItemRank(whole('item-rank', asked['item-rank']));
  if (asked.pages !== undefined)
    return feeForPages(whole('pages', asked.pages), { alreadyPublic: asked['already-public'] ?? false });
  throw new Error('须给出 --items、--item-rank 或 --pages');
}

function whole(name: string, text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new Error(`--${name} 应为非负整数：${text}`);
  return Number(text);
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}
