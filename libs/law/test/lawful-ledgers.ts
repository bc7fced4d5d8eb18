import fc from 'fast-check';
import type { ClockFact } from '#libs/law';
import { next, oracleNth, type OracleCase, type OracleConsultation, oracleReplyDue } from './oracle.js';

/** A ledger of lawful acts, and what the oracle needs to judge it. */
export interface LawfulLedger {
  readonly facts: ClockFact[];
  readonly oracle: OracleCase;
}

/** One step of the story, as numbers that the builder turns into an act that is lawful at that point. */
const step = fc.record({
  act: fc.constantFrom('correct', 'pay', 'consult', 'consult', 'extend'),
  wait: fc.integer({ min: 0, max: 18 }),
  gap: fc.integer({ min: 0, max: 30 }),
  proof: fc.integer({ min: 0, max: 6 }),
  days: fc.integer({ min: 1, max: 20 }),
  silent: fc.boolean(),
  coAuthor: fc.boolean(),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Days of receipt within the published years, so that long stories still end in 2027 at the latest. */
export const receiptDays = fc.integer({ min: 0, max: 2600 }).map((days) => next('2019-05-15', days));

/** Stories of up to `maxSteps` acts from receipt on. */
export function lawfulLedgers(maxSteps = 6): fc.Arbitrary<LawfulLedger> {
  return fc
    .tuple(receiptDays, fc.array(step, { maxLength: maxSteps }))
    .map(([received, steps]) => build(received, steps));
}

function build(received: string, steps: readonly Step[]): LawfulLedger {
  const story = new Story(received);
  for (const one of steps) story.take(one);
  return { facts: story.facts, oracle: story.oracle };
}

class Story {
  readonly facts: ClockFact[] = [];
  private readonly restarts: string[] = [];
  private readonly consultations: OracleConsultation[] = [];
  private extension = 0;
  private extendedOn = '';
  private today: string;

  constructor(private readonly received: string) {
    this.today = received;
    this.facts.push({ ...this.on(received), kind: 'received', channel: 'in_person' });
  }

  get oracle(): OracleCase {
    const { received, restarts, consultations, extension } = this;
    return { received, restarts, consultations, extension };
  }

  take({ act, wait, gap, proof, days, silent, coAuthor }: Step): void {
    const today = next(this.today, wait);
    const due = oracleReplyDue(this.oracle);
    if (today > due || today > '2027-02-01') return;
    this.today = today;
    if (act === 'correct') this.restart(today, gap, 15, 'correction');
    else if (act === 'pay') this.restart(today < '2021-01-01' ? '' : today, gap, 20, 'fee');
    else if (act === 'extend') this.extend(today, days);
    else if (today < due) this.consult(today, proof, silent ? null : gap, coAuthor);
  }

  private on(day: string) {
    return { id: `f${String(this.facts.length).padStart(2, '0')}`, happenedOn: day, recordedOn: day };
  }

  /** A notice, its receipt, and the applicant's act on or before the last day. */
  private restart(noticed: string, gap: number, period: number, by: 'correction' | 'fee'): void {
    if (noticed === '') return;
    const last = oracleNth(noticed, period);
    const acted = [next(noticed, gap), last].sort()[0] ?? last;
    // Which came first is not told where an extension and a restart share a day: leave that day out.
    if (acted === this.extendedOn) return;
    const kinds = {
      correction: ['correctionNoticeSent', 'correctionNoticeReceived', 'correctionReceived'],
      fee: ['feeNoticeSent', 'feeNoticeReceived', 'feePaid'],
    } as const;
    const [sent, got, done] = kinds[by];
    this.facts.push({ ...this.on(noticed), kind: sent });
    this.facts.push({ ...this.on(noticed), kind: got });
    this.facts.push({ ...this.on(acted), kind: done });
    this.restarts.push(acted);
    this.extension = 0;
    this.today = acted;
  }

  private extend(today: string, workingDays: number): void {
    if (this.extension > 0) return;
    this.facts.push({ ...this.on(today), kind: 'extended', workingDays });
    this.extension = workingDays;
    this.extendedOn = today;
  }

  private consult(sent: string, proof: number, gap: number | null, coAuthor: boolean): void {
    const received = next(sent, proof);
    const opinion = gap === null ? null : next(received, gap);
    const consultationId = `c${this.consultations.length}`;
    const party = coAuthor ? 'coAuthor' : 'thirdParty';
    this.facts.push({ ...this.on(sent), kind: 'consultationSent', consultationId, party });
    this.facts.push({ ...this.on(received), kind: 'consultationReceived', consultationId });
    if (opinion !== null) this.facts.push({ ...this.on(opinion), kind: 'consultationAnswered', consultationId });
    this.consultations.push({ sent, received, opinion });
  }
}
