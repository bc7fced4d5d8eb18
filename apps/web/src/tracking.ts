/** Number and query code of the request that is being looked at: in memory, gone with the page. */
import { shallowRef } from 'vue';

import type { Credentials } from './api/public';

export const tracked = shallowRef<Credentials | null>(null);
