/** The stories of the demo. Each is a request that lives through its weeks in seconds. */
import { breached } from './breached.js';
import { correctionLapsed } from './correction-lapsed.js';
import { engineKilled } from './engine-killed.js';
import { extensionAndConsultation } from './extension-and-consultation.js';
import { feePaidOnTheLastDay } from './fee-paid-on-the-last-day.js';
import { granted } from './granted.js';
import { holidayNotice } from './holiday-notice.js';
import { ladderToOrder } from './ladder-to-order.js';
import { receiptTakenBack } from './receipt-taken-back.js';
import { returnedFromSignOff } from './returned-from-sign-off.js';
import type { DemoStory } from './story-of-demo.js';
import { thirdPartySilent } from './third-party-silent.js';

export const STORIES: DemoStory[] = [
  granted,
  breached,
  ladderToOrder,
  receiptTakenBack,
  feePaidOnTheLastDay,
  correctionLapsed,
  thirdPartySilent,
  extensionAndConsultation,
  returnedFromSignOff,
  engineKilled,
  holidayNotice,
];
