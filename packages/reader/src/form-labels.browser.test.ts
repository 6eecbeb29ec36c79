/** Fields of forms are called as the page calls them, wherever it puts the words and the star. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const fieldsOf = async (form: string) =>
  ((await factsOf(`<form method="post">${form}</form>`)).forms[0]?.fields ?? []).map(
    ({ label, required }) => `${label}${required ? ' *' : ''}`,
  );

describe('labels of fields', () => {
  afterEach(closePages);

  it('stand before a star and a colon in elements of their own', async () => {
    expect(
      await fieldsOf(
        '<p>姓名<font color="red">*</font>：<input></p><p><span>*</span>联系电话：<input></p><p>邮政编码：<input></p><p><i>*</i>证件号码：<input></p>',
      ),
    ).to.deep.equal(['姓名 *', '联系电话 *', '邮政编码', '证件号码 *']);
  });

  it('stand in the field itself, and not on the button or in the sentence before it', async () => {
    expect(
      await fieldsOf(
        '<p>请如实填写。</p><div><input placeholder="请输入姓名"></div><div><input placeholder="请输入联系电话"></div><button type="button">获取短信</button><div><input placeholder="短信验证码"></div>',
      ),
    ).to.deep.equal(['请输入姓名', '请输入联系电话', '短信验证码']);
  });

  it('are no single character that belongs to what is filled in', async () => {
    expect(
      await fieldsOf(
        '<div><i>*</i>车牌号码：</div><div>京 <input></div><div><i>*</i>金额：</div><div>￥<input></div>',
      ),
    ).to.deep.equal(['车牌号码 *', '金额 *']);
  });

  it('are those that are shown, where others take their place by turns', async () => {
    expect(
      await fieldsOf(
        '<div><i>*</i>登记证书编号：</div><div style="display:none">批准通知书编号：</div><div><input></div>',
      ),
    ).to.deep.equal(['登记证书编号 *']);
  });

  it('of choices stand before the first of them, in any box', async () => {
    const ways = ['邮寄', '自取']
      .map(
        (way, at) =>
          `<input type="radio" name="w" id="w${String(at)}"><label for="w${String(at)}">${way}</label>`,
      )
      .join('');
    expect(await fieldsOf(`<div class="row"><span>获取方式（必填）</span>${ways}</div>`)).to.deep.equal([
      '获取方式（必填） 邮寄 *',
      '获取方式（必填） 自取 *',
    ]);
    expect(
      await fieldsOf(
        `<table><tr><td>用途</td><td><input></td><td>获取方式</td><td>${ways}</td></tr></table>`,
      ),
    ).to.deep.equal(['用途', '获取方式 邮寄', '获取方式 自取']);
  });
});
