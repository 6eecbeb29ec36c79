/** Texts of the command line in both languages. */
import { fillWith, type Catalogue } from '@sunboard/model';
import type { UsageFault } from './arguments.js';
import type { InputFault } from './inputs.js';

const zhCn = {
  usage: `用法：npm run check -- [选项] <网页文件 | 文件夹 | 网址>…
  --json             输出 JSON 数组（每页一份报告）；用 npm run --silent check 可去掉 npm 自身的输出行
  --facts            报告中附带读取到的页面事实
  --all              同时列出已通过、需人工判断和已豁免的条目
  --pack <名称>      规则包：cn、us、uk、privacy，可重复；默认由站点配置决定
  --profile <文件>   站点配置 sunboard.profile.json
  --today <日期>     按这一天检查，写成 2026-03-09
  --url-map <文件>   保存的网页与原网址对照表（JSON）
  --attachments      打开网页所链的附件（XLSX、CSV、DOCX、PDF），检查其中的个人信息
  --site             多页时另给出全站结论（文本输出总会给出）；与 --json 同用时输出 {reports, site}
  --network          允许保存的网页联网加载资源（默认断网）
  --timeout <秒>     每页最长时间，默认 30
  --locale <语言>    {locales}
退出码：0 无错误；1 有错误级及以上的问题；2 用法有误或有页面无法读取；130 被 Ctrl-C 中断（已检查的仍会输出）`,
  faults: {
    unknownOption: '不认识的选项 {word}。用 --help 查看全部选项。',
    noInput: '没有指定要检查的文件、文件夹或网址。用 --help 查看用法。',
    unknownPack: '没有名为 {word} 的规则包。可用：cn、us、uk、privacy。',
    badDate: '--today 的日期 {word} 无法识别，请写成 2026-03-09。',
    badTimeout: '--timeout 的值 {word} 无效，请写 1 到 3600 之间的秒数。',
    badLocale: '--locale 的值 {word} 无效，可用：{locales}。',
  } satisfies Record<UsageFault['reason'], string>,
  inputs: {
    notFound: '{name}：找不到。请检查路径或网址。',
    noScheme: '{name}：没有这个文件。如果是网址，请在前面写上 https://。',
    unreadable: '{name}：无法读取。请检查文件权限。',
    noPages: '{name}：文件夹里没有网页文件（.html、.htm、.shtml、.mhtml 等）。',
    binary: '{name}：不是网页，而是二进制文件（如 PDF、Word 或压缩包）。请给出保存的 HTML 文件。',
    noPageInside: '{name}：这个单文件网页（.mhtml）里没有网页。请重新保存网页。',
    empty: '{name}：文件是空的。请重新保存网页。',
    tooLarge: '{name}：超过 64 MB，不予打开。请检查保存是否正确。',
  } satisfies Record<InputFault['reason'], string>,
  timeout: '{name}：在 {seconds} 秒内没有读完，已放弃。可用 --timeout 延长。',
  notAPage: '{name}：是文件（{type}），不是网页。请检查列出该文件的网页。',
  download: '{name}：浏览器把它作为文件下载，不是网页。请检查列出该文件的网页。',
  unreachable: '{name}：打不开（{error}）。请检查网址和网络。',
  withCode: '{words}，{code}',
  network: {
    ERR_ABORTED: '服务器没有给出页面',
    ERR_ADDRESS_UNREACHABLE: '网络上到不了这台服务器',
    ERR_CONNECTION_CLOSED: '服务器没有回答就断开了连接',
    ERR_CONNECTION_REFUSED: '服务器拒绝连接',
    ERR_CONNECTION_RESET: '服务器没有回答就断开了连接',
    ERR_CONNECTION_TIMED_OUT: '服务器没有应答',
    ERR_EMPTY_RESPONSE: '服务器没有回答就断开了连接',
    ERR_HTTP_RESPONSE_CODE_FAILURE: '服务器回答出错，也没有给出页面',
    ERR_INTERNET_DISCONNECTED: '本机没有联网',
    ERR_INVALID_AUTH_CREDENTIALS: '需要登录',
    ERR_NAME_NOT_RESOLVED: '找不到这个主机名',
    ERR_SSL_PROTOCOL_ERROR: '服务器的加密连接有误',
    ERR_SSL_VERSION_OR_CIPHER_MISMATCH: '服务器的加密方式过旧',
    ERR_TIMED_OUT: '服务器没有应答',
    ERR_TOO_MANY_REDIRECTS: '网址循环跳转',
  },
  badProfile: '站点配置 {name} 不能使用：',
  badUrlMap: '网址对照表 {name} 不能使用（{error}）。应为 {"文件": "https://…"} 形式的 JSON。',
  attachments: {
    notFetched: '没有打开：保存的网页旁没有此文件，且没有用 --network 允许联网',
    failed: '没有打开（{error}）',
  },
  site: '全站（{pages}）',
  progress: '已检查 {done}/{total}',
  brokenOff: '检查被中断：共 {total} 个，只检查了 {done} 个，其余没有检查。',
  severity: { veto: '单项否决类', error: '错误', warning: '警告', info: '提示' },
  outcome: { failed: '问题', cantTell: '需人工判断', passed: '通过', inapplicable: '不适用' },
  place: '位置',
  wholePage: '整页',
  expected: '应为',
  observed: '实际',
  basis: '依据',
  unconfirmed: '（依据待核实，按良好实践处理）',
  remedy: '整改',
  exempted: '已豁免：{reason}',
  page: '类型 {kind}（把握 {confidence}%）  得分 {score}  {today}',
  truncated: '页面只读取了一部分，未读到的内容不判为缺失。',
  skippedFrames: '有 {count} 个框架来自其他网站，不能读取，没有检查：{frames}',
  withoutLaw:
    '没有适用于此页的规则包（看不出属于哪国，或该国不在其中），只检查了个人信息等通用项目；可用 --pack cn、us 或 uk 指明。',
  sentOn: '由 {url} 转到此页；查的是此页，不是原来的页面。',
  clean: '没有发现问题。',
  keptOut: '其中 {count} 个打开的不是页面内容（拒绝访问、验证或登录），内容没有检查。',
  unread: '另有 {count} 个没有读到，没有检查；原因见错误输出。',
  total:
    '共 {pages} 页：{veto} 项单项否决类，{error} 项错误，{warning} 项警告，{info} 项提示；{cantTell} 项需人工判断。',
};

const en: typeof zhCn = {
  usage: `Usage: npm run check -- [options] <file.html | folder | URL>…
  --json             print a JSON array, one report a page; npm run --silent check leaves out npm's own lines
  --facts            each report carries the facts that were read
  --all              also list what passed, needs judging or was exempted
  --pack <name>      rule pack: cn, us, uk, privacy; may be repeated; the site profile decides by default
  --profile <file>   site profile sunboard.profile.json
  --today <date>     check as of this day, written 2026-03-09
  --url-map <file>   JSON that maps saved files to their original addresses
  --attachments      open linked files (XLSX, CSV, DOCX, PDF) and look for private data in them
  --site             findings over all pages as well (text output always has them); with --json prints {reports, site}
  --network          let saved pages load what they refer to (off by default)
  --timeout <s>      longest time for one page, 30 by default
  --locale <lang>    {locales}
Exit code: 0 clean; 1 findings at error or above; 2 bad usage or a page that could not be read;
130 broken off with Ctrl-C (what was checked by then is printed)`,
  faults: {
    unknownOption: 'Unknown option {word}. See --help for all options.',
    noInput: 'No file, folder or address to check was given. See --help.',
    unknownPack: 'There is no rule pack {word}. Known packs: cn, us, uk, privacy.',
    badDate: '--today {word} is not a date that can be read. Write it as 2026-03-09.',
    badTimeout: '--timeout {word} is not usable. Give seconds from 1 to 3600.',
    badLocale: '--locale {word} is not known. Use one of: {locales}.',
  },
  inputs: {
    notFound: '{name}: not found. Check the path or address.',
    noScheme: '{name}: there is no such file. If it is an address, write https:// before it.',
    unreadable: '{name}: cannot be read. Check the permissions of the file.',
    noPages: '{name}: the folder holds no page (.html, .htm, .shtml, .mhtml and the like).',
    binary:
      '{name}: is not a page but a binary file (a PDF, Word or archive file, say). Give a saved HTML file.',
    noPageInside: '{name}: is a web archive (.mhtml) without a page. Save the page again.',
    empty: '{name}: is empty. Save the page again.',
    tooLarge: '{name}: is over 64 MB and was not opened. Check whether it was saved rightly.',
  },
  timeout: '{name}: was not read within {seconds} seconds and was given up. --timeout allows more.',
  notAPage: '{name}: is a file ({type}) and no page. Check the page that lists the file.',
  download: '{name}: is downloaded as a file and no page. Check the page that lists the file.',
  unreachable: '{name}: cannot be opened ({error}). Check the address and the network.',
  withCode: '{words}, {code}',
  network: {
    ERR_ABORTED: 'the server gave no page',
    ERR_ADDRESS_UNREACHABLE: 'the network has no way to this server',
    ERR_CONNECTION_CLOSED: 'the server hung up without an answer',
    ERR_CONNECTION_REFUSED: 'the server refuses to connect',
    ERR_CONNECTION_RESET: 'the server hung up without an answer',
    ERR_CONNECTION_TIMED_OUT: 'the server does not answer',
    ERR_EMPTY_RESPONSE: 'the server hung up without an answer',
    ERR_HTTP_RESPONSE_CODE_FAILURE: 'the server answers with an error and without a page',
    ERR_INTERNET_DISCONNECTED: 'this computer is offline',
    ERR_INVALID_AUTH_CREDENTIALS: 'one must log in',
    ERR_NAME_NOT_RESOLVED: 'there is no host of this name',
    ERR_SSL_PROTOCOL_ERROR: 'the encryption of the server is faulty',
    ERR_SSL_VERSION_OR_CIPHER_MISMATCH: 'the encryption of the server is too old',
    ERR_TIMED_OUT: 'the server does not answer',
    ERR_TOO_MANY_REDIRECTS: 'the addresses redirect in a circle',
  },
  badProfile: 'The site profile {name} cannot be used:',
  badUrlMap: 'The URL map {name} cannot be used ({error}). It should be JSON like {"file": "https://…"}.',
  attachments: {
    notFetched: 'it was not opened: it does not lie beside the saved page, and --network was not given',
    failed: 'it was not opened ({error})',
  },
  site: 'The site ({pages})',
  progress: 'checked {done}/{total}',
  brokenOff: 'Broken off: {done} of {total} were checked, the others were not.',
  severity: { veto: 'would count towards a veto', error: 'error', warning: 'warning', info: 'note' },
  outcome: {
    failed: 'fault',
    cantTell: 'needs a person to judge',
    passed: 'passed',
    inapplicable: 'does not apply',
  },
  place: 'place',
  wholePage: 'whole page',
  expected: 'expected',
  observed: 'seen',
  basis: 'basis',
  unconfirmed: ' (source to be confirmed; treat as good practice)',
  remedy: 'remedy',
  exempted: 'exempted: {reason}',
  page: 'kind {kind} (confidence {confidence} %)  score {score}  {today}',
  truncated: 'The page was read in part; what was not read is not judged as missing.',
  skippedFrames:
    '{count} {count?frame comes from another site, may not be read, and was:frames come from other sites, may not be read, and were} not checked: {frames}',
  withoutLaw:
    'No rule pack fits this page (its country is not known or not among them); only what holds everywhere was judged, such as private data. Name them with --pack cn, us or uk.',
  sentOn: 'Sent on from {url}: what was checked is this page, not the one that was asked for.',
  clean: 'No fault was found.',
  keptOut:
    '{count} of them did not open (refused, a check against programs, or a log-in), and nothing of these was judged.',
  unread: '{count} more could not be read and were not judged; the error output says why.',
  total:
    '{pages} {pages?page:pages}: {veto} would count towards a veto, {error} {error?error:errors}, {warning} {warning?warning:warnings}, {info} {info?note:notes}; {cantTell} {cantTell?needs:need} a person to judge.',
};

/** Texts by language. */
export const texts: Catalogue<typeof zhCn> = { 'zh-CN': zhCn, en };

/** Fills `{name}` places. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return fillWith(text, (name, place) => String(values[name] ?? place));
}
