/** Wording of everything that can go wrong between an address and its data, in both languages: the fault, and what to do about it. */
import { fill, localize, type Locale, type Problem } from '@sunboard/model';
import type { Catalogue } from './locale.js';

type Wording = readonly [message: string, remedy: string];

/*
 * Note to translators: {src} is the address, {status} an HTTP number, {limit} a number of megabytes or seconds.
 * The first text is the fault, the second tells the webmaster what to do; a visitor reads both.
 */
const zhCn = {
  unsafe_address: ['数据地址不能使用：{src}', '请填写以 http、https 开头的地址或本站相对路径。'],
  offline: ['当前没有网络连接', '请检查网络后重试；页面原有内容仍可阅读。'],
  timeout: [
    '数据在 {limit} 秒内没有到达：{src}',
    '请稍后重试；如持续出现，请网站管理员检查该地址的响应时间。',
  ],
  network: [
    '无法取得数据：{src}',
    '地址可能循环跳转、证书有误、不允许本站读取（CORS），或本站的安全策略（CSP 的 connect-src）没有放行；请网站管理员在浏览器中打开该地址检查。',
  ],
  mixed: [
    'https 网页不能读取 http 地址的数据：{src}',
    '请把 src 改为 https 地址，或只写本站路径（如 /data/list.json）。',
  ],
  not_found: [
    '数据文件不存在（{status}）：{src}',
    '请核对 src 的路径和文件名，确认文件已发布；IIS 服务器还要为 .json 等扩展名添加 MIME 类型，否则也报 404。',
  ],
  forbidden: ['没有读取数据的权限（{status}）：{src}', '请把数据文件放在无需登录即可访问的位置。'],
  server: ['数据服务出错（{status}）：{src}', '请稍后重试；如持续出现，请联系该数据服务的管理员。'],
  http: ['数据服务没有返回数据（{status}）：{src}', '请网站管理员在浏览器中打开该地址检查。'],
  too_large: ['数据文件超过 {limit} MB：{src}', '请按年度拆分文件，或去掉正文只保留目录字段。'],
  unknown_format: ['无法识别数据格式：{src}', '请提供 JSON、带表头的 CSV、Atom 或 RSS。'],
} satisfies Record<string, Wording>;

/** Reason codes of a source that could not be read. */
export type SourceFault = keyof typeof zhCn;

const en: Record<SourceFault, Wording> = {
  unsafe_address: [
    'This data address cannot be used: {src}',
    'Give an address that begins with http or https, or a path on this site.',
  ],
  offline: [
    'There is no network connection',
    'Check the connection and try again; what the page already showed can still be read.',
  ],
  timeout: [
    'The data did not arrive within {limit} seconds: {src}',
    'Try again later; if it keeps happening, the webmaster should check how fast that address answers.',
  ],
  network: [
    'The data could not be fetched: {src}',
    'The address may redirect in a circle, have a bad certificate, or not allow this site to read it (CORS), or this site’s own policy may not let the page ask for it (connect-src of the CSP); the webmaster should open it in a browser.',
  ],
  mixed: [
    'A page under https may not read data from an http address: {src}',
    'Write the address in src with https, or as a path on this site (such as /data/list.json).',
  ],
  not_found: [
    'The data file does not exist ({status}): {src}',
    'Compare path and file name in src, and make sure the file was published; an IIS server answers 404, too, until it is given a MIME type for extensions such as .json.',
  ],
  forbidden: [
    'The data may not be read ({status}): {src}',
    'Put the data file where it can be read without signing in.',
  ],
  server: [
    'The data service failed ({status}): {src}',
    'Try again later; if it keeps happening, tell whoever runs that service.',
  ],
  http: [
    'The data service gave no data ({status}): {src}',
    'The webmaster should open the address in a browser.',
  ],
  too_large: [
    'The data file is larger than {limit} MB: {src}',
    'Split it by year, or leave out the bodies and keep the catalogue fields.',
  ],
  unknown_format: [
    'The format of the data was not recognised: {src}',
    'Publish JSON, CSV with a header row, Atom or RSS.',
  ],
};

const TEXTS: Catalogue<Record<SourceFault, Wording>> = { 'zh-CN': zhCn, en };

/** The problem for a fault, in the reader's language. */
export function sourceProblem(
  code: SourceFault,
  locale: Locale,
  values: Readonly<Record<string, string | number>>,
): Problem {
  const [message, remedy] = localize(TEXTS, locale)[code];
  return {
    pointer: '',
    code,
    value: String(values['src'] ?? ''),
    message: fill(message, values),
    remedy: fill(remedy, values),
  };
}
