import type { ClockReading } from '#libs/law';
import { ApiProperty } from '@nestjs/swagger';

class ClockReadingView {
  @ApiProperty({ format: 'date', nullable: true, type: String, description: '读数之日' })
  on!: string | null;

  @ApiProperty({ format: 'date', nullable: true, type: String, description: '收到之日' })
  receivedOn!: string | null;

  @ApiProperty({ format: 'date', nullable: true, type: String, description: '自这一天的次日起算' })
  startedOn!: string | null;

  @ApiProperty({ description: '期限，工作日' })
  periodWorkingDays!: number;

  @ApiProperty({ format: 'date', nullable: true, type: String, description: '最迟答复之日' })
  replyDueOn!: string | null;

  @ApiProperty({ enum: ['fixed', 'provisional'] })
  certainty!: string;

  @ApiProperty({ example: 'running' })
  running!: string;

  @ApiProperty()
  isOverdue!: boolean;

  @ApiProperty({ description: '已用工作日' })
  workingDaysUsed!: number;

  @ApiProperty({ description: '剩余工作日，今天不算' })
  workingDaysLeft!: number;

  @ApiProperty({ description: '日历版本' })
  calendarVersion!: string;
}

export class TraceDayView {
  @ApiProperty({ format: 'date' })
  date!: string;

  @ApiProperty({ example: 'counted', description: '这一天怎样计入' })
  effect!: string;

  @ApiProperty({ description: '数到第几个工作日' })
  count!: number;

  @ApiProperty({ example: '工作日，计入第 3 日' })
  reason!: string;

  @ApiProperty({ type: String, isArray: true, example: ['条例33'] })
  articles!: string[];

  @ApiProperty({ description: '使这一天成为工作日或休息日的放假通知' })
  source!: string;

  @ApiProperty({ description: '放假通知未公布，暂估' })
  provisional!: boolean;

  @ApiProperty()
  isDue!: boolean;
}

export class ClockView {
  @ApiProperty({ type: ClockReadingView })
  reading!: Omit<ClockReading, 'trace'>;

  @ApiProperty({ type: TraceDayView, isArray: true, description: '每一天及其理由' })
  trace!: TraceDayView[];
}

/** The reading and the reason of every day, as people are shown them. */
export function clockViewOf({ trace, ...reading }: ClockReading): ClockView {
  return {
    reading,
    trace: trace.map(({ date, effect, count, reason, articles, day, isDue }) => ({
      date,
      effect,
      count,
      reason,
      articles: [...articles],
      source: day.source,
      provisional: day.provisional,
      isDue,
    })),
  };
}
