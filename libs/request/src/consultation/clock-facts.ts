import { base, type FactsOf } from '../clock-fact.js';

export const consultationFacts = {
  ConsultationOpened: (event) => ({
    ...base(event),
    kind: 'consultationSent',
    consultationId: event.data.consultationId,
    party: event.data.kind,
  }),
  ConsultationReceived: (event) => ({
    ...base(event),
    kind: 'consultationReceived',
    happenedOn: event.data.receivedOn,
    consultationId: event.data.consultationId,
  }),
  OpinionGiven: (event) => ({
    ...base(event),
    kind: 'consultationAnswered',
    happenedOn: event.data.answeredOn,
    consultationId: event.data.consultationId,
  }),
  ConsultedUnreachable: (event) => ({
    ...base(event),
    kind: 'consultationUnreachable',
    consultationId: event.data.consultationId,
  }),
  ConsultationTerminated: (event) => ({
    ...base(event),
    kind: 'consultationTerminated',
    consultationId: event.data.consultationId,
  }),
} satisfies FactsOf;
