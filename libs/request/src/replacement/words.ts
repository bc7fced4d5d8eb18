import type { EventWords } from '../event-words.js';
import type { ReplacementEvents } from './events.js';

export const replacementWords: Pick<EventWords, keyof ReplacementEvents> = {
  ReplyFoundWrong: () => '发现答复有误，重新办理，将以新的答复书更正并替代',
};

export const replacementRefusals = {
  'REPLY.NONE': '本件没有已经送达的答复书可以更正',
} as const;
