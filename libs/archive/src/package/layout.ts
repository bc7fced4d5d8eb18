/** Where things lie in a package. */
export const FOLDERS = {
  application: 'data/application/',
  documents: 'data/documents/',
  letters: 'data/letters/',
  opinions: 'data/opinions/',
  proofs: 'data/proofs/',
} as const;

export type FolderName = keyof typeof FOLDERS;

export const PARTS = {
  approvals: 'data/approvals.json',
  serviceProof: 'data/service-proof.json',
  clock: 'data/clock.json',
  events: 'data/events.jsonl',
  cover: 'data/index.html',
} as const;

/** What is there only where there is something to keep. */
export const MESSAGES = 'data/messages.json';

/** Hashes of the files of one folder. */
export function hashesIn(folder: FolderName, files: readonly { path: string; sha256: string }[]): Set<string> {
  return new Set(files.filter(({ path }) => path.startsWith(FOLDERS[folder])).map(({ sha256 }) => sha256));
}
