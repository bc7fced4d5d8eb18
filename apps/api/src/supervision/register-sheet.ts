/** The register as a sheet: its columns, and how each line fills them. */
import {
  BREACH_CAUSE_WORDS,
  ENTRY_KIND_WORDS,
  LIMIT_WORDS,
  type BreachCause,
  type EntryKind,
  type EntryState,
  type LimitKind,
} from '#libs/request';
import type { Cell } from '../http/xlsx.js';
import type { RegisterLineView } from './register.view.js';

const STATE_WORDS: Record<EntryState, string> = {
  open: '待回复',
  answered: '已回复',
  accepted: '已认可',
  superseded: '已更正',
  cleared: '已销号',
};

const COLUMNS: readonly [title: string, of: (line: RegisterLineView) => Cell][] = [
  ['类别', ({ kind }) => ENTRY_KIND_WORDS[kind as EntryKind]],
  ['受理编号', ({ number }) => number],
  ['发生之日', ({ openedOn }) => openedOn],
  ['期限种类', ({ limit }) => limit && LIMIT_WORDS[limit as LimitKind]],
  ['期限', ({ dueOn }) => dueOn],
  ['逾期工作日', ({ workingDaysOver }) => workingDaysOver],
  ['科室', ({ unitName }) => unitName],
  ['承办人', ({ caseOfficerName }) => caseOfficerName],
  ['发出人', ({ issuedByName, kind }) => issuedByName ?? (kind === 'reminder' ? '系统' : null)],
  ['要求', ({ demand }) => demand],
  ['逾期原因', ({ cause }) => cause && BREACH_CAUSE_WORDS[cause as BreachCause]],
  ['回复之日', ({ answeredOn }) => answeredOn],
  ['回复人', ({ answeredByName }) => answeredByName],
  ['回复内容', ({ answer }) => answer],
  ['退回次数', ({ returns }) => returns],
  ['认可之日', ({ acceptedOn }) => acceptedOn],
  ['逾期终了', ({ endedOn }) => endedOn],
  ['更正之日', ({ supersededOn }) => supersededOn],
  ['销号之日', ({ clearedOn }) => clearedOn],
  ['状态', ({ state }) => STATE_WORDS[state as EntryState]],
];

export async function* registerSheet(lines: AsyncIterable<RegisterLineView>): AsyncGenerator<Cell[]> {
  yield COLUMNS.map(([title]) => title);
  for await (const line of lines) yield COLUMNS.map(([, of]) => of(line));
}
