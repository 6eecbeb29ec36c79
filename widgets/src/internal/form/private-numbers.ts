/** Finds the private numbers in a text that a person should leave out; loaded when somebody begins to write. */
import { findPrivate } from '@sunboard/model';

/** Types of numbers that a person is warned of. */
export type WarnedType = 'id18' | 'mobile' | 'bankCard';

/** What was found, masked. */
export interface PrivateNumber {
  readonly type: WarnedType;
  readonly masked: string;
}

/** Identity, mobile and bank card numbers of a text. */
export function privateNumbers(text: string): PrivateNumber[] {
  return findPrivate(text).flatMap(({ type, masked }) =>
    type === 'id18' || type === 'mobile' || type === 'bankCard' ? [{ type, masked }] : [],
  );
}
