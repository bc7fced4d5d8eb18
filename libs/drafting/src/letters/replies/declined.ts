/** 不予处理 (条例35, 36六, 39, 格式) and 其他处理. */
import type { LetterOf } from '#libs/letters';
import type { ReplyMatter } from './matter.js';

export function petition({ reply, texts }: ReplyMatter): LetterOf<'R-PET'> {
  return { ...reply, docCode: 'R-PET', nature: texts.petitionNature ?? '', channels: texts.petitionChannels ?? [] };
}

function previousOf({ proposal }: ReplyMatter) {
  const previous = proposal.previousRequest;
  if (!previous?.repliedOn) throw new Error('a repeated request without the earlier one');
  return { ...previous, repliedOn: previous.repliedOn };
}

export function repeated(matter: ReplyMatter): LetterOf<'R-REPEAT'> {
  const { number, repliedOn, replyNumber } = previousOf(matter);
  if (!replyNumber) throw new Error('a repeated request without the number of the earlier reply');
  return { ...matter.reply, docCode: 'R-REPEAT', earlier: { requestNumber: number, repliedOn, replyNumber } };
}

export function reconfirmed(matter: ReplyMatter): LetterOf<'R-RECON'> {
  const { information, how } = matter.texts.provided ?? { information: '', how: '' };
  return { ...matter.reply, docCode: 'R-RECON', provided: { information, how, on: previousOf(matter).repliedOn } };
}

export function publication({ reply, texts }: ReplyMatter): LetterOf<'R-BOOK'> {
  return { ...reply, docCode: 'R-BOOK', publications: texts.publications ?? [] };
}

export function excessive(matter: ReplyMatter): LetterOf<'R-EXC'> {
  const { frequencyFacts = '', whyUnreasonable = '' } = matter.texts;
  if (!matter.reasonsAsked) throw new Error('no reasons were asked for');
  return { ...matter.reply, docCode: 'R-EXC', frequencyFacts, whyUnreasonable, ...matter.reasonsAsked };
}

export function other({ reply, texts }: ReplyMatter): LetterOf<'R-OTHER'> {
  return { ...reply, docCode: 'R-OTHER', decision: texts.decision ?? '' };
}
