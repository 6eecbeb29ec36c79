/** Lines, cards and frames as the pages of public bodies of other countries have them; all names are made up. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const URL_ = 'https://www.example.org/about/board/';
const read = (body: string, title = 'Meetings') =>
  factsOf(`<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`, {
    url: URL_,
    base: URL_,
  });
const mainLines = async (body: string) => {
  const { lists } = await read(body);
  return lists
    .filter(({ main }) => main)
    .flatMap(({ items }) => items.map(({ title, date = 'no day' }) => `${date} ${title}`));
};

describe('meetings', () => {
  afterEach(closePages);

  const meeting = (day: string, kind: string, file: string) =>
    `<p><strong>${day} - ${kind} Meeting<br></strong><a href="/${file}.pdf">Agenda &amp; Handouts</a></p>`;
  const panel = (n: number, state: string, lines: string) =>
    `<div class="panel panel-default"><h4 class="panel-title"><a data-toggle="collapse" href="#panel${String(n)}">Meetings of ${String(n)}</a></h4><div id="panel${String(n)}" class="panel-collapse collapse ${state}"><div class="panel-body">${lines}</div></div></div>`;
  const archive = `<h1>Board Meeting Materials</h1><p>Minutes of the meetings are posted here once the board has approved them, as the law on open meetings asks.</p><div class="panel-group">${panel(2019, 'in', meeting('Wednesday, February 20, 2019', 'Regular', 'a') + meeting('Monday, April 1, 2019', 'Special', 'b'))}${panel(2018, '', meeting('Tuesday, December 11, 2018', 'Regular', 'c') + meeting('Friday, August 31, 2018', 'Special', 'd'))}</div>`;

  it('are lines with the day behind its weekday, in every panel of an accordion', async () => {
    expect(await mainLines(archive)).to.deep.equal([
      '2019-02-20 Agenda & Handouts',
      '2019-04-01 Agenda & Handouts',
      '2018-12-11 Agenda & Handouts',
      '2018-08-31 Agenda & Handouts',
    ]);
  });

  it('date no page', async () => {
    expect((await read(archive)).publishedOn).to.equal(undefined);
  });

  it('are filed under their own day, which is not that of publication', async () => {
    const page = (heading: string) =>
      factsOf(
        `<!doctype html><html lang="en"><head><title>${heading}</title></head><body><h1>${heading}</h1><p>The board meets in the town hall. Everybody is welcome to listen and to speak.</p></body></html>`,
        { url: 'https://www.example.org/2023/05/06/board/' },
      );
    expect((await page('Planning Board Meeting, May 6, 2023')).publishedOn).to.equal(undefined);
    expect((await page('Planning Board elects a chair')).publishedOn).to.equal('2023-05-06');
  });

  it('of each year have a table of their own', async () => {
    const table = (...days: string[]) =>
      `<h3>Year</h3><table><tbody>${days.map((day, n) => `<tr><td>${day}</td><td><a href="/${day}.pdf">Minutes ${String(n)}</a></td></tr>`).join('')}</tbody></table>`;
    expect(
      await mainLines(
        `<h1>Meetings</h1><article>${table('February 14, 2019', 'January 10, 2019')}${table('March 15, 2018', 'February 8, 2018')}</article>`,
      ),
    ).to.have.length(4);
  });

  it('are not joined by the terms of the members, who are no links', async () => {
    const table = (rows: readonly (readonly [string, string])[]) =>
      `<table><tbody>${rows.map(([name, day]) => `<tr><td>${name}</td><td>${day}</td></tr>`).join('')}</tbody></table>`;
    const lines = await mainLines(
      `<h1>Review Council</h1><div>${table([
        ['Member One', '12/31/2022'],
        ['Member Two', '12/31/2022'],
      ])}<p>Meetings</p>${table([
        ['First town', '07/16/2019'],
        ['Second town', '07/17/2019'],
        ['Third town', '07/18/2019'],
      ])}</div>`,
    );
    expect(lines).to.have.length(3);
  });
});

describe('cards', () => {
  afterEach(closePages);

  it('are called by their heading, which leads nowhere, and not by their papers', async () => {
    const card = (title: string, day: string) =>
      `<li class="card"><div><h3><span>${title}</span></h3><div><ul><li><b>Agency:</b> Department of Roads</li><li><b>Date closed:</b> <time datetime="${day}">${day}</time></li></ul><ul><li><a href="/a.pdf">Letter to the President</a></li><li><a href="/b.pdf">Agency Report</a></li></ul></div></div></li>`;
    expect(
      await mainLines(
        `<h1>Public Files</h1><ul>${card('Unsafe storage of fuel', '2025-08-14')}${card('Improper contracts', '2025-05-12')}</ul>`,
      ),
    ).to.deep.equal(['2025-08-14 Unsafe storage of fuel', '2025-05-12 Improper contracts']);
  });

  it('keep the title that leads to the text below the name of their column', async () => {
    const card = (n: number) =>
      `<li><h3>Roads</h3><a href="/${String(n)}.html">Work on bridge number ${String(n)} begins</a> <time>2025-08-1${String(n)}</time></li>`;
    expect((await mainLines(`<h1>News</h1><ul>${card(3)}${card(2)}${card(1)}</ul>`))[0]).to.equal(
      '2025-08-13 Work on bridge number 3 begins',
    );
  });
});

describe('lines of old indexes', () => {
  afterEach(closePages);

  const index = (line: (n: number) => string) =>
    `<h1>Opinions of the Attorney</h1>${[1, 2, 3, 4, 5, 6].map(n => `<p id="document"><a href="/${String(n)}">${line(n)}</a></p>`).join('')}`;

  it('stand in the body itself', async () => {
    expect(
      await mainLines(index(n => `Question submitted by the member for district ${String(n)}`)),
    ).to.have.length(6);
  });

  it('bear their day between commas', async () => {
    expect(
      (
        await mainLines(
          index(
            n =>
              `2014 OK AG ${String(n)}, 01/1${String(n)}/2014, Question submitted by the member for the fourth district`,
          ),
        )
      )[0],
    ).to.equal('2014-01-11 2014 OK AG 1, Question submitted by the member for the fourth district');
  });
});

describe('frames', () => {
  afterEach(closePages);

  it('that tell when the page was changed make no list of that day', async () => {
    const facts = await factsOf(
      `<!doctype html><html lang="en"><head><title>Minister opens bridge</title><meta name="dcterms.issued" content="2021-02-03"></head><body><main><h1>Minister opens bridge</h1><div><p><strong>From: <a href="/office">Office of Ferries</a></strong></p></div><h2>News release</h2><div><p>February 3, 2021 – Riverton – Office of Ferries</p><p>${'The bridge is open to all who walk or ride. '.repeat(4)}</p></div><h2>Contacts</h2><p>Press office<br><a href="mailto:media@example.org">media@example.org</a></p><div><dl><dt>Date modified:&#32;</dt><dd><time property="dateModified">2021-02-05</time></dd></dl></div></main></body></html>`,
      { url: 'https://www.example.org/news/bridge.html' },
    );
    expect(facts.lists.filter(({ items }) => items.some(({ date }) => date))).to.deep.equal([]);
    expect(facts.publishedOn).to.equal('2021-02-03');
  });

  const menu = `<div id="bar"><ul><li><a href="/g">Government</a><ul><li><a href="/h">History of the county</a></li></ul></li><li><a href="/r">Residents</a><ul><li><a href="/c">Communities</a></li></ul></li><li><a href="/v">Information for visitors</a></li><li><a href="/b">Business in the county</a></li><li><a href="/d">Directory from A to Z</a></li></ul></div>`;

  it('have menus of steps with steps below, which are no lists', async () => {
    expect((await read(`${menu}<h1>Calendar</h1>`)).lists).to.deep.equal([]);
  });

  it('may be one form, whose menu says nothing of what is asked', async () => {
    const field = (name: string) => `<label>${name} <input name="${name}"></label>`;
    const facts = await read(
      `<form method="post" action="/events.aspx">${menu}<ul><li><a href="/contact">Contact us</a></li></ul><h1>Calendar</h1>${['Board', 'Other', 'Start', 'End'].map(field).join('')}</form>`,
    );
    expect(facts.forms.map(({ purpose }) => purpose)).to.deep.equal(['other']);
    expect(facts.kind).to.equal('other');
  });

  it('may have fields in the head and in the content, of which the foot of the page says nothing', async () => {
    const facts = await read(
      '<div><input name="words"></div><div><h1>事故调查报告</h1>发生时间：<input name="from"> <input name="to"><select name="area"><option>全部地区</option></select></div><div>建议将显示器的分辨率调为1024*768</div>',
    );
    expect(facts.forms.map(({ purpose }) => purpose)).to.deep.equal(['other']);
    expect(facts.kind).not.to.equal('interaction');
  });

  it('may put the heading of the text into a page header', async () => {
    const facts = await read(
      `<div id="main"><div class="page-header"><h1><span>Opinions</span> and Orders</h1></div><table>${[1, 2, 3].map(n => `<tr><td><a href="/${String(n)}">Smith v. State ${String(n)}</a></td><td>04/0${String(n)}/2016</td><td>Opinion</td></tr>`).join('')}</table></div>`,
      'Opinions - Courts of the State',
    );
    expect(facts.heading).to.equal('Opinions and Orders');
  });
});

describe('pages on freedom of information', () => {
  afterEach(closePages);

  const text = '<p>Requests must be in writing and describe the records. Send them to the officer below.</p>';
  for (const [heading, kind] of [
    ['FOIA Overview', 'ogi'],
    ['How do I make a FOIA Request?', 'ogiGuide'],
  ] as const)
    it(`called ${heading}`, async () => {
      expect((await read(`<h1>${heading}</h1>${text}`, heading)).kind).to.equal(kind);
    });
});

describe('logs of answered requests', () => {
  afterEach(closePages);

  const rows = [
    ['22/0311', 'Number of empty homes', '10/06/2022'],
    ['22/0305', 'Cost of pot holes', '07/06/2022'],
    ['22/0298', 'Business rates', '31/05/2022'],
  ] as const;

  it('tell in a column of their own what was asked', async () => {
    expect(
      await mainLines(
        `<h1>Disclosure log</h1><table><thead><tr><th>Reference</th><th>Subject</th><th>Date of response</th><th>Response</th></tr></thead><tbody>${rows.map(([code, subject, day]) => `<tr><td>FOI ${code}</td><td>${subject}</td><td>${day}</td><td><a href="/${code}.pdf">Response ${code} [PDF, 80KB]</a></td></tr>`).join('')}</tbody></table>`,
      ),
    ).to.deep.equal([
      '2022-06-10 Number of empty homes',
      '2022-06-07 Cost of pot holes',
      '2022-05-31 Business rates',
    ]);
  });

  it('may stand in the form that narrows them, which asks for nothing', async () => {
    const form = (method: string) =>
      `<main><form ${method} action="/releases"><h1>Freedom of information releases</h1><label>Contains <input name="words"></label><label>Body <select name="body"><option>All</option></select></label><label>From <input name="from"></label><ul>${rows.map(([code, subject, day]) => `<li><a href="/${code}">FOI release: ${subject}</a><p>Answer to a request</p><time>${day}</time></li>`).join('')}</ul></form></main>`;
    const facts = await read(form('method="get"'));
    expect(facts.forms.map(({ purpose }) => purpose)).to.deep.equal(['search']);
    expect(facts.kind).to.equal('column');
    // Scripts send a form that names no way.
    expect((await read(form(''))).forms.map(({ purpose }) => purpose)).to.deep.equal(['request']);
  });
});
