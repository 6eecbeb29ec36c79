import { expect, fixture, html } from '@open-wc/testing';
import { shadow } from '../internal/shadow.test-helper.js';
import { waitUntil } from '../internal/wait.test-helper.js';
import { fromJsonLd } from '@sunboard/model';
import { SunErrorEvent } from '../internal/events.js';
import './define.js';
import { exampleDepartments, exampleGroups, exampleLeaders } from './examples.js';
import type { LeadershipRosterElement } from './leadership-roster.js';

const realFetch = globalThis.fetch;
const all = {
  asOf: '2020-01-02',
  leaders: exampleLeaders,
  departments: exampleDepartments,
  groups: exampleGroups,
};
const settled = (roster: Element) =>
  waitUntil(() => shadow(roster).querySelector('section, .failure') !== null);
const full = async (attributes: Partial<Pick<LeadershipRosterElement, 'layout' | 'staff'>> = {}) => {
  const roster = await fixture<LeadershipRosterElement>(
    html`<sun-leadership-roster
      lang="zh-CN"
      .layout=${attributes.layout ?? 'cards'}
      ?staff=${attributes.staff ?? false}
    >
      <script type="application/json">
        ${''}
      </script></sun-leadership-roster
    >`,
  );
  roster.querySelector('script')?.append(JSON.stringify(all));
  await settled(roster);
  return roster;
};

describe('<sun-leadership-roster>', () => {
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  it('shows people in rank order, the vacancy and the acting post said plainly', async () => {
    const roster = await full();
    expect(
      [...shadow(roster).querySelectorAll('[part="card"] .name')].map(name => name.textContent.trim()),
    ).to.deep.equal(['示范甲', '示范乙', '空缺']);
    expect(shadow(roster).querySelectorAll('[part="card"]')[1]?.textContent).to.contain('代理');
    expect(shadow(roster).textContent).to.contain('该职务暂时空缺');
    expect(
      shadow(roster).querySelector('img')?.alt,
      'says that it is a photo, and whose: the name alone stands beside it',
    ).to.equal('示范甲的照片');
    await waitUntil(
      () => shadow(roster).querySelector('img') === null,
      'a photo that fails gives way to initials',
    );
    expect(shadow(roster).querySelector('.initials')?.textContent).to.equal('示');
    await expect(roster).to.be.accessible();
  });

  it('says that a post is vacant within its card on a narrow telephone', async () => {
    const roster = document.createElement('sun-leadership-roster');
    roster.records = [{ post: 'Chief Engineer', status: 'vacant' }];
    const page = await fixture<HTMLElement>(html`<div lang="en">${roster}</div>`);
    page.style.width = '240px';
    await settled(roster);
    const edge = (part: string) =>
      shadow(roster).querySelector(`[part="${part}"]`)?.getBoundingClientRect().right ?? 0;
    expect(edge('badge')).to.be.greaterThan(0).and.below(edge('card'));
  });

  it('has a table that the keyboard can scroll, and no empty list for a unit that is only named', async () => {
    const roster = document.createElement('sun-leadership-roster');
    roster.layout = 'table';
    const data = document.createElement('script');
    data.type = 'application/json';
    data.textContent = JSON.stringify({
      leaders: [{ name: '示范甲', post: '局长' }],
      departments: [{ name: '办公室' }, { name: '法规科', phone: '010-00000001' }],
      groups: [{ name: '公开工作领导小组' }],
    });
    roster.append(data);
    await fixture(html`<div lang="zh-CN">${roster}</div>`);
    await settled(roster);
    expect(shadow(roster).querySelector('table')?.closest('[role="group"]')).to.have.property('tabIndex', 0);
    expect(shadow(roster).querySelectorAll('dl')).to.have.length(1);
    expect(shadow(roster).querySelector('dl a[href="tel:01000000001"]'), 'dialled from here').to.exist;
  });

  it('shows data that is nearly JSON, and tells the webmaster', async () => {
    const codes: string[] = [];
    const roster = document.createElement('sun-leadership-roster');
    roster.addEventListener('sun-error', ({ problems }) => codes.push(...problems.map(({ code }) => code)));
    const data = document.createElement('script');
    data.type = 'application/json';
    data.textContent = `{ "leaders": ${JSON.stringify(exampleLeaders)}, }`;
    roster.append(data);
    await fixture(html`<div lang="zh-CN">${roster}</div>`);
    await settled(roster);
    expect(shadow(roster).querySelector('[part="card"] .name')?.textContent.trim()).to.equal('示范甲');
    expect(codes).to.deep.equal(['loose_json']);
  });

  for (const layout of ['table', 'chart'] as const) {
    it(`draws an accessible ${layout}`, async () => {
      const roster = await full({ layout });
      expect(shadow(roster).querySelector(`[part="${layout}"]`)?.textContent).to.contain('示范乙');
      await expect(roster).to.be.accessible();
    });
  }

  it('warns staff of information past its age', async () => {
    const roster = await full({ staff: true });
    expect(shadow(roster).querySelector('.stale')?.textContent).to.contain('12 个月');
    expect(shadow(roster).textContent).to.contain('信息截至 2020-01-02');
  });

  it('folds out in the chart what the cards say, and marks vacant and acting posts there too', async () => {
    const roster = await full({ layout: 'chart' });
    const [first, second, third] = shadow(roster).querySelectorAll('[part="chart"] > ul:first-child > li');
    expect(first?.querySelector('summary')?.ariaLabel).to.equal('详细信息：示范甲');
    expect(first?.querySelector('details')?.textContent)
      .to.contain('主持全面工作')
      .and.to.contain('2022年任现职');
    expect(second?.querySelector('.box')?.textContent).to.contain('代理');
    expect(third?.querySelector('.box')?.textContent).to.contain('该职务暂时空缺');
  });

  for (const layout of ['cards', 'table', 'chart'] as const) {
    it(`saves published contacts as vCards from the ${layout}`, async () => {
      const roster = await full({ layout });
      roster.organization = '示例局';
      const saved: Blob[] = [];
      const [makeUrl, click] = [URL.createObjectURL, HTMLAnchorElement.prototype.click];
      URL.createObjectURL = blob => {
        saved.push(blob as Blob);
        return makeUrl.call(URL, blob);
      };
      HTMLAnchorElement.prototype.click = function () {
        expect(this.download).to.equal('示范甲.vcf');
      };
      try {
        const buttons = shadow(roster).querySelectorAll<HTMLButtonElement>('button[aria-label*="vCard"]');
        expect(buttons, 'the vacant post has none').to.have.length(2);
        buttons[0]?.click();
        await waitUntil(() => saved.length > 0);
      } finally {
        URL.createObjectURL = makeUrl;
        HTMLAnchorElement.prototype.click = click;
      }
      expect(await saved[0]?.text()).to.contain('ORG:示例局;局领导');
    });
  }

  it('reads a wrapped table, and says in which row a record is faulty', async () => {
    const heard: SunErrorEvent[] = [];
    const listen = (event: Event) => {
      if (event instanceof SunErrorEvent) heard.push(event);
    };
    document.addEventListener('sun-error', listen);
    const roster = await fixture(
      html`<sun-leadership-roster lang="zh-CN"
        ><table>
          <tr>
            <th>照片</th>
            <th>姓名</th>
            <th>职务</th>
            <th>工作分工</th>
          </tr>
          <tr>
            <td><img src="/a.png" alt="示范甲" /></td>
            <td>示范甲</td>
            <td>局长</td>
            <td>全面工作</td>
          </tr>
          <tr>
            <td></td>
            <td>示范乙</td>
            <td></td>
            <td>政务公开</td>
          </tr>
        </table></sun-leadership-roster
      >`,
    );
    await settled(roster);
    document.removeEventListener('sun-error', listen);
    expect(heard.flatMap(event => event.problems.map(({ row }) => row))).to.deep.equal([2]);
    expect(shadow(roster).querySelectorAll('[part="card"]')).to.have.length(1);
    expect(shadow(roster).querySelector('.post')?.textContent.trim()).to.equal('局长');
    expect(shadow(roster).querySelector('.duties')?.textContent).to.contain('全面工作');
  });

  it('tells the webmaster of two holders of one sole post, and shows both', async () => {
    const heard: SunErrorEvent[] = [];
    const listen = (event: Event) => {
      if (event instanceof SunErrorEvent) heard.push(event);
    };
    document.addEventListener('sun-error', listen);
    const roster = await fixture<LeadershipRosterElement>(
      html`<sun-leadership-roster
        lang="zh-CN"
        .records=${[
          { name: '示范甲', post: '局长', rank: 2 },
          { name: '示范乙', post: '党组书记、局长', rank: 1 },
          { name: '示范丙', post: '副局长' },
          { name: '示范丁', post: '副局长' },
        ]}
      ></sun-leadership-roster>`,
    );
    await waitUntil(() => heard.length > 0);
    document.removeEventListener('sun-error', listen);
    expect(heard.flatMap(event => event.problems.map(({ code, row }) => ({ code, row })))).to.deep.equal([
      { code: 'doubled_post', row: 2 },
    ]);
    expect(heard[0]?.fatal).to.equal(false);
    expect(heard[0]?.problems[0]?.message).to.equal('“局长”有 2 人：示范甲、示范乙');
    expect(shadow(roster).querySelectorAll('[part="card"]')).to.have.length(4);
  });

  it('opens the résumés for paper and folds them again', async () => {
    const roster = await full();
    const resume = shadow(roster).querySelector<HTMLDetailsElement>('details');
    expect(resume?.open).to.equal(false);
    window.dispatchEvent(new Event('beforeprint'));
    expect(resume?.open).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(resume?.open).to.equal(false);
  });

  it('says since when and until when a post is held', async () => {
    const roster = await full();
    expect(
      [...shadow(roster).querySelectorAll<HTMLTimeElement>('[part="card"]:first-child time')].map(
        time => time.dateTime,
      ),
    ).to.deep.equal(['2022-03-01', '2027-02-28']);
  });

  it('keeps the wrapped list when the source fails', async () => {
    globalThis.fetch = () => Promise.resolve(new Response('<!doctype html><title>x</title>'));
    const roster = await fixture(
      html`<sun-leadership-roster lang="en" src="/x.json"
        ><ul>
          <li>A</li>
        </ul></sun-leadership-roster
      >`,
    );
    await settled(roster);
    expect(shadow(roster).querySelector('[role="alert"]')?.textContent).to.contain('web page');
    expect(shadow(roster).querySelector('slot')?.assignedElements()).to.have.length(1);
    await expect(roster).to.be.accessible();
  });

  it('says so when there is nobody to show', async () => {
    const roster = await fixture<LeadershipRosterElement>(
      html`<sun-leadership-roster lang="en" .records=${[]}></sun-leadership-roster>`,
    );
    await waitUntil(() => shadow(roster).textContent.includes('nothing here yet'));
    await expect(roster).to.be.accessible();
  });

  it('emits JSON-LD from which people, departments and groups are read back', async () => {
    const roster = await full();
    await waitUntil(() => roster.querySelectorAll('[data-sun-output]').length === 3);
    const read = (entity: string) =>
      fromJsonLd(
        JSON.parse(roster.querySelector(`[data-sun-output="${entity}"]`)?.textContent ?? ''),
        'zh-CN',
      ).records;
    const absolute = (record: object) =>
      Object.fromEntries(
        Object.entries(record).map(([key, value]) => [
          key,
          key === 'url' || key === 'photo'
            ? new URL(String(value), document.baseURI).href
            : (value as unknown),
        ]),
      );
    expect(read('Leader')).to.deep.equal([1, 0, 2].map(index => absolute(exampleLeaders[index] ?? {})));
    expect(read('Department')).to.deep.equal(exampleDepartments.map(absolute));
    expect(read('LeadingGroup')).to.deep.equal(exampleGroups);
  });

  it('fits a screen of 320 pixels and runs nothing from a résumé', async () => {
    const evil = '<svg onload="window.ran=1">';
    const box = await fixture<HTMLElement>(
      html`<div>
        <sun-leadership-roster
          lang="en"
          .records=${[{ name: 'A', post: 'B', resume: evil, url: 'https://example.org/' }]}
        ></sun-leadership-roster>
      </div>`,
    );
    box.style.width = '320px';
    const roster = box.firstElementChild as LeadershipRosterElement;
    await settled(roster);
    expect(roster.scrollWidth).to.be.at.most(320);
    expect(shadow(roster).querySelector('details')?.textContent).to.contain(evil);
    expect((window as { ran?: number }).ran).to.equal(undefined);
  });

  it('finds its parts in what an interface wraps around them, under the names of its programs', async () => {
    const answer = {
      code: 0,
      data: {
        leaders: [
          { leaderName: '示例乙', position: '副局长', sort: '2' },
          { leaderName: '示例甲', position: '局长', sort: '1', duties: '主持全面工作&nbsp;<br>分管办公室' },
        ],
        departments: [{ deptName: '办公室' }],
      },
    };
    const roster = await fixture<LeadershipRosterElement>(
      html`<sun-leadership-roster lang="zh-CN"
        ><script type="application/json">
          ${JSON.stringify(answer)}
        </script></sun-leadership-roster
      >`,
    );
    await settled(roster);
    const text = shadow(roster).textContent;
    expect(text.indexOf('示例甲')).to.be.within(0, text.indexOf('示例乙'));
    expect(text).to.include('分管办公室').and.to.include('办公室').and.not.to.include('<br>');
  });
});
