/** How an article's id (`条例33②`, `复议法23①(四)`, `235号`) is written for people. The texts themselves are the law library's. */
const TITLES: Readonly<Record<string, string>> = {
  条例: '政府信息公开条例',
  办法: '信息处理费管理办法',
  复议法: '行政复议法',
  行诉法: '行政诉讼法',
  行诉解释: '行政诉讼法解释',
  民诉法: '民事诉讼法',
};

const LETTERS: Readonly<Record<string, string>> = {
  '207号': '国办公开办函〔2015〕207号',
  '235号': '国办公开办函〔2016〕235号',
  '19号': '国办公开办函〔2017〕19号',
  '14号': '国办公开办函〔2019〕14号',
  '132号': '国办函〔2021〕132号',
  放假通知: '国务院办公厅放假安排通知',
};

const PARAGRAPHS: Readonly<Record<string, string>> = { '①': '第一款', '②': '第二款', '③': '第三款' };

export function citation(id: string): string {
  const letter = LETTERS[id];
  if (letter) return letter;
  if (id.startsWith('例-')) return `办理惯例（${id.slice(2)}）`;
  const parts = /^(\D+?)(\d+)([①②③])?(\((.)\))?$/.exec(id);
  if (!parts) return id;
  const [, instrument = '', article = '', paragraph = '', , item] = parts;
  return `${TITLES[instrument] ?? instrument}第${article}条${PARAGRAPHS[paragraph] ?? ''}${item ? `第（${item}）项` : ''}`;
}

export function citations(ids: readonly string[]): string {
  return ids.map(citation).join('；');
}
