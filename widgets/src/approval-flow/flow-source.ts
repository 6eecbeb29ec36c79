/** Reads a process from data or from an address in any format that offices have; loaded beside the element. */
import {
  contentFault,
  decodeBytes,
  fileProblem,
  isScriptOfData,
  parseCsv,
  parseRecords,
  type ApprovalStep,
  type Locale,
  type Parsed,
  type Problem,
  type ServiceGuide,
} from '@sunboard/model';
import { jsonIn } from '../internal/json-text.js';
import { fetchBytes, LIMIT_MB, SILENCE_SECONDS } from '../internal/remote-fetch.js';
import { sourceProblem } from '../internal/source-text.js';
import { linksIn } from './list-source.js';
import type { LooseStep } from './process-model.js';

/** A guide whose steps are still to be made a graph. */
export type LooseGuide = Omit<ServiceGuide, 'process'> & { readonly process?: readonly LooseStep[] };

type Reading = Parsed<LooseGuide[]>;

/** Reads `src`: JSON (guide, list of guides, list of steps), CSV of steps, Mermaid or BPMN. Rejects only when aborted. */
export async function readAddress(src: string, locale: Locale, signal: AbortSignal): Promise<Reading> {
  const fetched = await fetchBytes(src, signal);
  if ('fault' in fetched) {
    const limit = fetched.fault === 'timeout' ? SILENCE_SECONDS : LIMIT_MB;
    return {
      value: [],
      problems: [sourceProblem(fetched.fault, locale, { src, status: fetched.status ?? '', limit })],
    };
  }
  const fault = contentFault(fetched.bytes, locale);
  if (fault) return { value: [], problems: [{ ...fault, value: fault.value || src }] };
  const encoding = /charset=["']?([\w-]{2,20})/i.exec(fetched.contentType)?.[1];
  return readText(decodeBytes(fetched.bytes, encoding).text, locale, src);
}

/** Reads text in any of the formats, told apart by how it begins. */
export async function readText(text: string, locale: Locale, src = ''): Promise<Reading> {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('<')) return asGuide((await import('./bpmn-read.js')).readBpmn(start, locale));
  if (/^(?:%%|---|flowchart\b|graph\b)/.test(start))
    return asGuide((await import('./mermaid-read.js')).readMermaid(start, locale));
  if (/^[{[]/.test(start) || isScriptOfData(start)) {
    const { value: json, problems } = await jsonIn(start, locale);
    if (json === undefined) return { value: [], problems };
    const { value, problems: others } = readData(json, locale);
    return { value, problems: [...problems, ...others] };
  }
  if (!/^[^\n]{0,2000}[,\t;，]/.test(start))
    return { value: [], problems: [sourceProblem('unknown_format', locale, { src })] };
  const parsed = await parseCsv(new TextEncoder().encode(start), 'ApprovalStep', locale);
  return asGuide({ value: parsed.value.map(withPackedLinks), problems: parsed.problems });
}

/** Checks data: a guide, a list of guides, or a list of steps; a faulty step is left out and told, the rest is shown. */
export function readData(data: unknown, locale: Locale): Reading {
  const list = listOf(data);
  if (!list) return { value: [], problems: [fileProblem('not_a_list', locale, {}, { value: typeof data })] };
  if (list.length > 0 && !list.some(isGuide)) return asGuide(checkSteps(list, locale, ''));
  const readings = list.map((entry, index) =>
    checkGuide(entry, locale, index, list.length === 1 && !Array.isArray(data)),
  );
  return { value: readings.flatMap(one => one.value), problems: readings.flatMap(one => one.problems) };
}

function checkGuide(entry: unknown, locale: Locale, index: number, isAlone: boolean): Reading {
  const base = isAlone ? '' : `/${index}`;
  if (!isObject(entry))
    return {
      value: [],
      problems: [fileProblem('not_a_list', locale, {}, { pointer: base, value: typeof entry })],
    };
  const key = PROCESS_KEYS.find(name => Array.isArray(entry[name]));
  const rest = Object.fromEntries(Object.entries(entry).filter(([name]) => name !== key));
  let guide = parseRecords('ServiceGuide', [rest], locale);
  const faults = guide.problems;
  // A fault in one field of the guide must not take the others, or the process, from the page.
  if (!guide.value[0])
    guide = parseRecords(
      'ServiceGuide',
      [{ ...withoutFaulty(rest, faults), ...(nameIn(rest) === undefined && { name: UNNAMED }) }],
      locale,
    );
  const steps =
    key === undefined
      ? { value: [], problems: [] }
      : checkSteps(entry[key] as unknown[], locale, `${base}/${key}`);
  const kept = guide.value[0];
  const problems = [
    ...faults.map((problem): Problem => ({
      ...problem,
      pointer: problem.pointer.replace(/^\/0/, base),
      ...(kept && { severity: 'warning' as const }),
    })),
    ...steps.problems,
  ];
  if (!kept) return { value: steps.value.length > 0 ? [{ name: '', process: steps.value }] : [], problems };
  return {
    value: [{ ...kept, name: kept.name === UNNAMED ? '' : kept.name, process: steps.value }],
    problems,
  };
}

function nameIn(guide: Record<string, unknown>): unknown {
  return guide['name'] ?? guide['事项名称'];
}

function withoutFaulty(guide: Record<string, unknown>, faults: readonly Problem[]): Record<string, unknown> {
  const faulty = new Set(faults.map(problem => problem.pointer.split('/')[2]));
  return Object.fromEntries(Object.entries(guide).filter(([key]) => !faulty.has(key)));
}

function checkSteps(list: readonly unknown[], locale: Locale, base: string): Parsed<LooseStep[]> {
  const unnamed = new Set<number>();
  const filled = list.map((step, index) => {
    if (!isObject(step) || ID_KEYS.some(key => step[key] !== undefined && step[key] !== '')) return step;
    unnamed.add(index);
    return { ...step, id: `${PLACEHOLDER}${index}` };
  });
  const parsed = parseRecords('ApprovalStep', filled, locale);
  const value = parsed.value.map(({ id, ...step }): LooseStep =>
    unnamed.has(Number(id.slice(PLACEHOLDER.length))) && id.startsWith(PLACEHOLDER) ? step : { id, ...step },
  );
  // Whether an id occurs twice is told with the step's name, by the graph.
  const problems = parsed.problems
    .filter(problem => problem.code !== 'duplicate')
    .map(problem => ({ ...problem, pointer: base + problem.pointer }));
  return { value, problems };
}

const PROCESS_KEYS = ['process', '办理流程', '流程', 'steps', '环节'];
const GUIDE_KEYS = [
  ...PROCESS_KEYS,
  'legalBasis',
  'materials',
  'conditions',
  'legalLimit',
  'promisedLimit',
  '设定依据',
  '办理材料',
  '事项名称',
];
const ID_KEYS = ['id', '环节编号', '编号', '序号'];
const PLACEHOLDER = '\u0001';
/** Stands in for the name of a guide that has none, so that the rest of it can be checked. */
const UNNAMED = '—';

function asGuide({ value, problems }: Parsed<LooseStep[]>): Reading {
  return { value: value.length > 0 ? [{ name: '', process: value }] : [], problems };
}

/** CSV cells pack a way on as `id:branch:label`, as lists do; the cell reader takes the whole as the target. */
function withPackedLinks(step: ApprovalStep): LooseStep {
  return {
    ...step,
    ...(step.next && {
      next: step.next.flatMap(link => (link.to.includes(':') ? linksIn(link.to) : [link])),
    }),
  };
}

function listOf(data: unknown): readonly unknown[] | undefined {
  if (Array.isArray(data)) return data as unknown[];
  if (!isObject(data)) return undefined;
  const inner = ['items', 'data', 'list', 'guides']
    .map(key => data[key])
    .find(value => Array.isArray(value) || isObject(value));
  if (inner !== undefined && !isGuide(data)) return Array.isArray(inner) ? (inner as unknown[]) : [inner];
  return [data];
}

function isGuide(entry: unknown): boolean {
  return isObject(entry) && GUIDE_KEYS.some(key => Object.prototype.hasOwnProperty.call(entry, key));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
