/** 征询书, 会商函, 征求意见告知书 and 公开告知书 (条例32, 33③, 34). What goes to others says nothing of the applicant. */
import { formalCitation, legalNumber } from '#libs/law';
import type { CommandContents, Consultation } from '#libs/request';
import type { ConsultationNotice, LetterOf, OutwardCommon } from '#libs/letters';
import { inAgency } from '#libs/records';
import { textsOf, type CaseFile } from '../case-file.js';
import type { DraftingDeps } from '../deps.js';
import { commonOf, type Standing } from './common.js';
import { remedyOf } from './remedy.js';

type Asked = CommandContents['openConsultation']['texts'];

function read<T extends object>(deps: DraftingDeps, file: CaseFile, commandId: string): Promise<T> {
  return inAgency(deps.source, file.agencyId, (manager) => textsOf<T>(manager, file, commandId));
}

function outward(file: CaseFile, standing: Standing, { addresseeKind }: Consultation, { name }: Asked): OutwardCommon {
  const request = { number: file.number };
  return { ...commonOf(file, standing), addressee: name, addresseeKind, request };
}

/** By the link without an account, or on paper. */
function handIn(deps: DraftingDeps, file: CaseFile, { id, ordinal }: Consultation): string {
  const { office, address } = file.settings.contact;
  const reference = `${file.number}-${ordinal}`;
  // Who was not asked yet has no code: it opens the party's page as soon as the letter is out.
  const code = file.imagined?.commandId === id ? '〔发出时生成〕' : deps.vault.consultationCode(id);
  return `通过${deps.publicUrl}/consult提交（征询编号：${reference}，查询码：${code}），或者送交、寄至${office}（${address}）`;
}

/** The letter that asks; it bears the id of its consultation. */
export async function consultationLetter(
  deps: DraftingDeps,
  file: CaseFile,
  standing: Standing,
  letterId: string,
): Promise<LetterOf<'TPC'> | LetterOf<'COC'>> {
  const consultation = file.state.consultations.find(({ id }) => id === letterId);
  if (!consultation) throw new Error(`no consultation was opened by ${letterId}`);
  const asked = await read<Asked>(deps, file, letterId);
  const common = { ...outward(file, standing, consultation, asked), handIn: handIn(deps, file, consultation) };
  const period = consultation.kind === 'thirdParty' ? 'thirdPartyPeriod' : 'coAuthorPeriod';
  const replyWorkingDays = legalNumber(period, standing.issuedOn).value;
  return consultation.kind === 'thirdParty'
    ? { ...common, docCode: 'TPC', informationSummary: asked.information, replyWorkingDays }
    : { ...common, docCode: 'COC', information: asked.information, proposal: asked.proposal ?? '', replyWorkingDays };
}

const KIND = { thirdParty: 'third_party', coAuthor: 'co_author' } as const;

/** Tells the applicant of everybody who was asked, by kind and day alone. */
export function consultationNotice(file: CaseFile, standing: Standing, letterId: string): LetterOf<'TPA'> {
  const told = file.state.consultations.filter(({ toldBy }) => toldBy === letterId);
  const asked = told.map(({ kind, sentOn }): ConsultationNotice['consultations'][number] => ({
    kind: KIND[kind],
    sentOn,
  }));
  const distinct = new Map(asked.map((one) => [`${one.kind} ${one.sentOn}`, one]));
  return { ...commonOf(file, standing), docCode: 'TPA', consultations: [...distinct.values()] };
}

function stanceOf({ opinion, unreachableOn }: Consultation): LetterOf<'TPN'>['consultation']['stance'] {
  if (opinion) return 'objected';
  return unreachableOn ? 'unreachable' : 'silent';
}

/** Tells a third party what will be disclosed although it did not agree, why, and what it can do. */
export async function overrideNotice(
  deps: DraftingDeps,
  file: CaseFile,
  standing: Standing,
  letterId: string,
): Promise<LetterOf<'TPN'>> {
  const consultation = file.state.consultations.find(({ override }) => override?.letterId === letterId);
  if (!consultation?.override) throw new Error(`no objection was overridden by ${letterId}`);
  const asked = await read<Asked>(deps, file, consultation.id);
  const texts = await read<CommandContents['overrideObjection']['texts']>(deps, file, letterId);
  return {
    ...outward(file, standing, consultation, asked),
    docCode: 'TPN',
    information: texts.information,
    consultation: {
      askedOn: consultation.sentOn,
      stance: stanceOf(consultation),
      ...(consultation.opinion ? { answeredOn: consultation.opinion.answeredOn } : {}),
    },
    publicInterestReasons: texts.publicInterestReasons.split('\n').filter((line) => line.trim() !== ''),
    disclosureOn: consultation.override.disclosureOn,
    basis: [formalCitation('条例15'), formalCitation('条例32')],
    remedy: remedyOf(
      file,
      { outcome: 'GRANTED', exemptions: [], toThirdParty: true, servedOnline: (asked.email ?? '') !== '' },
      standing.issuedOn,
    ),
  };
}
