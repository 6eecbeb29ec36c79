/** Pages are read from their files as they are from a window: encodings, links, signs of scripts. */
import { expect } from '@open-wc/testing';
import { isHtml, pageText, parsePage, type PageFile } from './parse-page.js';

const URL_ = 'http://www.example.gov.cn/xxgk/page.html';
const file = (html: string | Uint8Array, contentType = 'text/html'): PageFile => ({
  bytes: typeof html === 'string' ? new TextEncoder().encode(html) : html,
  url: URL_,
  contentType,
});
/** 通知 in GBK. */
const GBK = [0xcd, 0xa8, 0xd6, 0xaa];
const ascii = (text: string) => [...text].map(char => char.charCodeAt(0));

describe('the text of a page', () => {
  it('is read in the encoding that header or page declare, or that fits', () => {
    const page = (meta: string) => new Uint8Array([...ascii(`${meta}<title>`), ...GBK, ...ascii('</title>')]);
    expect(pageText(file(page(''), 'text/html; charset=gb2312'))).to.contain('通知');
    expect(pageText(file(page('<meta charset="GBK">')))).to.contain('通知');
    const undeclared = new Uint8Array([
      ...ascii('<title>'),
      ...GBK,
      0xb9,
      0xab,
      0xb8,
      0xe6,
      ...ascii('</title>'),
    ]);
    expect(pageText(file(undeclared))).to.contain('通知公告');
    expect(pageText(file('<title>通知</title>'))).to.contain('通知');
    expect(
      pageText(file('<meta name="x" content="charset"><title>通知</title>', 'text/html; charset=nonsense')),
    ).to.contain('通知');
  });

  it('is that of a page, not of a file', () => {
    expect(isHtml(file('<p>x'))).to.equal(true);
    expect(isHtml(file('%PDF-1.4', 'application/pdf'))).to.equal(false);
    expect(isHtml(file('<!doctype html><p>x', ''))).to.equal(true);
    expect(isHtml(file('PK', 'application/octet-stream'))).to.equal(false);
  });
});

describe('a page read from its file', () => {
  it('has facts, and links against its own address', async () => {
    const { facts, canonical } = await parsePage(
      file(
        '<link rel="canonical" href="/xxgk/page.html?a=1"><h1>关于示例的通知</h1><p>发布时间：2021-03-04</p><p>正文在此。</p><a href="../tz/">通知公告</a>',
      ),
    );
    expect(facts.url).to.equal(URL_);
    expect(facts.publishedOn).to.equal('2021-03-04');
    expect(facts.links.find(({ text }) => text === '通知公告')?.url).to.equal(
      'http://www.example.gov.cn/tz/',
    );
    expect(canonical).to.equal('http://www.example.gov.cn/xxgk/page.html?a=1');
  });

  it('follows a base of its own', async () => {
    const { facts } = await parsePage(file('<base href="/other/"><a href="x.html">链接</a>'));
    expect(facts.links[0]?.url).to.equal('http://www.example.gov.cn/other/x.html');
  });

  it('runs no script and loads no picture', async () => {
    await parsePage(
      file(
        '<script>globalThis.ran = true</script><img src="x" onerror="globalThis.ran = true"><svg onload="globalThis.ran = true">',
      ),
    );
    expect((globalThis as { ran?: boolean }).ran).to.equal(undefined);
  });

  it('tells components, frames, scripts and forwarding', async () => {
    const { signs } = await parsePage(
      file(`<link rel="stylesheet" href="/a.css?v=2"><script src="b.js"></script><script type="application/ld+json">{}</script>
        <script>var x = 1</script><sun-disclosure-list></sun-disclosure-list><iframe src="/f.html"></iframe><iframe src="about:blank"></iframe>`),
    );
    expect(signs).to.deep.equal({
      components: ['sun-disclosure-list'],
      frames: 1,
      sources: ['/a.css', '/xxgk/b.js'],
      inlineScripts: 1,
      forwards: false,
    });
    const forward = await parsePage(file('<meta http-equiv="Refresh" content="0; url=/index.html">'));
    expect(forward.signs.forwards).to.equal(true);
    const script = await parsePage(file('<script>window.location.href = "/index.html"</script>'));
    expect(script.signs.forwards).to.equal(true);
  });
});
