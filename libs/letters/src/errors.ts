/** A mandatory content that a letter lacks. */
export interface MissingContent {
  /** Where it belongs in the letter's data, e.g. `request.receivedOn` or `withheld[1].reasons`. */
  field: string;
  /** What the letter must say, in the words of the desk, e.g. 收到之日. */
  contents: string;
}

/** The base of every refusal of the renderer. `retryable` tells the caller whether the same letter may succeed later. */
export abstract class LetterError extends Error {
  abstract readonly code: string;
  abstract readonly retryable: boolean;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The letter lacks contents that the law or official usage demands; all of them are listed. */
export class LetterDataError extends LetterError {
  readonly code = 'LETTER.CONTENTS_MISSING';
  readonly retryable = false;

  constructor(
    readonly docCode: string,
    readonly missing: readonly MissingContent[],
  ) {
    super(`${docCode} lacks ${missing.map((m) => `${m.field} (${m.contents})`).join('; ')}`);
  }
}

/** No font has these characters: the letter would print boxes (字库缺字). */
export class GlyphMissing extends LetterError {
  readonly code = 'LETTER.GLYPH_MISSING';
  readonly retryable = false;

  constructor(
    /** The characters, each once, in order of appearance. */
    readonly characters: readonly string[],
    /** The fields that hold them. */
    readonly fields: readonly string[],
  ) {
    super(`no font has ${characters.map(codePointName).join(', ')} (in ${fields.join(', ')})`);
  }
}

/** Text that cannot be printed as it stands: a control character or half of a surrogate pair. */
export class UnsafeText extends LetterError {
  readonly code = 'LETTER.UNSAFE_TEXT';
  readonly retryable = false;

  constructor(
    readonly field: string,
    readonly codePoints: readonly string[],
  ) {
    super(`${field} holds ${codePoints.join(', ')}`);
  }
}

/** The template itself failed: a fault of the installation, with Typst's own words. */
export class TemplateFailed extends LetterError {
  readonly code = 'LETTER.TEMPLATE_FAILED';
  readonly retryable = false;
}

/** The thread that was rendering died or hung; it has been replaced and the letter may be tried again. */
export class RenderThreadLost extends LetterError {
  readonly code = 'LETTER.RENDER_THREAD_LOST';
  readonly retryable = true;
}

/** More letters wait than the queue holds. */
export class RenderQueueFull extends LetterError {
  readonly code = 'LETTER.QUEUE_FULL';
  readonly retryable = true;
}

/** The renderer has been closed. */
export class RendererClosed extends LetterError {
  readonly code = 'LETTER.RENDERER_CLOSED';
  readonly retryable = true;
}

/** `U+4DAE 䶮`, for messages. */
export function codePointName(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${code} ${character}`;
}
