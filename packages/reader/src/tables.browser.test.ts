/** Tables as the browser draws them: joined cells, heads of one row and of two. */
import { expect } from '@open-wc/testing';
import { readPage } from './index.js';
import { closePages, openPage } from './page-fixture.test-helper.js';

const tableOf = async (rows: string) => {
  const page = openPage(
    `<!doctype html><html lang="zh-CN"><body><main><h1>目录</h1><table>${rows}</table></main></body></html>`,
  );
  const [table] = (await readPage(page, { url: 'https://www.example.gov.cn/' })).tables;
  return table && { headers: table.headers, rows: table.rows, rowCount: table.rowCount };
};

describe('tables', () => {
  afterEach(closePages);

  it('name each column by both rows of a head', async () => {
    expect(
      await tableOf(
        '<tr><td rowspan="2">公开事项</td><td colspan="2">公开对象</td><td rowspan="2">公开时限</td></tr><tr><td>全社会</td><td>特定群体</td></tr><tr><td>办事指南</td><td>√</td><td></td><td>20个工作日</td></tr>',
      ),
    ).to.deep.equal({
      headers: ['公开事项', '公开对象 全社会', '公开对象 特定群体', '公开时限'],
      rows: [['办事指南', '√', '', '20个工作日']],
      rowCount: 1,
    });
  });

  it('keep the columns below a cell that reaches down', async () => {
    const table = await tableOf(
      '<tr><th>事项</th><th>内容</th><th>主体</th></tr><tr><td rowspan="3">政策</td><td>文件</td><td>办公室</td></tr><tr><td>解读</td><td>业务科</td></tr><tr><td colspan="2">见下级目录</td></tr><tr><td>指南</td><td>材料</td><td>窗口</td></tr>',
    );
    expect(table?.rows).to.deep.equal([
      ['政策', '文件', '办公室'],
      ['政策', '解读', '业务科'],
      ['政策', '见下级目录', '见下级目录'],
      ['指南', '材料', '窗口'],
    ]);
  });

  it('take a title across the table for no head', async () => {
    const table = await tableOf(
      '<thead><tr><th colspan="3">标准目录</th></tr><tr><th>事项</th><th>内容</th><th>主体</th></tr></thead><tr><td>指南</td><td>材料</td><td>窗口</td></tr>',
    );
    expect(table?.headers).to.deep.equal(['事项', '内容', '主体']);
  });

  it('take no row of figures or strokes for a head', async () => {
    expect(
      await tableOf(
        '<tr><td>无法提供</td><td>1</td><td>0</td></tr><tr><td>不予处理</td><td>/</td><td>2</td></tr>',
      ),
    ).to.deep.include({ headers: [], rowCount: 2 });
  });

  it('bear spans that say nothing or far too much', async () => {
    const table = await tableOf(
      '<tr><th>事项</th><th>内容</th></tr><tr><td rowspan="65534">政策</td><td colspan="1000">文件</td></tr><tr><td colspan="x" rowspan="-3">解读</td></tr>',
    );
    expect(table?.rows.map(row => row[0])).to.deep.equal(['政策', '政策']);
    expect(table?.rows.every(row => row.length <= 60)).to.equal(true);
  });
});
