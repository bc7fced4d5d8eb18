/**
 * What has been filled in, kept for the window in which it was (sessionStorage), so that a reload loses nothing. Terminals in
 * government halls are shared: numbers of papers and files are never kept, a draft is forgotten after half an hour, when the
 * application is sent, and on wish.
 */
import { emptyForm, hasContent, type ApplicationForm } from './form';

const NAME = 'yishen-draft';
const KEPT_MS = 30 * 60 * 1000;

export function keepDraft(form: ApplicationForm, now = Date.now()): void {
  if (!hasContent(form)) return forgetDraft();
  const kept = { ...form, identityNumber: '', files: [] };
  sessionStorage.setItem(NAME, JSON.stringify({ keptAt: now, kept }));
}

/** Takes up what was kept, where nothing has been filled in yet. @returns whether there was something */
export function takeUpDraft(form: ApplicationForm, now = Date.now()): boolean {
  const draft = readDraft();
  if (!draft || hasContent(form)) return false;
  if (now - draft.keptAt > KEPT_MS) {
    forgetDraft();
    return false;
  }
  // Only what a form has; another version of this page may have kept other things.
  const known = Object.entries(draft.kept).filter(([field]) => field in emptyForm());
  Object.assign(form, Object.fromEntries(known));
  return true;
}

export function forgetDraft(): void {
  sessionStorage.removeItem(NAME);
}

function readDraft(): { keptAt: number; kept: Partial<ApplicationForm> } | null {
  try {
    const { keptAt, kept } = JSON.parse(sessionStorage.getItem(NAME) ?? '{}') as { keptAt?: number; kept?: object };
    return typeof keptAt === 'number' && kept ? { keptAt, kept } : null;
  } catch {
    return null;
  }
}
