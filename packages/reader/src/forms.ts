/** Gathers forms with their fields, and what each form is for. */
import type { FormFact, FormFieldFact } from './facts.js';
import { clip, closest, holds, isShown, wordsOf } from './context.js';
import { attribute, hasAttributeOf } from './primordials.js';
import { resolve } from './links.js';
import { charsIn, tagged, taggedAny, type Context, type SceneNode } from './scene.js';
import { withoutEnd } from './text-end.js';

const CONTROLS = new Set(['input', 'select', 'textarea']);
const BUTTONS = new Set(['submit', 'button', 'image', 'reset']);
/** Words of the labels by the ids that they name. */
type Labels = ReadonlyMap<string, string>;
/* 京 before the number of a car, ￥ before a sum: one character belongs to what is filled in. */
const WORD = /[^\s：:（）()].{0,9}[^\s：:（）()]/u;
const MAX_FORMS = 60;
const MAX_FIELDS = 120;

/* First match wins. */
const PURPOSES: readonly (readonly [FormFact['purpose'], RegExp])[] = [
  // Who asks for the data held about them asks under another law.
  ['other', /subject access|date of birth/iu],
  ['login', /密码|登录|password|log ?in|sign ?in/iu],
  [
    'request',
    /依申请|申请公开|信息公开申请|所需(?:政府)?信息|信息名称|特征性?描述|获取(?:政府)?信息|政府信息的|提供政府信息|信息用途|指定提供方式|freedom of information|foi(?:s?a)?\b|information (?:request|(?:do|are|would) you|you (?:are |would )?(?:request|want|need|seek|like))|(?:describe|which|what)(?: the)? (?:information|records)|request description|details of (?:your|the) request|records? (?:requested|sought)|fee waiver/iu,
  ],
  [
    'complaint',
    /投诉|举报|信访|来信|留言|咨询|建议|诉求|意见|写信|complain|feedback|enquiry|inquiry|contact/iu,
  ],
  ['search', /搜索|检索|查询|关键[词字]|search|query|keyword/iu],
];

/** Forms of the page; controls that stand outside any form make one of their own, since scripts send them too. */
export function gatherForms(context: Context): FormFact[] {
  const { scene } = context;
  const byForm = new Map<SceneNode, SceneNode[]>();
  const loose: SceneNode[] = [];
  const labels = labelTexts(context);
  for (const node of taggedAny(scene, ['form', ...CONTROLS, 'button'])) {
    if (node.tag === 'form') {
      byForm.set(node, []);
      continue;
    }
    const form = formOf(node, byForm);
    if (form) byForm.get(form)?.push(node);
    else loose.push(node);
  }
  const forms = [...byForm]
    .slice(0, MAX_FORMS)
    .map(([form, controls]) => formFact(context, form, controls, labels));
  const fields = loose.filter(node => CONTROLS.has(node.tag) && isField(node) && isShown(node));
  if (fields.length >= 1)
    forms.push({
      ...formFact(context, commonParent(fields), loose, labels),
      method: 'get',
      action: '',
    });
  return forms;
}

function formFact(
  context: Context,
  form: SceneNode,
  controls: readonly SceneNode[],
  labels: Labels,
): FormFact {
  const fields = controls
    .filter(node => CONTROLS.has(node.tag) && isField(node))
    .slice(0, MAX_FIELDS)
    .map((node, _, all) => fieldFact(context, node, labels, all));
  const action = form.tag === 'form' ? attribute(form.element, 'action') : null;
  const method = (attribute(form.element, 'method') ?? 'get').toLowerCase();
  return {
    method: method === 'post' || method === 'dialog' ? method : 'get',
    action:
      action === null || action.trim() === '' ? '' : clip(resolve(action, context.scene) ?? action, 1_000),
    fields,
    submits: controls.some(node => isSubmit(node)) || attribute(form.element, 'onsubmit') !== null,
    purpose: purposeOf(context, form, fields, controls),
    where: context.where(form, ''),
  };
}

function fieldFact(
  context: Context,
  node: SceneNode,
  labels: Labels,
  all: readonly SceneNode[],
): FormFieldFact {
  const type = node.tag === 'input' ? (attribute(node.element, 'type') ?? 'text').toLowerCase() : node.tag;
  const own = labelOf(context, node, labels);
  const isChoice = type === 'radio' || type === 'checkbox';
  const group = isChoice ? groupOf(context, node, all, labels) : '';
  const label = own.includes(group) ? own : `${group.replace(/[*＊：:]/gu, '').trim()} ${own}`;
  const required =
    hasAttributeOf(node.element, 'required') ||
    attribute(node.element, 'aria-required') === 'true' ||
    isStarred(context, node, own) ||
    /[*＊]|必填/u.test(group) ||
    /required|notnull|nullmsg/u.test(`${node.names} ${attribute(node.element, 'datatype') ?? ''}`) ||
    closest(node, each => /is-required/u.test(each.names)) !== undefined;
  return {
    name: clip(attribute(node.element, 'name') ?? node.id, 100),
    label: clip(withoutEnd(label, /[*＊：:\s]/u).replace(/^[*＊\s]+/u, ''), 120),
    type,
    required,
    where: context.where(node, label),
  };
}

/* label[for], a label around it, aria-label, the cell or words before it, placeholder, title; before a box for searching stands a menu. */
function labelOf(context: Context, node: SceneNode, labels: Labels): string {
  const named =
    (node.id !== '' && labels.get(node.id)) || attribute(node.element, 'aria-label') || around(context, node);
  const placeholder = attribute(node.element, 'placeholder') ?? '';
  const before = named ? undefined : wordsBefore(context, node);
  return (
    named ||
    (/搜索|检索|关键[词字]/u.test(placeholder) || before?.isNear !== true ? placeholder : before.text) ||
    placeholder ||
    attribute(node.element, 'title') ||
    before?.text ||
    ''
  );
}

/* What a choice is about stands before the first choice of its name: 获取信息的方式 | 邮寄 | 电子邮件. */
function groupOf(context: Context, node: SceneNode, all: readonly SceneNode[], labels: Labels): string {
  const name = attribute(node.element, 'name');
  const first = (name && all.find(each => attribute(each.element, 'name') === name)) || node;
  return wordsBefore(context, first, labelOf(context, first, labels).trim())?.text ?? '';
}

function around({ scene }: Context, node: SceneNode): string {
  const label = closest(node, ({ tag }) => tag === 'label', 5);
  return label ? wordsOf(scene, label, 120) : '';
}

/* The words before a field, but those of a button and sentences; `skip` are its own, where they stand there too. */
function wordsBefore(
  { scene }: Context,
  node: SceneNode,
  skip = '',
): { readonly text: string; readonly isNear: boolean } | undefined {
  const row = node.parent?.parent?.parent?.parent;
  // What stands above a form is not about its first field.
  const first = closest(node, ({ tag }) => tag === 'form')?.firstPiece ?? 0;
  let star = '';
  for (let at = node.firstPiece - 1; row && at >= node.firstPiece - 4; at--) {
    const piece = scene.pieces[at];
    if (!piece || at < first || piece.text.length > LONGEST || piece.node.index < row.index) return undefined;
    // A label that is not shown waits for its turn.
    if (isShown(node) && !isShown(piece.node)) continue;
    if (STAR.test(piece.text)) star = '*';
    else if (WORD.test(piece.text) && piece.text.trim() !== skip) {
      const of = closest(piece.node, ({ tag }) => tag === 'button' || tag === 'label');
      const isOfOther = of?.tag === 'button' || scene.byId.has((of && attribute(of.element, 'for')) ?? '');
      if (isOfOther || /[。！]$/u.test(piece.text.trim())) return undefined;
      const before = scene.pieces[at - 1];
      const isStarred =
        before !== undefined &&
        STAR.test(before.text) &&
        before.block === piece.block &&
        !hasControlBetween(scene, at - 1, at, node);
      return {
        text: `${isStarred ? '*' : star}${piece.text}`,
        // The name of a set, or of the field before, is not that of the field.
        isNear: piece.node.tag !== 'legend' && !hasControlBetween(scene, at, node.firstPiece, node),
      };
    }
  }
  return undefined;
}

/* Another field stands behind this piece and before that one. */
function hasControlBetween({ nodes }: Context['scene'], from: number, to: number, node: SceneNode): boolean {
  for (let at = node.index - 1; (nodes[at]?.endPiece ?? 0) > from; at--) {
    const { tag, firstPiece } = nodes[at] as SceneNode;
    if (CONTROLS.has(tag) && firstPiece > from && firstPiece <= to) return true;
  }
  return false;
}

/** Longest words before a field that may be its label. */
const LONGEST = 80;
/** A star in an element of its own. */
const STAR = /^[*＊]$/u;

/* A star before or after the label marks a required field on most forms. */
function isStarred({ scene }: Context, node: SceneNode, label: string): boolean {
  const bare = label
    .trimEnd()
    .replace(/[：:]$/u, '')
    .trimEnd();
  if (/^\s*[*＊]|[*＊]$|[（(](?:必填|required)[）)]/iu.test(bare)) return true;
  const next = scene.pieces[node.endPiece];
  if (next === undefined || next.node.parent?.parent !== node.parent?.parent) return false;
  // *电话： is the label of the next field, and so is a star before it.
  return (
    /^[（(]?(?:[*＊]|必填|required)[^：:]{0,10}$/iu.test(next.text.trim()) &&
    (holds(node.parent ?? node, next.node) || next.block.text.length < 5)
  );
}

function purposeOf(
  context: Context,
  form: SceneNode,
  fields: readonly FormFieldFact[],
  controls: readonly SceneNode[],
): FormFact['purpose'] {
  const { scene } = context;
  // Some systems put the whole page into one form, or fields all over it: its menu and foot say nothing of them.
  const isPage = !form.parent?.parent?.parent && charsIn(scene, form) > scene.textLength * 0.9;
  const own = `${fields.map(field => `${field.label} ${field.name.replace(/[_-]/gu, ' ')} ${field.type}`).join(' ')} ${form.names} ${isPage ? '' : wordsOf(scene, form, 600)}`;
  if (fields.some(field => field.type === 'password')) return 'login';
  const asksForText = fields.some(field => field.type === 'textarea');
  if (
    fields.length <= 2 &&
    !asksForText &&
    /搜索|检索|search|keyword|query|关键[词字]|\bq\b|wd\b/iu.test(`${own} ${pressed(controls)}`)
  )
    return 'search';
  const first = PURPOSES.find(([name, pattern]) => name !== 'login' && pattern.test(own))?.[0] ?? 'other';
  // Who complains of the police is asked for the date of birth too.
  const purpose =
    first === 'other' && asksForText && COMPLAINANT.test(own) && !/subject access|data protection/iu.test(own)
      ? 'complaint'
      : first;
  // A form without room to write in, sent as an address, narrows a list; its lines may tell of requests.
  return purpose === 'request' && !asksForText && attribute(form.element, 'method')?.toLowerCase() === 'get'
    ? 'search'
    : purpose;
}

/* What is written on buttons without words inside. */
function pressed(controls: readonly SceneNode[]): string {
  return controls
    .filter(isSubmit)
    .map(({ element }) => attribute(element, 'value') ?? attribute(element, 'alt'))
    .join(' ');
}

const COMPLAINANT = /complain(?:ant|t form)|(?:official|formal|file a) complaint|投诉人|举报人/iu;

function labelTexts({ scene }: Context): Map<string, string> {
  const texts = new Map<string, string>();
  for (const node of tagged(scene, 'label')) {
    const target = attribute(node.element, 'for');
    if (target) texts.set(target, wordsOf(scene, node, 120));
  }
  return texts;
}

function formOf(node: SceneNode, known: ReadonlyMap<SceneNode, unknown>): SceneNode | undefined {
  for (let at = node.parent; at; at = at.parent) if (known.has(at)) return at;
  return undefined;
}

function isField(node: SceneNode): boolean {
  const type = (attribute(node.element, 'type') ?? '').toLowerCase();
  return node.tag !== 'input' || (!BUTTONS.has(type) && type !== 'hidden');
}

function isSubmit(node: SceneNode): boolean {
  const type = (attribute(node.element, 'type') ?? (node.tag === 'button' ? 'submit' : '')).toLowerCase();
  return (
    type === 'submit' ||
    type === 'image' ||
    (type === 'button' && attribute(node.element, 'onclick') !== null)
  );
}

function commonParent(nodes: readonly SceneNode[]): SceneNode {
  const first = nodes[0] as SceneNode;
  const last = nodes.at(-1) as SceneNode;
  let at = first;
  while (at.parent && at.last < last.index) at = at.parent;
  return at === first ? (first.parent ?? first) : at;
}
