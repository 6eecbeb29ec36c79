/** Bank holidays of any part of the United Kingdom, compiled from date-holidays (ISC, data CC BY 3.0). Written by scripts/write-holidays.ts. */
import type { HolidayTable } from '../holiday-table.js';

/** See {@link HolidayTable} for the notation. */
export const UK_ANY_PART_HOLIDAYS: HolidayTable = {
  version: 'uk-any-part-2027-date-holidays-3.37.0',
  knownFrom: '2015-01-01',
  knownUntil: '2027-12-31',
  firmUntil: '2027-12-31',
  names: [
    ['元旦', 'New Year’s Day'],
    ['1月2日（苏格兰）', '2 January (Scotland)'],
    ['圣帕特里克节（北爱尔兰）', 'St Patrick’s Day (Northern Ireland)'],
    ['耶稣受难日', 'Good Friday'],
    ['复活节星期一', 'Easter Monday'],
    ['五月初银行假日', 'Early May bank holiday'],
    ['春季银行假日', 'Spring bank holiday'],
    ['博因河战役纪念日（北爱尔兰）', 'Battle of the Boyne (Northern Ireland)'],
    ['夏季银行假日', 'Summer bank holiday'],
    ['圣安德鲁日（苏格兰）', 'St Andrew’s Day (Scotland)'],
    ['圣诞节', 'Christmas Day'],
    ['节礼日', 'Boxing Day'],
    ['五月初银行假日（欧洲胜利日）', 'Early May bank holiday (VE Day)'],
    ['女王登基七十周年纪念', 'Platinum Jubilee bank holiday'],
    ['女王伊丽莎白二世国葬日', 'State Funeral of Queen Elizabeth II'],
    ['查尔斯三世加冕纪念', 'Coronation of King Charles III'],
  ],
  years: {
    '2015': '0101a 0102b 0317c 0403d 0406e 0504f 0525g 0712h2 0803i 0831i 1130j 1225k 1226l 1228l',
    '2016': '0101a 0102b 0104b 0317c 0325d 0328e 0502f 0530g 0712h 0801i 0829i 1130j 1225k 1226l 1227k',
    '2017': '0101a3 0317c 0414d 0417e 0501f 0529g 0712h 0807i 0828i 1130j 1225k 1226l',
    '2018': '0101a 0102b 0317c 0319c 0330d 0402e 0507f 0528g 0712h 0806i 0827i 1130j 1225k 1226l',
    '2019': '0101a 0102b 0317c2 0419d 0422e 0506f 0527g 0712h 0805i 0826i 1130j 1202j 1225k 1226l',
    '2020': '0101a 0102b 0317c 0410d 0413e 0508m 0525g 0712h2 0803i 0831i 1130j 1225k 1226l 1228l',
    '2021': '0101a 0102b 0104b 0317c 0402d 0405e 0503f 0531g 0712h 0802i 0830i 1130j 1225k 1226l 1227k 1228l',
    '2022':
      '0101a 0102b 0103a2 0317c 0415d 0418e 0502f 0602g 0603n 0712h 0801i 0829i 0919o 1130j 1225k 1226l 1227k',
    '2023': '0101a3 0317c 0407d 0410e 0501f 0508p 0529g 0712h 0807i 0828i 1130j 1225k 1226l',
    '2024': '0101a 0102b 0317c2 0329d 0401e 0506f 0527g 0712h 0805i 0826i 1130j 1202j 1225k 1226l',
    '2025': '0101a 0102b 0317c 0418d 0421e 0505f 0526g 0712h 0714h 0804i 0825i 1130j2 1225k 1226l',
    '2026': '0101a 0102b 0317c 0403d 0406e 0504f 0525g 0712h2 0803i 0831i 1130j 1225k 1226l 1228l',
    '2027': '0101a 0102b 0104b 0317c 0326d 0329e 0503f 0531g 0712h 0802i 0830i 1130j 1225k 1226l 1227k 1228l',
    '2028': '0101a 0102b 0103a2 0317c 0414d 0417e 0501f 0529g 0712h 0807i 0828i 1130j 1225k 1226l',
    '2029': '0101a 0102b 0317c 0319c 0330d 0402e 0507f 0528g 0712h 0806i 0827i 1130j 1225k 1226l',
    '2030': '0101a 0102b 0317c2 0419d 0422e 0506f 0527g 0712h 0805i 0826i 1130j 1202j 1225k 1226l',
  },
};
