/**
 * Taking a command from the inbox to the process of its request. The process that runs is used; where none runs, one is
 * started by the same call. API and relay share this, so that a command goes one way only.
 */
import {
  isGrpcServiceError,
  WithStartWorkflowOperation,
  WorkflowUpdateFailedError,
  type Client,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { disclosureRequestId, type CommandAnswer, type CommandDelivery } from '#libs/contracts';
import { decideCommandUpdate } from '#libs/contracts/messages';

export interface DeliveryTarget extends CommandDelivery {
  requestId: string;
  agencyId: string;
}

/** How a delivery ended. `undelivered`: nobody knows yet; the inbox has it, and the relay goes on. */
export type DeliveryOutcome =
  | { outcome: 'answered'; answer: CommandAnswer }
  | { outcome: 'refusedByStage'; stage: string; headSeq: number }
  | { outcome: 'undelivered'; cause: 'engineAway' | 'noAnswerInTime' | 'superseded' | 'unknownCommand' };

/** Delivers one command and waits at most `timeoutMs` for its answer. Safe to repeat: the command id is the update's id. */
export async function deliverCommand(
  client: Client,
  taskQueue: string,
  target: DeliveryTarget,
  timeoutMs: number,
): Promise<DeliveryOutcome> {
  const { requestId, agencyId, commandId, kind } = target;
  const startWorkflowOperation = new WithStartWorkflowOperation('disclosureRequest', {
    workflowId: disclosureRequestId(requestId),
    taskQueue,
    args: [{ requestId, agencyId }],
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });
  try {
    const answer = await client.connection.withDeadline(Date.now() + timeoutMs, () =>
      client.workflow.executeUpdateWithStart(decideCommandUpdate, {
        updateId: commandId,
        args: [{ commandId, kind }],
        startWorkflowOperation,
      }),
    );
    return { outcome: 'answered', answer };
  } catch (error) {
    return outcomeOf(error);
  }
}

function outcomeOf(error: unknown): DeliveryOutcome {
  const cause = error instanceof WorkflowUpdateFailedError ? error.cause : undefined;
  if (cause instanceof ApplicationFailure) {
    const [details] = (cause.details ?? []) as { stage: string; headSeq: number }[];
    if (cause.type === 'STAGE.NOT_POSSIBLE' && details) return { outcome: 'refusedByStage', ...details };
    if (cause.type === 'COMMAND.UNKNOWN') return { outcome: 'undelivered', cause: 'unknownCommand' };
    return { outcome: 'undelivered', cause: 'superseded' };
  }
  if (isEngineAway(error)) return { outcome: 'undelivered', cause: 'engineAway' };
  return { outcome: 'undelivered', cause: 'noAnswerInTime' };
}

const UNAVAILABLE = 14;

/** Whether the engine could not be reached at all. */
export function isEngineAway(error: unknown): boolean {
  const inner = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return isGrpcServiceError(inner) && Number(inner.code) === UNAVAILABLE;
}
