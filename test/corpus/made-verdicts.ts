/** What a made page is for those who check the rules: its text, its address, and what its reader would say of it. */
import type { PageFacts } from '@sunboard/reader';
import type { Chance } from './made-chance.js';

/** What a reader would say; `not failed` and `not passed` where a careful one might leave it open. */
export type Judgement = 'passed' | 'failed' | 'not failed' | 'not passed';

/** A page that knows what rules must say of it. */
export interface JudgedPage {
  readonly html: string;
  readonly url: string;
  /** The day on which it is looked at. */
  readonly today: string;
  /** Kinds of page that it may be taken for; none named where that is not the question. */
  readonly kinds: readonly string[];
  readonly judgements: Readonly<Record<string, Judgement>>;
  /** Fields of the model with what the page says of them. */
  readonly fields?: Readonly<Record<string, string>>;
  /** How it was put together, to be read when it fails. */
  readonly made: object;
}

/** What rules and reader say otherwise than the page means it, a line for each. */
export function differences(
  { kinds, judgements, fields = {} }: JudgedPage,
  facts: PageFacts,
  findings: readonly { readonly rule: string; readonly outcome: string; readonly message: string }[],
): string[] {
  const isKnown = kinds.length === 0 || kinds.includes(facts.kind);
  return [
    ...(isKnown ? [] : [`kind: ${facts.kind} ${String(facts.kindConfidence)}`]),
    ...Object.entries(judgements).flatMap(([rule, judgement]) => {
      const own = findings.filter(finding => finding.rule === rule);
      const failed = own.find(({ outcome }) => outcome === 'failed');
      const said = failed
        ? 'failed'
        : own.length > 0 && own.every(({ outcome }) => outcome === 'passed')
          ? 'passed'
          : 'open';
      const isRight = judgement.startsWith('not ') ? judgement !== `not ${said}` : judgement === said;
      return isRight ? [] : [`${rule}: ${said}, and ${judgement} it is: ${own[0]?.message ?? 'silent'}`];
    }),
    ...Object.entries(fields).flatMap(([field, value]) => {
      const read = facts.pairs.filter(pair => pair.fields.some(name => name === field));
      const isRead = read.some(pair => bare(pair.value) === bare(value));
      const others = read.filter(pair => pair.value !== '' && bare(pair.value) !== bare(value));
      return isRead && others.length === 0
        ? []
        : [`${field}: ${value}, and not ${read.map(pair => `${pair.label}=${pair.value}`).join(', ')}`];
    }),
  ];
}

function bare(text: string): string {
  return text.replace(/\s/gu, '');
}

/** Bodies that report and publish; none of them exists. */
export const BODIES = [
  '市教育局',
  '区卫生健康委',
  '阳光区政府办公室',
  '县水利局',
  '省文旅厅',
  '示例镇人民政府',
  '学院路街道办事处',
  '大学城管委会',
  '区城市管理综合行政执法局',
  '示例县',
];

/** A day on which a page of last year is looked at. */
export function dayOfCheck(by: Chance): string {
  return by.one(['2026-03-09', '2026-05-20', '2026-11-30']);
}
