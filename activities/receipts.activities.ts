/** All matters of an application were received on one day (办法4): corrected in one of them, it is in the others too. */
import { acceptCommand, findRequest, inAgency, listOtherMatters, type NewCommand } from '#libs/records';
import { refusalsOf, type CommandContents } from '#libs/request';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { done, openCaseFile, textsOf, type CaseFile } from './case-file.js';
import type { ActivityDeps } from './deps.js';
import type { EffectActivities } from './effect-activities.js';

type TakeBack = NewCommand<'takeBackFact'>;

export function createReceiptActivities(deps: ActivityDeps): Pick<EffectActivities, 'correctReceipts'> {
  return {
    correctReceipts: async (input) => {
      const file = await openCaseFile(deps, input);
      const { made, others } = await inAgency(deps.source, file.agencyId, async (manager) => ({
        made: await correctionMade(manager, file),
        others: await listOtherMatters(manager, file.requestId),
      }));
      let corrected = 0;
      for (const requestId of others) if (await follows(deps, file, requestId, made)) corrected += 1;
      return done(input, 'correctReceipts', { corrected, left: others.length - corrected });
    },
  };
}

type Made = Pick<TakeBack, 'actor' | 'arrivedOn' | 'texts'>;

/** By whom, when and with what evidence it was corrected here. */
async function correctionMade(manager: EntityManager, file: CaseFile): Promise<Made> {
  const { textOf = '' } = file.effect.data;
  const rows: Omit<Made, 'texts'>[] = await manager.query(
    `SELECT actor, arrived_on AS "arrivedOn" FROM inbox WHERE command_id = $1`,
    [textOf],
  );
  if (!rows[0]) throw new Error('the command that corrected a day of receipt is not recorded');
  return { ...rows[0], texts: await textsOf<CommandContents['takeBackFact']['texts']>(manager, file, textOf) };
}

/** Whether another matter bears the right day, or will: the same correction stands in its inbox, and the relay brings it. */
async function follows(deps: ActivityDeps, file: CaseFile, requestId: string, made: Made): Promise<boolean> {
  const { rightOn = '' } = file.effect.data;
  const other = await inAgency(deps.source, file.agencyId, (manager) => findRequest(manager, requestId));
  if (other?.state.receivedOn === rightOn) return true;
  const receipt = other?.state.dayFacts.find(({ type }) => type === 'RequestRegistered');
  if (!other?.wrappedKey || !receipt) return false;
  const command = {
    ...made,
    ...{ commandId: randomUUID(), agencyId: file.agencyId, requestId, kind: 'takeBackFact' as const },
    data: { seq: receipt.seq, rightOn, proofDocumentId: null, follows: file.requestId },
    idempotency: { scope: `receipt/${file.requestId}/${file.effect.key}`, key: requestId },
  };
  const context = { today: made.arrivedOn, calendar: other.calendar, agency: other.settings, nextNumber: null };
  if (refusalsOf(other.state, command, context).length > 0) return false;
  await acceptCommand(deps.source, deps.vault, command);
  return true;
}
