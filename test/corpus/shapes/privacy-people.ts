/** Private numbers beside names as people really have them, in layouts that part the two. */
import {
  cardOf,
  idOf,
  jcms,
  mobileOf,
  old,
  page,
  plate,
  shown,
  simple,
  trs,
  vsb,
  word,
  blog,
  type PrivacyCase,
} from './privacy-frame.js';
import { asp, gov, plain, spa } from './records-frame.js';

const url = page('t20260302_2901');
const M = ['1211', '1322', '1433', '1544'].map(mobileOf);
const m = (i: number) => M[i] ?? '';
const A = idOf('19830611', '413');
const B = idOf('19741225', '526');
const leak = (
  name: string,
  html: string,
  failed: readonly string[],
  more: Partial<PrivacyCase> = {},
): PrivacyCase => ({ name, url, html, failed, ...more });
const mobiles = ['pii.mobile'];
const ids = ['pii.id18'];

export const PEOPLE: readonly PrivacyCase[] = [
  leak(
    'phones beside names of minorities, double surnames and four characters',
    jcms(
      '残疾人就业补贴公示',
      `${shown('补贴对象')}${simple(
        ['姓名', '手机', '金额'],
        [
          ['阿依古丽·买买提', m(0), '300'],
          ['欧阳晓禾', m(1), '300'],
          ['扎西顿珠', m(2), '300'],
        ],
      )}`,
    ),
    mobiles,
    { holds: { mobile: 3 } },
  ),
  leak(
    'phones beside names spread by blanks or with a note',
    trs(
      '大病救助对象回访公示',
      `${shown('救助对象')}${simple(
        ['户主', '电话'],
        [
          ['张　禾', m(0)],
          ['王&nbsp;&nbsp;青', m(1)],
          ['李云岚（已故，子代领）', m(2)],
        ],
      )}`,
    ),
    mobiles,
    { holds: { mobile: 3 } },
  ),
  leak(
    'whole phones beside masked names',
    vsb(
      '保障性租赁住房轮候名单',
      `${shown('轮候对象')}${simple(
        ['申请人', '联系电话', '房型'],
        [
          ['张*禾', m(0), '一室'],
          ['李某岚', m(1), '两室'],
          ['王**', m(2), '一室'],
        ],
      )}`,
    ),
    mobiles,
    { holds: { mobile: 3 } },
  ),
  leak(
    'name in a cell over several rows',
    plate(
      '示例镇改厕补助公示',
      `${shown('改厕户')}<table border="1"><tr><th>户主</th><th>成员电话</th></tr><tr><td rowspan="3">陈小溪</td><td>${m(0)}</td></tr><tr><td>${m(1)}</td></tr><tr><td>${m(2)}</td></tr></table>`,
    ),
    mobiles,
    { holds: { mobile: 3 } },
  ),
  leak(
    'people as columns, their numbers in the rows below',
    old(
      '致富带头人补助公示',
      `<table border="1"><tr><th>姓名</th><td>刘大川</td><td>周文溪</td></tr><tr><th>身份证号</th><td>${A}</td><td>${B}</td></tr><tr><th>手机号码</th><td>${m(0)}</td><td>${m(1)}</td></tr></table>`,
    ),
    ['pii.id18', 'pii.mobile'],
    { holds: { id18: 2, mobile: 2 } },
  ),
  leak(
    'cards of people: name and phone in boxes',
    spa(
      '移民安置户信息',
      `<div class="cards"><div class="card"><p class="n">吴山青</p><p>人口：4</p><p>手机：${m(0)}</p></div><div class="card"><p class="n">杨柳岸</p><p>人口：2</p><p>手机：${m(1)}</p></div></div>`,
    ),
    mobiles,
    { holds: { mobile: 2 } },
  ),
  leak(
    'phones in the column for remarks',
    jcms(
      '耕地流转补贴公示',
      `${shown('补贴对象')}${word(
        ['姓名', '面积', '备注'],
        [
          ['郑未明', '12亩', `联系${m(0)}`],
          ['赵示安', '7亩', `外出，子电话${m(1)}`],
        ],
      )}`,
    ),
    mobiles,
    { holds: { mobile: 2 } },
  ),
  leak(
    'two numbers with a slash in a cell',
    trs(
      '再生育审批公示',
      simple(['夫妻姓名', '身份证号', '电话'], [['刘大川/周文溪', `${A}/${B}`, `${m(0)}/${m(1)}`]]),
    ),
    ['pii.id18', 'pii.mobile'],
    { holds: { id18: 2, mobile: 2 } },
  ),
  leak(
    'number in brackets behind each name',
    vsb('村委会委员候选人公告', `<p>经提名，候选人为：张晓禾（${A}）、王青禾（${B}）。</p>`),
    ids,
    { holds: { id18: 2 } },
  ),
  leak(
    'number between letters and Chinese signs',
    gov(
      '身份核验异常名单',
      `<div class="article"><h1>核验异常名单</h1><p>发布时间：2026-03-02</p><p>ID:${A}陈小溪;ID:${B}吴山青</p></div>`,
    ),
    ids,
    { holds: { id18: 2 } },
  ),
  leak(
    'number with an apostrophe that the spreadsheet left',
    plate(
      '示例镇临时救助台账',
      `${shown('救助对象')}${simple(
        ['姓名', '证件'],
        [
          ['李云岚', `'${A}`],
          ['杨柳岸', `‘${B}’`],
        ],
      )}`,
    ),
    ids,
    { holds: { id18: 2 } },
  ),
  leak(
    'boxes that may be read only',
    asp(
      '个人补贴信息查看',
      `<table><tr><td>姓名</td><td><input type="text" value="周文溪" readonly></td></tr><tr><td>身份证</td><td><input type="text" value="${A}" readonly></td></tr></table>`,
    ),
    [],
    { either: ['pii.id18', 'pii.hidden'], open: ['pii.id18', 'pii.hidden'], holds: { id18: 1 } },
  ),
  leak(
    'text in a box of several lines',
    spa('群众留言', `<textarea rows="6" disabled>我是陈小溪，身份证${B}，反映低保问题。</textarea>`),
    [],
    { either: ['pii.id18', 'pii.hidden'], open: ['pii.id18', 'pii.hidden'], holds: { id18: 1 } },
  ),
  leak(
    'words that run over the page',
    old(
      '滚动公告',
      `<marquee direction="up" scrollamount="2"><p>低保新增：王青禾 ${A}</p><p>低保新增：郑未明 ${B}</p></marquee>`,
    ),
    ids,
    { holds: { id18: 2 } },
  ),
  leak(
    'list of definitions',
    blog('志愿者名单', `<dl><dt>张晓禾</dt><dd>手机：${m(0)}</dd><dt>李云岚</dt><dd>手机：${m(1)}</dd></dl>`),
    mobiles,
    { holds: { mobile: 2 } },
  ),
  leak(
    'candidates called to an interview, phones to reach them',
    jcms(
      '面试人员名单',
      `<p>请下列人员按时参加面试：</p>${simple(
        ['准考证号', '姓名', '联系电话'],
        [
          ['13043990105', '张晓禾', m(0)],
          ['13043990106', '王青禾', m(1)],
        ],
      )}`,
    ),
    mobiles,
    { holds: { mobile: 2 } },
  ),
  leak(
    'heads of households of a project, signed by them',
    trs('一事一议项目公示', `<p>受益户代表：赵示安，${m(0)}；陈小溪，${m(1)}。</p>`),
    mobiles,
    { holds: { mobile: 2 } },
  ),
  leak(
    'emergency notice with the phones of villagers who must leave',
    gov(
      '地质灾害隐患点避险明白卡',
      `<table border="1"><tr><td>隐患点</td><td>上云村三组</td></tr><tr><td>受威胁户主</td><td>吴山青</td><td>联系电话</td><td>${m(0)}</td></tr><tr><td>值班电话</td><td>0000-12345678</td></tr></table>`,
    ),
    mobiles,
    { holds: { mobile: 1 } },
  ),
  leak(
    'card under a head of two rows',
    plate(
      '示例镇退耕还林补助',
      `<table border="1"><tr><th rowspan="2">户主</th><th colspan="2">银行账户信息</th><th rowspan="2">金额</th></tr><tr><th>开户行</th><th>账号</th></tr><tr><td>刘大川</td><td>云岭农商行</td><td>${cardOf('629999330044001')}</td><td>500</td></tr></table>`,
    ),
    ['pii.bank'],
    { holds: { bankCard: 1 } },
  ),
  leak(
    'card under 社保卡号, and under 打卡账户',
    vsb(
      '养老金补发公示',
      simple(
        ['姓名', '社保卡号', '打卡账户'],
        [['周文溪', cardOf('629999330044112233'), cardOf('629999330044445566')]],
      ),
    ),
    ['pii.bank'],
    { holds: { bankCard: 2 } },
  ),
  leak(
    'number in the notice of a court on heirs',
    plain(
      '公证公告',
      `<h1>关于查找继承人的公告</h1><p>发布时间：2026-03-02</p><p>被继承人杨柳岸（公民身份号码：${B}）于2025年12月1日死亡，请其法定继承人与本处联系，联系电话：0000-12345678。</p>`,
    ),
    ids,
    { holds: { id18: 1, mobile: 0 } },
  ),
  leak(
    'homes with lane, court and building in a column 户籍地址',
    jcms(
      '廉租房复核名单',
      `${shown('复核对象')}${simple(
        ['姓名', '户籍地址'],
        [
          ['张晓禾', '示例区青禾巷3弄5号602室'],
          ['李云岚', '示例区云溪里小区12栋3门401'],
        ],
      )}`,
    ),
    ['pii.address'],
  ),
];
