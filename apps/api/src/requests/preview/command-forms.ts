/** What the endpoint of a command makes of its form, without giving the command: a preview takes the very same body. */
import { LETTER_COMMANDS, type CommandKind } from '#libs/request';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import type { SignedInStaff } from '../../auth/staff.js';
import { readForm } from '../../http/validation.js';
import type { InvalidParam } from '../../problems/problem.js';
import { COMMAND_CONTROLLERS } from '../commands/controllers.js';
import type { StaffCommands, StaffOrder } from '../commands/staff-commands.js';

type Order = StaffOrder<CommandKind>;
/** As every endpoint at the desk: the address, the form, who acts, the key. */
type Endpoint = (params: { id: string }, form: object, staff: SignedInStaff, key: string) => unknown;
type Controller = new (commands: Pick<StaffCommands, 'give'>) => Record<string, Endpoint>;

interface Found {
  controller: Controller;
  method: string;
  form: new () => object;
}

/** The endpoint of a command bears its name: `extend-reply-period`. */
function endpointOf(kind: CommandKind): Found | null {
  const path = kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  for (const controller of COMMAND_CONTROLLERS as unknown as Controller[]) {
    const prototype = controller.prototype as Record<string, Endpoint>;
    for (const method of Object.getOwnPropertyNames(prototype)) {
      if (Reflect.getMetadata(PATH_METADATA, prototype[method] ?? {}) !== path) continue;
      const [, form] = Reflect.getMetadata('design:paramtypes', prototype, method) as [unknown, new () => object];
      return { controller, method, form };
    }
  }
  return null;
}

/** Letters of what people do at the desk; those of the applicant, of the system and of an intake with scans have no such form. */
export const PREVIEWED_COMMANDS = LETTER_COMMANDS.filter((kind) => endpointOf(kind) !== null);

export interface ReadOrder {
  /** What the endpoint would give; null where the form does not even lead to that. */
  order: Pick<Order, 'data' | 'texts' | 'check'> | null;
  /** What is wrong in the form, beside texts that are too short or too long: those are looked at all the same. */
  faults: InvalidParam[];
}

export async function readOrder(
  kind: CommandKind,
  body: object,
  { staff, requestId }: Pick<Order, 'staff' | 'requestId'>,
): Promise<ReadOrder> {
  const endpoint = endpointOf(kind);
  if (!endpoint) throw new TypeError(`no endpoint gives ${kind}`);
  const { controller, method, form: shape } = endpoint;
  const { form, faults: all } = await readForm(shape, body);
  const faults = all.filter(({ code }) => code !== 'FIELD.IS_LENGTH').map((fault) => named(shape, fault));
  if (faults.length > 0) return { order: null, faults };
  let order: Order | null = null;
  const giving = {
    give: (_: CommandKind, given: Order) => {
      order = given;
      return new Promise<never>(() => undefined);
    },
  };
  void new controller(giving)[method]?.({ id: requestId }, form, staff, '');
  return { order, faults };
}

/** A fault with the name of its field as the documentation has it, as far as its first stop. */
function named(form: new () => object, { name, reason, code }: InvalidParam): InvalidParam {
  const [property = ''] = name.split('.');
  const shown = Reflect.getMetadata('swagger/apiModelProperties', form.prototype as object, property) as
    { description?: string } | undefined;
  const label = shown?.description?.split(/[，；。：（]/)[0];
  return { name, reason: label ? `${label}：${reason}` : reason, code };
}
