/** 送达回证: what is known is printed, what is signed at the door stays blank. */
import { LETTER_TITLES, type LetterOf } from '#libs/letters';
import type { AttemptMethod, CommandContents } from '#libs/request';
import { inAgency, letterNumberText } from '#libs/records';
import { textsOf, type CaseFile } from '../case-file.js';
import type { DraftingDeps } from '../deps.js';
import { commonOf, type Standing } from './common.js';

const METHODS: Record<AttemptMethod, LetterOf<'SVC'>['method']> = {
  inPerson: 'direct',
  post: 'post',
  entrusted: 'entrusted',
};

export async function proofOfServiceForm(
  deps: DraftingDeps,
  file: CaseFile,
  standing: Standing,
  serviceId: string,
): Promise<LetterOf<'SVC'>> {
  const attempt = file.state.service.attempts.find(({ id }) => id === serviceId);
  const reply = file.state.letters.findLast(({ code, status }) => code.startsWith('R-') && status === 'issued');
  if (!attempt || !reply) throw new Error('a proof of service without its service');
  const texts = await inAgency(deps.source, file.agencyId, (manager) =>
    textsOf<CommandContents['beginService']['texts']>(manager, file, serviceId),
  );
  const { request, ...common } = commonOf(file, standing);
  return {
    ...common,
    request: { number: request.number },
    docCode: 'SVC',
    documents: [{ name: LETTER_TITLES[reply.code], number: letterNumberText(reply.number) }],
    recipient: file.application.name,
    method: METHODS[attempt.method],
    place: texts.entrustedTo ? `${texts.place}（委托${texts.entrustedTo}代送）` : texts.place,
    ...(attempt.method === 'post' ? { trackingNumber: texts.trackingNumber, postedOn: attempt.begunOn } : {}),
  };
}
