import { allCells, cellKey, type Figures } from '#libs/law';
import { readCsv, UnusableFile } from '../csv/read-csv.js';

/**
 * The figures of last year's report from its long CSV.
 * @throws UnusableFile when a line is malformed or a figure that is carried over is missing or no count
 */
export async function readPreviousReport(file: string): Promise<Figures> {
  const byKey = new Map<string, number>();
  for await (const each of readCsv(file, ['table', 'row_code', 'col_code', 'value'])) {
    if ('fault' in each) throw new UnusableFile(`${file} 第${each.line}行：${each.fault}`);
    const { table, row_code, col_code, value } = each.row;
    if (!/^\d+$/.test(value.trim())) throw new UnusableFile(`${file} 第${each.line}行：“${value}”不是件数`);
    byKey.set(`${table.trim()}/${row_code.trim()}/${col_code.trim()}`, Number(value));
  }
  const missing = allCells().filter((cell) => cell.row === 'CARRIED_OUT' && !byKey.has(cellKey(cell)));
  if (missing.length > 0) throw new UnusableFile(`${file} 缺少结转下年的数：${missing.map(cellKey).join('、')}`);
  return (address) => byKey.get(cellKey(address));
}
