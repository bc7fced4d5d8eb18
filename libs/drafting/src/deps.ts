import type { Vault } from '#libs/vault';
import type { DataSource } from 'typeorm';

/** What drafting reaches for; whoever uses it has more. */
export interface DraftingDeps {
  source: DataSource;
  vault: Vault;
  /** How people reach the portal, without a slash at the end. */
  publicUrl: string;
}
