/** The local activities of a process: becoming the one, committing a command, looking again. */
import type {
  CommitInput,
  CommitResult,
  DisclosureRequestInput,
  OpenedProcess,
  ProcessIdentity,
  ProcessKnowledge,
  ProcessView,
} from '#libs/contracts';
import { commitCommand, faultPoint, lookAgain, openProcess } from '#libs/records';
import type { ActivityDeps } from './deps.js';

export interface RecordActivities {
  openProcess(input: DisclosureRequestInput, runId: string): Promise<OpenedProcess>;
  commitCommand(input: CommitInput): Promise<CommitResult>;
  lookAgain(process: ProcessIdentity, known: ProcessKnowledge): Promise<ProcessView | null>;
}

export function createRecordActivities(deps: ActivityDeps): RecordActivities {
  return {
    openProcess: (input, runId) => openProcess(deps, input, runId, deps.engineId),
    commitCommand: async (input) => {
      const result = await commitCommand(deps, input);
      faultPoint('before-known', input.process.requestId);
      return result;
    },
    lookAgain: (process, known) => lookAgain(deps, process, known),
  };
}
