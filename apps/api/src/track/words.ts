import type { Stage } from '#libs/request';

const CONFIRMATION = '答复期限自公开工作机构与您确认申请之日的次日起算（条例第三十一条第三项）';

/** Why the statutory clock stands still, where it does. */
export const NOT_STARTED: Partial<Record<Stage, string>> = {
  submitted: CONFIRMATION,
  arrived: `${CONFIRMATION}；工作人员会尽快联系您`,
  awaitingCorrection: '正在等待您补正；收到补正并与您确认后，答复期限重新计算（条例第三十条）',
};
