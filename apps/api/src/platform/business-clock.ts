/** Beijing time has been UTC+8 without change since 1991. */
const BEIJING_OFFSET_MS = 8 * 60 * 60 * 1000;

/**
 * The day of the house: arrivals, lists and reads take it from here, and from nowhere else. A day ends at 24:00 Beijing
 * time; no earlier hour moves a day of receipt.
 */
export class BusinessClock {
  private aheadMs = 0;

  /** `YYYY-MM-DD`, Asia/Shanghai. */
  today(): string {
    return new Date(Date.now() + this.aheadMs + BEIJING_OFFSET_MS).toISOString().slice(0, 10);
  }

  /** For tests and demonstrations: from now on it is this day, and time goes on from there. */
  setToday(day: string): void {
    const todayMs = Date.parse(`${this.today()}T00:00:00Z`);
    this.aheadMs += Date.parse(`${day}T00:00:00Z`) - todayMs;
  }
}
