/** Three hundred fictional documents for the disclosure list, made from a few dozen subjects by a fixed seed. */
import type { DisclosureItem } from '@sunboard/model';
import { bureau } from './bureau.js';
import { daysBefore } from './calendar-days.js';
import { seeded } from './seeded.js';

interface Kind {
  readonly category: string;
  readonly title: (subject: string, year: number) => string;
  readonly numbered: boolean;
  readonly subjects: readonly string[];
}

const KINDS: readonly Kind[] = [
  {
    category: '规范性文件',
    numbered: true,
    title: subject => `${bureau.name}关于印发《${subject}》的通知`,
    subjects: [
      '政务服务大厅窗口管理办法',
      '行政许可事项办理规程',
      '政务服务“好差评”工作办法',
      '告知承诺制实施办法',
      '办事指南编制规范',
      '政务服务热线工单管理办法',
      '政府信息公开审查办法',
      '帮办代办服务管理办法',
      '容缺受理工作规则',
      '行政裁量权基准管理办法',
    ],
  },
  {
    category: '工作通知',
    numbered: true,
    title: subject => `关于${subject}的通知`,
    subjects: [
      '做好节假日期间窗口值班工作',
      '开展办事指南准确性自查',
      '调整大厅窗口布局',
      '组织政务公开业务培训',
      '规范申请材料电子化',
      '更新行政许可事项清单',
      '开展减证便民专项行动',
      '优化残疾人和老年人服务设施',
      '做好高温天气窗口服务',
      '公布第三方评估结果',
    ],
  },
  {
    category: '财政信息',
    numbered: false,
    title: (subject, year) => `${bureau.name}${year}年${subject}`,
    subjects: [
      '部门预算公开',
      '部门决算公开',
      '政府采购目录',
      '行政事业性收费目录清单',
      '“三公”经费预算说明',
      '项目绩效评价报告',
    ],
  },
  {
    category: '行政执法',
    numbered: false,
    title: (subject, year) => `${year}年${subject}`,
    subjects: [
      '行政许可办理结果公示（第一季度）',
      '行政许可办理结果公示（第二季度）',
      '双随机抽查计划',
      '行政执法事项清单',
      '行政执法统计年报',
      '权责清单（调整）',
    ],
  },
  {
    category: '规划统计',
    numbered: false,
    title: (subject, year) => `${year}年${subject}`,
    subjects: [
      '政务服务工作要点',
      '政务服务大厅办件统计',
      '热线受理情况统计',
      '政务公开工作要点',
      '标准化工作计划',
      '数据开放目录',
    ],
  },
  {
    category: '应急管理',
    numbered: true,
    title: subject => `关于印发《${subject}》的通知`,
    subjects: [
      '政务服务大厅突发事件应急预案',
      '网络与信息安全应急预案',
      '热线话务高峰应急预案',
      '大厅消防疏散预案',
    ],
  },
];

const INDEX_PREFIX = '000000000';

/** All documents, newest first, with dates that end shortly before `today`. */
export function documents(today: string, count = 300): DisclosureItem[] {
  const random = seeded(20240501);
  return Array.from({ length: count }, (_, index) => documentAt(index, today, random)).sort((a, b) =>
    (b.publishedOn ?? '').localeCompare(a.publishedOn ?? ''),
  );
}

function documentAt(index: number, today: string, random: () => number): DisclosureItem {
  const kind = pick(KINDS, random);
  const publishedOn = daysBefore(today, 2 + Math.floor(index * 6.1 + random() * 3));
  const generatedOn = daysBefore(publishedOn, 1 + Math.floor(random() * 12));
  const year = Number(generatedOn.slice(0, 4));
  const subject = pick(kind.subjects, random);
  const serial = 1 + (index % 60);
  const title = kind.title(subject, year);
  const old = index > 220;
  return {
    title,
    indexNumber: `${INDEX_PREFIX}/${year}-${String(10_000 + index).padStart(5, '0')}`,
    ...(kind.numbered && { documentNumber: `阳政服发〔${year}〕${serial}号` }),
    issuingAuthority: bureau.name,
    category: kind.category,
    summary: `本文件说明“${withinQuotes(subject)}”的适用范围、责任分工和办理要求，供公众查阅。`,
    generatedOn,
    publishedOn,
    validity: !old ? 'inForce' : index % 3 === 0 ? 'repealed' : index % 3 === 1 ? 'expired' : 'inForce',
    ...(kind.category === '规范性文件' && { effectiveUntil: `${year + 5}-12-31` }),
    keywords: [kind.category, '政务服务', topicOf(subject)],
    disclosure: index % 17 === 16 ? 'uponRequest' : 'proactive',
    audience: 'public',
    review: { by: '政务公开科', on: generatedOn, basis: '《政府信息公开条例》第十七条' },
    url: `/zwgk/zc/${index + 1}.html`,
    ...(index % 4 === 0 && {
      attachments: [
        {
          name: `${title}.pdf`,
          url: `/files/${index + 1}.pdf`,
          type: 'application/pdf',
          size: 80_000 + index * 311,
        },
      ],
    }),
    ...(kind.category === '规范性文件' && { interpretationUrl: `/zwgk/jd/${index + 1}.html` }),
  };
}

/* “好差评” is the topic of 政务服务“好差评”工作办法; else what is left without the kind of text and remarks in brackets. */
function topicOf(subject: string): string {
  return (
    /“(.+?)”/u.exec(subject)?.[1] ??
    subject.replace(/（.+?）$/u, '').replace(/(?:办法|规程|规则|规范|预案)$/u, '')
  );
}

/* Quotation marks within others are single ones (GB/T 15834). */
function withinQuotes(text: string): string {
  return text.replace(/“/gu, '‘').replace(/”/gu, '’');
}

function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)] as T;
}
