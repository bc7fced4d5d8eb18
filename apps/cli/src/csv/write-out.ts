/** Writes to the output, and waits where the reader is slower than we are, so that a long file never piles up in memory. */
export async function writeOut(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await new Promise((done) => process.stdout.once('drain', done));
}
