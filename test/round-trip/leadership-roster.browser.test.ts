/** What goes into the leadership roster comes out of the page again: model → widget → reader → model, live and saved. */
import { expect, fixture, html, waitUntil as wait } from '@open-wc/testing';
import { department, fieldsIn, fromJsonLd, leader, leadingGroup } from '@sunboard/model';
import { readPage, type PageFacts } from '@sunboard/reader';
import '../../widgets/src/leadership-roster/define.js';

/** As long as the test may take: a loaded machine is no fault of what is tested. */
const waitUntil = (isThere: Parameters<typeof wait>[0], what?: string) =>
  wait(isThere, what, { timeout: 15_000 });

const ADDRESS = 'http://www.example.gov.cn/zwgk/ld/';
/** One value for every field of the model; addresses are absolute, as the widget writes them. */
const LEADER = {
  id: 'L1',
  name: '示范·甲 <乙>',
  post: '党组书记、局长',
  duties: '主持全面工作。\n分管“办公室”。',
  resume: '2001年参加工作。\n2022年任现职。</script>',
  photo: 'https://www.example.gov.cn/ld/1.jpg?a=1&b=2',
  rank: 1,
  department: '局领导',
  phone: '0000-7654321',
  email: 'jia@example.org',
  since: '2022-03-01',
  until: '2027-02-28',
  status: 'serving',
  url: 'https://www.example.gov.cn/ld/1.html',
};
const DEPARTMENT = {
  id: 'D1',
  name: '办公室',
  head: '示范丁',
  responsibilities: '负责综合协调。',
  powers: ['公文管理', '信息公开'],
  address: '示例市阳光路1号',
  hours: '工作日 9:00-17:00',
  phone: '0000-1111111',
  fax: '0000-1111112',
  email: 'office@example.org',
  url: 'https://www.example.gov.cn/bm/1.html',
  parent: '示例市阳光区政务服务局',
};
const GROUP = {
  name: '政务公开领导小组',
  leader: '示范甲',
  deputies: ['示范乙'],
  members: ['示范丁', '示范戊'],
  office: '办公室设在政务公开科',
  duties: '统筹政务公开。',
};
const SETS = [
  { entity: 'Leader', schema: leader, record: LEADER },
  { entity: 'Department', schema: department, record: DEPARTMENT },
  { entity: 'LeadingGroup', schema: leadingGroup, record: GROUP },
] as const;

async function page(): Promise<HTMLElement> {
  const roster = await fixture<HTMLElement>(
    html`<sun-leadership-roster
      lang="zh-CN"
      .records=${{ leaders: [LEADER], departments: [DEPARTMENT], groups: [GROUP] }}
    ></sun-leadership-roster>`,
  );
  await waitUntil(() => roster.querySelectorAll('[data-sun-output]').length === 3);
  return roster;
}

const recordsIn = (facts: PageFacts, entity: (typeof SETS)[number]['entity']): readonly unknown[] => {
  const { records, problems } = fromJsonLd(facts.structured, 'zh-CN', entity);
  expect(problems).to.deep.equal([]);
  return records;
};

describe('the round trip of the leadership roster', () => {
  it('gives back whose each photo is, as the rule of photos asks', async () => {
    const photo = '/demo/site/assets/jiucuo.png';
    const leaders = [
      { name: '周示例', post: '局长', photo },
      { name: '欧阳示例', post: '副局长', photo },
    ];
    const roster = await fixture<HTMLElement>(
      html`<sun-leadership-roster lang="zh-CN" .records=${{ leaders }}></sun-leadership-roster>`,
    );
    await waitUntil(() => roster.shadowRoot?.querySelectorAll('img').length === 2);
    const { people } = await readPage(document, { url: ADDRESS });
    expect(people.map(({ name, photo: shown }) => [name, shown?.alt])).to.deep.equal([
      ['周示例', '周示例的照片'],
      ['欧阳示例', '欧阳示例的照片'],
    ]);
  });

  for (const { entity, schema, record } of SETS) {
    it(`tries every field of ${entity}`, () => {
      expect(Object.keys(record).sort()).to.deep.equal(
        fieldsIn(schema)
          .map(({ name }) => name)
          .sort(),
      );
    });

    it(`gives back every field of ${entity} from the live page`, async () => {
      await page();
      expect(recordsIn(await readPage(document, { url: ADDRESS }), entity)).to.deep.equal([record]);
    });

    it(`gives back every field of ${entity} from the saved page`, async () => {
      const roster = await page();
      const saved = new DOMParser().parseFromString(
        `<!doctype html><html lang="zh-CN"><title>领导信息</title><body>${roster.outerHTML}</body></html>`,
        'text/html',
      );
      expect(recordsIn(await readPage(saved, { url: ADDRESS }), entity)).to.deep.equal([record]);
    });
  }
});
