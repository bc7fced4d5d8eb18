import type { ArticleId } from './articles/index.js';

/**
 * A legal refusal: the rule that was asked cannot answer, or the act that was proposed is not lawful.
 * It carries a constant code (`EXTENSION.ALREADY_USED`), the article that says so, and safe details (dates and
 * counts only, never a name or a text of the applicant). No framework and no HTTP in it.
 */
export class LawRefusal extends Error {
  override readonly name = 'LawRefusal';

  constructor(
    readonly code: string,
    message: string,
    readonly article: ArticleId | null = null,
    readonly details: Readonly<Record<string, string | number | boolean | null>> = {},
  ) {
    super(message);
  }
}

/** Whether a caught value is a {@link LawRefusal} (by name, so that two copies of the library still agree). */
export function isLawRefusal(error: unknown): error is LawRefusal {
  return error instanceof Error && error.name === 'LawRefusal' && typeof (error as LawRefusal).code === 'string';
}
