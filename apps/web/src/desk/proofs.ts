import type { Dossier } from '../api/types';

/** The proofs that were uploaded to a request, to choose one from. */
export function proofsOf({ documents }: Dossier): { value: string; label: string }[] {
  return documents
    .filter(({ purpose }) => purpose === 'proof')
    .map(({ id, fileName }) => ({ value: id, label: fileName }));
}
