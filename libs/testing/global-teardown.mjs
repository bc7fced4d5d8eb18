/** Jest runs this once after the last spec. */
export default async function tearDown() {
  await globalThis.yishenTestServers?.stop();
}
