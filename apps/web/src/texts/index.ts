import { zhCN } from './zh-CN';

/** Every text of the portal. A second language is a second catalogue of this type. */
export type Texts = typeof zhCN;

export const t: Texts = zhCN;
