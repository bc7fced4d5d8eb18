import { ChainLink, ChainVerifier } from '#libs/chain';

export interface RecordFault {
  readonly code: string;
  /** File, line or hash concerned. */
  readonly where?: string;
}

/** Hashes of the files in the three folders of a package. */
export interface FileHashes {
  readonly application: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
}

/** A file as an event names it. */
interface NamedFile {
  readonly sha256?: unknown;
  readonly treatment?: unknown;
}

interface EventBody {
  readonly type?: unknown;
  readonly seq?: unknown;
  readonly requestId?: unknown;
  readonly data?: {
    readonly sha256?: unknown;
    readonly proposalId?: unknown;
    readonly attachments?: unknown;
    readonly documents?: unknown;
  };
}

/**
 * What the event chain says of the files, against the files: used by the writer, which refuses a contradiction, and by
 * the verifier, which reports it. Knows only the few events that name a file by its hash.
 */
export class RecordChecks {
  readonly #chain = new ChainVerifier();
  readonly #faults: RecordFault[] = [];
  readonly #letters = new Set<string>();
  readonly #attachments = new Set<string>();
  readonly #proposals = new Map<unknown, readonly NamedFile[]>();
  #signed: unknown = null;

  constructor(private readonly requestId: string) {}

  /** Takes a line of events.jsonl, and returns the link it holds, or null when it holds none. */
  line(text: string): ChainLink | null {
    const link = this.#chain.line(text);
    if (link) this.#event(link);
    return link;
  }

  link(link: ChainLink): void {
    this.#event(this.#chain.link(link));
  }

  /** All faults, chain first. `eventCount` and `headHash` are of what was read. */
  finish(files: FileHashes): { faults: RecordFault[]; eventCount: number; headHash: string | null } {
    const { faults, count, headHash } = this.#chain.report();
    const chain = faults.map(({ code, line }) => ({ code, where: `events.jsonl:${line}` }));
    return {
      faults: [...chain, ...this.#faults, ...this.#againstFiles(files)],
      eventCount: count,
      headHash,
    };
  }

  #event(link: ChainLink): void {
    const { type, seq, requestId, data } = JSON.parse(link.body) as EventBody;
    const where = `events.jsonl:${link.seq}`;
    if (seq !== link.seq) this.#faults.push({ code: 'EVENT.SEQ_MISMATCH', where });
    if (requestId !== this.requestId) this.#faults.push({ code: 'EVENT.OF_OTHER_REQUEST', where });
    if (type === 'LetterIssued') this.#letters.add(String(data?.sha256));
    if (type === 'RequestSubmitted')
      this.#filesIn(data?.attachments, where).forEach(({ sha256 }) => this.#attachments.add(String(sha256)));
    if (type === 'ReplyProposed') this.#proposals.set(data?.proposalId, this.#filesIn(data?.documents, where));
    if (type === 'ReplySigned') this.#signed = data?.proposalId;
  }

  /** A chain that somebody wrote anew may hold anything. */
  #filesIn(list: unknown, where: string): readonly NamedFile[] {
    if (list === undefined) return [];
    if (Array.isArray(list) && list.every((one) => typeof one === 'object' && one !== null)) return list as NamedFile[];
    this.#faults.push({ code: 'EVENT.MALFORMED', where });
    return [];
  }

  #againstFiles({ application, documents, letters }: FileHashes): RecordFault[] {
    // A masked document was proposed as it is given: the file with the masks, never the one beneath.
    const decided = this.#proposals.get(this.#signed) ?? [];
    const given = decided.filter(({ treatment }) => treatment !== 'withheld').map(({ sha256 }) => String(sha256));
    return [
      ...missing('LETTER.MISSING', this.#letters, letters),
      ...missing('LETTER.NOT_IN_CHAIN', letters, this.#letters),
      ...missing('ATTACHMENT.MISSING', this.#attachments, application),
      ...missing('DOCUMENT.MISSING', given, documents),
      ...missing('DOCUMENT.NOT_DECIDED', documents, new Set(given)),
    ];
  }
}

function missing(code: string, wanted: Iterable<string>, present: ReadonlySet<string>): RecordFault[] {
  return [...wanted].filter((sha256) => !present.has(sha256)).map((sha256) => ({ code, where: sha256 }));
}
