/** Days counted back from the day on which the demonstration site is built, so that it is as fresh as a real one should be. */

/** The ISO date `days` days before `today`. */
export function daysBefore(today: string, days: number): string {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  // Public bodies publish on weekdays.
  while (date.getUTCDay() === 0 || date.getUTCDay() === 6) date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
