export interface AssistanceCommands {
  /** 协助: another unit of the agency is asked for help by letter, within an internal limit; the clock runs on (handbook §6). */
  askAssistance: { data: { unitId: string; workingDays: number }; texts: { tasks: string[] } };
  /** The unit answers, or says that it cannot help. */
  answerAssistance: { data: { assistanceId: string; helped: boolean }; texts: { answer: string } };
  takeBackAssistance: { data: { assistanceId: string }; texts: { reason: string } };
}
