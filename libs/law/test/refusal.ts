import { isLawRefusal } from '#libs/law';

/** The code with which the call is refused; `none` when it is not. Any other error goes on. */
export function codeOf(call: () => unknown): string {
  try {
    call();
    return 'none';
  } catch (error) {
    if (isLawRefusal(error)) return error.code;
    throw error;
  }
}
