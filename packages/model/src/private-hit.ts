/** What a piece of private data is: its kind, its place in a text, and how sure it is. */

/** Kinds of private data: resident identity numbers (18 and 15 digits, or masked by the page), mobiles, bank cards, home addresses, secrecy marks. */
export type PrivacyType = 'id18' | 'id15' | 'idMasked' | 'mobile' | 'bankCard' | 'address' | 'secretMark';

/** One piece of private data in a text. */
export interface PrivateHit {
  readonly type: PrivacyType;
  readonly start: number;
  readonly end: number;
  readonly masked: string;
  readonly confidence: number;
  readonly visibleDigits?: number;
  readonly official: boolean;
}
