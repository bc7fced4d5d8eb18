/** 补正告知书 and 逾期不补正终止告知 (条例30). */
import { formalCitation } from '#libs/law';
import type { LetterOf } from '#libs/letters';
import type { CaseFile } from '../case-file.js';
import type { DraftingDeps } from '../deps.js';
import { commonOf, handInOf, issuedStanding, type Standing } from './common.js';
import { decidedBy, writtenWith } from './decided-by.js';
import { remedyOf } from './remedy.js';

export async function correctionNotice(
  deps: DraftingDeps,
  file: CaseFile,
  standing: Standing,
  commandId: string,
): Promise<LetterOf<'CORR'>> {
  const { correctBy, periodWorkingDays } = await decidedBy(deps, file, 'CorrectionRequested', commandId);
  const { points } = await writtenWith<'requestCorrection'>(deps, file, commandId);
  return {
    ...commonOf(file, standing),
    docCode: 'CORR',
    points,
    correctBy,
    periodWorkingDays,
    handIn: handInOf(file),
  };
}

export async function correctionLapsedLetter(
  deps: DraftingDeps,
  file: CaseFile,
  standing: Standing,
  commandId: string,
): Promise<LetterOf<'T-CORR'>> {
  const { correction } = file.state;
  if (!correction?.letterId || !correction.noticeReceivedOn) throw new Error('a lapse without a served notice');
  const notice = await issuedStanding(deps, file, correction.letterId);
  const { note } = await writtenWith<'confirmCorrectionLapse'>(deps, file, commandId);
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
