import { fileURLToPath } from 'node:url';

/** The checkout. Everything in scripts/lib uses Node's core alone: there may be no node_modules yet. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[/\\]$/, '');
