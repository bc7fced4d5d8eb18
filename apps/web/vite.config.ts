import { resolve } from 'node:path';

import vue from '@vitejs/plugin-vue';
import { defaultClientConditions, defineConfig } from 'vite';

import { firstLoad } from './tools/first-load.js';

const api = `http://127.0.0.1:${process.env['PORT'] ?? 3000}`;

/**
 * The portal. Nothing is inlined into the page and nothing becomes a data: address, so that a strict
 * Content-Security-Policy holds. `vite --config apps/web/vite.config.ts` serves it for work on the pages and hands the
 * API's addresses on to a running system (PORT).
 */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [vue(), firstLoad()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
  build: {
    outDir: resolve(import.meta.dirname, '../../dist/apps/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': api } },
});
