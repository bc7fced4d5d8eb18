/** Which fonts the letters are set in, and where they lie. Nothing is copied: Typst reads the npm packages' folders. */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { packageRoot } from './package-root.js';

/** An operator's own licensed face, e.g. 仿宋_GB2312 for the body. */
export interface OperatorFont {
  /** The family name that the font file bears. */
  family: string;
  /** The folder that holds its files (.ttf, .otf, .ttc). */
  folder: string;
}

export interface FontSettings {
  /** 正文, 仿宋体 by GB/T 9704. */
  body?: OperatorFont;
  /** 标题 and 发文机关标志, 小标宋体. */
  title?: OperatorFont;
  /** 一级标题, 黑体. */
  heading?: OperatorFont;
}

/** Families in the order in which Typst looks for a character. */
export interface FontFamilies {
  body: string[];
  title: string[];
  heading: string[];
}

const SERIF = 'Noto Serif SC';
const SANS = 'Noto Sans SC';
/** Has rare characters of names that the Chinese edition lacks, such as 𠮷. */
const RARE = 'Noto Serif JP';

const WEIGHTS_USED = [
  'noto-serif-sc/400Regular',
  'noto-serif-sc/700Bold',
  'noto-sans-sc/400Regular',
  'noto-serif-jp/400Regular',
] as const;

export class FontSet {
  readonly families: FontFamilies;
  readonly folders: string[];

  constructor(settings: FontSettings = {}) {
    const require = createRequire(join(packageRoot(), 'package.json'));
    this.folders = WEIGHTS_USED.map((weight) => {
      const [family = '', folder = ''] = weight.split('/');
      return join(dirname(require.resolve(`@expo-google-fonts/${family}/package.json`)), folder);
    });
    const chain = (own: OperatorFont | undefined, ...families: string[]) => {
      if (!own) return families;
      this.folders.push(own.folder);
      return [own.family, ...families];
    };
    this.families = {
      body: chain(settings.body, SERIF, RARE),
      title: chain(settings.title, SERIF, RARE),
      heading: chain(settings.heading, SANS, SERIF, RARE),
    };
  }

  /** The font files of the families that people's text is set in. */
  files(): string[] {
    return this.folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => ['.ttf', '.otf', '.ttc'].includes(extname(name).toLowerCase()))
        .map((name) => join(folder, name)),
    );
  }
}
