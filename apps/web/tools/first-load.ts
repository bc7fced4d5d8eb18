/** What an applicant's browser loads before a page can be used, compressed; the build fails where it is too much. */
import { gzipSync } from 'node:zlib';

import type { Plugin, Rolldown } from 'vite';

const MOST_KB = 300;
/** Pages of applicants; what they import on demand only (a viewer of letters) is not part of the first load. */
const APPLICANTS = /\/pages\/applicant\/[^/]+\.vue$/;

type Bundle = Rolldown.OutputBundle;

/** Chunks that come with a chunk, and its styles: names of files. */
function filesWith(bundle: Bundle, name: string, found = new Set<string>()): Set<string> {
  const chunk = bundle[name];
  if (found.has(name) || chunk?.type !== 'chunk') return found;
  found.add(name);
  for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
  for (const other of chunk.imports) filesWith(bundle, other, found);
  return found;
}

function compressed(bundle: Bundle, name: string): number {
  const file = bundle[name];
  if (!file) return 0;
  return gzipSync(file.type === 'chunk' ? file.code : file.source).length;
}

export function firstLoad(): Plugin {
  return {
    name: 'first-load',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const entry = chunks.find(({ isEntry }) => isEntry);
        const pages = chunks.filter(({ facadeModuleId }) => APPLICANTS.test(facadeModuleId ?? ''));
        if (!entry || pages.length === 0) this.error('the pages of applicants were not found in what was built');
        for (const page of pages) {
          const files = [...filesWith(bundle, entry.fileName), ...filesWith(bundle, page.fileName)];
          const kb = [...new Set(files)].reduce((sum, name) => sum + compressed(bundle, name), 0) / 1024;
          if (kb > MOST_KB) this.error(`${page.name}: ${kb.toFixed(0)} KB compressed, ${MOST_KB} KB at most`);
        }
      },
    },
  };
}
