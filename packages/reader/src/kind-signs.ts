/** What headings and links say of the kind of a page, counted. */
import type { LinkFact } from './facts.js';

/* The four parts of the column 政府信息公开 (国办公开办函〔2019〕61号). */
const PARTS = [
  /公开指南/u,
  /公开(?:制度|规定)/u,
  /法定主动公开|公开目录/u,
  /公开(?:工作)?(?:年度报告|年报)/u,
];
const DUTIES = /(?:主要|部门|单位|机构|工作|机关)(?:职责|职能)/u;
const SECTIONS = /内设(?:机构|科室|股室|处室)|机构设置|下属单位/u;

/** How many of the parts of disclosure the content links: only their front page has them beside each other there. */
export function ogiParts(links: readonly LinkFact[]): number {
  const names = links.filter(({ area, text }) => area === 'content' && text.length <= 20);
  return PARTS.filter(part => names.some(({ text }) => part.test(text))).length;
}

/** Whether headings or labels state both the duties and the sections of an office 机构职能. */
export function isOffice(names: readonly string[]): boolean {
  const short = names.filter(name => name.length <= 14);
  return short.some(name => DUTIES.test(name)) && short.some(name => SECTIONS.test(name));
}
