/** What goes into the disclosure list comes out of the page again: model → widget → reader → model, field by field, live and saved. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { disclosureItem, fieldsIn, fromJsonLd, type DisclosureItem } from '@sunboard/model';
import { readPage, type PageFacts } from '@sunboard/reader';
import { RULES } from '@sunboard/rules';
import '../../widgets/src/disclosure-list/define.js';
import { exampleItems } from '../../widgets/src/disclosure-list/examples.js';

/** One value for every field of the model; addresses are absolute, as the widget writes them. */
const FULL: Required<DisclosureItem> = {
  title: '示例市阳光区<甲>办法 & "引号" </script> \u2028 𠮷',
  indexNumber: 'SLYG-01-2026-0001',
  documentNumber: '阳政办规〔2026〕3号',
  issuingAuthority: '示例市阳光区政务服务局',
  category: '行政规范性文件',
  summary: '第一行\n第二行',
  generatedOn: '2026-03-02',
  publishedOn: '2026-03-09',
  updatedOn: '2026-03-10',
  validity: 'inForce',
  effectiveUntil: '2031-03-31',
  keywords: ['政务服务', '管理, 办法'],
  disclosure: 'proactive',
  audience: 'public',
  review: { by: '示例科', on: '2026-03-05', basis: '《政府信息公开条例》第十七条' },
  body: '<p>第一条 为规范政务服务。</p><p>1 &lt; 2 &amp; 3</p>',
  url: 'https://www.example.gov.cn/zwgk/1.html?a=1&b=2',
  attachments: [
    { name: '附件：清单', url: 'https://www.example.gov.cn/1.pdf', type: 'application/pdf', size: 204800 },
  ],
  interpretationUrl: 'https://www.example.gov.cn/jd/1.html',
};
const ADDRESS = 'http://www.example.gov.cn/zwgk/zfxxgk/';

async function pageWith(items: readonly DisclosureItem[]): Promise<HTMLElement> {
  const list = await fixture<HTMLElement>(
    html`<sun-disclosure-list lang="zh-CN" .records=${items}></sun-disclosure-list>`,
  );
  await waitUntil(() => list.querySelector('script') !== null, 'structured data is written', {
    timeout: 15_000,
  });
  return list;
}

/** As "save page as" and crawlers see it: serialised, without scripts having run. */
function savedPage(list: HTMLElement): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="zh-CN"><title>信息公开</title><body>${list.outerHTML}</body></html>`,
    'text/html',
  );
}

const itemsIn = (facts: PageFacts): readonly unknown[] => {
  const { records, problems } = fromJsonLd(facts.structured, 'zh-CN', 'DisclosureItem');
  expect(problems).to.deep.equal([]);
  return records;
};

describe('the round trip of the disclosure list', () => {
  it('tries every field of the model', () => {
    const fields = fieldsIn(disclosureItem).map(({ name }) => name);
    expect(Object.keys(FULL).sort()).to.deep.equal([...fields].sort());
  });

  it('gives back every field of an item from the live page', async () => {
    await pageWith([FULL]);
    expect(itemsIn(await readPage(document, { url: ADDRESS }))).to.deep.equal([FULL]);
  });

  it('gives back every field of an item from the saved page', async () => {
    const list = await pageWith([FULL]);
    expect(itemsIn(await readPage(savedPage(list), { url: ADDRESS }))).to.deep.equal([FULL]);
  });

  for (const [name] of Object.entries(FULL).filter(([field]) => field !== 'title'))
    it(`gives back an item whose only field besides the title is ${name}`, async () => {
      const item = { title: '甲', [name]: FULL[name as keyof DisclosureItem] } as unknown as DisclosureItem;
      const list = await pageWith([item]);
      expect(itemsIn(await readPage(savedPage(list), { url: ADDRESS }))).to.deep.equal([item]);
    });

  it('gives back a whole page of long items', async () => {
    const items = Array.from({ length: 20 }, (_, at): DisclosureItem => ({
      ...FULL,
      title: `第 ${at + 1} 件`,
      indexNumber: `SLYG-${at}`,
      body: '<p>条文</p>'.repeat(1000),
    }));
    await pageWith(items);
    expect(itemsIn(await readPage(document, { url: ADDRESS }))).to.deep.equal(items);
  });

  it('never gives out what is not for the public', async () => {
    const list = await pageWith([
      FULL,
      { title: '内部', audience: 'internal' },
      { title: '有限', audience: 'limited' },
    ]);
    const facts = await readPage(document, { url: ADDRESS });
    expect(itemsIn(facts)).to.deep.equal([FULL]);
    expect(list.outerHTML + (list.shadowRoot?.innerHTML ?? '')).not.to.match(/内部|有限/);
  });

  it('is recognised as search, view and download by the rule ogi.tools', async () => {
    await pageWith(exampleItems.slice(0, 3));
    const facts = await readPage(document, { url: ADDRESS });
    const rule = RULES.find(({ id }) => id === 'ogi.tools');
    expect(facts.widgets.map(({ element, state }) => [element, state])).to.deep.include([
      'sun-disclosure-list',
      'ready',
    ]);
    const outcomes = rule?.check(facts, { today: '2026-04-01' } as Parameters<typeof rule.check>[1]);
    expect(outcomes?.map(({ outcome }) => outcome)).to.deep.equal(['passed']);
  });
});
