import type { BreachCause } from './vocabulary.js';

export interface SupervisionCommands {
  /** Somebody has read an alert, and notes what follows from it. */
  acknowledgeAlert: { data: { alertId: string }; texts: { note: string } };
  /** 催办: the supervisor or the disclosure office presses for the request. */
  issueReminder: { data: object; texts: { demand: string } };
  /** 督办: an order of the supervisor, to be answered within so many working days. */
  issueSupervisionOrder: { data: { workingDays: number }; texts: { demand: string } };
  /** The unit answers a 催办 or 督办, or says why a limit ran out. */
  answerSupervision: { data: { entryId: string; cause: BreachCause | null }; texts: { answer: string } };
  acceptSupervisionAnswer: { data: { entryId: string }; texts: { opinion: string } };
  /** The answer will not do; another is due within so many working days. */
  returnSupervisionAnswer: { data: { entryId: string; workingDays: number }; texts: { reason: string } };
  /** 销号: the line is crossed off the register, and stays in it. */
  clearSupervision: { data: { entryId: string }; texts: { note: string } };
}
