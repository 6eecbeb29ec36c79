/** Builds pages of a wished number of nodes out of what portals are made of: menus, dated lists, tables, articles, forms. */

const WORDS = [
  '关于',
  '示例',
  '事项',
  '工作',
  '通知',
  '公告',
  '阳光区',
  '年度',
  '检查',
  '服务',
  '窗口',
  '办理',
  '材料',
  '会议',
  '计划',
];

/** HTML of about `nodes` nodes (elements and texts), the same for the same number. */
export function pageOf(nodes: number): string {
  const random = sequence(nodes);
  const words = (count: number) => Array.from({ length: count }, () => WORDS[random(WORDS.length)]).join('');
  const day = () => `20${String(10 + random(16))}-${two(1 + random(12))}-${two(1 + random(28))}`;
  const parts: readonly (readonly [number, () => string])[] = [
    [
      141,
      () =>
        `<ul class="list">${repeat(20, n => `<li><a href="/a/${String(n)}.html" title="${words(8)}">${words(8)}</a><span>${day()}</span></li>`)}</ul>`,
    ],
    [
      97,
      () =>
        `<table><tr><th>序号</th><th>名称</th><th>电话</th></tr>${repeat(10, n => `<tr><td>${String(n)}</td><td>${words(4)}</td><td>010-0000${String(1000 + n)}</td></tr>`)}</table>`,
    ],
    [
      45,
      () =>
        `<div class="article"><h2>${words(6)}</h2><p>发布时间：${day()}</p>${repeat(10, () => `<p>${words(20)}，<b>${words(4)}</b>，${words(30)}。</p>`)}</div>`,
    ],
    [
      31,
      () =>
        `<form action="/search"><label>${words(2)}<input name="q"></label><select><option>${words(2)}</option><option>${words(2)}</option></select><button>${words(1)}</button></form>`,
    ],
  ];
  let body = '';
  for (let count = 40, at = 0; count < nodes; at++) {
    const [size, build] = parts[at % parts.length] ?? [nodes, () => ''];
    body += build();
    count += size;
  }
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>阳光区示例局</title></head><body><div class="header"><ul class="nav">${repeat(8, n => `<li><a href="/c${String(n)}/">${words(2)}</a></li>`)}</ul></div><div class="main"><h1>${words(6)}</h1>${body}</div><div class="footer"><p>主办：阳光区示例局　网站标识码：9900000001</p></div></body></html>`;
}

function repeat(count: number, build: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => build(at)).join('');
}

/* A made-up run of numbers that is the same in every run. */
function sequence(seed: number): (below: number) => number {
  let state = seed % 2_147_483_647 || 1;
  return below => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
