import { ByteSource } from './byte-source.js';

const END = 0xfffffffa; // FREESECT, ENDOFCHAIN, FATSECT and DIFSECT are all above
const HEADER_DIFAT = 109;
const ENTRY_BYTES = 128;
const MAX_DIRECTORY_SECTORS = 4096;

export class CompoundFileDamaged extends Error {}

/**
 * Names in the directory of a compound file (MS-CFB), which is what .doc and .xls are. Only the directory is read:
 * the header, the sectors of its chain, and the parts of the allocation table that link them.
 * @throws CompoundFileDamaged
 */
export async function compoundFileNames(source: ByteSource): Promise<string[]> {
  const header = await source.read(0, 512);
  if (header.length < 512) throw new CompoundFileDamaged('header');
  const shift = header.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) throw new CompoundFileDamaged('sector size');
  const sectorBytes = 1 << shift;
  const perSector = sectorBytes / 4;

  const sector = async (index: number): Promise<Buffer> => {
    const bytes = await source.read((index + 1) * sectorBytes, sectorBytes);
    if (bytes.length < sectorBytes) throw new CompoundFileDamaged('sector beyond the end');
    return bytes;
  };

  /** Sector that holds part `part` of the allocation table: the first 109 stand in the header, the rest in a chain. */
  const tableSector = async (part: number): Promise<number> => {
    if (part < HEADER_DIFAT) return header.readUInt32LE(76 + part * 4);
    const perLink = perSector - 1;
    let at = header.readUInt32LE(68);
    for (let skip = Math.floor((part - HEADER_DIFAT) / perLink); ; skip -= 1) {
      if (at >= END) throw new CompoundFileDamaged('allocation table');
      const link = await sector(at);
      if (skip === 0) return link.readUInt32LE(((part - HEADER_DIFAT) % perLink) * 4);
      at = link.readUInt32LE(perLink * 4);
    }
  };

  const names: string[] = [];
  let at = header.readUInt32LE(48);
  for (let count = 0; at < END; count += 1) {
    if (count === MAX_DIRECTORY_SECTORS) throw new CompoundFileDamaged('endless directory');
    names.push(...namesIn(await sector(at)));
    const table = await sector(await tableSector(Math.floor(at / perSector)));
    at = table.readUInt32LE((at % perSector) * 4);
  }
  return names;
}

function namesIn(directorySector: Buffer): string[] {
  const names: string[] = [];
  for (let at = 0; at < directorySector.length; at += ENTRY_BYTES) {
    const bytes = directorySector.readUInt16LE(at + 64); // with the closing NUL
    if (bytes >= 2 && bytes <= 64) names.push(directorySector.toString('utf16le', at, at + bytes - 2));
  }
  return names;
}
