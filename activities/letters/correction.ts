/** 补正告知书 and 逾期不补正终止告知 (条例30). */
import { formalCitation } from '#libs/law';
import type { CommandContents, RecordedEvent } from '#libs/request';
import type { LetterOf } from '#libs/letters';
import { inAgency, readEvents } from '#libs/records';
import { textsOf, type CaseFile } from '../case-file.js';
import type { ActivityDeps } from '../deps.js';
import { commonOf, issuedStanding, type Standing } from './common.js';
import { remedyOf } from './remedy.js';

function requestedBy(file: CaseFile, events: RecordedEvent[], commandId: string) {
  const requested = events.find(
    (event): event is RecordedEvent<'CorrectionRequested'> =>
      event.type === 'CorrectionRequested' && event.commandId === commandId,
  );
  if (!requested) throw new Error(`no correction was asked for by ${commandId} in ${file.requestId}`);
  return requested.data;
}

export async function correctionNotice(
  deps: ActivityDeps,
  file: CaseFile,
  standing: Standing,
  commandId: string,
): Promise<LetterOf<'CORR'>> {
  const { events, texts } = await inAgency(deps.source, file.agencyId, async (manager) => ({
    events: await readEvents(manager, file.requestId),
    texts: await textsOf<CommandContents['requestCorrection']['texts']>(manager, file, commandId),
  }));
  const { correctBy, periodWorkingDays } = requestedBy(file, events, commandId);
  const { office, address } = file.settings.contact;
  return {
    ...commonOf(file, standing),
    docCode: 'CORR',
    points: texts.points,
    correctBy,
    periodWorkingDays,
    handIn: `通过政府信息公开申请平台提交，或者送交${office}（${address}）`,
  };
}

export async function correctionLapsedLetter(
  deps: ActivityDeps,
  file: CaseFile,
  standing: Standing,
  commandId: string,
): Promise<LetterOf<'T-CORR'>> {
  const { correction } = file.state;
  if (!correction?.letterId || !correction.noticeReceivedOn) throw new Error('a lapse without a served notice');
  const notice = await issuedStanding(deps, file, correction.letterId);
  const { note } = await inAgency(deps.source, file.agencyId, (manager) =>
    textsOf<CommandContents['confirmCorrectionLapse']['texts']>(manager, file, commandId),
  );
  if (notice.standing !== 'issued') throw new Error('a correction notice has its number');
  return {
    ...commonOf(file, standing),
    docCode: 'T-CORR',
    facts: [note],
    basis: [formalCitation('条例30')],
    remedy: remedyOf(file, { outcome: 'CORRECTION_LAPSED', exemptions: [] }, standing.issuedOn),
    correctionNotice: {
      documentNumber: notice.documentNumber,
      servedOn: correction.noticeReceivedOn,
      correctBy: correction.correctBy,
    },
  };
}
