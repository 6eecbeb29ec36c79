/** What runs in the measured page: a bare walk, and our reader with all rules. */
import { readPage } from '@sunboard/reader';
import { runInTurns } from '@sunboard/rules';

/** Visits every node and does nothing: no check can be quicker. */
function walk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return nodes;
}

async function check(): Promise<number> {
  const facts = await readPage(document, {
    url: 'http://www.example.gov.cn/',
    maxNodes: 1_000_000,
    maxTime: 60_000,
  });
  await new Promise(resolve => {
    setTimeout(resolve, 0);
  });
  const report = await runInTurns(facts, {
    today: '2026-03-09',
    locale: 'zh-CN',
    facts: false,
    packs: ['cn', 'privacy', 'us', 'uk'],
  });
  return report.findings.length;
}

async function read(): Promise<number> {
  const facts = await readPage(document, {
    url: 'http://www.example.gov.cn/',
    maxNodes: 1_000_000,
    maxTime: 60_000,
  });
  return facts.nodeCount;
}

Object.assign(globalThis, { sunboardBench: { walk, check, read } });
