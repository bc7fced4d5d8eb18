import type { InjectionKey } from 'vue';

import type { CommandKind } from '../api/types';

/** A command that somebody is about to give. */
export interface Order {
  command: CommandKind;
  /** What it is about, where the request alone does not say it: a task, a notice. */
  about?: string;
}

export interface Ordering {
  mayGive: (command: CommandKind) => boolean;
  give: (order: Order) => void;
}

export const ORDERING: InjectionKey<Ordering> = Symbol('ordering');
