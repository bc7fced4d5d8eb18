import type { Channel } from '#libs/law';
import { receiptPending, type Stage } from '#libs/request';

const NOT_STARTED: Partial<Record<Stage, (channel: Channel) => string>> = {
  submitted: () => '申请已经收下，正在转给受理机构；收到之日依申请的渠道确定（条例第三十一条）',
  arrived: (channel) => `${receiptPending(channel)}（条例第三十一条）；工作人员会尽快联系您`,
  verifying: () => '正在核实您的更正请求；法律没有规定期限，核实后书面答复您（条例第四十一条）',
  examining: () => '正在审核您的主动公开建议；法律没有规定期限，审核后书面答复您（条例第四十四条）',
  awaitingPayment: () => '正在等待您缴费；完成缴费的次日起，答复期限重新计算（信息处理费管理办法第六条）',
  awaitingCorrection: () => '正在等待您补正；收到补正并与您确认后，答复期限重新计算（条例第三十条）',
};

/** Why the statutory clock stands still, where it does. */
export function notStarted(stage: Stage, channel: Channel): string | undefined {
  return NOT_STARTED[stage]?.(channel);
}
