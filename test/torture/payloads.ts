/** Texts that run when something takes them for markup, and addresses that run when something follows them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Tags, events and ways out of quotes; each calls `alert` if it runs. Written for this project. */
const STARTS = [
  '',
  '"',
  "'",
  '">',
  "'>",
  '</title>',
  '</textarea>',
  '</script>',
  '-->',
  ']]>',
  '</style>',
  '\u2028',
];
const RUNNERS = [
  '<img src=x onerror=alert(1)>',
  '<IMG SRC=x OnErRoR=alert(1)>',
  '<svg onload=alert(1)></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>',
  '<details open ontoggle=alert(1)>x</details>',
  '<script>alert(1)</script>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<input autofocus onfocus=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<template shadowrootmode=open><img src=x onerror=alert(1)></template>',
  '<a href="javascript:alert(1)">x</a>',
  '<form action="javascript:alert(1)"><button>x</button></form>',
  '<object data="javascript:alert(1)"></object>',
  '${alert(1)}{{constructor.constructor("alert(1)")()}}',
];

/** Every start before every runner, plus the public collection where the folder of shared data is at hand. */
export function hostileTexts(): string[] {
  const own = STARTS.flatMap(start => RUNNERS.map(runner => start + runner));
  return [...new Set([...own, ...publicCollection()])];
}

/** The public collection of attack strings; empty where it is not at hand. */
export function publicCollection(): string[] {
  const file = sharedFile('testdata/xss.json');
  if (file === undefined) return [];
  return stringsIn(JSON.parse(readFileSync(file, 'utf8')))
    .map(text => text.trim())
    .filter(text => text !== '');
}

/* The shared folder stands beside the project or beside a folder that holds it. */
function sharedFile(name: string): string | undefined {
  for (let folder = import.meta.dirname; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const file = path.join(folder, 'shared', name);
    if (existsSync(file)) return file;
  }
  return undefined;
}

/** `javascript:`, `data:` and `vbscript:` in the spellings that parsers of addresses accept or that filters overlook. */
export function hostileAddresses(): string[] {
  const schemes = ['javascript:', 'data:text/html,', 'data:text/html;base64,', 'vbscript:'];
  const bodies: Readonly<Record<string, string>> = {
    'javascript:': 'alert(1)',
    'data:text/html,': '<script>alert(1)</script>',
    'data:text/html;base64,': 'PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
    'vbscript:': 'alert(1)',
  };
  const spellings: ((scheme: string) => string)[] = [
    scheme => scheme,
    scheme => scheme.toUpperCase(),
    scheme => [...scheme].map((sign, at) => (at % 2 ? sign.toUpperCase() : sign)).join(''),
    scheme => `\u0001\u0008 ${scheme}`,
    scheme => `\t\n\r${scheme}`,
    scheme => [...scheme].join('\t'),
    scheme => [...scheme].join('\n'),
    scheme => `\uFEFF${scheme}`,
    scheme => `\u00A0${scheme}`,
    scheme => scheme.replace(':', '&colon;'),
    scheme => scheme.replace(':', '%3A'),
    scheme => [...scheme].map(sign => `&#${sign.charCodeAt(0)};`).join(''),
    scheme => scheme.replace(':', '\uFF1A'),
    scheme => `${scheme}//%0A`,
    scheme => `//${scheme}`,
    scheme => `feed:${scheme}`,
    scheme => `view-source:${scheme}`,
    scheme => `blob:${scheme}`,
  ];
  return schemes.flatMap(scheme => spellings.map(spell => spell(scheme) + (bodies[scheme] ?? '')));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
