/** What came in place of a page: files, errors of the server, and pages that show nothing. */
import { expect } from '@open-wc/testing';
import { errorStatusOf, fileTypeOf, isPageType } from './answer.js';
import { closePages, factsOf, openPage } from './page-fixture.test-helper.js';

describe('the type of a document', () => {
  it('is that of a page for HTML, as text or as XML', () => {
    expect(['text/html', 'application/xhtml+xml'].map(isPageType)).to.deep.equal([true, true]);
  });

  it('is that of a file for feeds, drawings, texts and prints', () => {
    const files = ['application/rss+xml', 'text/xml', 'image/svg+xml', 'text/plain', 'application/pdf'];
    expect(files.filter(isPageType)).to.deep.equal([]);
  });

  it('is told even of a page that calls an image by the name of the property', () => {
    const page = openPage('<img name="contentType" alt=""><p>正文</p>');
    expect(fileTypeOf(page)).to.equal(undefined);
    closePages();
  });

  it('is named where the document is a file', () => {
    const feed = new DOMParser().parseFromString('<rss version="2.0"/>', 'text/xml');
    expect(fileTypeOf(feed)).to.equal('text/xml');
  });
});

describe('the status of an error', () => {
  it('is none of a page that was answered well, and of a document of another window', () => {
    expect(errorStatusOf(document)).to.equal(undefined);
    expect(errorStatusOf(new DOMParser().parseFromString('<p>x', 'text/html'))).to.equal(undefined);
  });

  it('is that of the answer', () => {
    const { getEntriesByType } = performance;
    try {
      for (const [responseStatus, told] of [
        [404, 404],
        [503, 503],
        [304, undefined],
        [0, undefined],
        ['<b>', undefined],
      ] as const) {
        performance.getEntriesByType = () => [{ responseStatus }] as unknown as PerformanceEntryList;
        expect(errorStatusOf(document)).to.equal(told);
      }
    } finally {
      performance.getEntriesByType = getEntriesByType;
    }
  });
});

describe('a page that shows nothing', () => {
  afterEach(closePages);
  const blank = async (html: string) => (await factsOf(html)).blank;

  it('is blank, whatever lies hidden in it', async () => {
    expect(await blank('')).to.equal('bare');
    expect(await blank('<div style="display:none">内容待发布</div><!-- 正文 -->')).to.equal('bare');
  });

  it('may be drawn yet where it has a script', async () => {
    expect(await blank('<div id="app"></div><script>void 0</script>')).to.equal('scripted');
    expect(await blank('<meta http-equiv="Refresh" content="900;url=/col/1/">')).to.equal('scripted');
    expect(await blank('<meta http-equiv="Content-Language" content="zh">')).to.equal('bare');
  });

  it('is none with one word, a picture, a field or a frame', async () => {
    const pages = ['<p>好</p>', '<img src="data:," alt="">', '<form><input></form>', '<iframe></iframe>'];
    for (const page of pages) expect(await blank(page), page).to.equal(undefined);
  });
});
