/** Mobile numbers and addresses that are meant for the public, and digits that only look like a phone. */
import {
  blog,
  dutyMobile,
  excel,
  holding,
  jcms,
  letter,
  old,
  page,
  plate,
  simple,
  trs,
  vsb,
  word,
  type PrivacyCase,
} from './privacy-frame.js';
import { asp, gov, spa, TEXT } from './records-frame.js';

const url = page('t20260302_2601');
const D = ['0011', '0022', '0033', '0044'].map(dutyMobile);
const d = (i: number) => D[i] ?? '';
const clean = holding(url, { id18: 0, bankCard: 0 });
const noMobile: Partial<PrivacyCase> = { holds: { id18: 0, bankCard: 0, mobile: 0 } };

export const CONTACTS: readonly PrivacyCase[] = [
  clean(
    'contact of the office below a notice',
    jcms(
      '示例补贴申报通知',
      `<p>${TEXT}</p><p>联系人：张科长　联系电话：${d(0)}</p><p>电子邮箱：slj@example.gov.cn</p>`,
    ),
  ),
  clean(
    'contacts for questions in a table of offices and persons',
    trs(
      '各乡镇申报咨询联系方式',
      simple(
        ['单位', '联系人', '咨询电话'],
        [
          ['示例镇社保所', '李云岚', d(0)],
          ['云溪乡社保所', '王青禾', d(1)],
          ['青禾街道社保所', '0000-12345678', ''],
        ],
      ),
    ),
  ),
  clean(
    'phones of the watch by day',
    old(
      '国庆假期值班安排表',
      simple(
        ['日期', '带班领导', '值班人员', '值班电话'],
        [
          ['10月1日', '赵示安', '陈小溪', `0000-12345678 ${d(0)}`],
          ['10月2日', '吴山青', '刘大川', d(1)],
        ],
      ),
    ),
  ),
  clean(
    'keepers of rivers on their boards',
    plate(
      '县乡村三级河长名单',
      simple(
        ['河流', '河长', '职务', '监督电话'],
        [
          ['云溪河', '张晓禾', '副县长', d(0)],
          ['青禾水库', '李云岚', '镇长', d(1)],
        ],
      ),
    ),
  ),
  clean(
    'workers of the grid who serve the residents',
    gov(
      '社区网格员公示',
      `<div class="article"><h1>社区网格员公示</h1><p>发布时间：2026-03-02</p><p>居民朋友有事请联系所在网格的网格员：</p>${simple(
        ['网格', '网格员', '服务电话'],
        [
          ['一网格', '周文溪', d(0)],
          ['二网格', '郑未明', d(1)],
        ],
      )}</div>`,
    ),
  ),
  clean(
    'teams of family doctors with their phones',
    vsb(
      '家庭医生签约服务团队',
      word(
        ['团队', '队长', '服务热线'],
        [
          ['上云村团队', '杨柳岸', d(0)],
          ['下云村团队', '陈小溪', d(1)],
        ],
      ),
    ),
  ),
  clean(
    'contacts of buyer and agent in a tender',
    asp(
      '竞争性磋商公告',
      `<p>八、凡对本次采购提出询问，请按以下方式联系。</p><p>1.采购人信息</p><p>名　称：云岭县示例局</p><p>地　址：云岭县示例路18号3栋201室</p><p>联系方式：吴山青 ${d(0)}</p><p>2.采购代理机构信息</p><p>名　称：示例咨询有限公司</p><p>地　址：示例市云溪区青禾路7号1号楼3单元202室</p><p>项目联系人：刘大川</p><p>电　话：${d(1)}</p>`,
    ),
  ),
  clean(
    'hotlines and mobiles of stations',
    simpleLine('政务服务热线一览', [
      ['供水抢修', d(0)],
      ['供电抢修', d(1)],
      ['燃气抢修', d(2)],
      ['12345热线', '12345'],
    ]),
  ),
  clean(
    'rescue on duty round the clock',
    trs('森林防火戒严令', `<p>${TEXT}</p><p>火情报告电话：119，0000-12345678，${d(2)}（24小时）。</p>`),
  ),
  clean(
    'link to call the office',
    spa(
      '联系我们',
      `<div class="contact"><a href="tel:${d(0)}">值班手机：${d(0)}</a><a href="weixin://">微信同号</a><p>地址：云岭县示例路1号政务中心3楼302室</p></div>`,
    ),
  ),
  clean(
    'reporters of fraud may call',
    jcms('扫黑除恶举报方式', `<p>举报电话：${d(0)}、0000-12345678；举报信箱：云岭县示例路1号A座501室。</p>`),
  ),
  clean(
    'lawyers on duty for legal aid',
    plate(
      '法律援助值班律师公示',
      simple(
        ['日期', '值班律师', '执业证号', '执业机构', '咨询电话'],
        [
          ['周一', '郑未明', '14399201910123456', '云岭示例律师事务所', d(0)],
          ['周三', '周文溪', '14399201511654321', '青禾律师事务所', d(1)],
        ],
      ),
    ),
  ),
  clean(
    'lawyers whose licences were checked',
    vsb(
      '律师年度考核结果公告',
      excel(
        ['序号', '姓名', '执业证号', '考核结果'],
        [
          ['1', '杨柳岸', '14399201610987654', '称职'],
          ['2', '王青禾', '14399200011223344', '称职'],
        ],
      ),
    ),
    { holds: { id18: 0, id15: 0, bankCard: 0, mobile: 0 } },
  ),
  clean(
    'judges and clerks of a session',
    jcms(
      '开庭公告',
      '<p>本院定于2026年3月10日9时在第三法庭公开开庭审理张某诉李某买卖合同纠纷一案。审判长：赵示安，书记员：陈小溪，法庭地址：云岭县示例路9号审判楼3楼302室。</p>',
    ),
    noMobile,
  ),
  clean(
    'answer to a letter names the clerk in charge',
    letter(
      '办理营业执照的咨询',
      '请问个体户怎么办执照？',
      `您好，请到政务大厅3楼12号窗口办理，联系人：刘大川，联系电话：${d(0)}。`,
    ),
  ),
  clean(
    'letter whose writer is masked',
    letter(
      '路灯问题',
      '我家住示例路附近，路灯坏了。',
      '已修复。',
      '<tr><th>来信人电话</th><td>199****3718</td><th>身份证</th><td>439***********1234</td></tr>',
    ),
  ),
  clean(
    'numbers of a script for telephones and counting',
    gov(
      '网站地图',
      `<ul><li><a href="/a/">首页</a></li><li><a href="/b/">政务公开</a></li></ul><script>var _cfg={tel:"0000-12345678",appid:"19900018273",ts:1772415015123,build:"202603020930151234"};</script><style>.a{width:13800138000px;z-index:19900001111}</style>`,
    ),
  ),
  clean(
    'models of products and versions',
    trs(
      '中标结果公告',
      simple(
        ['货物', '型号', '单价'],
        [
          ['打印机', 'M-13800138000', '1999'],
          ['交换机', 'S19900123456-24', '13900'],
          ['摄像机', 'DS/18612345678A', '2100'],
        ],
      ),
    ),
    noMobile,
  ),
  clean(
    'groups and official accounts',
    blog(
      '家长群公告',
      `<p>微信公众号：yunling_shili</p><p>QQ群：13812345678</p><p>学校微信服务号：sl${d(0)}</p>`,
    ),
  ),
  clean(
    'sums of money of eleven digits',
    vsb(
      '政府债务公开',
      simple(
        ['项目', '限额（元）', '余额（元）'],
        [
          ['一般债务', '13812345678', '13800000000'],
          ['专项债务', '18900001234', '18600000000'],
        ],
      ),
    ),
    noMobile,
  ),
];

function simpleLine(title: string, lines: readonly (readonly [string, string])[]): string {
  return jcms(
    title,
    `<ul>${lines.map(([name, phone]) => `<li>${name}　<b>${phone}</b></li>`).join('')}</ul>`,
  );
}
