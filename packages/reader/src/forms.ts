/** Gathers forms with their fields, and what each form is for. */
import type { FormFact, FormFieldFact } from './facts.js';
import { clip, closest, isShown, wordsOf } from './context.js';
import { attribute, hasAttributeOf } from './primordials.js';
import { resolve } from './links.js';
import { charsIn, tagged, taggedAny, type Context, type Scene, type SceneNode } from './scene.js';
import { withoutEnd } from './text-end.js';

const CONTROLS = new Set(['input', 'select', 'textarea']);
const BUTTONS = new Set(['submit', 'button', 'image', 'reset']);
const MAX_FORMS = 60;
const MAX_FIELDS = 120;

/* First match wins. */
const PURPOSES: readonly (readonly [FormFact['purpose'], RegExp])[] = [
  // Who asks for the data held about them asks under another law.
  ['other', /subject access|date of birth/iu],
  ['login', /密码|登录|password|log ?in|sign ?in/iu],
  [
    'request',
    /依申请|申请公开|信息公开申请|所需(?:政府)?信息|信息名称|特征性?描述|获取信息|freedom of information|foi(?:s?a)?\b|information (?:request|(?:do|are|would) you|you (?:are |would )?(?:request|want|need|seek|like))|(?:describe|which|what)(?: the)? (?:information|records)|request description|details of (?:your|the) request|records? (?:requested|sought)|fee waiver/iu,
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
    forms.push({ ...formFact(context, commonParent(fields), loose, labels), method: 'get', action: '' });
  return forms;
}

function formFact(
  context: Context,
  form: SceneNode,
  controls: readonly SceneNode[],
  labels: ReadonlyMap<string, string>,
): FormFact {
  const fields = controls
    .filter(node => CONTROLS.has(node.tag) && isField(node))
    .slice(0, MAX_FIELDS)
    .map(node => fieldFact(context, node, labels));
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

function fieldFact(context: Context, node: SceneNode, labels: ReadonlyMap<string, string>): FormFieldFact {
  const type = node.tag === 'input' ? (attribute(node.element, 'type') ?? 'text').toLowerCase() : node.tag;
  const group = type === 'radio' || type === 'checkbox' ? groupOf(context, node) : '';
  const own = labelOf(context, node, labels);
  const label = own.includes(group) ? own : `${group.replace(/[*＊]/gu, '').trim()} ${own}`;
  const required =
    hasAttributeOf(node.element, 'required') ||
    attribute(node.element, 'aria-required') === 'true' ||
    isStarred(context, node, own) ||
    /[*＊]/u.test(group) ||
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
function labelOf(context: Context, node: SceneNode, labels: ReadonlyMap<string, string>): string {
  const named =
    (node.id !== '' && labels.get(node.id)) || attribute(node.element, 'aria-label') || around(context, node);
  const placeholder = attribute(node.element, 'placeholder') ?? '';
  return (
    named ||
    (/搜索|检索|关键[词字]/u.test(placeholder)
      ? placeholder
      : wordsBefore(context, node, placeholder !== '')) ||
    placeholder ||
    attribute(node.element, 'title') ||
    ''
  );
}

/* What a choice is about stands at the head of its row, its set of fields or its box: 获取信息的方式 | 邮寄 | 电子邮件. */
function groupOf({ scene }: Context, node: SceneNode): string {
  const box = closest(
    node,
    each => each.tag === 'tr' || each.tag === 'fieldset' || /form-?(?:group|item|row)/u.test(each.names),
  );
  if (!box || box.firstPiece >= node.firstPiece) return '';
  const [first, star] = scene.pieces.slice(box.firstPiece, Math.min(box.firstPiece + 2, node.firstPiece));
  const text = first && first.text.length <= 30 ? first.text.trim() : '';
  return text !== '' && STAR.test(star?.text.trim() ?? '') ? `${text}*` : text;
}

function around({ scene }: Context, node: SceneNode): string {
  const label = closest(node, ({ tag }) => tag === 'label', 5);
  return label ? wordsOf(scene, label, 120) : '';
}

function wordsBefore({ scene }: Context, node: SceneNode, hasHint: boolean): string {
  let at = node.firstPiece - 1;
  if (scene.pieces[at]?.text.trim() === ':') at--;
  const piece = scene.pieces[at];
  if (!piece || piece.text.length > LONGEST) return '';
  const row = node.parent?.parent?.parent?.parent;
  if (!row || piece.node.index < row.index) return '';
  // The name of a set, or of the field before: what stands in the field tells more.
  if (hasHint && (piece.node.tag === 'legend' || isPassed(scene, at, node))) return '';
  const before = scene.pieces[at - 1];
  if (STAR.test(piece.text)) return `${before?.text ?? ''}*`;
  const isStarred =
    before !== undefined &&
    STAR.test(before.text) &&
    before.node.parent?.parent === piece.node.parent &&
    !isPassed(scene, at - 1, piece.node);
  return isStarred ? `*${piece.text}` : piece.text;
}

/* Whether a field stands between a piece of text and an element further down. */
function isPassed({ nodes, pieces }: Scene, at: number, { index }: SceneNode): boolean {
  return nodes
    .slice(pieces[at]?.node.index ?? index, index)
    .some(({ tag, firstPiece }) => CONTROLS.has(tag) && firstPiece > at);
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
  return (
    next !== undefined &&
    /^[（(]?(?:[*＊]|必填|required)/iu.test(next.text) &&
    next.text.length <= 12 &&
    next.node.parent?.parent === node.parent?.parent
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
