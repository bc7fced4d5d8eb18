import { renameSync, writeFileSync } from 'node:fs';

/** Writes a small file so that a reader sees the old text or the new one, never half of it. */
export function writeWhole(file: string, text: string, mode = 0o644): void {
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, text, { mode });
  renameSync(temporary, file);
}
