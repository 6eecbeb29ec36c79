/** Gathers private data from everything a page carries: words, hidden parts, comments, attributes, scripts and addresses. */
import type { PrivacyFact } from './facts.js';
import { closest, isBlockShown, nodeAt, wordsOf } from './context.js';
import { forEachPaced, type Pace } from './pace.js';
import { childrenOf } from './pairs.js';
import { surroundings } from './people.js';
import { attribute, attributeNames } from './primordials.js';
import { findPrivate, hasManyDigits, hasPersonName, type PrivateHit } from '@sunboard/model';
import type { Block, Context, Note, Scene, SceneNode } from './scene.js';
import { DIGIT, hasKind, longestNumber, SECRET } from './text-class.js';

const MAX_FACTS = 2_000;
const MAY_BE_PRIVATE = /[*＊×xX•●]{2}|[密内]|[室户号元栋幢座]/u;
const LABELLED = /证|账|帐|卡|号码|住址|地址|编号|单号|代码|[考学工序案户]号/u;
const DIRECTORY =
  /^(?:联\s?系\s?人|联络员|值班|(?:咨询|受理|办理|服务)?窗口|科室|(?:责任|主管|牵头|受理)(?:单位|部门|科室))/u;
const PERSONAL = /户主|身份证|证件|学生|监护|家长|家庭|住址|补[贴助]|金额|性别|出生|年龄/u;
/* Above the number of somebody who wrote to the office. */
const SENDER = /^(?:来信|写信|投诉|举报|反映|留言|咨询|求助|信访)人(?:姓名)?\s?[：:]/u;
/* 户名：阳光区财政局, 保证金账户: an account to pay into is nobody's own. */
const PAYEE =
  /(?:户名|单位|款人|[名全]称)[：:]\s?[^：:，。\s]{0,30}(?:[局厅委院校所]|中心|公司|政府|专户)|保证金|国库|非税/u;
/* Attributes that never carry words; the rest are looked at when long enough. */
const SKIPPED = new Set([
  'class',
  'style',
  'id',
  'src',
  'srcset',
  'd',
  'points',
  'viewbox',
  'integrity',
  'nonce',
  'width',
  'height',
  'rel',
  'target',
  'type',
]);
const ADDRESSES = new Set(['href', 'action', 'data-href', 'data-url', 'formaction']);

/** Every piece of private data with its kind, place and surroundings; values masked. */
export async function gatherPrivacy(context: Context, pace: Pace): Promise<PrivacyFact[]> {
  const { scene } = context;
  const facts: PrivacyFact[] = [];
  const add = (
    hits: readonly PrivateHit[],
    source: PrivacyFact['source'],
    node: SceneNode,
    words: () => string,
  ) => {
    for (const hit of hits) {
      if (facts.length >= MAX_FACTS) return;
      facts.push(factOf(context, hit, source, node, words()));
    }
  };
  const headOf = columnHeads(context);
  await forEachPaced(scene.blocks, pace, block => {
    // But for secrecy marks, all private data has digits.
    if (!hasKind(block.classes, SECRET | DIGIT)) return;
    if (longestNumber(block.classes) < 11 && !MAY_BE_PRIVATE.test(block.text)) return;
    const head = headOf(block);
    const hits = findPrivate(block.text, head);
    if (hits.length === 0) return;
    const source = isBlockShown(scene, block) ? 'text' : 'hidden';
    const sender = scene.blocks[block.index - 1]?.text ?? '';
    const isSenders = sender.length <= 40 && SENDER.test(sender);
    const isOfficial = (hit: PrivateHit) =>
      !isSenders && (hit.official || (hit.type === 'bankCard' && head === '' && isPayee(scene, block, hit)));
    for (const hit of hits)
      add([{ ...hit, official: isOfficial(hit) }], source, nodeAt(scene, block, hit.start), () =>
        isSenders ? `${sender} ${block.text}` : surroundings(context, block.node),
      );
  });
  await forEachPaced(scene.attributed, pace, node => {
    attributesOf(node, (hits, source, text) => {
      add(hits, source, node, () => text);
    });
  });
  await forEachPaced(scene.notes, pace, note => {
    add(
      hitsOfNote(note),
      note.kind === 'comment' ? 'comment' : note.kind === 'template' ? 'hidden' : 'json',
      note.node,
      () => '',
    );
  });
  add(numbersOnly(findPrivate(decode(scene.url))), 'url', scene.nodes[0] as SceneNode, () => '');
  return facts;
}

/* Whose account it is stands in front of the number, or in the lines above; in a table, at the head of the row. */
function isPayee({ blocks }: Scene, { index, text }: Block, { start }: PrivateHit): boolean {
  const above = blocks.slice(Math.max(0, index - 2), index).map(block => block.text);
  return [...above, text.slice(0, start)].some(words => PAYEE.test(words.slice(-80)));
}

function factOf(
  context: Context,
  hit: PrivateHit,
  source: PrivacyFact['source'],
  node: SceneNode,
  words: string,
): PrivacyFact {
  const nearName = words !== '' && hasPersonName(words);
  return {
    type: hit.type,
    masked: hit.masked,
    source,
    confidence: hit.confidence,
    ...(hit.visibleDigits !== undefined && { visibleDigits: hit.visibleDigits }),
    nearName,
    official: hit.official,
    where: context.where(node),
  };
}

/* In a table the label stands at the head of the column. */
function columnHeads({ scene }: Context): (block: Block) => string {
  const heads = new Map<SceneNode, { readonly row: SceneNode | undefined; readonly words: string[] }>();
  const headOfTable = (table: SceneNode) => {
    const known = heads.get(table);
    if (known) return known;
    const row = scene.nodes.slice(table.index + 1, table.index + 8).find(node => node.tag === 'tr');
    const texts = (row ? childrenOf(scene.nodes, row, 60) : []).map(column => wordsOf(scene, column, 40));
    // An official label at the head of a column of people's numbers makes them no less private, save in a directory of those to turn to.
    const isDirectory = texts.some(text => DIRECTORY.test(text)) && !texts.some(text => PERSONAL.test(text));
    const words = texts.map(text =>
      LABELLED.test(text) || (isDirectory && /电话|方式|手机/u.test(text)) ? `${text} ` : '',
    );
    const head = { row, words };
    heads.set(table, head);
    return head;
  };
  return block => {
    const cell = closest(block.node, node => node.tag === 'td');
    const row = cell && closest(cell, node => node.tag === 'tr');
    const table = row && closest(row, node => node.tag === 'table');
    if (!cell || !row?.parent || !table) return '';
    const head = headOfTable(table);
    if (!head.words.some(words => words !== '') || head.row === row) return '';
    return head.words[childrenOf(scene.nodes, row, 60).indexOf(cell)] ?? '';
  };
}

function attributesOf(
  node: SceneNode,
  add: (hits: readonly PrivateHit[], source: 'attribute' | 'url', text: string) => void,
): void {
  for (const name of attributeNames(node.element)) {
    if (SKIPPED.has(name)) continue;
    const value = attribute(node.element, name) ?? '';
    if (value.length < 11 || value.length > 100_000 || !hasManyDigits(value)) continue;
    const isUrl = ADDRESSES.has(name);
    if (isUrl && /^\s*tel:/iu.test(value)) continue;
    const text = isUrl ? decode(queryOf(value)) : value;
    add(numbersOnly(findPrivate(text)), isUrl ? 'url' : 'attribute', text.slice(0, 600));
  }
}

/* Numbers in a path name files and pages; in a query they are values. */
function queryOf(address: string): string {
  const at = address.search(/[?#(]/u);
  return at < 0 ? (/^\s*(?:sms|mailto|javascript):/iu.test(address) ? address : '') : address.slice(at);
}

function hitsOfNote(note: Note): PrivateHit[] {
  if (note.kind === 'script' && /^(?:module|text\/css)$/u.test(note.type)) return [];
  return numbersOnly(findPrivate(note.text)).slice(0, 200);
}

/* Outside the words only numbers are looked for: addresses and marks there are code. */
function numbersOnly(hits: readonly PrivateHit[]): PrivateHit[] {
  return hits.filter(
    hit => hit.type === 'id18' || hit.type === 'id15' || hit.type === 'mobile' || hit.type === 'bankCard',
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/gu, ' '));
  } catch {
    return text;
  }
}
