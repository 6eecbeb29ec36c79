/**
 * Makes catalogues of what offices disclose 标准目录, put together by chance: what the columns are called, in heads of one
 * row or two, with joined cells, and which column, cell or limit is wrong.
 */
import { chosen, type ArticleChoice } from './made-article-choice.js';
import { articleFrame } from './made-article-frame.js';
import { titleOf } from './made-articles.js';
import { chance, type Chance } from './made-chance.js';
import { boxes } from './made-parts.js';
import { tableChoice, tableOf, type MadeCell } from './made-tables.js';
import { BODIES, dayOfCheck, type JudgedPage } from './made-verdicts.js';

const NAMES = {
  item: ['公开事项', '公开事项', '事项名称'],
  content: ['公开内容（要素）', '公开内容', '公开内容(要素)', '公开要素'],
  basis: ['公开依据', '公开依据', '依据'],
  limit: ['公开时限', '公开时限', '公开时限要求'],
  body: ['公开主体', '公开主体', '责任主体', '公开责任主体'],
  channel: ['公开渠道和载体', '公开渠道', '公开渠道及载体'],
  audience: ['公开对象'],
  way: ['公开方式'],
  level: ['公开层级', '公开层级'],
} as const;
type Column = keyof typeof NAMES;
const COLUMNS = Object.keys(NAMES) as Column[];
/** Columns whose head of two rows names a group above its parts. */
const PARTS: Partial<Record<Column, readonly string[]>> = {
  item: ['一级事项', '二级事项'],
  audience: ['全社会', '特定群体'],
  way: ['主动公开', '依申请公开'],
  level: ['县级', '乡级'],
};
const LIMITS = [
  '20个工作日',
  '自信息形成或者变更之日起20个工作日内',
  '信息形成之日起20个工作日内予以公开',
  '及时公开',
  '实时',
  '长期公开',
  '7个工作日',
  '自收到申请之日起十五个工作日',
  '法律、法规另有规定的，从其规定',
];

function chooseFrom(by: Chance) {
  return {
    parted: by.is(0.5),
    serial: by.is(0.7),
    titled: by.is(0.25),
    rows: by.one([3, 6, 14]),
    joined: by.is(0.5),
    gone: by.is(0.3) ? by.one(COLUMNS.slice(1)) : ('' as const),
    blank: by.is(0.25) ? by.one(['content', 'basis', 'limit', 'body'] as const) : ('' as const),
    blankIs: by.one(['', '&nbsp;', '待定', '/']),
    long: by.is(0.25) ? by.one(['30个工作日', '自信息形成之日起30个工作日内', '三十个工作日内']) : '',
    table: tableChoice(by),
    frame: frameChoice(by),
  };
}
type Choice = ReturnType<typeof chooseFrom>;

/** The catalogue of a number. */
export function madeCatalogue(seed: number): JudgedPage {
  const by = chance(seed);
  const choice = chooseFrom(by);
  const { gone, blank, long, frame } = choice;
  const title = `${by.one(BODIES)}${by.one(['政务公开标准目录', '基层政务公开标准目录', '主动公开事项目录'])}`;
  const table = tableFor(choice, by);
  const article = boxes(`${titleOf(title, frame)}<div>${table}</div>`, frame.boxesAround, frame, 'article');
  const hasBlank = blank !== '' && blank !== gone;
  const hasLong = long !== '' && gone !== 'limit' && blank !== 'limit';
  return {
    html: articleFrame(title, '2026-01-20', article, frame, by, '公开目录'),
    url: 'http://www.example.gov.cn/zwgk/bzml/',
    today: dayOfCheck(by),
    kinds: ['catalogue'],
    judgements: {
      'cat.columns': gone === '' ? 'passed' : 'failed',
      'cat.rows': hasBlank ? 'failed' : 'passed',
      ...(gone !== 'limit' && { 'cat.limit20': hasLong ? 'failed' : 'passed' }),
    },
    made: choice,
  };
}

function frameChoice(by: Chance): ArticleChoice {
  let choice = chosen(by);
  while (choice.english || choice.pageTitle === 'site') choice = chosen(by);
  return { ...choice, record: false, comments: false };
}

function tableFor(choice: Choice, by: Chance): string {
  const { parted, serial, titled, rows, joined, gone, blank, long } = choice;
  const columns = COLUMNS.filter(column => column !== gone);
  const partsOf = (column: Column) => (parted ? PARTS[column] : undefined);
  const head: MadeCell[] = [
    ...(serial ? [{ text: '序号', down: parted ? 2 : 1 }] : []),
    ...columns.map((column): MadeCell => {
      const parts = partsOf(column);
      return { text: by.one(NAMES[column]), across: parts?.length ?? 1, down: parted && !parts ? 2 : 1 };
    }),
  ];
  const below = columns.flatMap(column => (partsOf(column) ?? []).map(text => ({ text })));
  const wrong = by.upTo(rows - 1);
  const values = (column: Column, at: number): string => {
    if (column === blank && at === wrong) return choice.blankIs;
    switch (column) {
      case 'item':
        return `示例事项${String(at + 1)}`;
      case 'content':
        return by.one([
          '机构名称、办公地址、办公时间、联系方式',
          '办事指南、申报材料清单',
          '行政处罚决定书全文',
        ]);
      case 'basis':
        return by.one(['《中华人民共和国政府信息公开条例》', '《政府信息公开条例》、《行政许可法》']);
      case 'limit':
        return long !== '' && at === wrong ? long : by.one(LIMITS);
      case 'body':
        return by.one(['区教育局', '各乡镇人民政府', '县水利局']);
      case 'channel':
        return by.one(['■政府网站', '■政府网站 ■政务服务中心', '√政府网站<br>□公开查阅点']);
      case 'audience':
        return '全社会';
      case 'way':
        return '主动';
      case 'level':
        return '县级';
    }
  };
  const lines = Array.from({ length: rows }, (_, at): MadeCell[] => [
    ...(serial ? [{ text: String(at + 1) }] : []),
    ...columns.flatMap((column): MadeCell[] => {
      const parts = partsOf(column);
      if (column === 'item' && parts)
        return joined
          ? [
              ...(at % 3 === 0 ? [{ text: '示例类别', down: Math.min(3, rows - at) }] : []),
              { text: values(column, at) },
            ]
          : [{ text: '示例类别' }, { text: values(column, at) }];
      return parts ? [{ text: '√' }, { text: at % 2 === 0 ? '' : '√' }] : [{ text: values(column, at) }];
    }),
  ]);
  const width = head.reduce((sum, { across = 1 }) => sum + across, 0);
  const title: MadeCell[][] = titled ? [[{ text: '示例领域政务公开标准目录', across: width }]] : [];
  const heads = parted ? [head, below] : [head];
  return tableOf([...title, ...heads, ...lines], title.length + heads.length, choice.table);
}
