/** What every letter of a request says: who writes, to whom, about which request. */
import { inAgency } from '#libs/records';
import type { LetterCommon, DocumentNumber, Replaced } from '#libs/letters';
import type { CaseFile } from '../case-file.js';
import type { DraftingDeps } from '../deps.js';

/** Whether it is a draft to look at, or a letter with its number and its day. */
export type Standing =
  | { standing: 'draft'; issuedOn: string }
  | { standing: 'issued'; issuedOn: string; documentNumber: DocumentNumber; checkUrl: string };

export function commonOf(file: CaseFile, standing: Standing): LetterCommon {
  const { settings, application, state } = file;
  const { office, address, phone, hours } = settings.contact;
  const { letterhead, issuingName } = settings;
  const name = issuingName ?? file.agencyName;
  return {
    ...standing,
    issuer: {
      name,
      ...(letterhead ? { letterhead } : {}),
      office,
      address,
      phone,
      officeHours: hours,
      seal: { kind: 'drawn', text: name },
    },
    addressee: application.name,
    addresseeKind: application.requesterType === 'natural_person' ? 'person' : 'organisation',
    request: {
      number: file.number,
      receivedOn: state.receivedOn ?? state.submittedOn ?? standing.issuedOn,
      channel: state.channel,
      submittedOn: state.submittedOn ?? undefined,
      askedFor: application.description,
    },
  };
}

/** The answer that this one names and replaces. */
export function replacedBy({ state: { replaces } }: CaseFile): { replaces?: Replaced } {
  return replaces ? { replaces: { documentNumber: replaces.number, issuedOn: replaces.issuedOn } } : {};
}

/** Where the applicant hands in what a notice asks for. */
export function handInOf({ settings: { contact } }: CaseFile): string {
  return `通过政府信息公开申请平台提交，或者送交${contact.office}（${contact.address}）`;
}

/** The number, day and check address of a letter that has its number; one that is only imagined is a draft of its day. */
export async function issuedStanding(deps: DraftingDeps, file: CaseFile, letterId: string): Promise<Standing> {
  const { imagined } = file;
  if (imagined?.commandId === letterId) {
    const numbered = imagined.events.find(({ type }) => type === 'LetterNumbered');
    if (numbered) return { standing: 'draft', issuedOn: numbered.happenedOn };
  }
  const rows: (DocumentNumber & { datedOn: string; checkCode: string })[] = await inAgency(
    deps.source,
    file.agencyId,
    (manager) =>
      manager.query(
        `SELECT word, year, serial, dated_on AS "datedOn", check_code AS "checkCode" FROM letter WHERE id = $1`,
        [letterId],
      ),
  );
  const row = rows[0];
  if (!row) throw new Error('the letter of an effect is not recorded');
  const { word, year, serial, datedOn, checkCode } = row;
  return {
    standing: 'issued',
    issuedOn: datedOn,
    documentNumber: { word, year, serial },
    checkUrl: `${deps.publicUrl}/check/${checkCode}`,
  };
}
