import type { Application } from '#libs/records';
import type { Answer, ApiClient } from './api-client.js';

export interface ReceiptBody {
  requestId: string;
  number: string;
  queryCode: string;
  submittedOn: string;
  trackUrl: string;
  clock: { started: boolean; because: string };
}

/** Words that must turn up nowhere but where they belong. */
export const PERSONAL = {
  name: '欧阳听雨',
  identity: '110101199003078515',
  phone: '13912345678',
  email: 'ouyang.tingyu@mail.example',
  address: '清河市柳荫街七号院',
  description: '滨河路改造工程监理合同及变更签证',
};

export function anApplication(wishes: Partial<Application> = {}): Application {
  return {
    requesterType: 'natural_person',
    name: PERSONAL.name,
    identity: { kind: 'residentId', number: PERSONAL.identity },
    contact: { phone: PERSONAL.phone, email: PERSONAL.email, address: PERSONAL.address },
    description: PERSONAL.description,
    deliveryForm: 'portal',
    assistanceNeeded: '',
    ...wishes,
  };
}

export function submissionForm(
  application: unknown,
  files: { name: string; content: Uint8Array | string }[] = [],
): FormData {
  const form = new FormData();
  form.set('application', typeof application === 'string' ? application : JSON.stringify(application));
  for (const { name, content } of files) form.append('files', new Blob([content]), name);
  return form;
}

export function submitTo(
  client: ApiClient,
  agencyId: string,
  {
    application = anApplication(),
    files,
    key,
  }: { application?: unknown; files?: { name: string; content: Uint8Array | string }[]; key?: string } = {},
): Promise<Answer<ReceiptBody>> {
  const form = submissionForm(application, files);
  return client.post<ReceiptBody>(`/api/v1/agencies/${agencyId}/requests`, {
    form,
    ...(key === undefined ? {} : { key }),
  });
}

/** Headers of an applicant. */
export function withCode(queryCode: string): Record<string, string> {
  return { 'yishen-query-code': queryCode };
}
