/** The calendar of United States federal agencies. */
import { calendarOf, type Calendar } from './calendar.js';
import { US_HOLIDAYS } from './data/us.js';

let calendar: Calendar | undefined;

/** United States 美国联邦: legal public holidays (5 U.S.C. 6103), on the day on which federal offices keep them. */
export function usCalendar(): Calendar {
  return (calendar ??= calendarOf(
    {
      id: 'us',
      jurisdiction: 'us',
      timeZone: 'America/New_York',
      source: {
        authority: { zh: '美国法典第5编第6103条', en: '5 U.S.C. 6103' },
        compiledFrom: '@18f/us-federal-holidays 4.0.0',
        licence: 'CC0-1.0',
        url: 'https://github.com/18F/us-federal-holidays',
      },
    },
    US_HOLIDAYS,
  ));
}
