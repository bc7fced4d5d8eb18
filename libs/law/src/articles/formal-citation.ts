import { article, type ArticleId } from './index.js';

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const CIRCLED = '①②③④⑤⑥⑦⑧⑨';

/** 1-99 in Chinese numerals, as articles are numbered in print: 三十六, 十五, 二十. */
function inChinese(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens > 1 ? DIGITS[tens] : ''}十${ones > 0 ? DIGITS[ones] : ''}`;
}

/** 款 are circled in our ids, 项 stand in brackets: ② is 第二款, (三) is 第（三）项. */
function inWords(paragraph: string): string {
  return paragraph
    .replace(/[①-⑨]/g, (sign) => `第${inChinese(CIRCLED.indexOf(sign) + 1)}款`)
    .replace(/[(（](.+?)[)）]/g, '第（$1）项');
}

/** How a letter names an article: 《中华人民共和国政府信息公开条例》第三十六条第（二）项. */
export function formalCitation(id: ArticleId): string {
  const { title, article: number, paragraph } = article(id);
  const [name, ...rest] = title.split('（');
  const note = rest.length > 0 && !/令|修订|修正/.test(title) ? `（${rest.join('（')}` : '';
  if (!/^\d+$/.test(number)) return `《${name}》${note}`;
  return `《${name}》${note}第${inChinese(Number(number))}条${inWords(paragraph ?? '')}`;
}
