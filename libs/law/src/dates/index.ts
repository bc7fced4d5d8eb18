export {
  type EpochDay,
  fromEpochDay,
  isLegalDate,
  type LegalDate,
  legalDate,
  monthOf,
  toEpochDay,
  yearOf,
} from './legal-date.js';
export {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  earlierOf,
  laterOf,
  weekdayName,
  weekdayOfEpochDay,
} from './arithmetic.js';
