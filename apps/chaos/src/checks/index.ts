/** What must hold after every bad day. */
import { chainsVerify } from './chains.js';
import { commandsAnswered } from './commands.js';
import { effectsComplete } from './effects.js';
import type { Check, Fault, Scene } from './fault.js';
import { filesWhole } from './files.js';
import { foldsAgree } from './folds.js';
import { mailsAccountedFor } from './mails.js';
import { numbersWhole } from './numbers.js';
import { processesLive } from './processes.js';
import { wakeUpsFired } from './wake-ups.js';

export type { Check, Fault, Scene } from './fault.js';

export const CHECKS: readonly Check[] = [
  commandsAnswered,
  chainsVerify,
  foldsAgree,
  numbersWhole,
  effectsComplete,
  mailsAccountedFor,
  wakeUpsFired,
  processesLive,
  filesWhole,
];

/** All faults of all checks; none is what every test of a bad day ends with. */
export async function faultsIn(scene: Scene): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const check of CHECKS) faults.push(...(await check(scene)));
  return faults;
}
