/** Made-up catalogue entries for measuring: the same from run to run, the newest first as offices publish them, each title with one subject. */
import type { DisclosureItem } from '@sunboard/model';
import { seeded } from '../../../demo/data/seeded.js';

/** Subjects of the titles; no two share two signs in a row, so that a search for one never finds another. */
const SUBJECTS = [
  '年度预算公开',
  '窗口值守安排',
  '裁量基准调整',
  '热线工单统计',
  '招标采购目录',
  '环境监测简报',
  '道路养护计划',
  '学校招生划片',
  '医保报销比例',
  '人才引进细则',
];

/** What is typed, one after the other: pieces of different subjects. */
export const QUERIES = [
  '预算',
  '值守',
  '裁量',
  '热线',
  '采购',
  '监测',
  '养护',
  '招生',
  '报销',
  '引进',
] as const;

/** A date that one item alone has, older than all others. */
export const OLDEST = '1999-01-04';

/** Makes `count` entries with every field that a catalogue usually has, about 500 bytes of JSON each. */
export function makeItems(count: number): DisclosureItem[] {
  const random = seeded(count);
  const items = Array.from({ length: count }, (_, index) => makeItem(index, random));
  const sorted = items.sort((a, b) => ((a.publishedOn ?? '') < (b.publishedOn ?? '') ? 1 : -1));
  const last = sorted.pop();
  return last ? [...sorted, { ...last, publishedOn: OLDEST }] : sorted;
}

function makeItem(index: number, random: () => number): DisclosureItem {
  const year = 2008 + Math.floor(random() * 18);
  const date = () => `${year}-${two(1 + random() * 12)}-${two(1 + random() * 28)}`;
  const subject = SUBJECTS[index % SUBJECTS.length] ?? '';
  return {
    title: `示例市阳光区关于${subject}的通知（第${index + 1}号）`,
    indexNumber: `SLYG-${two(1 + random() * 30)}-${year}-${String(index).padStart(6, '0')}`,
    documentNumber: `阳政办发〔${year}〕${index % 400}号`,
    issuingAuthority: `示例市阳光区第${1 + Math.floor(random() * 40)}局`,
    category: `类别${1 + Math.floor(random() * 25)}`,
    summary: `本件规定了有关事项的范围、办理时限、责任分工与监督方式，自印发之日起施行，由第${index % 40}科负责解释。`,
    keywords: ['公开', `事项${index % 97}`],
    generatedOn: date(),
    publishedOn: date(),
    validity: random() < 0.9 ? 'inForce' : 'repealed',
    disclosure: 'proactive',
    url: `/zwgk/${year}/${index}.html`,
  };
}

function two(value: number): string {
  return String(Math.floor(value)).padStart(2, '0');
}
