/** Federal legal public holidays of the United States, compiled from @18f/us-federal-holidays (CC0). Written by scripts/write-holidays.ts. */
import type { HolidayTable } from '../holiday-table.js';

/** See {@link HolidayTable} for the notation. */
export const US_HOLIDAYS: HolidayTable = {
  version: 'us-2027-18f-us-federal-holidays-4.0.0',
  knownFrom: '2015-01-01',
  knownUntil: '2027-12-31',
  firmUntil: '2027-12-31',
  names: [
    ['元旦', 'New Year’s Day'],
    ['马丁·路德·金纪念日', 'Birthday of Martin Luther King, Jr.'],
    ['华盛顿诞辰日', 'Washington’s Birthday'],
    ['阵亡将士纪念日', 'Memorial Day'],
    ['独立日', 'Independence Day'],
    ['劳工节', 'Labor Day'],
    ['哥伦布日', 'Columbus Day'],
    ['退伍军人节', 'Veterans Day'],
    ['感恩节', 'Thanksgiving Day'],
    ['圣诞节', 'Christmas Day'],
    ['六月节', 'Juneteenth National Independence Day'],
  ],
  years: {
    '2015': '0101a 0119b 0216c 0525d 0703e 0907f 1012g 1111h 1126i 1225j',
    '2016': '0101a 0118b 0215c 0530d 0704e 0905f 1010g 1111h 1124i 1226j',
    '2017': '0102a 0116b 0220c 0529d 0704e 0904f 1009g 1110h 1123i 1225j',
    '2018': '0101a 0115b 0219c 0528d 0704e 0903f 1008g 1112h 1122i 1225j',
    '2019': '0101a 0121b 0218c 0527d 0704e 0902f 1014g 1111h 1128i 1225j',
    '2020': '0101a 0120b 0217c 0525d 0703e 0907f 1012g 1111h 1126i 1225j',
    '2021': '0101a 0118b 0215c 0531d 0618k 0705e 0906f 1011g 1111h 1125i 1224j 1231a',
    '2022': '0117b 0221c 0530d 0620k 0704e 0905f 1010g 1111h 1124i 1226j',
    '2023': '0102a 0116b 0220c 0529d 0619k 0704e 0904f 1009g 1110h 1123i 1225j',
    '2024': '0101a 0115b 0219c 0527d 0619k 0704e 0902f 1014g 1111h 1128i 1225j',
    '2025': '0101a 0120b 0217c 0526d 0619k 0704e 0901f 1013g 1111h 1127i 1225j',
    '2026': '0101a 0119b 0216c 0525d 0619k 0703e 0907f 1012g 1111h 1126i 1225j',
    '2027': '0101a 0118b 0215c 0531d 0618k 0705e 0906f 1011g 1111h 1125i 1224j 1231a',
    '2028': '0117b 0221c 0529d 0619k 0704e 0904f 1009g 1110h 1123i 1225j',
    '2029': '0101a 0115b 0219c 0528d 0619k 0704e 0903f 1008g 1112h 1122i 1225j',
    '2030': '0101a 0121b 0218c 0527d 0619k 0704e 0902f 1014g 1111h 1128i 1225j',
  },
};
