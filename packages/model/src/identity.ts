/** Checks the numbers that identify people and organisations: ID cards, social credit codes, bank cards, mobiles. */

const PROVINCES = new Set([
  '11',
  '12',
  '13',
  '14',
  '15',
  '21',
  '22',
  '23',
  '31',
  '32',
  '33',
  '34',
  '35',
  '36',
  '37',
  '41',
  '42',
  '43',
  '44',
  '45',
  '46',
  '50',
  '51',
  '52',
  '53',
  '54',
  '61',
  '62',
  '63',
  '64',
  '65',
  '71',
  '81',
  '82',
  '83',
]);
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const ID_CHECKS = '10X98765432';
const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** Whether 18 characters are a Chinese citizen's ID number 公民身份号码: province, date of birth and check digit (GB 11643). */
export function isId18(value: string): boolean {
  if (!/^\d{17}[\dX]$/u.test(value) || !isProvince(value)) return false;
  if (!isBirthday(Number(value.slice(6, 10)), Number(value.slice(10, 12)), Number(value.slice(12, 14))))
    return false;
  const sum = ID_WEIGHTS.reduce((total, weight, at) => total + weight * Number(value[at]), 0);
  return ID_CHECKS[sum % 11] === value[17];
}

/** Whether a number begins with the code of a province, as an ID number does (GB/T 2260). */
export function isProvince(value: string): boolean {
  return PROVINCES.has(value.slice(0, 2));
}

/** Whether 15 digits can be an ID number of the form used until 1999: province and date of birth. */
export function isId15(value: string): boolean {
  return (
    /^\d{15}$/u.test(value) &&
    isProvince(value) &&
    isBirthday(1900 + Number(value.slice(6, 8)), Number(value.slice(8, 10)), Number(value.slice(10, 12)))
  );
}

/** Whether 18 characters are a unified social credit code 统一社会信用代码 (GB 32100): public, never private data. */
export function isCreditCode(value: string): boolean {
  if (value.length !== 18) return false;
  let sum = 0;
  for (const [at, weight] of USCC_WEIGHTS.entries()) {
    const digit = USCC_ALPHABET.indexOf(value[at] ?? '?');
    if (digit < 0) return false;
    sum += digit * weight;
  }
  return USCC_ALPHABET[(31 - (sum % 31)) % 31] === value[17];
}

/** Whether a number of 16 to 19 digits passes the Luhn check and begins like a bank card (UnionPay 62, Visa 4, Mastercard 5, JCB 35, old Chinese 60 and 9). */
export function isBankCard(value: string): boolean {
  if (!/^\d{16,19}$/u.test(value) || !/^(?:62|4|5[1-5]|35|60|9[56])/u.test(value)) return false;
  let sum = 0;
  for (let at = 0; at < value.length; at++) {
    const digit = Number(value[value.length - 1 - at]);
    sum += at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

/** Whether eleven digits have the form of a mobile number of mainland China. Ranges still free are included: they are given out year by year. */
export function isMobile(value: string): boolean {
  return /^1[3-9]\d{9}$/u.test(value);
}

function isBirthday(year: number, month: number, day: number): boolean {
  if (year < 1880 || year > new Date().getFullYear() || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
