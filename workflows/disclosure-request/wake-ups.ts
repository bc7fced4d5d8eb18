/** The next wake-up of the request, as one durable timer to an absolute instant. */
import { CancellationScope, condition, isCancellation, metricMeter, sleep } from '@temporalio/workflow';
import { timerCommandId, type DisclosureRequestInput, type WakeUp } from '#libs/contracts';
import type { RequestProcess } from './request-process.js';

/** After a wake-up that changed nothing, the next look at the latest; it keeps a mistaken wake-up from spinning. */
const PAUSE_MS = 60 * 60 * 1000;

/** Keeps the earliest wake-up armed until the process ends. */
export async function keepWakeUps(process: RequestProcess, { requestId }: DisclosureRequestInput): Promise<void> {
  while (!process.superseded) {
    await condition(() => process.superseded || process.view.wakeUp !== null);
    const { wakeUp } = process.view;
    if (!wakeUp || !(await reached(process, wakeUp))) continue;
    measureLateness(wakeUp);
    await fire(process, requestId, wakeUp);
    await condition(() => process.superseded || !sameWakeUp(process.view.wakeUp, wakeUp), PAUSE_MS);
  }
}

function sameWakeUp(a: WakeUp | null, b: WakeUp): boolean {
  return a?.at === b.at && a.kind === b.kind;
}

/** Sleeps until the instant; false when the wake-up changed before. */
async function reached(process: RequestProcess, wakeUp: WakeUp): Promise<boolean> {
  const remaining = Date.parse(wakeUp.at) - Date.now();
  if (remaining <= 0) return true;
  const scope = new CancellationScope();
  const timer = scope
    .run(() => sleep(remaining))
    .then(
      () => true,
      (error: unknown) => {
        if (isCancellation(error)) return false;
        throw error;
      },
    );
  void condition(() => process.superseded || !sameWakeUp(process.view.wakeUp, wakeUp)).then(() => scope.cancel());
  return timer;
}

/** For operators; a replay measures nothing. */
function measureLateness({ kind, at }: WakeUp): void {
  metricMeter
    .createHistogram(
      'yishen_wake_up_lateness',
      'float',
      'seconds',
      'From the instant that a wake-up was armed for until it was taken up',
    )
    .record(Math.max(0, Date.now() - Date.parse(at)) / 1000, { kind });
}

async function fire(process: RequestProcess, requestId: string, { kind, dueOn }: WakeUp): Promise<void> {
  const commandId = timerCommandId(requestId, kind, dueOn, process.view.headSeq);
  try {
    await process.commit({ commandId, kind: 'timerFired', data: { timer: kind, dueOn } });
  } catch {
    // Superseded: the process ends, and its successor arms the wake-up again.
  }
}
