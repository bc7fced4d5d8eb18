/** Applications that come to the desk, for the tests of intake and service. */
import type { Decision, DeskChannel, CommandContents } from '../src/index.js';
import { PaperRequest, staff } from './paper-request.js';

type TakenIn = CommandContents['takeInApplication'];

export function codes(decision: Decision): string[] {
  return decision.accepted ? [] : decision.reasons.map(({ code }) => code);
}

/** A clerk takes an application in, on the request's `today`. */
export function takeIn(
  request: PaperRequest,
  channel: DeskChannel,
  wishes: Partial<TakenIn['data']> = {},
  evidence = '收发登记簿有记录',
): Decision {
  return request.give(
    'takeInApplication',
    staff('clerk'),
    {
      channel,
      arrivedOn: request.today,
      readBackAndSigned: channel === 'oral',
      requesterType: 'natural_person',
      deliveryForm: 'counter',
      hasEmail: false,
      attachments: [],
      ...wishes,
    },
    { evidence },
  );
}

/** A request that came by a channel, as it stands after it was taken in. */
export function takenIn(channel: DeskChannel, today: string, wishes: Partial<TakenIn['data']> = {}): PaperRequest {
  const request = new PaperRequest(today);
  const decision = takeIn(request, channel, wishes);
  if (!decision.accepted) throw new Error(`the intake was refused: ${codes(decision).join(', ')}`);
  return request;
}
