/** Draws what the rules say of the preview: how many it keeps, what the data lack, and what only the page around can do. */
import type { Finding } from '@sunboard/rules';
import { fill, isChinese, sentences, type Locale } from '@sunboard/model';
import type { Texts } from './texts.js';
import type { EmbedVerdict } from './verdict.js';

/** The nodes that stand under the preview. */
export function judgementView(
  { passed, failed, unsure, around }: EmbedVerdict,
  text: Texts,
  locale: Locale,
): Node[] {
  const nodes: Node[] = [paragraph(fill(text.passed, { n: passed.length }))];
  if (failed.length > 0) nodes.push(paragraph(fill(text.failed, { n: failed.length })), list(failed, locale));
  if (unsure.length > 0) nodes.push(folded(fill(text.unsure, { n: unsure.length }), unsure, locale));
  const [first, ...others] = around;
  if (first) nodes.push(paragraph(text.cannot), list([first], locale));
  if (others.length > 0) nodes.push(folded(fill(text.around, { n: others.length }), others, locale));
  return nodes;
}

function paragraph(words: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}

function list(findings: readonly Finding[], locale: Locale): HTMLElement {
  const element = document.createElement('ul');
  for (const { rule, title, message, remedy } of findings) {
    const item = document.createElement('li');
    const name = document.createElement('strong');
    name.textContent = title;
    const ref = isChinese(locale) ? `（${rule}）：` : ` (${rule}): `;
    item.append(name, `${ref}${sentences([message, remedy], locale)}`);
    element.append(item);
  }
  return element;
}

function folded(words: string, findings: readonly Finding[], locale: Locale): HTMLElement {
  const element = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = words;
  element.append(summary, list(findings, locale));
  return element;
}
