/** Pages of towns, boroughs and districts that few people keep: grids of months, cards and rows without links, headings for the ear alone. All names are made up. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const SITE = 'https://www.oakbridge.gov/';
const read = (title: string, body: string, url = `${SITE}page.html`) =>
  factsOf(`<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`, {
    url,
    base: url,
  });
const lines = async (body: string) => {
  const { lists } = await read('Meetings', body, `${SITE}meetings.html`);
  return lists.flatMap(({ items }) => items.flatMap(({ title, date }) => (date ? [`${date} ${title}`] : [])));
};
const TEXT = `<p>${'The township keeps the roads and the park and asks everybody to help. '.repeat(3)}</p>`;

describe('lines of a town', () => {
  afterEach(closePages);

  it('are one list where the cells of a table are links, row after row', async () => {
    const names = ['January', 'February', 'March', 'April', 'June', 'July', 'August', 'October'].map(month =>
      [2023, 2024, 2025].map(year => `${month} ${String(year)}`),
    );
    const menu = Array.from({ length: 30 }, (_, at) => `<a href="/p${String(at)}">Page</a> `).join('');
    const { kind, lists } = await read(
      'Oakbridge | Minutes',
      `<div class="nav">${menu}</div><h1>Meeting Minutes</h1><table>${names.map(row => `<tr>${row.map(name => `<td><a href="/m/${name.replace(' ', '-')}.pdf">${name}</a></td>`).join('')}</tr>`).join('')}</table>`,
    );
    expect(lists.map(({ items }) => items.map(({ title }) => title))).to.deep.equal([names.flat()]);
    expect(kind).to.equal('column');
  });

  it('are one list though the mark for strong words changes among them', async () => {
    const row = (day: string, tag: string) =>
      `<tr><td><${tag}><a href="/m/${day.slice(0, 2)}.pdf">${day}</a></${tag}></td></tr>`;
    const days = ['11 February 2015', '14 January 2015', '10 December 2014', '12 November 2014'];
    expect(
      await lines(
        `<h1>Minutes</h1><table>${days.map((day, at) => row(day, at < 2 ? 'b' : 'strong')).join('')}</table>`,
      ),
    ).to.deep.equal([
      '2015-02-11 11 February 2015',
      '2015-01-14 14 January 2015',
      '2014-12-10 10 December 2014',
      '2014-11-12 12 November 2014',
    ]);
  });

  it('are named by the first line of a cell, not by the longest of those below it', async () => {
    const row = (day: string, name: string) =>
      `<tr><td>${day}</td><td><p>${name}:</p><ul><li>Rules on the keeping of very small dogs in the town park, part 104-07.</li></ul><p>1 document released in full. The document is <a href="#contact">available upon request</a>.</p></td></tr>`;
    expect(
      await lines(
        `<h1>Disclosure log</h1><table><thead><tr><th>Date</th><th>Detail</th></tr></thead>${row('12 July 2022', 'Handbook of the park (REF 67)')}${row('1 June 2022', 'Letters about the park (REF 64)')}${row('23 May 2022', 'Plans of the park (REF 53)')}</table><h2 id="contact">Contact us</h2>`,
      ),
    ).to.deep.equal([
      '2022-07-12 Handbook of the park (REF 67):',
      '2022-06-01 Letters about the park (REF 64):',
      '2022-05-23 Plans of the park (REF 53):',
    ]);
  });

  it('are named by the box called a title below their day, whatever stands in the text of the card', async () => {
    const card = (day: string, name: string, text: string) =>
      `<div class="card"><div class="news-item"><div class="news-date">${day}</div><div class="news-title">${name}</div><div class="news-body">${text}</div></div></div>`;
    expect(
      await lines(
        `<h1>News</h1>${card('April 25, 2026', 'Clean-up day', `<b>Bring:</b><ul>${'<li>Old tyres and stoves</li>'.repeat(9)}</ul>`)}${card('April 7, 2026', 'Public hearing', 'Hearing on the proposed rules for the data centre and its zone.')}${card('April 6, 2026', 'Minutes pending', 'The board met on Monday, April 6, 2026. Minutes will be on the <a href="/m.html">Meetings page</a> once approved.')}`,
      ),
    ).to.deep.equal(['2026-04-25 Clean-up day', '2026-04-07 Public hearing', '2026-04-06 Minutes pending']);
  });

  it('are named by their day where all else that stands in the row stands in others too', async () => {
    const row = (day: string, minutes = 'Not yet held') =>
      `<tr><td>${day}</td><td>6:30 PM</td><td>—</td><td>${minutes}</td></tr>`;
    expect(
      await lines(
        `<h1>Meetings</h1><table><tr><th>Date</th><th>Time</th><th>Agenda</th><th>Minutes</th></tr>${row('Monday, April 6, 2026', 'Pending')}${row('Monday, May 4, 2026')}${row('Monday, June 1, 2026')}${row('Tuesday, July 7, 2026 <em>(Holiday shift)</em>')}</table>`,
      ),
    ).to.deep.equal([
      '2026-04-06 Monday, April 6, 2026',
      '2026-05-04 Monday, May 4, 2026',
      '2026-06-01 Monday, June 1, 2026',
      '2026-07-07 Tuesday, July 7, 2026',
    ]);
  });
});

describe('a page of a town', () => {
  afterEach(closePages);

  it('is headed by what is seen, where the heading for screen readers is not what the page is called', async () => {
    const told = (heading: string, name: string) =>
      read(
        `${name} | Oakbridge`,
        `<main><h1 class="usa-sr-only">${heading}</h1><h2>Freedom of Information Act (FOIA)</h2>${TEXT}</main>`,
        `${SITE}foia/`,
      );
    const { heading, kind } = await told('Content start', 'Reading Room FOIA');
    expect(heading).to.equal('Freedom of Information Act (FOIA)');
    expect(kind).to.equal('ogi');
    expect((await told('Reading Room', 'Reading Room')).heading).to.equal('Reading Room');
  });

  it('is headed by its own name below a header with that of the site, which its title ends with', async () => {
    const told = (title: string) =>
      read(
        title,
        `<header><h1>Oakbridge Police Department</h1><p>Est. 1721</p></header><h2>Public Records Request Form</h2>${TEXT}`,
      );
    expect((await told('Records Request | Oakbridge Police Department')).heading).to.equal(
      'Public Records Request Form',
    );
    for (const title of ['Home | Oakbridge Police Department', 'Oakbridge Police Department'])
      expect((await told(title)).heading, title).to.equal('Oakbridge Police Department');
  });

  it('is not headed by the head of a column above its first day', async () => {
    const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
    const { heading } = await read(
      'Allotments',
      `<p><font size="5"><b>Keepers of plots</b></font></p><table>${row('<b>Date</b>', '<b>Name</b>', '<b>Comments</b>')}${row('22/03/10', 'Paul Example', TEXT)}${row('21/03/10', 'Jane Sample', TEXT)}${row('20/03/10', 'John Specimen', TEXT)}</table>`,
      'https://www.oakbridge.org.uk/allotments.htm',
    );
    expect(heading).to.equal(undefined);
  });

  it('is a roster where it is called by its board, and none where the board has done something', async () => {
    const kindOf = async (name: string) => (await read(name, `<h1>${name}</h1>${TEXT}`)).kind;
    for (const name of ['Board of Commissioners', 'Board of Directors', 'Council Members'])
      expect(await kindOf(name), name).to.equal('roster');
    for (const name of ['Board of Commissioners meetings', 'Minutes of the Board of Directors'])
      expect(await kindOf(name), name).not.to.equal('roster');
  });

  it('has no list in the menu that a script unfolds from its name', async () => {
    const { lists } = await read(
      'Payments',
      `<ul id="ddsubmenu3" class="ddsubmenustyle"><li><a href="/a.pdf">Proposals for the traffic in the village</a></li><li><a href="/b.pdf">Comments from the police on them</a></li><li><a href="/c.pdf">Minutes of the working group</a></li></ul><h1>Payments</h1>${TEXT}`,
    );
    expect(lists).to.deep.equal([]);
  });

  it('has as its people neither rows over both columns nor one person twice', async () => {
    const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
    const { people } = await read(
      'Board',
      `<h2>Board of Directors</h2><table><thead><tr><th>Name</th><th>Title</th></tr></thead><tbody>${row('Wanda Example', 'Chair')}${row('Alvin Sample, Jr.', 'Vice-Chair')}${row('David Specimen', '')}</tbody><thead><tr><th colspan="2">Appointed consultants</th></tr></thead>${row('Larry Instance', 'Accountant')}<tr><td colspan="2">The directors receive no pay.</td></tr></table>`,
    );
    expect(people.map(({ name }) => name)).to.deep.equal([
      'Wanda Example',
      'Alvin Sample, Jr.',
      'David Specimen',
      'Larry Instance',
    ]);
  });

  it('has people with the post that heads them, not with that of the next', async () => {
    const { people } = await read(
      'Police',
      `<h1>Police</h1><div><h3>Chief of Police</h3><p>Kelly Sample</p><h3>Assistant Chief of Police</h3><p>Shane Example</p></div>`,
    );
    expect(people.map(({ name, post }) => `${name ?? ''}, ${post ?? ''}`)).to.deep.equal([
      'Kelly Sample, Chief of Police',
      'Shane Example, Assistant Chief of Police',
    ]);
  });
});
