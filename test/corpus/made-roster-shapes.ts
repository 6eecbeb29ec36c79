/** How made pages show their leaders: cards, tables, lists of terms, text below headings, panes that a click opens. */
import type { Chance } from './made-chance.js';
import { inked } from './made-ink.js';
import { named } from './made-parts.js';
import type { RosterChoice } from './made-roster-choice.js';
import type { MadeLeader } from './made-roster-words.js';

/** A picture that loads. */
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/** All leaders. */
export function rosterOf(leaders: readonly MadeLeader[], choice: RosterChoice, by: Chance): string {
  const group = (at: number) =>
    choice.groups && at < 2 ? `<h3>${at === 0 ? '党政正职' : '班子成员'}</h3>` : '';
  const each = (write: (leader: MadeLeader, at: number) => string) => leaders.map(write).join('\n');
  switch (choice.shape) {
    case 'table':
      return table(leaders, choice, by);
    case 'own tables':
      return each(leader => ownTable(leader, choice, by));
    case 'terms':
      return each(
        leader =>
          `<dl>${rowsOf(leader, choice, by)
            .map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)
            .join('')}</dl>`,
      );
    case 'headings':
      return each(
        leader =>
          pictured(`<h3>${heading(leader, choice, by)}</h3>`, leader, choice) + words(leader, choice, by),
      );
    case 'text':
      return each(leader => pictured(who(leader, choice, by), leader, choice) + words(leader, choice, by));
    case 'breaks':
      return `<div>${each(
        leader =>
          `${pictured('', leader, choice)}${rowsOf(leader, choice, by)
            .map(([label, value]) => `${label.replace(/：?$/u, '：')}${value}<br>`)
            .join('')}`,
      )}</div>`;
    case 'grid':
      return each(
        leader =>
          `<div${named(choice, 'leader', 'q1')}>${pictured('', leader, choice)}${rowsOf(leader, choice, by)
            .map(([label, value]) => `<div class="row"><div>${label}</div><div>${value}</div></div>`)
            .join('')}</div>`,
      );
    case 'panes':
      return `<ul class="tab">${each(({ name }, at) => `<li><a href="javascript:show(${String(at)})">${spread(name, choice)}</a></li>`)}</ul>${each((leader, at) => `<div class="pane"${at > 0 ? ' style="display:none"' : ''}>${card(leader, choice, by)}</div>`)}`;
    case 'one':
      return `<div${named(choice, 'leader', 'q1')}>${card(leaders[0] as MadeLeader, choice, by)}</div>`;
    case 'cards': {
      const tag = by.one(['li', 'li', 'div'] as const);
      const all = each(
        (leader, at) =>
          `${tag === 'div' ? group(at) : ''}<${tag}${named(choice, 'leader-item', 'q1')}>${card(leader, choice, by)}</${tag}>`,
      );
      return tag === 'li'
        ? `<ul${named(choice, 'leaders', 'q0')}>${all}</ul>`
        : `<div${named(choice, 'leaders', 'q0')}>${all}</div>`;
    }
  }
}

function photo({ name, post = '', photo }: MadeLeader, choice: RosterChoice): string {
  const alt = {
    name: ` alt="${name}"`,
    'post and name': ` alt="${post} ${name}"`,
    empty: ' alt=""',
    none: '',
  }[choice.alt];
  return photo
    ? `<div${named(choice, 'photo', 'q2')}><img src="${PICTURE}" width="120" height="160"${alt}></div>`
    : '';
}

/* 王　例: names of two characters are spread to the width of three. */
function spread(name: string, { gap }: RosterChoice): string {
  return name.length === 2 && gap !== '' ? `${name.charAt(0)}${gap}${name.charAt(1)}` : name;
}

/* The picture beside the name. */
function pictured(name: string, leader: MadeLeader, choice: RosterChoice): string {
  const picture = photo(leader, choice);
  return choice.pictures === 'before' ? picture + name : name + picture;
}

function card(leader: MadeLeader, choice: RosterChoice, by: Chance): string {
  const [name, rest] = [who(leader, choice, by), words(leader, choice, by)];
  return by.is(0.5)
    ? pictured(name, leader, choice) + rest
    : pictured(`<div${named(choice, 'info', 'q3')}>${name}${rest}</div>`, leader, choice);
}

/* Name and post. */
function who(leader: MadeLeader, choice: RosterChoice, by: Chance): string {
  const { order, nameTag, postTag } = choice;
  const name = spread(leader.name, choice);
  const post = leader.post === undefined ? '' : inked(leader.post, choice.ink, by);
  const [first, second] = order === 'name first' ? [name, post] : [post, name];
  switch (choice.who) {
    case 'line':
      return choice.between.startsWith('</')
        ? `<p><span>${first}</span><span>${second}</span></p>`
        : `<p>${first}${choice.between}${second}</p>`;
    case 'labels': {
      const rows = [
        `${by.one(['姓名', '姓　名', '姓　　名'])}：${name}`,
        `${by.one(['职务', '职　务', '现任职务'])}：${post}`,
      ];
      return rows.map(row => `<p>${row}</p>`).join('');
    }
    case 'apart': {
      const ofName =
        nameTag === 'a'
          ? `<a href="${choice.linked ? `./${String(leader.name.length)}${String(leader.post?.length)}.html` : 'javascript:void(0)'}">${name}</a>`
          : `<${nameTag}${named(choice, 'name', 'q4')}>${name}</${nameTag}>`;
      const ofPost = `<${postTag}${named(choice, 'post', 'q5')}>${post}</${postTag}>`;
      return order === 'name first' ? ofName + ofPost : ofPost + ofName;
    }
  }
}

function heading(leader: MadeLeader, choice: RosterChoice, by: Chance): string {
  const name = spread(leader.name, choice);
  const post = inked(leader.post ?? '', choice.ink, by);
  const between = /^[：:，]|^<|^ $/u.test(choice.between) ? '　' : choice.between;
  return choice.order === 'name first' ? `${name}${between}${post}` : `${post}${between}${name}`;
}

/* Duties and résumé, with what else is told of a leader. */
function words({ name, duties, resume }: MadeLeader, choice: RosterChoice, by: Chance): string {
  const more = {
    '': '',
    phone: '<p>办公电话：0000-7654321</p>',
    birth: '<p>出生年月：1972年5月</p><p>民族：汉族</p>',
    mail: '<p>电子邮箱：example@example.gov.cn</p>',
  }[choice.more];
  const said = (label: string, text: string | undefined, bare: string) => {
    if (text === undefined) return '';
    const value = inked(text, choice.ink, by);
    if (label === '') return `<p>${bare}${value}</p>`;
    switch (choice.labelIn) {
      case 'the text':
        return `<p>${label}${value}</p>`;
      case 'strong':
        return `<p><strong>${label}</strong>${value}</p>`;
      case 'a heading':
        return `<h5>${label.replace(/[：:]/u, '')}</h5><p>${value}</p>`;
      case 'span':
        return `<div><span>${label}</span><span>${value}</span></div>`;
    }
  };
  const parts = [said(choice.dutiesLabel, duties, ''), said(choice.resumeLabel, resume, `${name}，`)];
  return more + (by.is(0.7) ? parts : parts.reverse()).join('');
}

function rowsOf(
  { name, post = '', duties = '', resume }: MadeLeader,
  choice: RosterChoice,
  by: Chance,
): [string, string][] {
  const bare = (label: string, other: string) => label.replace(/[：:【】]/gu, '') || other;
  const colon = by.one(['', '：']);
  return [
    [`姓名${colon}`, spread(name, choice)],
    [`职务${colon}`, inked(post, choice.ink, by)],
    ...(choice.more === 'phone' ? [[`办公电话${colon}`, '0000-7654321'] as [string, string]] : []),
    [`${bare(choice.dutiesLabel, '工作分工')}${colon}`, inked(duties, choice.ink, by)],
    ...(resume === undefined
      ? []
      : [[`${bare(choice.resumeLabel, '简历')}${colon}`, inked(resume, choice.ink, by)] as [string, string]]),
  ];
}

function ownTable(leader: MadeLeader, choice: RosterChoice, by: Chance): string {
  const rows = rowsOf(leader, choice, by);
  const picture = leader.photo ? `<td rowspan="${String(rows.length)}">${photo(leader, choice)}</td>` : '';
  return `<table border="1">${rows.map(([label, value], at) => `<tr>${at === 0 ? picture : ''}<td>${label}</td><td>${value}</td></tr>`).join('')}</table>`;
}

function table(leaders: readonly MadeLeader[], choice: RosterChoice, by: Chance): string {
  const label = (text: string, other: string) => text.replace(/[：:【】]/gu, '') || other;
  const numbered = by.is(0.4);
  const cell = by.one(['th', 'td'] as const);
  const heads = [
    ...(numbered ? ['序号'] : []),
    ...(leaders.some(each => each.photo) ? ['照片'] : []),
    by.one(['姓名', '姓　名']),
    by.one(['职务', '职　务', '现任职务']),
    ...(choice.more === 'phone' ? ['办公电话'] : []),
    label(choice.dutiesLabel, '工作分工'),
    ...(leaders.some(each => each.resume !== undefined) ? [label(choice.resumeLabel, '简历')] : []),
  ];
  const rows = leaders.map((leader, at) => [
    ...(numbered ? [String(at + 1)] : []),
    ...(heads.includes('照片') ? [photo(leader, choice)] : []),
    spread(leader.name, choice),
    inked(leader.post ?? '', choice.ink, by),
    ...(choice.more === 'phone' ? ['0000-7654321'] : []),
    inked(leader.duties ?? '', choice.ink, by),
    ...(heads.length > 5 || leaders.some(each => each.resume !== undefined)
      ? [inked(leader.resume ?? '', choice.ink, by)]
      : []),
  ]);
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map(each => `<${tag}>${each}</${tag}>`).join('')}</tr>`;
  return `<table border="1"><tbody>${row(heads, cell)}${rows.map(each => row(each.slice(0, heads.length), 'td')).join('')}</tbody></table>`;
}
