/** Leaders as old pages show them: a picture each, with lines of text that no label names. */
import { expect } from '@open-wc/testing';
import type { Leader } from '@sunboard/model';
import { readMarkup } from './markup-source.js';

const read = (inner: string): readonly Partial<Leader>[] => {
  const host = document.createElement('div');
  host.innerHTML = inner;
  return readMarkup<Leader>(host, 'Leader', 'zh-CN').value;
};
const [A, B] = [
  { name: '示例甲', post: '局长', duties: '主持全面工作。', photo: '/1.jpg' },
  { name: '示例乙', post: '副局长', photo: '/2.jpg' },
];

const WRITTEN = {
  'rows without a header': `<table><tr><td><img src="/1.jpg"></td><td>局长　示例甲</td><td>主持全面工作。</td></tr><tr><td><img src="/2.jpg"></td><td>副局长　示例乙</td><td></td></tr></table>`,
  'cells side by side': `<table><tr><td><img src="/1.jpg"><br>示例甲<br>局长<br>分工：主持全面工作。</td><td><img src="/2.jpg"><br>示例乙<br>副局长</td></tr></table>`,
  boxes: `<div><img src="/1.jpg"><h3>示例甲</h3><p>局长</p><p>分工：</p><p>主持全面工作。</p></div><div><img src="/2.jpg"><h3>示 例 乙</h3><p>副局长</p></div>`,
};

describe('reading people by their pictures', () => {
  for (const [name, inner] of Object.entries(WRITTEN))
    it(name, () => {
      expect(read(inner)).to.deep.equal([A, B]);
    });

  it('one person by the labels of the lines', () => {
    expect(
      read(
        '<div><img src="/1.jpg"><p>姓名：示例甲</p><p>职务：局长</p><p>工作分工：主持全面工作。</p></div>',
      ),
    ).to.deep.equal([A]);
  });

  it('none where a box names nobody, or says what would be lost', () => {
    const second = (inner: string) =>
      read(`<div><img src="/1.jpg"><h3>示例甲</h3><p>局长</p></div><div><img src="/2.jpg">${inner}</div>`);
    expect(second('<h3>示例乙</h3><p>副局长</p>')).to.have.length(2);
    expect(second('<h3>办公大楼</h3>')).to.deep.equal([]);
    expect(second('<h3>示例乙</h3><p>副局长</p><p>电话：0000-00000000</p>')).to.deep.equal([]);
    expect(second('')).to.deep.equal([]);
  });
});
