/** Letters a second on one core: one render thread, every kind of reply in turn, data and PDF/A included (aim: 40). */
import { LetterRenderer, sampleLetter } from '#libs/letters';
import type { DocCode } from '#libs/letters';
import { writeResult } from './machine.js';

const MIX: readonly DocCode[] = ['ACK', 'R-GRANT', 'R-PUB', 'R-DENY', 'R-NONE', 'CORR', 'EXT', 'FEE'];
const WARM_UP = 24;

export interface LettersBench {
  letters: number;
  pages: number;
  seconds: number;
  lettersPerSecond: number;
  /** The same by processor time of all threads, which other work on the machine does not slow. */
  lettersPerCpuSecond: number;
  /** Resident memory after the warm-up and at the end, megabytes. */
  memoryMb: { warm: number; end: number };
}

const megabytes = (): number => Math.round(process.memoryUsage().rss / 1e6);

/** Renders `letters` different letters, one after the other. */
export async function benchLetters(letters = 400): Promise<LettersBench> {
  const renderer = new LetterRenderer({ threads: 1 });
  const render = async (i: number): Promise<number> => {
    const letter = sampleLetter(MIX[i % MIX.length] ?? 'ACK');
    // No two letters are the same, so that nothing is answered from the compiler's memory.
    letter.addressee = `申请人${i}`;
    letter.request.number = `JH-2026-${String(i).padStart(6, '0')}`;
    return (await renderer.render(letter)).pages;
  };
  try {
    for (let i = 0; i < WARM_UP; i += 1) await render(i);
    const warm = megabytes();
    const start = performance.now();
    const cpuStart = process.cpuUsage();
    let pages = 0;
    for (let i = 0; i < letters; i += 1) pages += await render(WARM_UP + i);
    const seconds = (performance.now() - start) / 1000;
    const cpu = process.cpuUsage(cpuStart);
    const cpuSeconds = (cpu.user + cpu.system) / 1e6;
    return {
      letters,
      pages,
      seconds: Number(seconds.toFixed(2)),
      lettersPerSecond: Number((letters / seconds).toFixed(1)),
      lettersPerCpuSecond: Number((letters / cpuSeconds).toFixed(1)),
      memoryMb: { warm, end: megabytes() },
    };
  } finally {
    await renderer.close();
  }
}

if (process.argv[1]?.includes('letters.bench')) writeResult('letters', { aim: 40, ...(await benchLetters()) });
