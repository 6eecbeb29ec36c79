/** Addresses that are meant for the public. */
import {
  blog,
  creditCode,
  holding,
  jcms,
  old,
  page,
  plate,
  shown,
  simple,
  trs,
  word,
  type PrivacyCase,
} from './privacy-frame.js';
import { plain } from './records-frame.js';

const url = page('t20260302_2651');
const clean = holding(url, { id18: 0, bankCard: 0 });
const noMobile: Partial<PrivacyCase> = { holds: { id18: 0, bankCard: 0, mobile: 0 } };

export const PLACES: readonly PrivacyCase[] = [
  clean(
    'companies with head, seat and business',
    jcms(
      '两化融合企业名单',
      simple(
        ['企业名称', '法定代表人', '注册地址'],
        [
          ['云岭示例科技有限公司', '张晓禾', '示例市云溪区示例路18号3栋2单元501室'],
          ['青禾软件有限公司', '李云岚', '示例市云溪区青禾路7号1号楼202室'],
        ],
      ),
    ),
    { holds: { id18: 0, mobile: 0 } },
  ),
  clean(
    'licence of a company as fields',
    plate(
      '食品经营许可公示',
      word(
        ['项目', '内容'],
        [
          ['经营者名称', '云岭县青禾饭店'],
          ['统一社会信用代码', creditCode('92439901MA4LTEST7')],
          ['负责人', '王青禾'],
          ['经营场所', '云岭县示例路26号院4号楼1层102室'],
        ],
      ),
    ),
    { holds: { id18: 0, bankCard: 0, mobile: 0 } },
  ),
  clean(
    'seat of a bidder that lost its right',
    plain(
      '政府采购处罚决定',
      '<h1>政府采购行政处罚决定书</h1><p>发布时间：2026-03-02</p><p>当事人：示例工程有限公司</p><p>住所：示例市云溪区青禾路9号2号楼3单元101室</p><p>法定代表人：陈小溪　职务：经理</p><p>经查，当事人提供虚假材料谋取中标。</p>',
    ),
    noMobile,
  ),
  clean(
    'lost certificates are announced by the land registry, as the law demands',
    trs(
      '不动产权证书遗失公告',
      simple(
        ['序号', '权利人', '坐落', '证号'],
        [['1', '吴山青', '云岭县示例路26号院4号楼2单元301室', '云（2019）云岭县不动产权第0001234号']],
      ),
    ),
    { holds: { id18: 0, mobile: 0 } },
  ),
  clean(
    'rooms where forms are taken',
    old(
      '报名点设置',
      simple(
        ['报名点', '负责人', '地址'],
        [
          ['县教育局', '周文溪', '示例路1号2号楼305室'],
          ['示例镇中心校', '郑未明', '示例镇青禾路7号1栋101室'],
        ],
      ),
    ),
  ),
  clean(
    'polling rooms and hospitals',
    shownPlaces('疫苗接种门诊公示', [
      ['示例社区卫生服务中心', '示例路18号1号楼101室', '0000-12345678'],
      ['青禾卫生院', '青禾路7号门诊楼3室', '0000-87654321'],
    ]),
  ),
];

function shownPlaces(title: string, places: readonly (readonly [string, string, string])[]): string {
  return blog(
    title,
    `${shown('接种门诊')}<dl>${places.map(([name, where, phone]) => `<dt>${name}</dt><dd>${where}，电话${phone}</dd>`).join('')}</dl>`,
  );
}
