/** The seal as SVG without text: characters are drawn as outlines, so that nothing leaks into the extracted text. */
import * as fontkit from 'fontkit';
import type { FontSet } from './fonts.js';
import type { Seal } from './letters/common.js';

/** 42 mm across, a unit of the drawing being a tenth of a millimetre. */
const SIZE = 420;
const CENTRE = SIZE / 2;
const RING = { radius: 203, width: 11 };
const STAR = 62;
const RED = '#d7000f';

/** The SVG of a seal, null where the letter is stamped by hand. */
export class SealPainter {
  readonly #drawn = new Map<string, string>();
  #font: fontkit.Font | undefined;

  constructor(private readonly fonts: FontSet) {}

  svgOf(seal: Seal): string | null {
    if (seal.kind === 'none') return null;
    if (seal.kind === 'picture')
      return svg(`<image width="${SIZE}" height="${SIZE}" href="data:image/png;base64,${seal.pngBase64}"/>`);
    let drawn = this.#drawn.get(seal.text);
    if (drawn === undefined) {
      drawn = svg(`<g fill="${RED}" fill-opacity="0.85">${ring()}${star()}${this.#arc([...seal.text])}</g>`);
      this.#drawn.set(seal.text, drawn);
    }
    return drawn;
  }

  /** Characters along the upper arc, feet towards the centre; smaller and wider spread the more there are. */
  #arc(characters: string[]): string {
    const font = (this.#font ??= this.#openTitleFont());
    const spread = Math.min(270, 22 * (characters.length - 1));
    const step = characters.length > 1 ? spread / (characters.length - 1) : 0;
    const height = characters.length > 13 ? 46 : 56;
    const scale = height / font.unitsPerEm;
    const feet = RING.radius - RING.width - 10 - height;
    return characters
      .map((character, i) => {
        const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
        const turn = -spread / 2 + i * step;
        const narrow = Math.min(1, ((step / 180) * Math.PI * (feet + height / 2)) / (height * 1.06) || 1);
        return (
          `<path transform="translate(${CENTRE} ${CENTRE}) rotate(${turn.toFixed(2)}) translate(0 ${-feet - height * 0.12})` +
          ` scale(${(scale * narrow).toFixed(5)} ${(-scale).toFixed(5)}) translate(${-glyph.advanceWidth / 2} 0)" d="${glyph.path.toSVG()}"/>`
        );
      })
      .join('');
  }

  #openTitleFont(): fontkit.Font {
    const [family = ''] = this.fonts.families.title;
    const faces = this.fonts
      .files()
      .map((file) => fontkit.openSync(file))
      .flatMap((opened) => ('fonts' in opened ? opened.fonts : [opened]))
      .filter((font) => font.familyName === family)
      .sort((a, b) => b['OS/2'].usWeightClass - a['OS/2'].usWeightClass);
    if (!faces[0]) throw new Error(`no file of the font ${family} in ${this.fonts.folders.join(', ')}`);
    return faces[0];
  }
}

const svg = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}">${content}</svg>`;

/** A ring as an area with a hole, so that its opacity needs no stroke of its own. */
function ring(): string {
  const circle = (r: number, sweep: 0 | 1) =>
    `M${CENTRE - r} ${CENTRE}a${r} ${r} 0 1 ${sweep} ${2 * r} 0a${r} ${r} 0 1 ${sweep} ${-2 * r} 0z`;
  return `<path d="${circle(RING.radius, 1)}${circle(RING.radius - RING.width, 0)}"/>`;
}

function star(): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const radius = i % 2 === 0 ? STAR : STAR * 0.382;
    const angle = (i * Math.PI) / 5 - Math.PI / 2;
    return `${(CENTRE + radius * Math.cos(angle)).toFixed(2)} ${(CENTRE + radius * Math.sin(angle)).toFixed(2)}`;
  });
  return `<path d="M${points.join('L')}z"/>`;
}
