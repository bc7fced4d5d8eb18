import { imagine, imaginedLetter, type CaseFile, type DraftingDeps } from '#libs/drafting';
import { RemedyDataMissing } from '#libs/law';
import { GlyphMissing, LetterError, LetterRenderer, UnsafeText, withGaps, type Letter } from '#libs/letters';
import { openPersonal } from '#libs/records';
import { mayGive, refusal, type Command, type CommandKind } from '#libs/request';
import { Vault } from '#libs/vault';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Config } from '#libs/config';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { readerOf, type SignedInStaff } from '../../auth/staff.js';
import { refusalProblem } from '../../commands/refusal-problem.js';
import { BusinessClock } from '../../platform/business-clock.js';
import { CONFIG } from '../../platform/tokens.js';
import { Problem, type InvalidParam, type ProblemReason } from '../../problems/problem.js';
import { letterTitle } from '../../letters/letter-title.js';
import { RequestService } from '../request.service.js';
import { readOrder, type ReadOrder } from './command-forms.js';
import type { LetterPreviewView } from './letter-preview.view.js';
import { tooMany } from './preview-turns.js';

interface Wanted {
  requestId: string;
  kind: CommandKind;
  body: object;
}

/** Letters while they are being written: decided and composed as they will be issued, and nothing of it is kept. */
@Injectable()
export class LetterPreviews implements OnModuleDestroy {
  private renderer: LetterRenderer | null = null;
  private readonly drafting: DraftingDeps;

  constructor(
    source: DataSource,
    private readonly vault: Vault,
    private readonly clock: BusinessClock,
    private readonly requests: RequestService,
    @Inject(CONFIG) { publicUrl }: Config,
  ) {
    this.drafting = { source, vault, publicUrl };
  }

  /** @throws Problem ACTOR.NOT_PERMITTED (403), PREVIEW.TOO_MANY; RequestNotFound, PersonalDataErased */
  async preview(staff: SignedInStaff, { requestId, kind, body }: Wanted): Promise<LetterPreviewView> {
    const actor = { kind: 'staff' as const, id: staff.id, roles: staff.roles };
    const { order, faults } = await readOrder(kind, body, { staff, requestId });
    const { reasons, file } = await this.requests.within(staff, requestId, async (manager, request) => {
      // Within: of another agency's request nobody hears so much.
      if (!mayGive(actor, kind)) throw refusalProblem([refusal('ACTOR.NOT_PERMITTED', [], { command: kind })]);
      const found = [...faults, ...(order?.check ? await faultsIn(order.check(manager, { id: requestId })) : [])];
      if (!order || found.length > 0) return { reasons: found.map(faultReason), file: null };
      const key = await openPersonal(manager, this.vault, request, readerOf(staff), 'letterPreview');
      const today = this.clock.today();
      const command = { commandId: randomUUID(), kind, actor, arrivedOn: today, ...contentsOf(order) } as Command;
      return imagine(manager, { request, key, command, today });
    });
    return file ? this.shown(file, reasons) : nothingOf(reasons);
  }

  private async shown(file: CaseFile, reasons: readonly ProblemReason[]): Promise<LetterPreviewView> {
    try {
      const { letter, missing } = withGaps(await imaginedLetter(this.drafting, file));
      const all = [...reasons, ...missing.map(({ contents }) => gapReason(contents))];
      return letter ? await this.printed(letter, all) : nothingOf(all);
    } catch (error) {
      const more = lacking(error);
      // What is refused need not lead to a letter: the reasons say why.
      if (more.length === 0 && reasons.length === 0) throw error;
      return nothingOf([...reasons, ...more]);
    }
  }

  private async printed(letter: Letter, reasons: ProblemReason[]): Promise<LetterPreviewView> {
    this.renderer ??= new LetterRenderer({ queueLimit: 16, timeLimitMs: 10_000 });
    const { pdf, pages } = await this.renderer.render(letter).catch((error: unknown) => {
      throw error instanceof LetterError && error.retryable ? tooMany(2) : error;
    });
    const title = letterTitle(letter.docCode);
    return { title, reasons, pdf: Buffer.from(pdf).toString('base64'), pages };
  }

  async onModuleDestroy(): Promise<void> {
    await this.renderer?.close();
  }
}

const nothingOf = (reasons: readonly ProblemReason[]): LetterPreviewView => ({
  title: null,
  reasons: [...reasons],
  pdf: null,
  pages: null,
});

const contentsOf = ({ data, texts }: NonNullable<ReadOrder['order']>) => ({ data, texts });

/** What the record itself says against a form. */
async function faultsIn(check: Promise<void>): Promise<InvalidParam[]> {
  try {
    await check;
    return [];
  } catch (error) {
    if (error instanceof Problem && error.extras.invalidParams) return error.extras.invalidParams;
    throw error;
  }
}

const faultReason = ({ code, reason }: InvalidParam): ProblemReason => ({ code, message: reason, articles: [] });
const gapReason = (contents: string): ProblemReason => ({
  code: 'LETTER.CONTENTS_MISSING',
  message: `文书还缺：${contents}`,
  articles: [],
});

/** What a letter cannot be printed for, as far as the desk can mend it. */
function lacking(error: unknown): ProblemReason[] {
  if (error instanceof RemedyDataMissing) {
    return error.blockers.map(({ code, message, articles }) => ({ code, message, articles: [...articles] }));
  }
  if (error instanceof GlyphMissing) {
    return [{ code: error.code, message: `字库中没有这些字：${error.characters.join('')}`, articles: [] }];
  }
  return error instanceof UnsafeText ? [{ code: error.code, message: '含有不能印出的字符', articles: [] }] : [];
}
