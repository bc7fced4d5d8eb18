/** 无法提供: not held, another agency's, to be made, still unclear; and what a law of its own governs (条例36四、五、七, 38, 30). */
import type { LetterOf } from '#libs/letters';
import { paragraphs, type ReplyMatter } from './matter.js';

const NOWHERE = { name: '', contact: '' };

export function notHeld({ reply, texts }: ReplyMatter): LetterOf<'R-NONE'> {
  const search = texts.searchRecord ?? { scope: '', keywords: '', method: '', result: '' };
  return { ...reply, docCode: 'R-NONE', search };
}

export function notResponsible({ reply, proposal, texts }: ReplyMatter): LetterOf<'R-NOTOURS'> {
  const isKnown = proposal.responsible === 'known';
  return {
    ...reply,
    // The officer's reasons stand below, as the reasons why it is not this agency.
    facts: ['本机关对你的申请进行了审查。'],
    docCode: 'R-NOTOURS',
    reasons: paragraphs(texts.reasons),
    responsible: isKnown && texts.responsibleAgency ? [texts.responsibleAgency] : undefined,
    undeterminedBecause: isKnown ? undefined : texts.undeterminedBecause,
  };
}

export function specialRegime({ reply, texts }: ReplyMatter): LetterOf<'R-SPEC'> {
  return { ...reply, docCode: 'R-SPEC', regime: texts.regime ?? '', office: texts.regimeOffice ?? NOWHERE };
}

export function needsCreation({ reply, texts }: ReplyMatter): LetterOf<'R-CREATE'> {
  const { whyCreation = '', severanceFinding: whyNotSeverable = '' } = texts;
  return { ...reply, docCode: 'R-CREATE', whyCreation, whyNotSeverable };
}

/** The course of the correction, from the record. */
export function stillUnclear({ reply, file, texts }: ReplyMatter): LetterOf<'R-UNCLEAR'> {
  const { correction, letters } = file.state;
  const notice = letters.find(({ id }) => id === correction?.letterId);
  if (!notice || !correction?.noticeReceivedOn || !correction.arrivedOn) {
    throw new Error('a reply that the request is still unclear, without a correction');
  }
  return {
    ...reply,
    docCode: 'R-UNCLEAR',
    correction: {
      noticeNumber: notice.number,
      noticeServedOn: correction.noticeReceivedOn,
      correctedOn: correction.arrivedOn,
      correctedText: file.application.description,
      stillUnclear: texts.stillUnclear ?? '',
    },
  };
}
