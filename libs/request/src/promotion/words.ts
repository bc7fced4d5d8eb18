import type { EventWords } from '../event-words.js';
import type { PromotionEvents } from './events.js';

export const promotionWords: Pick<EventWords, keyof PromotionEvents> = {
  PromotedToProactive: ({ data }) => `所公开的信息自 ${data.publishedOn} 起转为主动公开`,
};

export const promotionRefusals = {
  'PROMOTION.NOTHING_GIVEN': '没有已经公开给申请人、尚未转为主动公开的文件',
  'PROMOTION.DOCUMENT_NOT_GIVEN': '只能选择已经公开给申请人、尚未转为主动公开的文件',
} as const;
