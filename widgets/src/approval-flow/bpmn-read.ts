/** Reads the steps of a process from BPMN 2.0 XML, the common subset: tasks, gateways, events, flows and lanes. */
import { type Catalogue, localize, type Locale, type Parsed, type Problem } from '@sunboard/model';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import type { Branch, LooseStep } from './process-model.js';

const TEXTS: Readonly<
  Record<'not_xml' | 'no_process', Catalogue<readonly [message: string, remedy: string]>>
> = {
  not_xml: {
    'zh-CN': ['文件不是有效的 XML', '请从流程绘制软件重新导出 BPMN 2.0。'],
    en: ['The file is not valid XML', 'Export it again as BPMN 2.0.'],
  },
  no_process: {
    'zh-CN': ['文件中没有 BPMN 流程', '请确认导出的是 BPMN 2.0，且 process 内有任务。'],
    en: [
      'There is no BPMN process in the file',
      'Make sure that it was exported as BPMN 2.0 and that its process has tasks.',
    ],
  },
} as const;

const NODES =
  /^(?:task|userTask|serviceTask|manualTask|sendTask|receiveTask|scriptTask|businessRuleTask|callActivity|subProcess|startEvent|endEvent|intermediateCatchEvent|intermediateThrowEvent|exclusiveGateway|inclusiveGateway|parallelGateway|eventBasedGateway|complexGateway)$/;

/**
 * Steps in document order. Start events and gateways without a name that only pass on are joined to their neighbours;
 * lanes are owners. A parser in script, not the browser's: under `require-trusted-types-for 'script'` that one refuses text.
 */
export function readBpmn(text: string, locale: Locale): Parsed<LooseStep[]> {
  const elements = elementsOf(text);
  if (elements === undefined) return fault('not_xml', locale);
  const nodes = elements.filter(element => NODES.test(kindOf(element)) && idOf(element) !== '');
  if (nodes.length === 0) return fault('no_process', locale);
  const owners = ownersIn(elements);
  const flows = elements
    .filter(element => kindOf(element) === 'sequenceFlow')
    .map(flow => ({
      from: flow.attributes['sourceRef'] ?? '',
      to: flow.attributes['targetRef'] ?? '',
      label: nameOf(flow),
    }));
  const silent = new Set(
    nodes
      .filter(node => nameOf(node) === '' && /Gateway$|^startEvent$|^endEvent$/.test(kindOf(node)))
      .map(idOf),
  );
  const value = nodes
    .filter(node => !silent.has(idOf(node)))
    .map((node): LooseStep => {
      const id = idOf(node);
      const owner = owners.get(id);
      const ways = waysFrom(id, flows, silent, '', new Set());
      const isDecision =
        /^(?:exclusive|inclusive|eventBased|complex)Gateway$/.test(kindOf(node)) ||
        ways.some(way => way.isChoice);
      const note = childrenOf(node)
        .find(child => kindOf(child) === 'documentation')
        ?.text.trim();
      return {
        id,
        name: nameOf(node) || id,
        ...(owner !== undefined && { owner }),
        ...(isDecision && { decision: true }),
        ...(note && { note: note.slice(0, 2000) }),
        next: ways.map(({ to, label }) => ({ to, branch: branchOf(label), ...(label !== '' && { label }) })),
      };
    });
  return { value, problems: [] };
}

interface Flow {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** Passes through nodes that say nothing; the label nearest to the target wins. */
function waysFrom(
  id: string,
  flows: readonly Flow[],
  silent: ReadonlySet<string>,
  label: string,
  seen: Set<string>,
): { to: string; label: string; isChoice: boolean }[] {
  if (seen.has(id) || seen.size > 200) return [];
  seen.add(id);
  const out = flows.filter(flow => flow.from === id);
  return out.flatMap(flow => {
    const words = flow.label || label;
    if (!silent.has(flow.to))
      return [{ to: flow.to, label: words, isChoice: out.length > 1 && words !== '' }];
    return waysFrom(flow.to, flows, silent, words, seen);
  });
}

function ownersIn(elements: readonly XmlElement[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const lane of elements) {
    if (kindOf(lane) !== 'lane') continue;
    for (const reference of childrenOf(lane))
      if (kindOf(reference) === 'flowNodeRef') owners.set(reference.text.trim(), nameOf(lane));
  }
  return owners;
}

/** All elements in document order; undefined where the text is not well-formed, or nested beyond what any drawing needs. */
function elementsOf(text: string): XmlElement[] | undefined {
  let root: XmlElement | null;
  try {
    ({ root } = parseXml(text));
  } catch {
    return undefined;
  }
  const elements: XmlElement[] = [];
  const open = root ? [root] : [];
  for (let element = open.pop(); element; element = open.pop()) {
    elements.push(element);
    open.push(...childrenOf(element).reverse());
  }
  return elements;
}

function childrenOf({ children }: XmlElement): XmlElement[] {
  return children.filter(child => child instanceof XmlElement);
}

/** The name without its prefix: modelling tools write `task`, `bpmn:task` or `semantic:task`. */
function kindOf({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

function branchOf(label: string): Branch {
  if (/补正|补齐|不齐|整改|correct|incomplete/i.test(label)) return 'correction';
  if (/不予|不受理|不属于|驳回|拒绝|refus|reject|denied/i.test(label)) return 'refusal';
  if (/^(?:否|不|no)/i.test(label)) return 'no';
  return /^(?:是|通过|合格|符合|齐全|准予|同意|yes)/i.test(label) ? 'yes' : 'next';
}

function idOf({ attributes }: XmlElement): string {
  return attributes['id'] ?? '';
}

function nameOf({ attributes }: XmlElement): string {
  return (attributes['name'] ?? '').replace(/\s+/g, ' ').trim();
}

function fault(code: keyof typeof TEXTS, locale: Locale): Parsed<LooseStep[]> {
  const [message, remedy] = localize(TEXTS[code], locale);
  const problem: Problem = { pointer: '', code: `bpmn_${code}`, value: '', message, remedy };
  return { value: [], problems: [problem] };
}
