import type { InjectionKey } from 'vue';

import type { StaffCommand } from '../api/staff';

/** A command that somebody is about to give. */
export interface Order {
  command: StaffCommand;
  /** What it is about, where the request alone does not say it: a task, a notice. */
  about?: string;
}

export interface Ordering {
  mayGive: (command: StaffCommand) => boolean;
  give: (order: Order) => void;
}

export const ORDERING: InjectionKey<Ordering> = Symbol('ordering');
