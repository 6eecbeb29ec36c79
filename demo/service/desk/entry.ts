/** The request on paper that is being entered. */
import { randomId, type OfflineChannel, type Receipt } from '@sunboard/intake';

/** The entry in hand: what decides which fields are shown, and what came of it. */
export interface Entry {
  /** Sent along, so that pressing twice enters once. */
  readonly key: string;
  readonly applicantType: string;
  readonly channel: OfflineChannel;
  readonly faults: readonly string[];
  readonly receipt?: Receipt;
}

/** An entry of which nothing is known yet. */
export function newEntry(): Entry {
  return {
    key: randomId(),
    applicantType: 'natural_person',
    channel: 'in_person',
    faults: [],
  };
}
