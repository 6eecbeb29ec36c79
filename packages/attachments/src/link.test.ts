import { describe, expect, it } from 'vitest';
import { attachmentName, fileLinks, wordScan } from './link.js';

const link = (text: string, url: string, file?: string) => ({
  text,
  url,
  ...(file !== undefined && { file }),
});

describe('links to files', () => {
  it('keeps those that can hold lists of people, each address once', () => {
    const links = [
      link('a', 'https://a.test/1.xlsx', 'xlsx'),
      link('b', 'https://a.test/1.xlsx', 'xlsx'),
      link('c', 'https://a.test/1.zip', 'zip'),
      link('d', 'https://a.test/2.html'),
      { text: 'e', file: 'pdf' },
    ];
    expect([...fileLinks(links).keys()]).toEqual(['https://a.test/1.xlsx']);
  });

  it('names a file by its link, unless that says nothing', () => {
    const url = 'https://a.test/%E5%90%8D%E5%8D%95.xlsx';
    expect(attachmentName(link('2026年补贴发放名单', url), url)).toBe('2026年补贴发放名单');
    expect(attachmentName(link('附件下载', url), url)).toBe('名单.xlsx');
    expect(attachmentName(link('', 'https://a.test/%E5.pdf'), 'https://a.test/%E5.pdf')).toBe('%E5.pdf');
    expect(attachmentName(link('', 'https://a.test/', 'pdf'), 'https://a.test/')).toBe('file.pdf');
  });

  it('words places and faults in the language of the report', () => {
    const scan = {
      name: 'x.xlsx',
      kind: 'xlsx',
      hits: [
        {
          type: 'id18',
          masked: '1101**********0007',
          where: { kind: 'cell', sheet: '名单', row: 2, column: 3 },
          confidence: 1,
          nearName: true,
          official: false,
        },
      ],
      truncated: false,
      fault: 'damaged',
    } as const;
    const worded = wordScan('https://a.test/x.xlsx', scan, 'en');
    expect(worded.hits[0]?.place).toBe('sheet “名单”, C2');
    expect(worded.fault).toMatch(/damaged/);
  });
});
