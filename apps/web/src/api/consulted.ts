/** What whoever is asked for an opinion asks of the API. */
import { type Body, get, getFile, type Headers, type PathOf, post, postForm } from './client';
import type { CommandKind, CommandReply, CommandStatus, Consulted } from './types';

/** Reference and code of the letter. The code travels in a header, never in an address. */
export interface LetterKey {
  reference: string;
  code: string;
}

const headersOf = ({ code }: LetterKey): Headers => ({ 'yishen-query-code': code });

export function readConsultation(key: LetterKey): Promise<Consulted> {
  return get('/api/v1/consultations/{reference}', { reference: key.reference }, { headers: headersOf(key) });
}

export function fetchConsultationLetter(key: LetterKey): Promise<Blob> {
  const path = '/api/v1/consultations/{reference}/letter/file';
  return getFile(path, { reference: key.reference }, { headers: headersOf(key) });
}

export function fetchOverrideNotice(key: LetterKey): Promise<Blob> {
  const path = '/api/v1/consultations/{reference}/override-notice/file';
  return getFile(path, { reference: key.reference }, { headers: headersOf(key) });
}

const COMMANDS = {
  acknowledgeConsultation: '/api/v1/consultations/{reference}/commands/acknowledge-consultation',
  giveOpinion: '/api/v1/consultations/{reference}/commands/give-opinion',
  acknowledgeOverrideNotice: '/api/v1/consultations/{reference}/commands/acknowledge-override-notice',
} as const satisfies Partial<Record<CommandKind, PathOf<'post'>>>;

export type ConsultedCommand = keyof typeof COMMANDS;
export type ConsultedBody<C extends ConsultedCommand> = Body<(typeof COMMANDS)[C], 'post'>;

export function giveConsulted<C extends ConsultedCommand>(
  letterKey: LetterKey,
  command: C,
  body: ConsultedBody<C>,
  key: string,
): Promise<CommandReply> {
  const headers = { ...headersOf(letterKey), 'idempotency-key': key };
  const path: PathOf<'post'> = COMMANDS[command];
  return post(path, { reference: letterKey.reference } as never, body as never, headers) as Promise<CommandReply>;
}

/** The opinion with what comes with it: the form first, then its files. */
export function giveOpinion(
  letterKey: LetterKey,
  opinion: ConsultedBody<'giveOpinion'>,
  files: readonly File[],
  key: string,
): Promise<CommandReply> {
  if (files.length === 0) return giveConsulted(letterKey, 'giveOpinion', opinion, key);
  const form = new FormData();
  form.set('opinion', JSON.stringify(opinion));
  for (const file of files) form.append('files', file, file.name);
  const headers = { ...headersOf(letterKey), 'idempotency-key': key };
  return postForm(COMMANDS.giveOpinion, { reference: letterKey.reference }, form, headers);
}

export function askConsulted(key: LetterKey, commandId: string): Promise<CommandStatus> {
  const params = { reference: key.reference, commandId };
  return get('/api/v1/consultations/{reference}/commands/{commandId}', params, { headers: headersOf(key) });
}
