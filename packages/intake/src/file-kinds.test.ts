/** What the first bytes of a file tell of its kind. */
import { describe, expect, it } from 'vitest';
import { FILE_ENDINGS, isDisguised } from './file-kinds.js';

const bytes = (text: string) => Uint8Array.from(text, sign => sign.charCodeAt(0));
const PNG = '\u0089PNG\r\n\u001a\n\u0000\u0000';
const PDF = '%PDF-1.7\n';
const ARCHIVE = 'PK\u0003\u0004\u0014';

describe('a file whose content is not what its name says', () => {
  it.each([
    ['a picture named as a document', PNG, '照片.pdf'],
    ['one picture named as another', PNG, '照片.JPG'],
    ['a document named as text', PDF, '说明.txt'],
    ['an old document named as a new one', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1', '说明.docx'],
    ['an archive named as a table of text', ARCHIVE, '名单.csv'],
    ['a page named as text', '<!DOCTYPE html><p>', '说明.txt'],
    ['text named as a document', '说明'.replace(/./g, 'x'), '说明.pdf'],
  ])('shows: %s', (_, content, name) => {
    expect(isDisguised(name, bytes(content))).toBe(true);
  });

  it.each([
    ['a document', PDF, '说明.PDF'],
    ['a document behind a byte order mark', `\u00ef\u00bb\u00bf${PDF}`, '说明.pdf'],
    ['a picture', PNG, '照片.png'],
    ['an office document', ARCHIVE, '说明.docx'],
    ['text in GB18030', '\u00cb\u00b5\u00c3\u00f7,1\r\n', '名单.csv'],
    ['a text that speaks of a kind', 'PNG or %PDF?', '说明.txt'],
    ['a name that is refused for itself', PNG, '程序.exe'],
  ])('does not show: %s', (_, content, name) => {
    expect(isDisguised(name, bytes(content))).toBe(false);
  });

  it('is known by endings in small letters, each once', () => {
    expect(FILE_ENDINGS).toEqual([...new Set(FILE_ENDINGS.map(ending => ending.toLowerCase()))]);
  });
});
