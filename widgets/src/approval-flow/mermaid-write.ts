/** Writes a process as Mermaid flowchart text; limits and notes have no place there and stay behind. */
import type { FlowLink, Process } from './process-model.js';

/** Flowchart text that `readMermaid` reads back with the same steps, owners and ways on. */
export function writeMermaid(process: Process): string {
  const ids = new Map(process.steps.map(({ id, number }) => [id, safeId(id, number)]));
  const nodes = process.steps.map(
    ({ id, name, decision }) =>
      `  ${ids.get(id) ?? ''}${decision ? `{${quoted(name)}}` : `[${quoted(name)}]`}`,
  );
  const links = process.links.map(
    link =>
      `  ${ids.get(link.from) ?? ''} ${link.branch === 'correction' ? '-.->' : '-->'}${labelOf(link)} ${ids.get(link.to) ?? ''}`,
  );
  const owners = [
    ...new Set(process.steps.map(step => step.owner).filter(owner => owner !== undefined && owner !== '')),
  ];
  const lanes = owners.map((owner, index) => {
    const members = process.steps
      .filter(step => step.owner === owner)
      .map(step => `    ${ids.get(step.id) ?? ''}`);
    return [`  subgraph owner${index + 1}[${quoted(owner ?? '')}]`, ...members, '  end'].join('\n');
  });
  return `${['flowchart TD', ...nodes, ...links, ...lanes].join('\n')}\n`;
}

/** Branches whose word the reader needs where the arrow has no label. */
const WORDS: Readonly<Record<FlowLink['branch'], string>> = {
  next: '',
  yes: '是',
  no: '否',
  correction: '补正',
  refusal: '不予',
};

function labelOf({ label, branch }: FlowLink): string {
  const words = label ?? WORDS[branch];
  return words === '' ? '' : `|${quoted(words)}|`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '#quot;').replace(/\s+/g, ' ').replace(/\|/g, '#124;')}"`;
}

/** `end` and some others are words of the language; anything but plain letters and digits breaks it. */
function safeId(id: string, number: number): string {
  return /^[A-Za-z]\w{0,60}$/.test(id) &&
    !/^(?:end|graph|flowchart|subgraph|style|class|classDef|click|linkStyle|direction|default|owner\d{1,4})$/i.test(
      id,
    )
    ? id
    : `step${number}`;
}
