import type { CommandContents } from '#libs/request';
import { instanceToPlain } from 'class-transformer';
import type { ProposeReplyForm } from './proposal.forms.js';

/** A proposal as people send it, a ground with its words, taken apart: what may stand in an event, and what stays sealed. */
export function proposalContents(form: ProposeReplyForm): CommandContents['proposeReply'] {
  const plain = instanceToPlain(form, { exposeUnsetFields: false }) as ProposeReplyForm;
  const { outcome, documents, severabilityConsidered, responsible, regimeRank, previousRequest, ...rest } = plain;
  const { exemptions, otherParts, ...texts } = rest;
  const facts = { responsible, regimeRank, previousRequest, otherGrounds: otherParts?.map(({ ground }) => ground) };
  return {
    data: {
      outcome,
      documents,
      severabilityConsidered,
      exemptions: exemptions.map(({ code, documentId, prohibitedBy, publicationDuty }) =>
        given({ code, documentId, prohibitedBy, publicationDuty }),
      ),
      ...given(facts),
    },
    texts: {
      ...texts,
      ...given({ otherParts: otherParts?.map(({ information, reasons }) => ({ information, reasons })) }),
      withheld: exemptions.map(({ information, reasons, classificationBasis, prohibitingLaw }) =>
        given({ information, reasons, classificationBasis, prohibitingLaw }),
      ),
    },
  };
}

/** Without what was left out: an event says nothing of it. */
function given<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
