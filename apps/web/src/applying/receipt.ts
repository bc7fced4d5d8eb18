/** The receipt of the submission just made. In memory only, gone with the page. */
import { shallowRef } from 'vue';

import type { Agency, SubmissionReceipt } from '../api/types';

export const receipt = shallowRef<(SubmissionReceipt & { agency: Pick<Agency, 'name' | 'contact'> }) | null>(null);
