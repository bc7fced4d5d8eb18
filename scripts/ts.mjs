/**
 * Lets Node run the TypeScript sources as they are: `node --import ./scripts/ts.mjs <file.ts>`. For tests and tools;
 * what is shipped runs from dist/.
 */
import { register } from 'node:module';

register('./ts-hooks.mjs', import.meta.url);
