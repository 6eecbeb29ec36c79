/** What a refusal of the service is called at the desk, and whether it belongs beside the form that was sent. */
import { isChinese, sentences } from '@sunboard/model';
import type { DeskError } from './api.js';
import type { Desk } from './desk-state.js';
import { fieldWord } from './event-words.js';
import { placeWord } from './register-view.js';

/** A failure in words. */
export interface FailureWords {
  /** The failure as a whole, with its remedy. */
  readonly said: string;
  /** Its faults with their places; the whole where none has a place. */
  readonly faults: readonly string[];
  /** True for what the person can put right in the form. */
  readonly isOfForm: boolean;
}

/** Words a failure; `isEntry` when the request on paper was sent, whose fields have names of their own. */
export function failureWords({ problem }: DeskError, desk: Desk, isEntry: boolean): FailureWords {
  const { title, remedy, errors = [], code } = problem;
  const said = title === undefined ? desk.words.offline : sentences([title, remedy], desk.locale);
  const colon = isChinese(desk.locale) ? '：' : ': ';
  const wordOf = (pointer: string): string =>
    isEntry
      ? placeWord(pointer, desk)
      : fieldWord(pointer.replace(/^\/data\//, '').replace('/', '.'), desk.locale);
  const located = errors.map(
    ({ pointer, message, remedy: how }) =>
      `${wordOf(pointer)}${colon}${sentences([message, how], desk.locale)}`,
  );
  return {
    said,
    faults: located.length > 0 ? located : [said],
    isOfForm: code === 'invalid' || code === 'event_refused' || code === 'reported_unit',
  };
}
