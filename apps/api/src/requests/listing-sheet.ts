/** The list of requests as a sheet; nothing in it says who applied. */
import { outcomeRule, type OutcomeCode } from '#libs/law';
import type { ShownLight } from '#libs/records';
import { STAGE_WORDS, type Stage } from '#libs/request';
import type { Cell } from '../http/xlsx.js';
import type { ListedView } from './views/listing.view.js';

const LIGHT_WORDS: Record<ShownLight, string> = {
  green: '期限内',
  amber: '将到期',
  red: '逾期',
  notJudged: '不计期',
  answered: '已答复',
  ended: '已办结',
};

const COLUMNS: readonly [title: string, of: (row: ListedView) => Cell][] = [
  ['受理编号', ({ number }) => number],
  ['环节', ({ stage }) => STAGE_WORDS[stage as Stage]],
  ['处理决定', ({ outcome }) => outcome && outcomeRule(outcome as OutcomeCode).name],
  ['提交之日', ({ submittedOn }) => submittedOn],
  ['收到之日', ({ receivedOn }) => receivedOn],
  ['答复到期', ({ replyDueOn }) => replyDueOn],
  ['暂定', ({ certainty }) => (certainty === 'provisional' ? '是' : null)],
  ['预警', ({ light }) => LIGHT_WORDS[light as ShownLight]],
  ['剩余工作日', ({ workingDaysLeft }) => workingDaysLeft],
  ['承办科室', ({ unitName }) => unitName],
  ['承办人', ({ caseOfficerName }) => caseOfficerName],
  ['未完成的待办', ({ openTasks }) => openTasks],
];

export async function* listingSheet(rows: AsyncIterable<ListedView>): AsyncGenerator<Cell[]> {
  yield COLUMNS.map(([title]) => title);
  for await (const row of rows) yield COLUMNS.map(([, of]) => of(row));
}
