import type { EventWords } from '../event-words.js';
import type { LinkingEvents } from './events.js';

export const linkingWords: Pick<EventWords, keyof LinkingEvents> = {
  RequestsLinked: () => '关联另一件申请',
  RequestsUnlinked: () => '取消与另一件申请的关联',
};

export const linkingRefusals = {
  'LINK.ITSELF': '不能与本件自己关联',
  'LINK.ALREADY': '已经关联，或者本是同一件申请拆分的',
  'LINK.UNKNOWN': '本件没有登记这项关联',
} as const;
