/** Names of holidays in both languages, by the names the source libraries use; a name missing here stops the writing. */

/** Festivals of the State Council's notices, by the Chinese name in chinese-days. */
export const CN_NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  元旦: ['元旦', 'New Year’s Day'],
  春节: ['春节', 'Spring Festival'],
  清明: ['清明节', 'Tomb-sweeping Day'],
  劳动节: ['劳动节', 'Labour Day'],
  端午: ['端午节', 'Dragon Boat Festival'],
  中秋: ['中秋节', 'Mid-Autumn Festival'],
  国庆节: ['国庆节', 'National Day'],
  中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日: [
    '抗战胜利70周年纪念日',
    '70th Anniversary of Victory Day',
  ],
};

/** Federal holidays of the United States, by the name in @18f/us-federal-holidays. */
export const US_NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  "New Year's Day": ['元旦', 'New Year’s Day'],
  'Birthday of Martin Luther King, Jr.': ['马丁·路德·金纪念日', 'Birthday of Martin Luther King, Jr.'],
  "Washington's Birthday": ['华盛顿诞辰日', 'Washington’s Birthday'],
  'Memorial Day': ['阵亡将士纪念日', 'Memorial Day'],
  'Juneteenth National Independence Day': ['六月节', 'Juneteenth National Independence Day'],
  'Independence Day': ['独立日', 'Independence Day'],
  'Labor Day': ['劳工节', 'Labor Day'],
  'Columbus Day': ['哥伦布日', 'Columbus Day'],
  'Veterans Day': ['退伍军人节', 'Veterans Day'],
  'Thanksgiving Day': ['感恩节', 'Thanksgiving Day'],
  'Christmas Day': ['圣诞节', 'Christmas Day'],
};

/** Bank holidays of the United Kingdom, by the name in date-holidays. */
export const UK_NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  "New Year's Day": ['元旦', 'New Year’s Day'],
  'January 2nd': ['1月2日（苏格兰）', '2 January (Scotland)'],
  'St Patrick’s Day': ['圣帕特里克节（北爱尔兰）', 'St Patrick’s Day (Northern Ireland)'],
  'Good Friday': ['耶稣受难日', 'Good Friday'],
  'Easter Monday': ['复活节星期一', 'Easter Monday'],
  'Early May bank holiday': ['五月初银行假日', 'Early May bank holiday'],
  'Early May bank holiday (VE day)': ['五月初银行假日（欧洲胜利日）', 'Early May bank holiday (VE Day)'],
  'Spring bank holiday': ['春季银行假日', 'Spring bank holiday'],
  'Battle of the Boyne (Orangemen’s Day)': [
    '博因河战役纪念日（北爱尔兰）',
    'Battle of the Boyne (Northern Ireland)',
  ],
  'Summer bank holiday': ['夏季银行假日', 'Summer bank holiday'],
  'St Andrew’s Day': ['圣安德鲁日（苏格兰）', 'St Andrew’s Day (Scotland)'],
  'Christmas Day': ['圣诞节', 'Christmas Day'],
  'Boxing Day': ['节礼日', 'Boxing Day'],
  'Queen’s Platinum Jubilee': ['女王登基七十周年纪念', 'Platinum Jubilee bank holiday'],
  "Queen Elizabeth's Funeral Day": ['女王伊丽莎白二世国葬日', 'State Funeral of Queen Elizabeth II'],
  "King Charles III's Coronation": ['查尔斯三世加冕纪念', 'Coronation of King Charles III'],
};
