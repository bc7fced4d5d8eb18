import { ApiProperty } from '@nestjs/swagger';

const text = { nullable: true, type: String } as const;

class LightsView {
  @ApiProperty()
  green!: number;

  @ApiProperty()
  amber!: number;

  @ApiProperty({ description: '逾期' })
  red!: number;

  @ApiProperty({ description: '不判断：未确认，期限暂停，等待补正、缴费' })
  notJudged!: number;
}

class UnitLightsView extends LightsView {
  @ApiProperty({ ...text, format: 'uuid', description: '科室；尚未分派的为 null' })
  unitId!: string | null;

  @ApiProperty({ ...text })
  unitName!: string | null;
}

class AgencyLightsView extends LightsView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ ...text, format: 'uuid', description: '上级机关，在本表中的' })
  parentId!: string | null;

  @ApiProperty({ description: '仍在逾期的，台账所记' })
  breaches!: number;
}

class ForecastView {
  @ApiProperty({ format: 'date', description: '期限的最后一日；次日即逾期' })
  dueOn!: string;

  @ApiProperty({ ...text, format: 'uuid' })
  unitId!: string | null;

  @ApiProperty({ ...text })
  unitName!: string | null;

  @ApiProperty()
  requests!: number;
}

class OpenEntriesView {
  @ApiProperty({ description: '仍在逾期' })
  breach!: number;

  @ApiProperty({ description: '未销号的催办' })
  reminder!: number;

  @ApiProperty({ description: '未销号的督办' })
  supervisionOrder!: number;
}

class RepliesView {
  @ApiProperty({ description: '期间内发出的答复' })
  replies!: number;

  @ApiProperty({ nullable: true, type: Number, description: '所用工作日的中位数' })
  medianWorkingDays!: number | null;

  @ApiProperty({ nullable: true, type: Number, description: '所用工作日的第90百分位' })
  p90WorkingDays!: number | null;

  @ApiProperty({ description: '其中延长过期限' })
  extended!: number;

  @ApiProperty({ description: '其中要求过补正' })
  corrected!: number;

  @ApiProperty({ description: '其中征求过意见' })
  suspended!: number;
}

export class BoardView {
  @ApiProperty({ format: 'date' })
  today!: string;

  @ApiProperty({ format: 'date', description: '预测至哪一日' })
  forecastUntil!: string;

  @ApiProperty({ type: AgencyLightsView, isArray: true, description: '本人有督办岗位的各机关，上级在前' })
  agencies!: AgencyLightsView[];

  @ApiProperty({
    type: UnitLightsView,
    isArray: true,
    description: '在办件的预警，按科室；用 /requests 的同名条件列出',
  })
  units!: UnitLightsView[];

  @ApiProperty({ type: ForecastView, isArray: true, description: '无人办理即将逾期的，按日和科室' })
  forecast!: ForecastView[];

  @ApiProperty({ type: OpenEntriesView, description: '台账中未了的' })
  entries!: OpenEntriesView;

  @ApiProperty({ type: RepliesView })
  replies!: RepliesView;
}

export class CountsView {
  @ApiProperty({ description: '分组；没有的为空' })
  key!: string;

  @ApiProperty({ description: '上期结转' })
  carriedIn!: number;

  @ApiProperty({ description: '新收' })
  received!: number;

  @ApiProperty({ description: '答复' })
  replied!: number;

  @ApiProperty({ description: '其中按期' })
  inTime!: number;

  @ApiProperty({ description: '其中逾期' })
  overdue!: number;

  @ApiProperty({ description: '撤回、视为放弃等，未经答复' })
  endedWithoutReply!: number;

  @ApiProperty({ description: '结转下期' })
  carriedOver!: number;
}

export class StatisticsView {
  @ApiProperty({ type: CountsView, isArray: true })
  items!: CountsView[];
}

class CountedView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'QHFG-2026-000012' })
  number!: string;

  @ApiProperty({ format: 'date' })
  receivedOn!: string;

  @ApiProperty({ ...text, format: 'date' })
  replyDueOn!: string | null;

  @ApiProperty({ ...text, format: 'date' })
  dispatchedOn!: string | null;

  @ApiProperty({ ...text, format: 'date' })
  closedOn!: string | null;
}

export class CountedListView {
  @ApiProperty({ type: CountedView, isArray: true })
  items!: CountedView[];

  @ApiProperty({ ...text, description: '下一页；没有则为 null' })
  nextCursor!: string | null;
}
