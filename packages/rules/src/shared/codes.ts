/** Check characters of organisation codes (GB 11714) and unified social credit codes (GB 32100). */

const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORG_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** True for a unified social credit code 统一社会信用代码 whose check character is right. */
export function isUscc(code: string): boolean {
  const values = [...code.toUpperCase()].map(char => USCC_ALPHABET.indexOf(char));
  if (values.length !== 18 || values.includes(-1)) return false;
  const sum = USCC_WEIGHTS.reduce((total, weight, index) => total + weight * (values[index] ?? 0), 0);
  return values[17] === (31 - (sum % 31)) % 31;
}

/** True for an organisation code 组织机构代码 (with or without hyphen) whose check character is right. */
export function isOrganizationCode(code: string): boolean {
  const bare = code.toUpperCase().replace('-', '');
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(bare)) return false;
  const sum = ORG_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number.parseInt(bare.charAt(index), 36),
    0,
  );
  return bare.charAt(8) === ('0123456789X'.charAt(11 - (sum % 11)) || '0');
}
