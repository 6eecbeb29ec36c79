/** Tells by its form alone whether a text can be the name of a person (姓名). */
import { DOUBLE_SURNAMES, surnameRank } from '@sunboard/model';

const NAME =
  /^(?:(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|司徒|夏侯|端木)?[\u4e00-\u9fff](?:\s{1,4}[\u4e00-\u9fff]|[\u4e00-\u9fff]{1,2})|[\u4e00-\u9fff]{2,5}·[\u4e00-\u9fff]{2,6})$/u;
/* Apart, as the browser takes long to prepare it and most pages here never ask. */
const WESTERN_NAME =
  /^[A-Z](?:[’'][A-Z])?[a-z\u00df-\u00ff]+(?: [A-Z]\.?)?(?: (?:de|del|la|van|von|der|al|el)){0,2}(?: [A-Z](?:[’'][A-Z])?[a-z\u00df-\u00ff]+(?:-?[A-Z][a-z\u00df-\u00ff]+)?){1,2}$/u;
/* What stands before and after the name on British and American pages. */
const HONOUR =
  /^(?:(?:The|Rt|Right|Hon|Honorable|Dr|Mrs?|Ms|Miss|Sir|Dame|Cllr|Councillor|Prof|Professor)\.? )+|(?:,? (?:MP|OBE|CBE|MBE|KC|QC|PhD|MD|Jr|Sr|III?)\b\.?){1,3}$/gu;

/* JANE DOE */
const CAPITALS = /^[A-Z’'-]{2,20}(?: [A-Z’'.-]{1,20}){1,3}$/u;

/** A name without what honours its bearer, and as names are written: `Rt Hon Jane Doe MP` and JANE DOE are Jane Doe. */
export function bareName(text: string): string {
  if (!/^[A-Z]/u.test(text)) return text;
  const bare = text.replace(HONOUR, '');
  return CAPITALS.test(bare) ? bare.replace(/(?<=[A-Z])[A-Z]+/gu, rest => rest.toLowerCase()) : bare;
}

/** Whether a text is written as names are, Chinese or western. */
export function hasShape(name: string): boolean {
  return /^[A-Z]/u.test(name) ? WESTERN_NAME.test(name) : NAME.test(name);
}

/** Whether a Chinese name begins with a surname; western names and those of other peoples are not looked up. */
export function hasSurname(name: string): boolean {
  return (
    /^[A-Z]/u.test(name) || name.includes('·') || surnameRank(name) < Infinity || DOUBLE_SURNAMES.test(name)
  );
}
