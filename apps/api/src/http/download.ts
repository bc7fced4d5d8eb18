import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { Readable } from 'node:stream';

export interface Download {
  content: Readable;
  fileName: string;
  mediaType: string;
  size?: number;
}

/**
 * Gives a file out: always to be saved, never to be run in our own origin, never kept by a cache.
 * The size is declared, so that a download that breaks off is seen as broken.
 */
export function sendFile(response: Response, { content, fileName, mediaType, size }: Download): StreamableFile {
  response.set({
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-store',
  });
  const file = new StreamableFile(content, {
    type: mediaType,
    disposition: dispositionOf(fileName),
    ...(size === undefined ? {} : { length: size }),
  });
  // The stream was authenticated frame by frame; when one does not open, nothing more goes out.
  return file.setErrorHandler((_error, broken) => {
    (broken as unknown as Response).destroy();
  });
}

/** RFC 6266 with the name in UTF-8 (RFC 8187), and a plain one for whoever reads only ASCII. */
export function dispositionOf(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7E]|["\\%;]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
