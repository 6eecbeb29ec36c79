/** Hostile pages neither stop the reader nor are changed by it. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf, openPage } from './page-fixture.test-helper.js';
import { readPage } from './read-page.js';

const NAMES = [
  'parentNode',
  'children',
  'nodeType',
  'firstChild',
  'nextSibling',
  'attributes',
  'getAttribute',
  'localName',
  'textContent',
  'shadowRoot',
  'style',
  'id',
  'className',
];

describe('hostile pages', () => {
  afterEach(closePages);

  it('with clobbered forms and documents are read whole', async () => {
    const inputs = NAMES.map(name => `<input name="${name}">`).join('');
    const images = ['documentElement', 'title', 'URL', 'body', 'querySelector', 'baseURI']
      .map(name => `<img name="${name}">`)
      .join('');
    const facts = await factsOf(
      `<form name="forms" action="/go">${inputs}<p>发布时间：2021-01-02</p></form>${images}<h1>标题在这里</h1>`,
    );
    expect(facts.forms[0]?.fields.length).to.equal(NAMES.length);
    expect(facts.dates.some(date => date.value === '2021-01-02')).to.equal(true);
  });

  it('with patched prototypes and throwing getters are read', async () => {
    const page = openPage('<h1>标题在这里</h1><p>发布时间：2021-01-02</p>');
    const view = page.defaultView as Window & typeof globalThis;
    for (const [type, name] of [
      ['Node', 'firstChild'],
      ['Node', 'parentNode'],
      ['Element', 'shadowRoot'],
      ['Document', 'title'],
    ] as const) {
      Object.defineProperty(view[type].prototype, name, {
        get() {
          throw new Error('patched');
        },
        configurable: true,
      });
    }
    view.Element.prototype.getAttribute = () => {
      throw new Error('patched');
    };
    const facts = await readPage(page, { url: 'http://www.example.gov.cn/' });
    expect(facts.heading).to.equal('标题在这里');
  });

  it('nested far beyond what a parser allows are read without overflow', async () => {
    const page = openPage('<p>开头</p>');
    let at: Element = page.body;
    for (let depth = 0; depth < 1_200; depth++) at = at.appendChild(page.createElement('div'));
    at.textContent = '发布时间：2021-01-02';
    const facts = await readPage(page, {});
    expect(facts.nodeCount).to.be.greaterThan(1_200);
  });

  it('as deep as no person writes are read, with places that are either found or left empty', async () => {
    const page = openPage('<p>开头</p>');
    let at: Element = page.body;
    for (let depth = 0; depth < 512; depth++) {
      at = at.appendChild(page.createElement('div'));
      at.appendChild(page.createElement('p')).textContent = '发布时间：2021-01-02';
    }
    const { dates } = await readPage(page, {});
    expect(dates.length).to.be.greaterThan(500);
    const places = dates.map(date => date.where.selector);
    for (const place of places)
      if (place !== '') expect(page.querySelectorAll(place).length, place).to.equal(1);
    expect(places[0]).not.to.equal('');
    expect(places.at(-1)).to.equal('');
  });

  it('with huge or deep JSON-LD are read, and it is left out', async () => {
    const deep = '['.repeat(5_000) + ']'.repeat(5_000);
    const facts = await factsOf(
      `<script type="application/ld+json">${deep}</script><script type="application/ld+json">{"a":"${'x'.repeat(2_000_000)}"}</script><script type="application/ld+json">{"@type":"Article","datePublished":"2021-01-02"}</script><p>正文</p>`,
    );
    expect(facts.structured).to.deep.equal([{ '@type': 'Article', datePublished: '2021-01-02' }]);
  });

  it('beyond the budget are read in part, and it is said', async () => {
    const facts = await factsOf('<p>一段文字</p>'.repeat(500), { maxNodes: 100 });
    expect(facts).to.include({ truncated: true, truncatedBy: 'nodes' });
  });

  it('are not changed', async () => {
    const page = openPage(
      `<div id="a"><ul><li><a href="1.html">一条普通的信息标题</a><span>2021-01-02</span></li></ul><iframe></iframe></div>`,
    );
    let changes = 0;
    const observer = new MutationObserver(records => {
      changes += records.length;
    });
    observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
    const before = page.documentElement.outerHTML;
    await readPage(page, {});
    await new Promise(resolve => setTimeout(resolve, 20));
    observer.disconnect();
    expect(changes).to.equal(0);
    expect(page.documentElement.outerHTML).to.equal(before);
  });

  it('give the page its turn between slices', async () => {
    const page = openPage(
      `<ul>${'<li><a href="1.html">一条普通的信息标题在这里</a><span>2021-01-02</span></li>'.repeat(4_000)}</ul>`,
    );
    let turns = 0;
    const timer = setInterval(() => {
      turns++;
    }, 5);
    await readPage(page, { slice: 5 });
    clearInterval(timer);
    expect(turns).to.be.greaterThan(1);
  });

  it('can be left by a signal', async () => {
    const stop = new AbortController();
    stop.abort();
    let name = '';
    await readPage(openPage('<p>x</p>'), { signal: stop.signal }).catch((error: unknown) => {
      name = (error as Error).name;
    });
    expect(name).to.equal('AbortError');
  });
});

describe('hidden trees', () => {
  afterEach(closePages);

  it('open shadow roots and same-origin frames are read, with selectors that find the place', async () => {
    const page = openPage('<sun-box id="host"></sun-box>');
    const outer = (page.getElementById('host') as Element).attachShadow({ mode: 'open' });
    outer.innerHTML = '<section><inner-box></inner-box></section>';
    const inner = (outer.querySelector('inner-box') as Element).attachShadow({ mode: 'open' });
    inner.innerHTML = '<p>发布时间：2021-01-02</p>';
    const facts = await readPage(page, {});
    const found = facts.dates.find(date => date.value === '2021-01-02');
    const steps = (found?.where.selector ?? '').split(' >>> ');
    expect(steps.length).to.equal(3);
    let root: Document | ShadowRoot = page;
    let element: Element | null = null;
    for (const step of steps) {
      element = root.querySelector(step);
      root = element?.shadowRoot ?? root;
    }
    expect(element?.textContent).to.contain('2021-01-02');
  });

  it('frames of a frameset are read like others, each place with its frame', async () => {
    const page = openPage(
      '<html><head></head><frameset cols="20%,*"><frame name="menu"><frame name="main"></frameset></html>',
    );
    const main = (page.querySelector('[name=main]') as HTMLIFrameElement).contentDocument as Document;
    main.body.innerHTML = '<h1>通知</h1><p>发布时间：2021-01-02</p>';
    const facts = await readPage(page, {});
    expect(facts.skippedFrames).to.deep.equal([]);
    expect(facts.dates[0]?.value).to.equal('2021-01-02');
    expect(facts.dates[0]?.where.frame).to.match(/frame:nth-child\(2\)$/);
  });

  it('the tags of a frame’s document are not those of the page', async () => {
    const page = openPage(
      '<html><head><meta name="SiteName" content="阳光区示例局"></head><body><iframe></iframe></body></html>',
    );
    const inner = (page.querySelector('iframe') as HTMLIFrameElement).contentDocument as Document;
    inner.head.innerHTML = '<meta name="SiteName" content="别处"><meta name="ColumnType" content="通知公告">';
    expect((await readPage(page, {})).metas).to.deep.equal([{ name: 'SiteName', content: '阳光区示例局' }]);
  });

  it('closed shadow roots are read where the host opens them', async () => {
    const page = openPage('<x-closed></x-closed>');
    const host = page.querySelector('x-closed') as Element;
    const closed = host.attachShadow({ mode: 'closed' });
    closed.innerHTML = '<p>发布时间：2021-01-02</p>';
    expect((await readPage(page, {})).dates).to.deep.equal([]);
    expect(
      (await readPage(page, { shadowRootOf: element => (element === host ? closed : null) })).dates[0]?.value,
    ).to.equal('2021-01-02');
  });
});
