import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

/**
 * `npm run law:size`: bundles libs/law for a browser, whole and as the portal's parts need it, and writes
 * docs/law/size.md. Fails when anything of Node is needed.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const page = fileURLToPath(new URL('../docs/law/size.md', import.meta.url));

const ENTRIES = {
  everything: `export * from '#libs/law';`,
  'clock with its trace and the calendar': `export { readClock, publishedCalendar, lightOf } from '#libs/law';`,
  'calendar alone': `export { publishedCalendar } from '#libs/law';`,
  fees: `export { feeForItems, feeForPages, explainFee } from '#libs/law';`,
  'outcomes with all blockers': `export { getReplyBlockers, outcomeRule, exemptionRule } from '#libs/law';`,
};

async function bundle(code) {
  const entry = '\0entry';
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['source', 'browser', 'module'] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry.js' ? entry : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
      {
        name: 'nothing-of-node',
        enforce: 'pre',
        resolveId(id) {
          if (id.startsWith('node:')) throw new Error(`libs/law needs ${id}`);
        },
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rollupOptions: { input: 'entry.js', preserveEntrySignatures: 'strict', output: { format: 'es' } },
    },
  });
  const [{ output }] = Array.isArray(result) ? result : [result];
  return Buffer.from(output.map((chunk) => chunk.code ?? '').join(''));
}

const kib = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;
const lines = [];
for (const [name, code] of Object.entries(ENTRIES)) {
  const bytes = await bundle(code);
  const line = `| ${name} | ${kib(bytes.length)} | ${kib(gzipSync(bytes, { level: 9 }).length)} | ${kib(brotliCompressSync(bytes).length)} |`;
  process.stdout.write(`${line}\n`);
  lines.push(line);
}
writeFileSync(
  page,
  `# Size of libs/law in the browser

Written by \`npm run law:size\` (Vite, minified, es2022); no Node API is needed, or the script fails.

| what is imported | minified | gzip | brotli |
|---|---|---|---|
${lines.join('\n')}
`,
);
