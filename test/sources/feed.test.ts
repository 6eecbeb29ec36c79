/** Feeds are read as they are meant: every entry with its own title, the day in the land of the page, and an address that leads there. */
import { DOMParser } from '@xmldom/xmldom';
import { expect, it } from 'vitest';
import { recordsFromFeed, type XmlNode } from '@sunboard/model/feed';
import { FEED, madeFeed } from './made-feed.js';

const FEEDS = 300;

it(`feeds made by chance are read as they are meant (${FEEDS})`, () => {
  for (let seed = 1; seed <= FEEDS; seed += 1) {
    const { xml, items, made } = madeFeed(seed);
    const document: XmlNode = new DOMParser().parseFromString(xml, 'application/xml');
    const { value, problems } = recordsFromFeed(document, 'zh-CN', FEED);
    const about = `${seed} ${JSON.stringify(made)}`;
    expect(value, about).toEqual(items.map(item => ({ ...item, issuingAuthority: '示例局' })));
    expect(problems, about).toEqual([]);
  }
});
