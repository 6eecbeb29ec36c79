/** Bank holidays of England and Wales, compiled from date-holidays (ISC, data CC BY 3.0). Written by scripts/write-holidays.ts. */
import type { HolidayTable } from '../holiday-table.js';

/** See {@link HolidayTable} for the notation. */
export const UK_HOLIDAYS: HolidayTable = {
  version: 'uk-2027-date-holidays-3.37.0',
  knownFrom: '2015-01-01',
  knownUntil: '2027-12-31',
  firmUntil: '2027-12-31',
  names: [
    ['元旦', 'New Year’s Day'],
    ['耶稣受难日', 'Good Friday'],
    ['复活节星期一', 'Easter Monday'],
    ['五月初银行假日', 'Early May bank holiday'],
    ['春季银行假日', 'Spring bank holiday'],
    ['夏季银行假日', 'Summer bank holiday'],
    ['圣诞节', 'Christmas Day'],
    ['节礼日', 'Boxing Day'],
    ['五月初银行假日（欧洲胜利日）', 'Early May bank holiday (VE Day)'],
    ['女王登基七十周年纪念', 'Platinum Jubilee bank holiday'],
    ['女王伊丽莎白二世国葬日', 'State Funeral of Queen Elizabeth II'],
    ['查尔斯三世加冕纪念', 'Coronation of King Charles III'],
  ],
  years: {
    '2015': '0101a 0403b 0406c 0504d 0525e 0831f 1225g 1226h 1228h',
    '2016': '0101a 0325b 0328c 0502d 0530e 0829f 1225g 1226h 1227g',
    '2017': '0101a2 0414b 0417c 0501d 0529e 0828f 1225g 1226h',
    '2018': '0101a 0330b 0402c 0507d 0528e 0827f 1225g 1226h',
    '2019': '0101a 0419b 0422c 0506d 0527e 0826f 1225g 1226h',
    '2020': '0101a 0410b 0413c 0508i 0525e 0831f 1225g 1226h 1228h',
    '2021': '0101a 0402b 0405c 0503d 0531e 0830f 1225g 1226h 1227g 1228h',
    '2022': '0101a 0103a 0415b 0418c 0502d 0602e 0603j 0829f 0919k 1225g 1226h 1227g',
    '2023': '0101a2 0407b 0410c 0501d 0508l 0529e 0828f 1225g 1226h',
    '2024': '0101a 0329b 0401c 0506d 0527e 0826f 1225g 1226h',
    '2025': '0101a 0418b 0421c 0505d 0526e 0825f 1225g 1226h',
    '2026': '0101a 0403b 0406c 0504d 0525e 0831f 1225g 1226h 1228h',
    '2027': '0101a 0326b 0329c 0503d 0531e 0830f 1225g 1226h 1227g 1228h',
    '2028': '0101a 0103a 0414b 0417c 0501d 0529e 0828f 1225g 1226h',
    '2029': '0101a 0330b 0402c 0507d 0528e 0827f 1225g 1226h',
    '2030': '0101a 0419b 0422c 0506d 0527e 0826f 1225g 1226h',
  },
};
