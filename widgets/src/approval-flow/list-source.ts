/** Reads the steps of a process from the ordered list that a page wraps in the element. */
import { OUTPUT_ATTRIBUTE } from '../internal/output-attribute.js';
import { textOf } from '../internal/table-grid.js';
import type { Branch, LooseStep } from './process-model.js';

const BRANCHES: readonly string[] = ['next', 'yes', 'no', 'correction', 'refusal'];
const STAGES: readonly string[] = [
  'apply',
  'accept',
  'examine',
  'special',
  'decide',
  'deliver',
  'publish',
  'other',
];

/**
 * The steps of the first list in `host`: `<li data-id="a" data-next="b:yes:label|c:refusal"><strong>name</strong>（owner，3个工作日，不计入时限）note</li>`.
 * `data-owner`, `data-window`, `data-limit`, `data-counted`, `data-stage` and `data-decision` say more surely what the
 * brackets say; without any `data-next` the steps follow each other.
 */
export function stepsInList(host: Element): LooseStep[] {
  const list = [...host.querySelectorAll('ol, ul')].find(
    one => one.closest(`[${OUTPUT_ATTRIBUTE}], template`) === null,
  );
  return [...(list?.children ?? [])]
    .filter(child => child.localName === 'li')
    .map(stepOf)
    .filter(step => step.name !== '');
}

/** `b:yes:label|c` as links; the label may hold colons. */
export function linksIn(text: string): NonNullable<LooseStep['next']> {
  return text.split('|').flatMap(part => {
    const [to = '', branch = '', ...label] = part.split(':').map(piece => piece.trim());
    if (to === '') return [];
    const isBranch = BRANCHES.includes(branch);
    const words = [...(isBranch ? [] : [branch]), ...label].join(':');
    return [{ to, branch: isBranch ? (branch as Branch) : 'next', ...(words !== '' && { label: words }) }];
  });
}

function stepOf(item: Element): LooseStep {
  const whole = textOf(item);
  const heading = item.querySelector('strong, b, h2, h3, h4, h5, h6, dfn, [data-field="name"]');
  const name = heading ? textOf(heading) : (/^[^（(：:。]{1,300}/.exec(whole)?.[0] ?? '').trim();
  const rest = whole.startsWith(name) ? whole.slice(name.length).trim() : whole.replace(name, '').trim();
  const [, inner = '', after = ''] = /^[（(]([^（）()]{0,300})[）)]([^]{0,4000})$/.exec(rest) ?? [];
  const note = (inner === '' ? rest : after).replace(/^[：:，,。\s]{1,5}/, '').trim();
  const data = item instanceof HTMLElement ? item.dataset : {};
  const id = data['id'] ?? item.id;
  const stage = STAGES.find(one => one === data['stage']) as LooseStep['stage'];
  return {
    name,
    ...inBrackets(inner),
    ...(note !== '' && { note }),
    ...(id !== '' && { id }),
    ...(data['next'] !== undefined && { next: linksIn(data['next']) }),
    ...(data['owner'] !== undefined && { owner: data['owner'] }),
    ...(data['window'] !== undefined && { window: data['window'] }),
    ...(data['limit'] !== undefined &&
      /^\d{1,4}(?:\.\d)?$/.test(data['limit']) && { limit: Number(data['limit']) }),
    ...(data['counted'] !== undefined && { counted: data['counted'] !== 'false' }),
    ...(data['decision'] !== undefined && { decision: data['decision'] !== 'false' }),
    ...(stage && { stage }),
  };
}

function inBrackets(inner: string): Partial<Pick<LooseStep, 'owner' | 'window' | 'limit' | 'counted'>> {
  const found: { owner?: string; window?: string; limit?: number; counted?: boolean } = {};
  for (const part of inner
    .split(/[，,；;]/)
    .map(piece => piece.trim())
    .filter(Boolean)) {
    const days = /^(\d{1,4}(?:\.\d)?) ?个?(?:工作日|日|天|working days?|days?)/i.exec(part)?.[1];
    if (/不计入|not counted/i.test(part)) found.counted = false;
    else if (days !== undefined) found.limit = Number(days);
    else if (/^(?:当场|即时|on the spot)/i.test(part)) found.limit = 0;
    else if (found.owner === undefined) found.owner = part;
    else found.window ??= part;
  }
  return found;
}
