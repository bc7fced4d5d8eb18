/** A request played over HTTP to its end, for specs that look at what it leaves. */
import { anApplication, submitTo, withCode, type ReceiptBody } from './applications.js';
import { give, until, type Stage } from './stage.js';

export interface PlayedRequest {
  receipt: ReceiptBody;
  documentId: string;
  letterIds: string[];
  checkCode: string;
  commandId: string;
}

/** Texts that people write on the way; they must turn up nowhere but where they belong. */
export const WRITTEN = {
  evidence: '三月五日上午与申请人通话确认',
  reasons: '监理合同属本机关保存的信息',
  opinion: '逐件看过，无工作秘密',
  fileName: '柳荫街监理合同.pdf',
};

/** From submission to the archive, all by people of the city's bureau; `signer` is who signs. */
export async function playToArchive({ api }: Stage, signer = 'qh.signer'): Promise<PlayedRequest> {
  const clerk = await api.client('qh.clerk');
  const officer = await api.client('qh.officer');
  const agency = api.agency('QHSW');
  const files = [{ name: '欧阳听雨的补充说明.txt', content: '补充说明：柳荫街路段' }];
  const { body: receipt } = await submitTo(clerk, agency.id, { application: anApplication(), files });
  const id = receipt.requestId;
  const confirmation = { confirmedOn: api.platform.clock.today(), method: 'phone', evidence: WRITTEN.evidence };
  const confirmed = await give(clerk, id, 'confirm-receipt', confirmation);
  await give(clerk, id, 'start-intake-review');
  await give(clerk, id, 'pass-intake-review', { identityShown: true, descriptionClear: true, formStated: true });
  await give(clerk, id, 'assign-handling-unit', { unitId: agency.units[0]?.id, caseOfficerId: null });

  const form = new FormData();
  form.set('purpose', 'disclosure');
  form.append('file', new Blob(['%PDF-1.4\n% contract\n']), WRITTEN.fileName);
  const { body: document } = await officer.post<{ id: string; sha256: string }>(`/api/v1/requests/${id}/documents`, {
    form,
  });
  const documents = [{ documentId: document.id, sha256: document.sha256, treatment: 'full' }];
  const proposal = { outcome: 'GRANTED', exemptions: [], documents, severabilityConsidered: false };
  await give(officer, id, 'propose-reply', { ...proposal, reasons: WRITTEN.reasons });

  const read = async () =>
    (
      await clerk.get<{ stage: string; proposal: { id: string }; letters: { id: string; checkCode: string }[] }>(
        `/api/v1/requests/${id}`,
      )
    ).body;
  const proposalId = (await until(read, ({ stage }) => stage === 'inApproval')).proposal.id;
  const review = { proposalId, documentIds: [document.id], opinion: WRITTEN.opinion };
  await give(await api.client('qh.secrecy'), id, 'approve-secrecy', review);
  await give(await api.client(signer), id, 'sign-reply', { proposalId });
  const headers = withCode(receipt.queryCode);
  await until(
    () => clerk.post(`/api/v1/track/${receipt.number}/commands/acknowledge-service`, { headers, body: {} }),
    ({ status }) => status === 200,
  );
  await give(clerk, id, 'close-request');
  const archivist = await api.client('qh.archivist');
  await until(
    () => give(archivist, id, 'archive-request'),
    ({ status }) => status === 200,
  );
  const { letters } = await until(read, ({ stage }) => stage === 'archived');
  return {
    receipt,
    documentId: document.id,
    letterIds: letters.map((letter) => letter.id),
    checkCode: letters[0]?.checkCode ?? '',
    commandId: confirmed.body.commandId,
  };
}
