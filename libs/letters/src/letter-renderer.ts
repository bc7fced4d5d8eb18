/** Renders letters to PDF/A, the same bytes for the same letter. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { missingContents } from './contents/mandatory-contents.js';
import { LetterDataError } from './errors.js';
import { fontNamesIn } from './embedded-fonts.js';
import { FontSet } from './fonts.js';
import type { FontSettings } from './fonts.js';
import { GlyphCoverage } from './glyphs.js';
import type { Letter } from './letters/letter.js';
import { packageRoot } from './package-root.js';
import { printData } from './print-data.js';
import { RenderPool } from './render-pool.js';
import { SealPainter } from './seal.js';
import { sampleLetter } from './samples/sample-letters.js';

export interface RenderedLetter {
  pdf: Uint8Array;
  /** Of the PDF's bytes, hex. */
  sha256: string;
  pages: number;
  /** `a-3b` where a private-use character rules out `a-3a`. */
  pdfStandard: 'a-3a' | 'a-3b';
}

export interface LetterRendererSettings {
  /** 1 when left out: a thread renders some forty letters a second. */
  threads?: number;
  /** Letters that may wait, 256 when left out. */
  queueLimit?: number;
  /** 30 000 when left out. */
  timeLimitMs?: number;
  fonts?: FontSettings;
  /** The operator's own templates in place of those of the repository. */
  templates?: string;
}

export class LetterRenderer {
  readonly #coverage: GlyphCoverage;
  readonly #fonts: FontSet;
  readonly #seals: SealPainter;
  readonly #pool: RenderPool;

  constructor(settings: LetterRendererSettings = {}) {
    const own = join(packageRoot(), 'libs', 'letters');
    this.#fonts = new FontSet(settings.fonts);
    this.#coverage = new GlyphCoverage(this.#fonts);
    this.#seals = new SealPainter(this.#fonts);
    this.#pool = new RenderPool({
      program: pathToFileURL(join(own, 'worker', 'render-thread.mjs')),
      workerData: { templates: settings.templates ?? join(own, 'templates'), fontFolders: this.#fonts.folders },
      threads: settings.threads ?? 1,
      queueLimit: settings.queueLimit ?? 256,
      timeLimitMs: settings.timeLimitMs ?? 30_000,
    });
  }

  /**
   * @throws LetterDataError with all mandatory contents that are missing (handbook §6)
   * @throws UnsafeText for control characters and halves of surrogate pairs
   * @throws GlyphMissing for characters that no font has, the applicant's own words apart
   * @throws RenderThreadLost, RenderQueueFull (retryable), TemplateFailed
   */
  async render(letter: Letter): Promise<RenderedLetter> {
    const missing = missingContents(letter);
    if (missing.length > 0) throw new LetterDataError(letter.docCode, missing);
    const { data, pdfStandard } = await printData(letter, {
      families: this.#fonts.families,
      coverage: this.#coverage,
      seals: this.#seals,
    });
    const { pdf, pages } = await this.#pool.run({
      template: `${letter.docCode.toLowerCase()}.typ`,
      data,
      pdfStandard,
      creationTimestamp: Date.parse(`${letter.issuedOn}T00:00:00+08:00`) / 1000,
    });
    return { pdf, sha256: createHash('sha256').update(pdf).digest('hex'), pages, pdfStandard };
  }

  /** The fonts that a sample letter really embeds: a check at start, for Typst sees the machine's own fonts too. */
  async listFontsUsed(): Promise<string[]> {
    return fontNamesIn((await this.render(sampleLetter('ACK'))).pdf);
  }

  /** Characters that this renderer's fonts, an operator's among them, cannot print. */
  missingGlyphs(text: string): string[] {
    return this.#coverage.missingIn(text);
  }

  /** Ends the threads; letters still waiting fail with a retryable error. */
  close(): Promise<void> {
    return this.#pool.close();
  }
}
