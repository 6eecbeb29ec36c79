/** Numbers of made-up people in lists: valid by their checks, of areas that nobody is registered in. */
import { cardOf, idOf, mobileOf } from './privacy-frame.js';

export const ID = [
  idOf('19850312', '001'),
  idOf('19620708', '014'),
  idOf('19931121', '127'),
  idOf('19480219', '330'),
  idOf('19770930', '402', '339902'),
  idOf('20011005', '213', '529903'),
] as const;
export const X = idOf('19500101', '008');
export const MOBILE = [mobileOf('3718'), mobileOf('4826'), mobileOf('5937'), mobileOf('6045')] as const;
export const CARD = [
  cardOf('629999010203040506'),
  cardOf('629999060504030201'),
  cardOf('629999010207788'),
] as const;
export const at = (row: number) => ID[row] ?? '';
