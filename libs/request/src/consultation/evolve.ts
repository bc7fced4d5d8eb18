import type { Change, Evolutions } from '../evolution.js';
import type { RequestState } from '../state.js';
import type { Consultation, Override } from './state.js';

function change(state: RequestState, consultationId: string, changed: Partial<Consultation>): Change {
  return {
    consultations: state.consultations.map((each) => (each.id === consultationId ? { ...each, ...changed } : each)),
  };
}

function changeOverride({ consultations }: RequestState, consultationId: string, changed: Partial<Override>): Change {
  return {
    consultations: consultations.map((each) =>
      each.id === consultationId && each.override ? { ...each, override: { ...each.override, ...changed } } : each,
    ),
  };
}

export const consultationEvolutions = {
  ConsultationOpened: ({ consultations }, { data, happenedOn }) => ({
    consultations: [
      ...consultations,
      {
        id: data.consultationId,
        ordinal: consultations.length + 1,
        kind: data.kind,
        addresseeKind: data.addresseeKind,
        sentOn: happenedOn,
        toldBy: null,
        receivedOn: null,
        proof: null,
        opinion: null,
        unreachableOn: null,
        silentOn: null,
        terminatedOn: null,
        terminationReason: null,
        objectionReasonable: null,
        override: null,
        reminderRaisedFor: null,
        proofMissingRaisedFor: null,
      },
    ],
  }),
  ApplicantToldOfConsultations: ({ consultations }, { data, commandId }) => ({
    consultations: consultations.map((each) =>
      data.consultationIds.includes(each.id) ? { ...each, toldBy: commandId } : each,
    ),
  }),
  ConsultationReceived: (state, { data: { consultationId, receivedOn, proofDocumentId, textOf } }) =>
    change(state, consultationId, { receivedOn, proof: { documentId: proofDocumentId, textOf } }),
  OpinionGiven: (state, { data }) => {
    const { stance, answeredOn, isLate, byLink, textOf, documents } = data;
    const files = documents ? { documentIds: documents.map(({ documentId }) => documentId) } : {};
    return change(state, data.consultationId, { opinion: { stance, answeredOn, isLate, byLink, textOf, ...files } });
  },
  ConsultedUnreachable: (state, { data, happenedOn }) =>
    change(state, data.consultationId, { unreachableOn: happenedOn }),
  ObjectionJudged: (state, { data }) => change(state, data.consultationId, { objectionReasonable: data.reasonable }),
  ConsultationTerminated: (state, { data, happenedOn }) =>
    change(state, data.consultationId, { terminatedOn: happenedOn, terminationReason: data.reason }),
  ObjectionOverridden: (state, { data, happenedOn, commandId }) =>
    change(state, data.consultationId, {
      override: {
        letterId: commandId,
        decidedOn: happenedOn,
        disclosureOn: data.disclosureOn,
        noticeReceivedOn: null,
        mootOn: null,
      },
    }),
  OverrideNoticeReceived: (state, { data: { consultationId, receivedOn } }) =>
    changeOverride(state, consultationId, { noticeReceivedOn: receivedOn }),
  OverrideBecameMoot: (state, { data: { consultationId }, happenedOn }) =>
    changeOverride(state, consultationId, { mootOn: happenedOn }),
  ConsultationReminderRaised: (state, { data }) =>
    change(state, data.consultationId, { reminderRaisedFor: data.dueOn }),
  ConsultationProofMissing: (state, { data }) =>
    change(state, data.consultationId, { proofMissingRaisedFor: data.dueOn }),
  ConsultationSilent: (state, { data, happenedOn }) => change(state, data.consultationId, { silentOn: happenedOn }),
} satisfies Evolutions;

/** A letter that could not be made told nobody anything. */
export function withoutLetter(state: RequestState, letterId: string): Change {
  return {
    consultations: state.consultations.map((each) => ({
      ...each,
      toldBy: each.toldBy === letterId ? null : each.toldBy,
      override: each.override?.letterId === letterId ? null : each.override,
    })),
  };
}
