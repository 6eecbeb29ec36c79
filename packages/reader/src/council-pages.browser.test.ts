/** Pages of parish councils, courts and small agencies: the name of the site above that of the page, papers beside their meeting, events. All names are made up. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const SITE = 'https://www.oakbridgeparishcouncil.gov.uk/';
const read = (title: string, body: string, url = `${SITE}page.html`) =>
  factsOf(`<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`, {
    url,
    base: url,
  });
const lines = async (body: string) => {
  const { lists } = await read('Meetings', body, `${SITE}meetings`);
  return lists.flatMap(({ items }) => items.flatMap(({ title, date }) => (date ? [`${date} ${title}`] : [])));
};
const TEXT = `<p>${'The council meets in the hall on the first Monday of the month and everybody may come and listen. '.repeat(3)}</p>`;

describe('a page of a small body', () => {
  afterEach(closePages);

  const below = (title: string, url?: string) =>
    read(
      title,
      `<div id="title"><h1>Oakbridge Parish Council</h1></div><div id="text"><h3>Freedom of Information</h3>${TEXT}</div>`,
      url,
    );

  it('is headed by its own name, where the first heading is that of the site by its address', async () => {
    const { heading, kind } = await below('Oakbridge Parish Council - Freedom of Information');
    expect(heading).to.equal('Freedom of Information');
    expect(kind).to.equal('ogi');
  });

  it('is headed by the name of the site at its home page, and where the address is another', async () => {
    for (const [title, url] of [
      ['Oakbridge Parish Council - Home', SITE],
      ['Oakbridge Parish Council', SITE],
      ['Oakbridge Parish Council - Freedom of Information', 'https://www.example.org/page.html'],
    ] as const)
      expect((await below(title, url)).heading, title).to.equal('Oakbridge Parish Council');
  });

  it('is a roster by the word for its councillors, which in a longer name may be of anything', async () => {
    const kindOf = async (name: string) => (await read(name, `<h1>${name}</h1>${TEXT}`)).kind;
    for (const name of ['Councillors', 'Parish Councillors', 'Your Parish Councillors', 'Our councillors'])
      expect(await kindOf(name), name).to.equal('roster');
    for (const name of ['Allowances of councillors', 'Councillors vote for a new hall'])
      expect(await kindOf(name), name).not.to.equal('roster');
  });

  it('has its people in capitals, each with the post behind a dash', async () => {
    const told = [
      'JANE DOE',
      'GAIL O’BRIEN - Vice-Chair',
      'JOHN ROE - Clerk and Financial Officer',
      'MARY POE - District Councillor',
      'OAKBRIDGE ALLOTMENTS - Fees',
      'Other Elected Representatives - Ward Councillor',
    ];
    const { people, kind } = await read(
      'Members',
      `<h1>Members</h1>${told.map(name => `<h3>${name}</h3>${TEXT}`).join('')}`,
    );
    expect(people.map(({ name, post }) => `${name ?? ''}, ${post ?? ''}`)).to.deep.equal([
      'Gail O’Brien, Vice-Chair',
      'John Roe, Clerk and Financial Officer',
      'Mary Poe, District Councillor',
    ]);
    expect(kind).to.equal('roster');
  });
});

describe('lines of small bodies', () => {
  afterEach(closePages);

  it('are named by the meeting in another cell where the links are but its papers', async () => {
    const row = (day: string, name: string, ...papers: string[]) =>
      `<tr><td>${day}</td>${['Agenda', 'Minutes'].map(paper => `<td>${papers.includes(paper) ? `<a href="/${day}-${paper}.pdf">${paper}</a>` : ''}</td>`).join('')}<td class="notes">${name}</td></tr>`;
    expect(
      await lines(
        `<h1>Diary</h1><table><tr><th>Date</th><th>Agenda</th><th>Minutes</th><th>Notes</th></tr>${row('27 May 2026', 'Annual Parish Meeting', 'Agenda', 'Minutes')}${row('8 July 2026', 'Parish Council Meeting', 'Agenda')}${row('9 September 2026', 'Planning Committee')}</table>`,
      ),
    ).to.deep.equal([
      '2026-05-27 Annual Parish Meeting',
      '2026-07-08 Parish Council Meeting',
      '2026-09-09 Planning Committee',
    ]);
  });

  it('are named by their heading where the link is the number of the paper', async () => {
    const card = (name: string, number: string, day: string) =>
      `<div class="NewsList"><h2>${name}</h2><a href="/${number}.pdf">${number}</a><div class="bar"><div>General</div>|<div class="NewsDate">${day}</div></div></div>`;
    expect(
      await lines(
        `<h1>News</h1><div>${card('Board publishes its yearly plan', 'pr17-02', 'January 10, 2017')}${card('Clerk wins an award of the county', 'pr17-01', 'January 04, 2017')}${card('Office moves to the old mill', 'pr16-38', 'December 15, 2016')}</div>`,
      ),
    ).to.deep.equal([
      '2017-01-10 Board publishes its yearly plan',
      '2017-01-04 Clerk wins an award of the county',
      '2016-12-15 Office moves to the old mill',
    ]);
  });

  it('are named by the row above where the link of each is the same', async () => {
    const opinion = (name: string, number: string, day: string) =>
      `<tr><td colspan="3"><b><a href="/${number}.pdf">${name}</a></b></td></tr><tr><td>${number}</td><td>${day}</td><td><a href="/lists/${number}.html">Hand Down List</a></td></tr><tr><td colspan="3">Doe, Jane, Jr.</td></tr>`;
    expect(
      await lines(
        `<h1>Opinions</h1><table>${opinion('Oakbridge Mill v. Harbor Works', '2012-CA-00550', '2/28/2012')}${opinion('Jane Doe v. State', '2012-KA-01958', '11/16/2011')}${opinion('John Roe v. County of Oakbridge', '2011-CA-00012', '7/19/2012')}</table>`,
      ),
    ).to.deep.equal([
      '2012-02-28 Oakbridge Mill v. Harbor Works',
      '2011-11-16 Jane Doe v. State',
      '2012-07-19 John Roe v. County of Oakbridge',
    ]);
  });

  it('are not named by the sign that opens a box', async () => {
    const box = (name: string, day: string) =>
      `<div class="row"><div class="cell"><a href="#">[+]</a> Report of the officer (${day})</div><div class="more">${name}</div></div>`;
    const read_ = await lines(
      `<h1>Reports</h1><div>${box('All requests', 'February 23, 2016')}${box('Costs', 'April 1, 2015')}</div>`,
    );
    expect(read_.filter(line => line.includes('[+]'))).to.deep.equal([]);
  });
});

describe('the page of an event', () => {
  afterEach(closePages);
  const at = (path: string, times: string) =>
    read(
      'Spring fair',
      `<main><h1>Spring fair</h1><article>${times}<p>On the green, with music and a market. Bring your own cup.</p></article></main>`,
      `https://www.oakbridge.example.gov/${path}`,
    );
  const TIMES =
    '<time datetime="2021-02-16T12:00:00Z">Feb 16</time> <time datetime="2021-02-16T19:00:00Z">2:00 PM</time>';

  it('was not published on the day of the event', async () => {
    expect((await at('events/spring-fair', TIMES)).publishedOn).to.equal(undefined);
    expect((await at('news/spring-fair', TIMES)).publishedOn).to.equal('2021-02-16');
    expect(
      (await at('events/spring-fair', '<time datetime="2021-02-16">16 February 2021</time>')).publishedOn,
    ).to.equal('2021-02-16');
  });

  it('was published on the day that a label tells, below what other labels have', async () => {
    const { publishedOn } = await read(
      'Open board meeting',
      `<h1>Open board meeting</h1><div>${TEXT}<p><strong>Website:</strong><br><a href="/board">Civilian Oversight Board</a></p><p><strong>Event published: </strong>Jun 9, 2020 4:48 PM</p></div>`,
      'https://www.oakbridge.example.gov/events/detail?id=4',
    );
    expect(publishedOn).to.equal('2020-06-09');
  });
});
