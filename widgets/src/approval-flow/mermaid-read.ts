/** Reads the steps of a process from Mermaid flowchart text, so that offices reuse what they drew. */
import { localize, type Locale, type Parsed, type Problem } from '@sunboard/model';
import type { Branch, LooseStep } from './process-model.js';

type Way = { to: string; branch: Branch; label?: string };
type Draft = { id: string; name: string; owner?: string; decision?: boolean; next: Way[] };

/** Texts of what is left out; {line} is the number of the line. */
const IGNORED = {
  'zh-CN': ['第 {line} 行不是流程图的节点或箭头，未读取', '请使用 A[名称] --> B{判断} 这样的写法。'],
  en: ['Line {line} is neither a step nor an arrow and was not read', 'Write A[name] --> B{decision}.'],
} as const;
const NOT_A_CHART = {
  'zh-CN': ['这不是 Mermaid 流程图', '第一行应为 flowchart TD（或 graph LR）。'],
  en: ['This is not a Mermaid flowchart', 'The first line should be flowchart TD (or graph LR).'],
} as const;

const MOST_LINES = 5000;
const SKIPPED = /^(?:style|classDef|class|click|linkStyle|direction|accTitle|accDescr)\b|^%%/;
/** Brackets of the node shapes, the longest first. */
const SHAPES: readonly (readonly [open: string, close: string, isDecision: boolean])[] = [
  ['(((', ')))', false],
  ['([', '])', false],
  ['[[', ']]', false],
  ['[(', ')]', false],
  ['((', '))', false],
  ['{{', '}}', true],
  ['[/', '/]', false],
  ['[\\', '\\]', false],
  ['[', ']', false],
  ['(', ')', false],
  ['{', '}', true],
  ['>', ']', false],
];

/**
 * Steps in order of appearance. Understood: `flowchart`/`graph`, all node shapes (`{}` is a decision), arrows of every
 * kind with `|label|` or `-- label -->`, chains, `A & B`, `subgraph` as owner. Dotted arrows are corrections; arrows
 * labelled 是/否, yes/no, 补正, 不予 and the like get their branch. Styles are passed over; other lines are warnings.
 */
export function readMermaid(text: string, locale: Locale): Parsed<LooseStep[]> {
  const drafts = new Map<string, Draft>();
  const problems: Problem[] = [];
  const owners: string[] = [];
  const statements = withoutFrontMatter(text.split(/\r?\n/).slice(0, MOST_LINES)).flatMap(
    ({ line, number }) => statementsOf(line).map(statement => ({ statement, number })),
  );
  const head = statements.findIndex(({ statement }) => !SKIPPED.test(statement));
  if (!/^(?:flowchart|graph)\b/.test(statements[head]?.statement ?? ''))
    return { value: [], problems: [asFatal(problemOf(localize(NOT_A_CHART, locale), text.slice(0, 80), 1))] };
  statements.forEach(({ statement, number }, index) => {
    if (index <= head) return;
    if (statement.startsWith('subgraph')) owners.push(titleOf(statement.slice(8).trim()));
    else if (statement === 'end') owners.pop();
    else if (!SKIPPED.test(statement) && !readStatement(statement, drafts, owners.at(-1)))
      problems.push(problemOf(localize(IGNORED, locale), statement, number));
  });
  return { value: [...drafts.values()], problems };
}

function withoutFrontMatter(lines: readonly string[]): { line: string; number: number }[] {
  const end = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) : -1;
  return lines.map((line, index) => ({ line: index <= end ? '' : line.trim(), number: index + 1 }));
}

/** Parts between semicolons that stand outside quotes and brackets. */
function statementsOf(line: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let isQuoted = false;
  let from = 0;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && '[({'.includes(sign)) depth += 1;
    else if (!isQuoted && '])}'.includes(sign)) depth -= 1;
    else if (sign === ';' && !isQuoted && depth <= 0) {
      parts.push(line.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, line.slice(from)].map(part => part.trim()).filter(Boolean);
}

function readStatement(statement: string, drafts: Map<string, Draft>, owner: string | undefined): boolean {
  let group = readGroup(statement, drafts, owner);
  if (!group) return false;
  while (group.rest !== '') {
    const arrow = readArrow(group.rest);
    const next: Group | undefined = arrow && readGroup(arrow.rest, drafts, owner);
    if (!arrow || !next) return false;
    for (const from of group.ids) {
      for (const to of next.ids) drafts.get(from)?.next.push({ to, ...wayOf(arrow.label, arrow.isDotted) });
    }
    group = next;
  }
  return true;
}

interface Group {
  readonly ids: readonly string[];
  readonly rest: string;
}

function readGroup(text: string, drafts: Map<string, Draft>, owner: string | undefined): Group | undefined {
  const ids: string[] = [];
  let rest = text;
  for (;;) {
    const node = readNode(rest);
    if (!node) return undefined;
    const known = drafts.get(node.id);
    if (known) {
      if (node.name !== undefined)
        Object.assign(known, { name: node.name, ...(node.isDecision && { decision: true }) });
    } else {
      drafts.set(node.id, {
        id: node.id,
        name: node.name ?? node.id,
        next: [],
        ...(node.isDecision && { decision: true }),
      });
    }
    const draft = drafts.get(node.id);
    if (draft && owner !== undefined) draft.owner ??= owner;
    ids.push(node.id);
    rest = node.rest;
    if (!rest.startsWith('&')) return { ids, rest };
    rest = rest.slice(1).trimStart();
  }
}

function readNode(
  text: string,
): { id: string; name?: string; isDecision: boolean; rest: string } | undefined {
  // A dash may be part of an id; two of them, or one before a dot, begin an arrow.
  const run = /^[\p{L}\p{N}_.-]{1,100}/u.exec(text)?.[0] ?? '';
  const id = (run.split(/--|-\./)[0] ?? '').replace(/-$/, '');
  if (id === '') return undefined;
  const after = text.slice(id.length);
  for (const [open, close, isDecision] of SHAPES) {
    if (!after.startsWith(open)) continue;
    const end = after.startsWith('"', open.length)
      ? after.indexOf(`"${close}`, open.length + 1) + 1
      : after.indexOf(close, open.length);
    if (end <= 0) continue;
    return {
      id,
      name: cleanText(after.slice(open.length, end)) || id,
      isDecision,
      rest: withoutClass(after.slice(end + close.length)),
    };
  }
  return { id, isDecision: false, rest: withoutClass(after) };
}

function withoutClass(text: string): string {
  return text.replace(/^:::[\w-]{1,80}/, '').trimStart();
}

/** The words in front of a closing arrow; the dots that touch it belong to it. */
function wordsBefore(text: string, { 0: arrow, index }: RegExpExecArray): string {
  let end = index;
  while (arrow.startsWith('.') && end > 0 && text.charAt(end - 1) === '.') end -= 1;
  return text.slice(0, end);
}

/** `-->`, `---`, `-.->`, `==>`, `--x`, `--o`, `<-->`, each with `|label|` after it or words inside it. */
function readArrow(text: string): { label: string; isDotted: boolean; rest: string } | undefined {
  const plain = /^<?(?:-{2,20}|={2,20}|-\.{1,20}-)[>xo]?/.exec(text)?.[0];
  if (plain === undefined && !/^<?-\. /.test(text)) return undefined;
  const isDotted = text.replace('<', '').startsWith('-.');
  const rest = text.slice(plain?.length ?? 2).trimStart();
  if (rest.startsWith('|')) {
    const end = rest.indexOf('|', 1);
    return end < 0
      ? undefined
      : { label: cleanText(rest.slice(1, end)), isDotted, rest: rest.slice(end + 1).trimStart() };
  }
  if (plain !== undefined && (/[>xo]$/.test(plain) || !/^[^\n]{1,300}?(?:--|==)[->=xo]/.test(rest)))
    return { label: '', isDotted, rest };
  const close = /\s?(?:-{2,20}|={2,20}|\.-)[>xo]?/.exec(rest);
  if (!close) return plain === undefined ? undefined : { label: '', isDotted, rest };
  return {
    label: cleanText(wordsBefore(rest, close)),
    isDotted,
    rest: rest.slice(close.index + close[0].length).trimStart(),
  };
}

function wayOf(label: string, isDotted: boolean): Omit<Way, 'to'> {
  const branch = branchOf(label, isDotted);
  return { branch, ...(label !== '' && { label }) };
}

function branchOf(label: string, isDotted: boolean): Branch {
  if (/补正|补齐|不齐|整改|退回补|correct|incomplete/i.test(label)) return 'correction';
  if (/不予|不受理|不属于|驳回|拒绝|refus|reject|denied/i.test(label)) return 'refusal';
  if (isDotted) return 'correction';
  if (/^(?:否|不|不通过|不合格|不符合|no|n|fail)/i.test(label)) return 'no';
  return /^(?:是|通过|合格|符合|齐全|准予|同意|yes|y|ok|pass)/i.test(label) ? 'yes' : 'next';
}

function titleOf(text: string): string {
  const named = readNode(text);
  return cleanText(named?.name ?? text);
}

/** Quotes off, line breaks and entities as signs; markup is shown as text by the element, never run. */
function cleanText(text: string): string {
  return text
    .trim()
    .replace(/^"|"$/g, '')
    .replace(/<br ?\/?>|\\n/gi, ' ')
    .replace(/#quot;/g, '"')
    .replace(/#(\d{1,6});/g, (_, code: string) =>
      Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : '',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

function problemOf([message, remedy]: readonly [string, string], value: string, line: number): Problem {
  return {
    pointer: '',
    row: line,
    code: 'mermaid',
    value: value.slice(0, 80),
    message: message.replace('{line}', String(line)),
    remedy,
    severity: 'warning',
  };
}

/** A problem for which nothing could be shown. */
function asFatal({ severity: _severity, ...problem }: Problem): Problem {
  return problem;
}
