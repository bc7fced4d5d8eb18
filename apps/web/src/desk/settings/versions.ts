/** The versions of an agency's settings, as they follow each other. */
import type { Settings, SettingsVersion } from '../../api/types';
import { t } from '../../texts';

export type VersionState = 'inForce' | 'coming' | 'past';

export function stateOf({ isInForce, effectiveFrom }: SettingsVersion, today: string): VersionState {
  if (isInForce) return 'inForce';
  return effectiveFrom > today ? 'coming' : 'past';
}

/** A version has every setting: the API adds what one was written without. */
export const settingsIn = (version: SettingsVersion): Settings => version.settings as Settings;

/** The first version that takes the place of one with effect from a day; of two from one day the later one counts. */
export function overtakenBy(versions: readonly SettingsVersion[], from: string): SettingsVersion | null {
  const later = versions.filter(({ effectiveFrom }) => effectiveFrom > from);
  return later.reduce<SettingsVersion | null>(
    (first, each) => (first && first.effectiveFrom <= each.effectiveFrom ? first : each),
    null,
  );
}

/** What a new version is begun from, unless the administrator says otherwise: the one that comes last. */
export function lastOf(versions: readonly SettingsVersion[]): SettingsVersion | null {
  return versions.reduce<SettingsVersion | null>(
    (last, each) => (last && last.effectiveFrom >= each.effectiveFrom ? last : each),
    null,
  );
}

/** Who changed them, and for which agency: an administrator of this one, or of one above it. */
export function changedBy({ changedByName, changedByAgency }: SettingsVersion): string {
  if (changedByName === null) return t.settings.first;
  return changedByAgency === null ? changedByName : t.people.log.by(changedByName, changedByAgency);
}
