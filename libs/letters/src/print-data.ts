/** What a template gets: the letter's cleaned data and the few things that only code can make of it. */
import QRCode from 'qrcode';
import { countTable } from './count-table.js';
import type { FontFamilies } from './fonts.js';
import type { GlyphCoverage } from './glyphs.js';
import { cleanData } from './clean-text.js';
import { LETTER_TITLES } from './letters/letter.js';
import type { Seal } from './letters/common.js';
import type { Letter, LetterOf } from './letters/letter.js';
import { withPrintableQuotations } from './quotations.js';
import type { SealPainter } from './seal.js';
import { CHANNEL_WORDS, EXEMPTION_WORDS } from './words.js';

export interface PrintTools {
  families: FontFamilies;
  coverage: GlyphCoverage;
  seals: SealPainter;
}

/** A private-use character has no Unicode meaning, which the `a` level of PDF/A demands of every character. */
const PRIVATE_USE = /\p{Co}/u;

export interface PrintData {
  /** JSON for `sys.inputs.data`. */
  data: string;
  pdfStandard: 'a-3a' | 'a-3b';
}

/** Letters to third parties and other agencies, and the form that a stranger may sign: whatever else the caller knows of the request stays out of the file. */
type ToOthers = LetterOf<'TPC' | 'TPN' | 'COC' | 'AST' | 'SVC'>;
const isToOthers = (letter: Letter): letter is ToOthers => ['TPC', 'TPN', 'COC', 'AST', 'SVC'].includes(letter.docCode);

/** The picture's bytes are drawn, not printed as data. */
const withoutPicture = (seal: Seal): Seal => (seal.kind === 'picture' ? { ...seal, pngBase64: '' } : seal);

/**
 * @throws UnsafeText, GlyphMissing
 */
export async function printData(raw: Letter, tools: PrintTools): Promise<PrintData> {
  const { record } = raw;
  const { seal } = raw.issuer;
  const plain = { ...raw, record: undefined, issuer: { ...raw.issuer, seal: withoutPicture(seal) } };
  const letter = cleanData<Letter>(withPrintableQuotations(plain, tools.coverage));
  if (isToOthers(letter)) letter.request = { number: letter.request.number };
  tools.coverage.demandAll(letter);
  const view = {
    title: LETTER_TITLES[letter.docCode],
    families: tools.families,
    channel: isToOthers(letter) ? null : CHANNEL_WORDS[letter.request.channel],
    grounds: EXEMPTION_WORDS,
    counting: 'dueTrace' in letter ? countTable(letter.dueTrace ?? []) : [],
    seal: letter.standing === 'issued' ? tools.seals.svgOf(seal) : null,
    qr: letter.checkUrl ? await QRCode.toString(letter.checkUrl, { type: 'svg', margin: 0 }) : null,
    record: JSON.stringify(record ?? letter, null, 1),
  };
  const data = JSON.stringify({ letter, view });
  return { data, pdfStandard: PRIVATE_USE.test(JSON.stringify(letter)) ? 'a-3b' : 'a-3a' };
}
