/** The contacts of a made guide to disclosure: what offices call them, in which elements they stand, and which say nothing. */
import type { Chance } from './made-chance.js';
import type { Writing } from './made-guide-writing.js';
import { mixed } from './made-parts.js';
import { CONTACTS, EMPTY, LABELS, VALUES, WEB, type Contact } from './made-ogi-guide-words.js';
import { tableChoice, tableOf } from './made-tables.js';

/** Stated, left out, or called and not told. */
export type ContactState = 'stated' | 'gone' | 'emptied';

const LAYOUTS = [
  'paragraphs',
  'paragraphs',
  'paragraphs',
  'breaks',
  'semicolons',
  'spaces',
  'sentence',
  'prose',
  'prose',
  'cells of two',
  'cells of two',
  'cells of four',
  'offices in rows',
  'terms',
  'list',
  'numbered',
  'headed',
  'boxes',
] as const;

/** How the contacts of a page are told. */
export function contactChoice(by: Chance) {
  return {
    layout: by.one(LAYOUTS),
    colon: by.one(['：', '：', '：', ':', '： ', ' : ']),
    offices: by.one([1, 1, 1, 2]),
    numbers: by.one(['', '', '', '1.', '（1）', '①']),
    mixed: by.is(0.2),
    /** Telephone and fax have one line together. */
    together: by.is(0.08),
    table: { ...tableChoice(by), widths: false },
  };
}

type Told = readonly [label: string, value: string];

/** The contacts with these states. */
export function contactsOf(
  states: Readonly<Record<Contact, ContactState>>,
  choice: ReturnType<typeof contactChoice>,
  writing: Writing,
  by: Chance,
): string {
  const names = CONTACTS.filter(name => states[name] !== 'gone');
  const order = choice.mixed ? mixed(names, by) : names;
  const labels = new Map(order.map(name => [name, by.one(LABELS[name])]));
  const empty = by.one(EMPTY);
  const offices = Array.from({ length: choice.offices }, () =>
    order.map((name): Told => {
      const label = labels.get(name) ?? '';
      return [label, states[name] === 'emptied' ? empty : valueOf(name, label, by)];
    }),
  );
  if (choice.layout === 'offices in rows') {
    const rows = [order.map(name => labels.get(name) ?? ''), ...offices.map(each => each.map(([, v]) => v))];
    return tableOf(
      rows.map(row => row.map(text => ({ text }))),
      1,
      choice.table,
    );
  }
  return offices.map(told => laidOut(joined(told, states, choice, labels), choice, writing)).join('\n');
}

function valueOf(name: Contact, label: string, by: Chance): string {
  if (name !== 'web') return by.one(VALUES[name]);
  return by.one(/网|互联/u.test(label) ? WEB.site : WEB.mail);
}

/* 联系电话/传真：010-60000001. */
function joined(
  told: readonly Told[],
  states: Readonly<Record<Contact, ContactState>>,
  { together }: ReturnType<typeof contactChoice>,
  labels: ReadonlyMap<Contact, string>,
): readonly Told[] {
  if (!together || states.phone !== 'stated' || states.fax !== 'stated') return told;
  return told.flatMap(([label, value]): readonly Told[] =>
    label === labels.get('fax')
      ? []
      : label === labels.get('phone')
        ? [['电话/传真', value]]
        : [[label, value]],
  );
}

function laidOut(
  told: readonly Told[],
  { layout, colon, numbers, table }: ReturnType<typeof contactChoice>,
  { run, label }: Writing,
): string {
  const numbered = (at: number) => numbers.replace('1', String(at + 1)).replace('①', '①②③④⑤⑥'[at] ?? '');
  const line = ([name, value]: Told, at: number) => `${numbered(at)}${label(name)}${colon}${run(value)}`;
  const each = (tag: string) => told.map((one, at) => `<${tag}>${line(one, at)}</${tag}>`).join('\n');
  const rows = (across: number) =>
    tableOf(
      Array.from({ length: Math.ceil(told.length / across) }, (_, at) =>
        told
          .slice(at * across, (at + 1) * across)
          .flatMap(([name, value]) => [{ text: name }, { text: value }]),
      ),
      0,
      table,
    );
  switch (layout) {
    case 'paragraphs':
      return told.map((one, at) => `<p style="text-indent:2em">${line(one, at)}</p>`).join('\n');
    case 'breaks':
      return `<p>${told.map(line).join('<br>　　')}</p>`;
    case 'semicolons':
      return `<p>${told.map(line).join('；')}。</p>`;
    case 'spaces':
      return `<p>${told.map(line).join('&nbsp;&nbsp;&nbsp; ')}</p>`;
    case 'sentence':
      return `<p>　　本机关政府信息公开工作由办公室承担。${told.map(([name, value]) => run(`${name}${value === '' ? '' : '为'}${value}`)).join('，')}。</p>`;
    case 'prose':
      return prose(told, run);
    case 'cells of two':
      return rows(1);
    case 'cells of four':
      return rows(2);
    case 'terms':
      return `<dl>${told.map(([name, value]) => `<dt>${label(name)}${colon}</dt><dd>${run(value)}</dd>`).join('')}</dl>`;
    case 'list':
      return `<ul>${each('li')}</ul>`;
    case 'numbered':
      return `<ol>${each('li')}</ol>`;
    case 'headed':
      return told.map(([name, value]) => `<h4>${name}</h4><p>${run(value)}</p>`).join('\n');
    case 'boxes':
      return `<div>${told.map(([name, value]) => `<div><span>${label(name)}${colon}</span><span>${run(value)}</span></div>`).join('')}</div>`;
    default:
      return '';
  }
}

/* 受理机构是某某办公室（地址：…；电话：…），办公时间为…. */
function prose(told: readonly Told[], run: (text: string) => string): string {
  const [first, ...rest] = told;
  if (!first) return '';
  const hours = rest.find(([label]) => label.includes('时间'));
  const others = rest.filter(each => each !== hours).map(([label, value]) => `${label}：${value}`);
  const text = `本机关的${first[0]}是${first[1]}（${others.join('，')}）${hours ? `，${hours[0]}为${hours[1]}` : ''}。`;
  return `<p>　　${run(text)}</p>`;
}
