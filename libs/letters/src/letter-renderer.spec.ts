import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import QRCode from 'qrcode';
import { pdfAttachments, pdfPages, pdfText } from '../test/pdf-text.js';
import { isBlank } from './clean-text.js';
import { GlyphMissing, LetterDataError, LetterRenderer, UnsafeText, missingGlyphs, sampleLetter } from './index.js';
import type { Letter, RenderedLetter } from './index.js';

// Real threads on a busy machine.
jest.setTimeout(60_000);

describe('LetterRenderer', () => {
  let renderer: LetterRenderer;
  beforeAll(() => {
    renderer = new LetterRenderer();
  });
  afterAll(() => renderer.close());

  const grant = (change: Partial<Letter> = {}): Letter => ({ ...sampleLetter('R-GRANT'), ...change }) as Letter;
  const asking = (askedFor: string): Letter => grant({ request: { ...sampleLetter('R-GRANT').request, askedFor } });
  const textOf = async (letter: Letter): Promise<string> => pdfText((await renderer.render(letter)).pdf);

  it('gives the same bytes for the same letter, whatever was rendered in between and by whichever thread', async () => {
    const first = await renderer.render(grant());
    await renderer.render(sampleLetter('R-DENY'));
    const again = await renderer.render(grant());
    const other = new LetterRenderer({ threads: 2 });
    const elsewhere = await Promise.all([1, 2, 3, 4].map(() => other.render(grant())));
    await other.close();
    expect(again.sha256).toBe(first.sha256);
    expect(new Set(elsewhere.map((letter) => letter.sha256))).toEqual(new Set([first.sha256]));
    expect(Buffer.from(again.pdf).equals(Buffer.from(first.pdf))).toBe(true);
  });

  it('makes PDF/A-3a with as many pages as it says', async () => {
    const { pdf, pages, pdfStandard } = await renderer.render(grant());
    expect(Buffer.from(pdf.subarray(0, 8)).toString('latin1')).toBe('%PDF-1.7');
    expect(pdfStandard).toBe('a-3a');
    expect(await pdfPages(pdf)).toHaveLength(pages);
  });

  it('numbers the pages between dashes', async () => {
    const pages = await pdfPages((await renderer.render(grant())).pdf);
    pages.forEach((page, i) => expect(page).toContain(`—${i + 1}—`));
  });

  it('attaches the decision as data', async () => {
    const record = { outcome: 'GRANTED', replyDueOn: '2026-03-30', note: '予以公开' };
    const files = await pdfAttachments((await renderer.render(grant({ record }))).pdf);
    expect(JSON.parse(Buffer.from(files['decision.json'] ?? []).toString('utf8'))).toEqual(record);
  });

  it('prints what the applicant wrote as text, never as code of the template', async () => {
    const wild = '#include "/etc/passwd" $x^2$ *粗* _斜_ @ref <label> `raw` \\u{41} // 注 /* 注 */ #sys.version "]';
    expect(await textOf(asking(wild))).toContain(wild.replace(/\s/g, ''));
  });

  it('prints each line of a long request', async () => {
    const text = await textOf(asking('一、2024年的供应计划\r\n二、2025年的供应计划\n三、其批复'));
    expect(text).toContain('申请公开的内容为：“一、2024年的供应计划二、2025年的供应计划三、其批复”');
  });

  it('prints rare characters of names', async () => {
    expect(await textOf(grant({ addressee: '䶮㛃𠮷𡋗' }))).toContain('䶮㛃𠮷𡋗：');
  });

  it('takes out what reorders or hides printed text', async () => {
    expect(await textOf(grant({ addressee: '王\u202E小\u2066明\u200B' }))).toContain('王小明：');
  });

  it('names every character that no font has, and where it stands', async () => {
    const failure = await renderer.render(grant({ addressee: '王\u{1F600}明\uE000' })).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(GlyphMissing);
    expect(failure).toMatchObject({ characters: ['\u{1F600}', '\uE000'], fields: ['addressee'], retryable: false });
  });

  it('spells such characters out where it quotes the applicant, so that no reply is blocked by them', async () => {
    expect(await textOf(asking('请公开\u{1F600}计划'))).toContain('请公开〔U+1F600〕计划');
  });

  it('spells out a control character in the applicant’s words too, and wherever they are repeated', async () => {
    const askedFor = '请公开\u000B\u{1F600}计划';
    const letter = sampleLetter('R-DENY');
    const withheld = letter.withheld.slice(2).map((entry) => ({ ...entry, information: `${askedFor}的附件` }));
    const text = await textOf({ ...letter, request: { ...letter.request, askedFor }, withheld });
    expect(text).toContain('申请公开：“请公开〔U+000B〕〔U+1F600〕计划”');
    expect(text).toContain('“请公开〔U+000B〕〔U+1F600〕计划的附件”');
  });

  it('asks for a text that can be seen', async () => {
    await expect(renderer.render(asking('\u200B \u2060'))).rejects.toMatchObject({
      missing: [{ field: 'request.askedFor' }],
    });
  });

  it('takes null for a value that is not there', async () => {
    const issuer = { ...sampleLetter('R-GRANT').issuer, officeHours: null as unknown as undefined };
    expect(await textOf(grant({ issuer }))).not.toContain('办公时间');
  });

  it.each([
    ['a control character', '王\u0007明', 'U+0007'],
    ['half of a surrogate pair', '王\uD842明', 'U+D842'],
  ])('refuses %s', async (_, addressee, codePoint) => {
    const failure = await renderer.render(grant({ addressee })).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnsafeText);
    expect(failure).toMatchObject({ field: 'addressee', codePoints: [codePoint] });
  });

  it('marks a draft, which has no number and no seal', async () => {
    const issued = await renderer.render(grant());
    const draft = await renderer.render(grant({ standing: 'draft' }));
    const text = await pdfText(draft.pdf);
    expect(text).toContain('草稿');
    expect(text).not.toContain('江资公开告〔2026〕12号');
    expect(await pdfText(issued.pdf)).not.toContain('草稿');
    expect(sizeOf(draft)).toBeLessThan(sizeOf(issued));
  });

  it('draws the seal without text: nothing of it is extracted between agency and date', async () => {
    const text = await textOf(grant());
    expect(text).toContain('江海市自然资源和规划局2026年3月20日');
    expect(text.split('江海市自然资源和规划局')).toHaveLength(4); // 红头, 联系机构, 落款
  });

  it('prints the agency’s own picture of its seal, and refuses a picture that is none', async () => {
    const { issuer } = sampleLetter('R-GRANT');
    const sealed = (pngBase64: string) => grant({ issuer: { ...issuer, seal: { kind: 'picture', pngBase64 } } });
    const unsealed = await renderer.render(grant({ issuer: { ...issuer, seal: { kind: 'none' } } }));
    const picture = (await QRCode.toBuffer('seal')).toString('base64');
    expect(imagesIn((await renderer.render(sealed(picture))).pdf)).toBe(imagesIn(unsealed.pdf) + 1);
    await expect(renderer.render(sealed('R0lGODlhAQABAAAAACw='))).rejects.toMatchObject({
      missing: [{ field: 'issuer.seal.pngBase64' }],
    });
  });

  it('renders whatever the applicant wrote', async () => {
    const wild = fc.string({ unit: 'binary', maxLength: 80 }).filter((text) => !isBlank(text));
    await fc.assert(
      fc.asyncProperty(wild, async (askedFor) => {
        expect((await renderer.render(asking(askedFor))).pages).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  it('lists everything that is missing, not the first thing', async () => {
    const letter = grant();
    const failure = await renderer
      .render({
        ...letter,
        documentNumber: undefined,
        materials: [],
        basis: [],
        remedy: { kind: 'R-PRE', paragraphs: [] },
      } as Letter)
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LetterDataError);
    expect((failure as LetterDataError).missing.map(({ field }) => field)).toEqual([
      'documentNumber',
      'basis',
      'remedy.kind',
      'remedy.paragraphs',
      'basis',
      'materials',
    ]);
  });

  it('embeds its own fonts and none of the machine’s', async () => {
    expect(await renderer.listFontsUsed()).toEqual(['NotoSansSC-Regular', 'NotoSerifSC-Bold', 'NotoSerifSC-Regular']);
  });
});

const imagesIn = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Subtype\s*\/Image/g)?.length ?? 0;
const sizeOf = ({ pdf }: RenderedLetter): number => pdf.byteLength;

describe('missingGlyphs', () => {
  it('tells at intake which characters of a name cannot be printed', () => {
    expect(missingGlyphs('王小明 䶮㛃𠮷')).toEqual([]);
    expect(missingGlyphs('王\u{30EDD}\u{30EDD}\uE123')).toEqual(['\u{30EDD}', '\uE123']);
  });
});
