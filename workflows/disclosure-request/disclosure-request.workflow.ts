/**
 * The life of one request: 登记 → 审核 → 办理 → 答复 → 归档.
 *
 * Each stage is a function that waits until people, timers or effects have moved the request out of it, and returns which
 * way it ended. What moves it is decided and recorded by `commitCommand`; here is only the order, and durable waiting.
 */
import { allHandlersFinished, condition, continueAsNew } from '@temporalio/workflow';
import type { DisclosureRequestInput } from '#libs/contracts';
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

async function lifecycle(process: RequestProcess): Promise<'archived'> {
  let way: 'registered' | 'accepted' | 'returned' | 'closed' = await registration(process);
  if (way === 'registered') way = await intakeReview(process);
  while (way === 'accepted' || way === 'returned') {
    way = (await handling(process)) === 'decided' ? await reply(process) : 'closed';
  }
  await archiving(process);
  return 'archived';
}

/** 登记: until the clerk has confirmed the request with its applicant, the clock of the law stands still. */
async function registration(process: RequestProcess): Promise<'registered' | 'closed'> {
  await process.leaves('submitted', 'arrived');
  return process.isClosed ? 'closed' : 'registered';
}

/** 审核: complete and clear, or not. */
async function intakeReview(process: RequestProcess): Promise<'accepted' | 'closed'> {
  await process.leaves('registered', 'intakeReview');
  return process.isClosed ? 'closed' : 'accepted';
}

/** 办理: proposal, secrecy review, signature; a returned proposal stays in here. */
async function handling(process: RequestProcess): Promise<'decided' | 'closed'> {
  await process.leaves('processing', 'drafting', 'inApproval');
  return process.isClosed ? 'closed' : 'decided';
}

/** 答复: the letter is issued, goes out, and comes to the applicant; one that cannot be issued goes back. */
async function reply(process: RequestProcess): Promise<'returned' | 'closed'> {
  await process.leaves('decided', 'served');
  return process.isClosed ? 'closed' : 'returned';
}

/** 归档: until the package is written and nothing is on its way. */
async function archiving(process: RequestProcess): Promise<void> {
  await process.isDone();
}
