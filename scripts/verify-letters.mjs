/**
 * Validates a sample of every letter with veraPDF and writes docs/letters/verapdf-report.json, which the tests compare
 * with the templates. Needs Java 11 or later and Maven: `npm run verify:letters`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import QRCode from 'qrcode';
import './ts.mjs';

const VERSION = '1.28.2';
const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'yishen-verify-letters');
const report = join(root, 'docs', 'letters', 'verapdf-report.json');

function run(program, args, options = {}) {
  try {
    return execFileSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, ...options });
  } catch (error) {
    if (error.code === 'ENOENT')
      throw new Error(`${program} is needed and is not on PATH: install Java 11+ and Maven.`, { cause: error });
    // veraPDF exits 1 when a file is not compliant: its report says which.
    if (error.status === 1 && error.stdout?.startsWith('{')) return error.stdout;
    throw new Error(`${program} failed: ${error.stderr || error.stdout || error.message}`, { cause: error });
  }
}

function validator() {
  const jar = join(cache, `greenfield-apps-${VERSION}.jar`);
  if (!existsSync(jar))
    run('mvn', [
      '-q',
      '-B',
      'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy',
      `-Dartifact=org.verapdf.apps:greenfield-apps:${VERSION}`,
      `-DoutputDirectory=${cache}`,
    ]);
  return jar;
}

/** Each letter issued and as a draft, and what is drawn or encoded in an uncommon way. */
async function samples({ DOC_CODES, sampleLetter, PRIVATE_USE_CHARACTER }) {
  const grant = sampleLetter('R-GRANT');
  const picture = (await QRCode.toBuffer('a picture')).toString('base64');
  const name = '国家税务总局江海市江海经济技术开发区税务局第三税务分局';
  const issuedBy = (change) => ({ ...grant, issuer: { ...grant.issuer, ...change } });
  return [
    ...DOC_CODES.flatMap((code) => [
      { name: code, letter: sampleLetter(code) },
      { name: `${code}-draft`, letter: { ...sampleLetter(code), standing: 'draft' } },
    ]),
    { name: 'R-GRANT-private-use', letter: { ...grant, addressee: `王${PRIVATE_USE_CHARACTER}` } },
    { name: 'R-GRANT-seal-as-picture', letter: issuedBy({ seal: { kind: 'picture', pngBase64: picture } }) },
    { name: 'R-GRANT-long-name', letter: issuedBy({ name, seal: { kind: 'drawn', text: name } }) },
  ];
}

async function render(library, folder) {
  library.writePrivateUseFont(folder);
  const plain = new library.LetterRenderer();
  const operator = new library.LetterRenderer({ fonts: { body: { family: library.PRIVATE_USE_FAMILY, folder } } });
  const rendered = [];
  for (const { name, letter } of await samples(library)) {
    const { pdf, sha256, pages, pdfStandard } = await (name.endsWith('private-use') ? operator : plain).render(letter);
    writeFileSync(join(folder, `${name}.pdf`), pdf);
    rendered.push({ name, docCode: letter.docCode, standing: letter.standing, pages, pdfStandard, sha256 });
  }
  await Promise.all([plain.close(), operator.close()]);
  return rendered;
}

function validate(jar, folder, rendered) {
  const files = rendered.map(({ name }) => join(folder, `${name}.pdf`));
  const cli = ['-cp', jar, 'org.verapdf.apps.GreenfieldCliWrapper', '--flavour', '0', '--format', 'json', ...files];
  const { jobs } = JSON.parse(run('java', cli)).report;
  const byName = new Map(jobs.map((job) => [basename(job.itemDetails.name, '.pdf'), job.validationResult[0]]));
  return rendered.map((letter) => {
    const result = byName.get(letter.name);
    return {
      ...letter,
      profile: result.profileName,
      compliant: result.compliant,
      failed: result.details.ruleSummaries.map((rule) => `${rule.clause}-${rule.testNumber}: ${rule.description}`),
    };
  });
}

mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'run-'));
try {
  const jar = validator();
  const library = {
    ...(await import('../libs/letters/src/index.ts')),
    ...(await import('../libs/letters/test/private-use-font.ts')),
  };
  const results = validate(jar, folder, await render(library, folder));
  mkdirSync(join(root, 'docs', 'letters'), { recursive: true });
  const content = { validator: `veraPDF ${VERSION}`, fingerprint: library.lettersFingerprint(), letters: results };
  writeFileSync(report, `${JSON.stringify(content, null, 2)}\n`);
  const faulty = results.filter(({ compliant }) => !compliant);
  for (const { name, failed } of faulty) console.error(`${name} is not compliant:\n  ${failed.join('\n  ')}`);
  console.log(`${results.length - faulty.length} of ${results.length} letters are compliant PDF/A; see ${report}`);
  process.exitCode = faulty.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
