import type { Readable } from 'node:stream';
import { BagInfo, bagInfoText, BAGIT_TXT, manifestText, PACKAGE_VERSION, TAG_FILES } from './bag-text.js';
import { Container } from './container.js';
import { PackageContents, PackageFile, PackageRefused, PackageSummary } from './contents.js';
import { coverPage } from './cover-page.js';
import { NameGiver, safeName } from './entry-name.js';
import { FolderName, FOLDERS, hashesIn, MESSAGES, PARTS } from './layout.js';
import { eventLines, measured, openContent, readableJson, WrittenFile } from './payload.js';
import { RecordChecks } from './record-checks.js';

/**
 * Lays out one package. The container asks for each entry when the one before it is written; so the manifests, which
 * come last, know the hash of every file without one having been read twice.
 */
export class BagWriter {
  readonly #container: Container;
  readonly #checks: RecordChecks;
  readonly #base: string;
  readonly #payload: WrittenFile[] = [];
  readonly #tags: WrittenFile[] = [];
  #chain: { eventCount: number; headHash: string | null } = { eventCount: 0, headHash: null };

  constructor(private readonly contents: PackageContents) {
    this.#container = new Container(contents.packedOn);
    this.#checks = new RecordChecks(contents.requestId);
    this.#base = safeName(contents.requestNumber);
    this.#layOut();
  }

  /** The bytes, once; see `Container.stream`. */
  stream(): Readable {
    return this.#container.stream();
  }

  /** Valid once the stream has ended. */
  summary(): PackageSummary {
    const payloadBytes = this.#payload.reduce((sum, { size }) => sum + size, 0);
    return { files: this.#payload.length, payloadBytes, ...this.#chain };
  }

  #layOut(): void {
    const { contents } = this;
    this.#tag(TAG_FILES.bagit, () => BAGIT_TXT);
    for (const folder of Object.keys(FOLDERS) as FolderName[]) {
      const names = new NameGiver();
      for (const file of contents[folder]) this.#file(`${FOLDERS[folder]}${names.take(file.name)}`, file);
    }
    for (const part of ['approvals', 'serviceProof', 'clock'] as const) {
      this.#file(PARTS[part], { content: () => [Buffer.from(readableJson(contents[part]))] });
    }
    if (contents.messages.length > 0)
      this.#file(MESSAGES, { content: () => [Buffer.from(readableJson(contents.messages))] });
    this.#file(PARTS.events, { content: () => eventLines(contents.events, (link) => this.#checks.link(link)) });
    this.#file(PARTS.cover, { content: () => [Buffer.from(this.#checkedCover())] });
    this.#tag(TAG_FILES.info, () => bagInfoText(this.#info()));
    this.#tag(TAG_FILES.manifest, () => manifestText(this.#payload));
    this.#add(TAG_FILES.tagManifest, { content: () => [Buffer.from(manifestText(this.#tags))] }, []);
  }

  #file(path: string, file: Omit<PackageFile, 'name'>): void {
    this.#add(path, file, this.#payload);
  }

  #tag(path: string, text: () => string): void {
    this.#add(path, { content: () => [Buffer.from(text())] }, this.#tags);
  }

  #add(path: string, file: Omit<PackageFile, 'name'>, written: WrittenFile[]): void {
    this.#container.add(`${this.#base}/${path}`, async () =>
      measured(await openContent(file), (result) => {
        if (file.sha256 !== undefined && file.sha256 !== result.sha256) {
          throw new PackageRefused([{ code: 'PACKAGE.FILE_CHANGED', where: path }]);
        }
        written.push({ path, title: file.title, ...result });
      }),
    );
  }

  /** Everything but the cover itself has been written: the last moment to refuse, before the manifests vouch for it. */
  #checkedCover(): string {
    const { faults, ...chain } = this.#checks.finish({
      application: hashesIn('application', this.#payload),
      documents: hashesIn('documents', this.#payload),
      letters: hashesIn('letters', this.#payload),
    });
    if (faults.length > 0) throw new PackageRefused(faults);
    this.#chain = chain;
    return coverPage(this.contents, this.#payload, chain);
  }

  #info(): BagInfo {
    const { agencyName, requestNumber, requestId, packedOn } = this.contents;
    const { files, payloadBytes, eventCount, headHash } = this.summary();
    return {
      agencyName,
      requestNumber,
      requestId,
      packedOn,
      oxum: `${payloadBytes}.${files}`,
      agent: 'Yishen',
      version: PACKAGE_VERSION,
      eventCount: String(eventCount),
      headHash: headHash ?? '',
    };
  }
}
