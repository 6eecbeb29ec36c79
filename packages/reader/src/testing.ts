/** Facts made by hand, for tests that need no browser: an empty page with the given differences. */
import type { PageFacts, Where } from './facts.js';

/** A place for facts made by hand. */
export function at(selector: string, text = ''): Where {
  return { selector, text };
}

/** The facts of a page on which nothing was found, changed as told. */
export function factsWith(change: Partial<PageFacts> = {}): PageFacts {
  return {
    schema: 'sunboard/facts@1',
    url: 'https://www.example.gov.cn/page.html',
    title: '示例页面',
    breadcrumb: [],
    lang: 'zh-CN',
    kind: 'other',
    kindConfidence: 1,
    kindEvidence: [],
    metas: [],
    structured: [],
    dates: [],
    pairs: [],
    lists: [],
    tables: [],
    people: [],
    forms: [],
    footer: { text: '' },
    links: [],
    images: [],
    privacy: [],
    widgets: [],
    text: '',
    headings: [],
    skippedFrames: [],
    truncated: false,
    nodeCount: 1,
    ...change,
  };
}
