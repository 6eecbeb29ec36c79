/** Figures, logs, notices and forms as agencies, counties and the police of other countries have them; all names are made up. */
import { expect } from '@open-wc/testing';
import { main } from './list-fixture.test-helper.js';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const URL_ = 'https://www.example.org/about/records/';
const read = (body: string, title = 'Records', head = '') =>
  factsOf(
    `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
    { url: URL_, base: URL_ },
  );
const linesOf = async (body: string) =>
  (await read(body)).lists
    .filter(list => list.main)
    .flatMap(({ items }) => items.map(({ title, date = 'no day' }) => `${date} ${title}`));

describe('figures of a day', () => {
  afterEach(closePages);

  const figures = (words: string) =>
    `<main><h1>Water levels and readings</h1><h4>${words}</h4><table><tr><th>River</th><th>Metres</th></tr><tr><td>Upper Sample</td><td>2.1</td></tr><tr><td>Lower Sample</td><td>3.4</td></tr></table></main>`;
  const issued = '<meta name="dcterms.issued" content="2024-04-22T08:59:51+10:00">';
  for (const words of [
    'As at 6 pm, 2 May 2024',
    'As of noon on Thursday, 2 May 2024',
    'Readings (as at 2 May 2024)',
  ])
    it(`are not the day of the page: ${words}`, async () => {
      expect((await read(figures(words))).publishedOn).to.equal(undefined);
      expect((await read(figures(words), 'Water levels', issued)).publishedOn).to.equal('2024-04-22');
    });

  it('leave alone a day that stands by itself', async () => {
    expect((await read(figures('2 May 2024'))).publishedOn).to.equal('2024-05-02');
  });
});

describe('mail addresses', () => {
  afterEach(closePages);

  const mail = '<a href="mailto:foi@example.org">foi@example.org</a>';
  const ask = `For a copy of this information, please send a request in writing to ${mail}.`;

  it('are not what the lines of a log are about, however long their words are', async () => {
    const long =
      'Letters on the ferry service, on the budget of its new landing stage and on the hours of the island line, with the notes that the harbour office made on them';
    const rows = [
      ['25/09/2024', `Minutes of the steering group. ${ask}`],
      ['10/11/2024', `${long}. Partial access granted. ${ask}`],
      ['05/12/2024', `List of bodies that have sent in a plan. ${ask}`],
    ] as const;
    expect(
      (
        await linesOf(
          `<h1>Disclosure log</h1><table><thead><tr><th>ID</th><th>Date of access</th><th>Detail</th></tr></thead><tbody>${rows.map(([day, words], n) => `<tr><td>15${String(n)}</td><td>${day}</td><td>${words}</td></tr>`).join('')}</tbody></table>`,
        )
      ).map(line => line.slice(0, 31)),
    ).to.deep.equal([
      '2024-09-25 Minutes of the steer',
      '2024-11-10 Letters on the ferry',
      '2024-12-05 List of bodies that ',
    ]);
  });

  it('of the members make no list', async () => {
    const member = (post: string, name: string) =>
      `<h3>${post}:</h3><p>${name} - <a href="mailto:${name}@example.org">${name}@example.org</a></p>`;
    const { lists } = await read(
      `<h2>Contact Us</h2>${member('Clerk', 'a.sample')}${member('Chairman', 'b.example')}${member('Vice-Chairman', 'c.specimen')}`,
    );
    expect(lists).to.deep.equal([]);
  });
});

describe('links side by side', () => {
  afterEach(closePages);

  const names = [
    'Notice of the school board election – May 9, 2023',
    'Early voting in the school board election – May 9, 2023',
    'Special election of the town council – March 14, 2023',
    '2022 general election and its runoff – November 8, 2022',
    '2022 primary election of both parties – May 24, 2022',
  ];
  const group = names.map((name, n) => `<a class="list-group-item" href="/${String(n)}.pdf">\n${name}\n</a>`);

  it('are lines with the day that each of them ends with', async () => {
    expect(
      await linesOf(
        `<h1>Election notices</h1><div class="list-group"><h4 class="list-group-item">Past elections</h4>${group.join('\n')}</div>`,
      ),
    ).to.deep.equal(
      names.map(
        (name, n) =>
          `${['2023-05-09', '2023-05-09', '2023-03-14', '2022-11-08', '2022-05-24'][n] ?? ''} ${name}`,
      ),
    );
  });

  it('are none among the words of a sentence', async () => {
    const { lists } = await read(
      `<h1>Elections</h1><p>Read the ${group.join(' as well as the ')}, which the clerk keeps for all who ask.</p>`,
    );
    expect(lists.filter(({ items }) => items.some(({ date }) => date))).to.deep.equal([]);
  });
});

describe('a place for a list', () => {
  afterEach(closePages);

  it('that names where its lines come from is still to be filled', async () => {
    const place = (data: string) =>
      `<h3><a href="../">Minutes and Agendas</a> &gt; Board of Health</h3><div><div><h2>Minutes</h2><div class="file-list"${data}></div></div></div>`;
    const stateOf = async (data: string) =>
      main((await read(place(data), 'Board of Health | Minutes')).lists)?.state;
    expect(await stateOf(' data-prefix="clerk/health/minutes/"')).to.equal('loading');
    expect(await stateOf('')).to.equal('empty');
  });
});

describe('forms of complaint', () => {
  afterEach(closePages);

  const form = (words: string) =>
    `<h1>${words}</h1><form method="post" action="/send"><label>First name <input name="first"></label><label>Date of birth <input name="dob"></label><label>Phone <input name="phone" type="tel"></label><label>Email <input name="mail" type="email"></label><label>What happened <textarea name="text"></textarea></label><button>Submit the ${words}</button></form>`;

  it('may ask for the date of birth', async () => {
    const { forms, kind } = await read(form('Official Complaint Form'), 'Official Complaint Form');
    expect([kind, forms[0]?.purpose]).to.deep.equal(['interaction', 'complaint']);
  });

  it('are not those of who asks for the data held on them', async () => {
    const { forms } = await read(form('Subject access request form'));
    expect(forms[0]?.purpose).to.equal('other');
  });
});
