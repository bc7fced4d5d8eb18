import { isLawRefusal, type LawRefusal } from '#libs/law';

/** The code with which the call is refused; `none` when it is not. Any other error goes on. */
export function codeOf(call: () => unknown): string {
  return refusalOf(call)?.code ?? 'none';
}

/** The refusal of the call, or null. Any other error goes on. */
export function refusalOf(call: () => unknown): LawRefusal | null {
  try {
    call();
    return null;
  } catch (error) {
    if (isLawRefusal(error)) return error;
    throw error;
  }
}
