/**
 * The life of one request: 登记 → 审核 → 办理 → 答复 → 归档.
 *
 * Each part is a function that waits until people, timers or effects have moved the request out of it, and returns which
 * way it went. What moves it is decided and recorded by `commitCommand`; here is only the order, and durable waiting.
 */
import { allHandlersFinished, condition, continueAsNew } from '@temporalio/workflow';
import type { DisclosureRequestInput } from '#libs/contracts';
import type { Part } from './parts.js';
import { RequestProcess } from './request-process.js';

export type ProcessEnd = 'archived' | 'superseded' | 'noSuchRequest';

export async function disclosureRequest(input: DisclosureRequestInput): Promise<ProcessEnd> {
  const process = RequestProcess.listen(input);
  if (!(await process.open())) return 'noSuchRequest';

  const end = await Promise.race([lifecycle(process), process.interruption()]);

  await condition(allHandlersFinished);
  if (end === 'historyIsLong') return continueAsNew<typeof disclosureRequest>(input);
  return end;
}

/** Each part waits until something has led the request out of it; what comes back into an earlier part is taken up there. */
async function lifecycle(process: RequestProcess): Promise<'archived'> {
  let part: Part | 'archived' = process.part;
  while (part !== 'archived') part = await PARTS[part](process);
  return part;
}

const PARTS = { registration, intakeReview, handling, reply, archiving };

/** 登记: until the clerk has confirmed the request with its applicant, the clock of the law stands still. */
async function registration(process: RequestProcess): Promise<Part> {
  return process.leaves('registration');
}

/** 审核: complete and clear, or corrected once, or lapsed. */
async function intakeReview(process: RequestProcess): Promise<Part> {
  return process.leaves('intakeReview');
}

/** 办理: payment where a fee is charged, proposal, secrecy review, signature; a returned proposal stays in here. */
async function handling(process: RequestProcess): Promise<Part> {
  return process.leaves('handling');
}

/** 答复: the letter is issued, goes out, and comes to the applicant; one that cannot be issued goes back. */
async function reply(process: RequestProcess): Promise<Part> {
  return process.leaves('reply');
}

/** 归档: until the package is written and nothing is on its way; a lapse that is taken back opens the request again. */
async function archiving(process: RequestProcess): Promise<Part | 'archived'> {
  return Promise.race([process.isDone(), process.leaves('archiving')]);
}
