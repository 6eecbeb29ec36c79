/** Facts made by hand for unit tests: an empty page with the given differences. */
import type { PageFacts } from '@sunboard/reader';

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
