import type { ApiClient } from './api-client.js';
import { submitTo, type ReceiptBody } from './applications.js';
import { give, type Stage } from './stage.js';

export interface AskedParty {
  consultationId: string;
  /** What the letter says: which consultation, and the code that opens it. */
  reference: string;
  code: string;
}

/** A request that is being handled, and a third party that was asked about it. */
export async function askThirdParty(
  stage: Stage,
  clerk: ApiClient,
  officer: ApiClient,
  information: string,
): Promise<AskedParty & { receipt: ReceiptBody }> {
  const agency = stage.api.agency('QHSW');
  const { body: receipt } = await submitTo(clerk, agency.id);
  const id = receipt.requestId;
  const confirmed = { confirmedOn: stage.api.platform.clock.today(), method: 'phone', evidence: '电话确认' };
  await give(clerk, id, 'confirm-receipt', confirmed);
  await give(clerk, id, 'start-intake-review');
  await give(clerk, id, 'pass-intake-review', { identityShown: true, descriptionClear: true, formStated: true });
  await give(clerk, id, 'assign-handling-unit', { unitId: agency.units[0]?.id, caseOfficerId: null });
  return { receipt, ...(await askAnother(stage, officer, receipt, 1, information)) };
}

/** One more party of the same request; `ordinal` is the how-manieth it is. */
export async function askAnother(
  stage: Stage,
  officer: ApiClient,
  { requestId, number }: ReceiptBody,
  ordinal: number,
  information: string,
): Promise<AskedParty> {
  const { status, body } = await give(officer, requestId, 'open-consultation', {
    kind: 'thirdParty',
    addresseeKind: 'organisation',
    name: '清河建设有限公司',
    address: '清河市解放路8号',
    information,
  });
  if (status !== 200) throw new Error(`nobody was asked: ${JSON.stringify(body)}`);
  const code = stage.system.deps.vault.consultationCode(body.commandId);
  return { consultationId: body.commandId, reference: `${number}-${ordinal}`, code };
}
