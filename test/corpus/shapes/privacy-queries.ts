/** Numbers in addresses, forms that put them there, and forms and addresses without fault. */
import {
  holding,
  idOf,
  jcms,
  mobileOf,
  page,
  plate,
  shown,
  trs,
  vsb,
  type PrivacyCase,
} from './privacy-frame.js';
import { asp, gov, spa, TEXT } from './records-frame.js';

const url = page('t20260302_2801');
const A = idOf('19810203', '157');
const B = idOf('19690918', '228');
const M = mobileOf('5511');
const none = { id18: 0, id15: 0, bankCard: 0, mobile: 0, address: 0 } as const;
const clean = holding(url, none);

export const QUERIES: readonly PrivacyCase[] = [
  {
    name: 'number in the query of a link',
    url,
    html: jcms(
      '资格审核结果公示',
      `${shown('审核结果')}<table border="1"><tr><td>张晓禾</td><td><a href="/zgsh/detail.do?type=1&amp;sfzh=${A}" target="_blank">查看详情</a></td></tr></table>`,
    ),
    either: ['pii.query', 'pii.hidden'],
    open: ['pii.query', 'pii.hidden', 'pii.id18'],
    holds: { id18: 1 },
    from: 'url',
  },
  {
    name: 'phone in the name of a picture and of a file',
    url,
    html: trs(
      '摄影大赛获奖作品公示',
      `<p><img src="/upload/202603/李云岚${M}.jpg" alt="获奖作品"></p><p><a href="/upload/202603/王青禾${B}.docx">作品说明</a></p>`,
    ),
    either: ['pii.query', 'pii.hidden'],
    open: ['pii.query', 'pii.hidden', 'pii.id18', 'pii.mobile'],
  },
  {
    name: 'address of the page itself holds the number',
    url: `https://www.example.gov.cn/cx/result.jsp?xm=%E5%BC%A0&sfzh=${A}`,
    html: spa(
      '成绩查询结果',
      '<table><tr><td>姓名</td><td>张晓禾</td></tr><tr><td>总分</td><td>71.5</td></tr></table>',
    ),
    failed: ['pii.query'],
    open: ['pii.hidden', 'pii.id18'],
  },
  {
    name: 'form asks for the number and sends it by GET',
    url,
    html: gov(
      '公租房申请进度查询',
      '<form action="/gzf/query.jsp" method="get"><table><tr><td>姓名：</td><td><input type="text" name="xm"></td></tr><tr><td>身份证号：</td><td><input type="text" name="sfzh" maxlength="18"></td></tr><tr><td colspan="2"><input type="submit" value="查询"></td></tr></table></form>',
    ),
    failed: ['pii.query'],
  },
  {
    name: 'form without a method asks for name and mobile',
    url,
    html: spa(
      '预约登记',
      '<form action="/yy/save"><div class="item"><label>预约人姓名</label><input name="name"></div><div class="item"><label>手机号码</label><input name="mobile" type="tel"></div><button type="submit">提交预约</button></form>',
    ),
    failed: ['pii.query'],
  },
  clean(
    'a form with empty cells for number, phone and home',
    asp(
      '低保申请审批表',
      '<table border="1"><tr><td>姓名</td><td>&nbsp;</td><td>身份证号</td><td>&nbsp;</td></tr><tr><td>家庭住址</td><td colspan="3">　　县　　乡　　村　　组　　号</td></tr><tr><td>银行账号</td><td>&nbsp;</td><td>手机</td><td>&nbsp;</td></tr><tr><td>残疾类别</td><td>□视力□听力□肢体</td><td>学生姓名</td><td></td></tr></table>',
    ),
    { unflagged: ['pii.health'] },
  ),
  clean(
    'guide that lists what papers to bring',
    plate(
      '公租房申请办事指南',
      '<p>申请材料：1.身份证、户口簿原件及复印件；2.银行卡复印件（一卡通）；3.住房证明；4.残疾证（残疾人提供）。</p><p>办理地点：示例路1号政务大厅1楼12号窗口。</p>',
    ),
  ),
  clean(
    'form that is sent by POST',
    spa(
      '证书查询',
      '<form action="https://www.example.gov.cn/cx" method="post"><label>姓名<input name="xm"></label><label>身份证号<input name="sfzh"></label><button>查询</button></form>',
    ),
  ),
  clean(
    'search of the site by GET',
    gov(
      '站内搜索',
      '<form action="/search" method="get"><input type="text" name="q" placeholder="请输入关键字"><input type="hidden" name="siteid" value="439901198503"><button>搜索</button></form>',
    ),
  ),
  clean(
    'query by an ordinary number by GET',
    spa(
      '办件进度查询',
      '<form action="/banjian/query" method="get"><label>办件编号<input name="no"></label><label>查询码<input name="code"></label><button>查询</button></form>',
    ),
  ),
  clean(
    'links with long numbers in their queries',
    vsb(
      '图片新闻',
      `<ul><li><a href="/info/detail?id=202603020930151234&amp;t=1772415015123">示例局召开会议</a></li><li><a href="/art/2026/3/2/art_1309_139900037181.html">示例镇植树</a></li></ul><p>${TEXT}</p>`,
    ),
  ),
];
