import { TextDecoder } from 'node:util';
import { blocksOf, ByteSource } from './byte-source.js';
import { mismatch } from './upload-refused.js';

// What text files hold below the space: tab, line feed, form feed, carriage return, and the Ctrl-Z of old DOS files.
const CONTROLS_IN_TEXT = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1a]);

/**
 * Text is what decodes without a fault, to its last byte, as UTF-8 or GB 18030 (what office programs here write), or as
 * UTF-16 with its mark, and has no control characters.
 * @throws UploadRefused
 */
export async function checkText(source: ByteSource): Promise<void> {
  const mark = (await source.read(0, 2)).toString('hex');
  const wide = { fffe: 'utf-16le', feff: 'utf-16be' }[mark];
  let candidates = (wide ? [wide] : ['utf-8', 'gb18030']).map((name) => new TextDecoder(name, { fatal: true }));
  for await (const block of blocksOf(source)) {
    // In UTF-8 and GB 18030 a byte below 0x20 is always that control character itself.
    if (!wide && block.some((byte) => byte < 0x20 && !CONTROLS_IN_TEXT.has(byte))) throw mismatch('notText');
    candidates = candidates.filter((decoder) => decodes(decoder, block));
    if (candidates.length === 0) throw mismatch('notText');
  }
  if (!candidates.some((decoder) => decodes(decoder))) throw mismatch('notText');
}

function decodes(decoder: TextDecoder, block?: Buffer): boolean {
  try {
    const text = block ? decoder.decode(block, { stream: true }) : decoder.decode();
    // U+FFFE is what a wrong byte order gives.
    return !text.includes('\u0000') && !text.includes('\ufffe');
  } catch {
    return false;
  }
}
