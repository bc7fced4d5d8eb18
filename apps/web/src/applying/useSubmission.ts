import { type Ref, ref, shallowRef } from 'vue';

import { newIdempotencyKey } from '../api/keys';
import { ApiProblem, asFailure, type Failure, isUncertain } from '../api/problem';
import { submitApplication } from '../api/public';
import type { Agency, Application, SubmissionReceipt } from '../api/types';

interface Sending {
  key: string;
  agency: Agency;
  application: Application;
  files: readonly File[];
}

export interface Submission {
  isSending: Ref<boolean>;
  failure: Ref<Failure | null>;
  /** An earlier sending had arrived, and what was sent now differs from it. */
  isOvertaken: Ref<boolean>;
  submit: (agency: Agency, application: Application, files: readonly File[]) => Promise<SubmissionReceipt | null>;
  /** The receipt of the earlier sending. */
  recover: () => Promise<(SubmissionReceipt & { agency: Agency }) | null>;
}

/**
 * Sends one application once. After an unclear end the key stays, also when the person changed something meanwhile: had
 * the first sending arrived, a second key would make a second request. The API then says that the key is used, and the
 * receipt of the first can be fetched by sending it again as it was.
 */
export function useSubmission(): Submission {
  const isSending = ref(false);
  const failure = shallowRef<Failure | null>(null);
  const isOvertaken = ref(false);
  let first: Sending | null = null;

  async function post(sending: Sending): Promise<SubmissionReceipt | null> {
    if (isSending.value) return null;
    isSending.value = true;
    failure.value = null;
    try {
      return await submitApplication(sending.agency.id, sending.application, sending.files, sending.key);
    } catch (error) {
      failure.value = asFailure(error);
      return null;
    } finally {
      isSending.value = false;
    }
  }

  async function submit(agency: Agency, application: Application, files: readonly File[]) {
    isOvertaken.value = false;
    const sending = { key: first?.key ?? newIdempotencyKey(), agency, application, files: [...files] };
    const receipt = await post(sending);
    const fault = failure.value;
    if (fault instanceof ApiProblem && fault.code === 'IDEMPOTENCY.KEY_REUSED' && first) isOvertaken.value = true;
    else if (fault && isUncertain(fault)) first ??= sending;
    // A clear no to a first sending leaves nothing behind; to a later one, the first may still have arrived.
    return receipt;
  }

  async function recover() {
    if (!first) return null;
    const { agency } = first;
    const receipt = await post(first);
    return receipt && { ...receipt, agency };
  }

  return { isSending, failure, isOvertaken, submit, recover };
}
