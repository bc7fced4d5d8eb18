import { type Ref, ref, shallowRef } from 'vue';

import { newIdempotencyKey } from '../api/keys';
import { ApiProblem, asFailure, type Failure, isUncertain } from '../api/problem';

export interface Submission<Content, Receipt> {
  isSending: Ref<boolean>;
  failure: Ref<Failure | null>;
  /** An earlier sending had arrived, and what was sent now differs from it. */
  isOvertaken: Ref<boolean>;
  submit: (content: Content) => Promise<Receipt | null>;
  /** The receipt of the earlier sending, with what it was of. */
  recover: () => Promise<{ receipt: Receipt; content: Content } | null>;
  /** What is sent next is another one. */
  startAnew: () => void;
}

/**
 * Sends one application once. After an unclear end the key stays, also when the person changed something meanwhile: had
 * the first sending arrived, a second key would make a second request. The API then says that the key is used, and the
 * receipt of the first can be fetched by sending it again as it was.
 */
export function useSubmission<Content, Receipt>(
  send: (content: Content, key: string) => Promise<Receipt>,
): Submission<Content, Receipt> {
  const isSending = ref(false);
  const failure = shallowRef<Failure | null>(null);
  const isOvertaken = ref(false);
  let first: { content: Content; key: string } | null = null;

  async function post(content: Content, key: string): Promise<Receipt | null> {
    if (isSending.value) return null;
    isSending.value = true;
    failure.value = null;
    try {
      return await send(content, key);
    } catch (error) {
      failure.value = asFailure(error);
      return null;
    } finally {
      isSending.value = false;
    }
  }

  async function submit(content: Content): Promise<Receipt | null> {
    if (isSending.value) return null;
    isOvertaken.value = false;
    const key = first?.key ?? newIdempotencyKey();
    const receipt = await post(content, key);
    const fault = failure.value;
    if (fault instanceof ApiProblem && fault.code === 'IDEMPOTENCY.KEY_REUSED' && first) isOvertaken.value = true;
    else if (fault && isUncertain(fault)) first ??= { content, key };
    // A clear no to a first sending leaves nothing behind; to a later one, the first may still have arrived.
    return receipt;
  }

  async function recover(): Promise<{ receipt: Receipt; content: Content } | null> {
    if (!first) return null;
    const { content, key } = first;
    const receipt = await post(content, key);
    return receipt === null ? null : { receipt, content };
  }

  function startAnew(): void {
    first = null;
    failure.value = null;
    isOvertaken.value = false;
  }

  return { isSending, failure, isOvertaken, submit, recover, startAnew };
}
