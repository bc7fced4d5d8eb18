import type { HolidayNotice } from '../notice.js';
import { NOTICE_2019, NOTICE_2019_AMENDED } from './2019.js';
import { NOTICE_2020, NOTICE_2020_AMENDED } from './2020.js';
import { NOTICE_2021 } from './2021.js';
import { NOTICE_2022 } from './2022.js';
import { NOTICE_2023 } from './2023.js';
import { NOTICE_2024 } from './2024.js';
import { NOTICE_2025 } from './2025.js';
import { NOTICE_2026 } from './2026.js';

/** Every notice known to this library; next year's is one more file and one more line. */
export const NOTICES: readonly HolidayNotice[] = [
  NOTICE_2019,
  NOTICE_2019_AMENDED,
  NOTICE_2020,
  NOTICE_2020_AMENDED,
  NOTICE_2021,
  NOTICE_2022,
  NOTICE_2023,
  NOTICE_2024,
  NOTICE_2025,
  NOTICE_2026,
];
