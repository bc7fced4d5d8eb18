import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

import { type Progress, downloadProgress } from '../progress.js';
import { temporalCli } from './pinned.js';
import { fileInTar } from './tar.js';

/** Where the Temporal SDKs themselves ask for the official archive of the CLI. */
const officialService = 'https://temporal.download';

interface ArchiveInfo {
  readonly archiveUrl: string;
  readonly fileToExtract: string;
}

/**
 * The download that the Temporal SDKs make for their own test server: ask the official service for the archive of
 * this platform, then take the program out of it.
 * @throws when the service cannot be reached or answers with something else
 */
export async function fromOfficialArchive(progress: Progress, service = officialService): Promise<Readable> {
  const info = await archiveInfo(service);
  const answer = await fetch(info.archiveUrl, { signal: AbortSignal.timeout(15 * 60_000) });
  if (!answer.ok || answer.body === null) throw new Error(`the archive answered ${answer.status}`);
  const received = downloadProgress(progress, 'Temporal CLI', Number(answer.headers.get('content-length') ?? 0));
  let bytes = 0;
  const body = Readable.fromWeb(answer.body).on('data', (chunk: Buffer) => received((bytes += chunk.length)));
  const tar = createGunzip();
  body.on('error', (error) => tar.destroy(error)).pipe(tar);
  return Readable.from(fileInTar(tar, info.fileToExtract));
}

async function archiveInfo(service: string): Promise<ArchiveInfo> {
  const arch = process.arch === 'x64' ? 'amd64' : process.arch;
  const address = `${service}/cli/v${temporalCli.version}?arch=${arch}&platform=${process.platform}`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(8_000) });
  if (!answer.ok) throw new Error(`the official service answered ${answer.status}`);
  return (await answer.json()) as ArchiveInfo;
}
