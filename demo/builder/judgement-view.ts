/** Draws what the rules say of the preview: how many it keeps, what the data lack, and what only the page around can do. */
import type { Finding } from '@sunboard/rules';
import { fill } from '@sunboard/model';
import type { Texts } from './texts.js';
import type { EmbedVerdict } from './verdict.js';

/** The nodes that stand under the preview. */
export function judgementView({ passed, failed, unsure, around }: EmbedVerdict, text: Texts): Node[] {
  const nodes: Node[] = [paragraph(fill(text.passed, { n: passed.length }))];
  if (failed.length > 0) nodes.push(paragraph(fill(text.failed, { n: failed.length })), list(failed));
  if (unsure.length > 0) nodes.push(folded(fill(text.unsure, { n: unsure.length }), unsure));
  const [first, ...others] = around;
  if (first) nodes.push(paragraph(text.cannot), list([first]));
  if (others.length > 0) nodes.push(folded(fill(text.around, { n: others.length }), others));
  return nodes;
}

function paragraph(words: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}

function list(findings: readonly Finding[]): HTMLElement {
  const element = document.createElement('ul');
  for (const { rule, title, message, remedy } of findings) {
    const item = document.createElement('li');
    const name = document.createElement('strong');
    name.textContent = title;
    item.append(name, ` (${rule}) ${message} ${remedy}`);
    element.append(item);
  }
  return element;
}

function folded(words: string, findings: readonly Finding[]): HTMLElement {
  const element = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = words;
  element.append(summary, list(findings));
  return element;
}
