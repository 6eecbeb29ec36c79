import { describe, expect, it } from 'vitest';
import { describePage, faultOf, MAX_FILE_BYTES } from './saved-file.js';

const bytes = (text: string) => Buffer.from(text, 'latin1');
/** 政府 in GBK. */
const GBK = '\u00d5\u00fe\u00b8\u00ae';

describe('a saved file', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n', 'binary'],
    ['a Word or Excel file', 'PK\u0003\u0004....', 'binary'],
    ['bytes with NUL', '<html>\u0000\u0000', 'binary'],
    ['white space only', ' \n\t ', 'empty'],
    ['nothing', '', 'empty'],
  ])('is refused when it is %s', (_, content, fault) => {
    expect(faultOf(bytes(content))).toBe(fault);
  });

  it('is refused above the limit', () => {
    expect(faultOf({ length: MAX_FILE_BYTES + 1 } as Uint8Array)).toBe('tooLarge');
  });

  it('is accepted as UTF-16 when it says so by its byte order mark', () => {
    expect(
      faultOf(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<html>政府</html>', 'utf16le')])),
    ).toBeUndefined();
  });

  it.each([
    ['gb2312 in an old meta', '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'],
    ['a short meta', '<meta charset=gbk>'],
  ])('leaves the encoding to the page when it declares %s', (_, meta) => {
    expect(describePage(bytes(`<html><head>${meta}</head>${GBK}`)).charset).toBeUndefined();
  });

  it('is read as GB18030 when it declares nothing and is no UTF-8', () => {
    expect(describePage(bytes(`<html>${GBK}`)).charset).toBe('gb18030');
  });

  it('is read as UTF-8 when it declares nothing and is valid UTF-8', () => {
    expect(describePage(Buffer.from('<html>政府')).charset).toBe('utf-8');
  });

  it('is read by its bytes when they are not what it declares', () => {
    const words = '政府信息公开指南由本机关编制并公布供公众查阅使用';
    const old = '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">';
    expect(describePage(Buffer.from(`${old}${words}`)).charset).toBe('utf-8');
    expect(describePage(bytes(`<meta charset="utf-8">${GBK.repeat(20)}`)).charset).toBe('gb18030');
  });

  it('keeps to its declaration where a byte or two are broken', () => {
    const page = Buffer.from(`<meta charset="utf-8">${'政府信息公开'.repeat(20)}`);
    page[page.length - 40] = 0xff;
    expect(describePage(page).charset).toBeUndefined();
    expect(describePage(Buffer.from('<meta charset="gbk">联通')).charset).toBeUndefined();
  });

  it('takes its address from the canonical link, in any attribute order', () => {
    expect(describePage(bytes('<link href="https://www.example.gov.cn/a.html" rel="canonical">')).url).toBe(
      'https://www.example.gov.cn/a.html',
    );
  });

  it('takes its address from an absolute base and passes over a relative one', () => {
    expect(
      describePage(bytes('<base href="/x/"><link rel=stylesheet href=https://a.b/c.css>')).url,
    ).toBeUndefined();
    expect(describePage(bytes("<base href='http://www.example.gov.cn/col/'>")).url).toBe(
      'http://www.example.gov.cn/col/',
    );
  });
});
