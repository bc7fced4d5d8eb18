import { startServers } from './servers-process.mjs';

/** Jest runs this once before the specs of the project `real`. */
export default async function setUp() {
  globalThis.yishenTestServers = await startServers();
}
