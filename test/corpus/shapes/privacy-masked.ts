/** Numbers that are masked as they should be, and samples of numbers. */
import {
  holding,
  idOf,
  jcms,
  old,
  page,
  plate,
  sampleId,
  shown,
  signed,
  simple,
  trs,
  vsb,
  type PrivacyCase,
} from './privacy-frame.js';
import { gov, plain, spa } from './records-frame.js';

const url = page('t20260302_2551');
const none = { id18: 0, id15: 0, bankCard: 0 } as const;
const clean = holding(url, none);
const stars = (number: string, from: number, to: number, sign = '*') =>
  number.slice(0, from) + sign.repeat(to - from) + number.slice(to);
const A = idOf('19880820', '332');
const B = idOf('19550316', '119');
const rows = (numbers: readonly string[]) =>
  simple(
    ['姓名', '身份证号', '月保障金'],
    numbers.map((number, i) => [i === 0 ? '张晓禾' : '王青禾', number, '430']),
  );

export const MASKED: readonly PrivacyCase[] = [
  clean(
    'masked: three digits in front and four at the end',
    jcms('低保对象公示', `${shown('低保对象')}${rows([stars(A, 3, 14), stars(B, 3, 14)])}${signed}`),
    { holds: { ...none, idMasked: 2 }, visible: 7 },
  ),
  clean(
    'masked: birth and no more',
    trs('高龄津贴公示', `${shown('高龄津贴对象')}${rows([stars(A, 6, 14), stars(B, 6, 14)])}`),
    { holds: { ...none, idMasked: 2 }, visible: 10 },
  ),
  clean(
    'masked: letters X in place of birth and serial',
    vsb('拟聘用人员公示', rows([stars(A, 6, 18, 'X'), stars(B, 6, 18, 'x')])),
  ),
  clean(
    'masked: full-width stars, spans and breaks within',
    plate(
      '补贴公示',
      `${shown('补贴对象')}${rows([`<span>${A.slice(0, 4)}</span><span>＊＊＊＊＊＊＊＊＊＊</span><span>${A.slice(14)}</span>`, `${B.slice(0, 4)}**********<br>${B.slice(14)}`])}`,
    ),
  ),
  clean(
    'masked: the last four digits alone, in words',
    old('摇号结果', `<p>张晓禾（身份证后四位${A.slice(14)}）</p><p>王青禾（尾号${B.slice(14)}）</p>`),
  ),
  clean(
    'masked: mobiles and cards',
    jcms(
      '奖补资金发放公示',
      simple(
        ['姓名', '手机号', '卡号', '金额'],
        [
          ['李云岚', '199****3718', '6299**** ****0506', '300'],
          ['陈小溪', '1990000****', '************4321', '120'],
        ],
      ),
    ),
  ),
  clean(
    'samples in a guide with signs for digits',
    gov(
      '申报表填写说明',
      '<div class="article"><h1>申报表填写说明</h1><p>发布时间：2026-03-02</p><p>证件号码：填写18位身份证号，如11010119900307XXXX。</p><p>手机号码：如138XXXXXXXX。</p><p>银行卡号：如6222***************。</p></div>',
    ),
  ),
  clean(
    'sample of a number with its check, said to be one',
    jcms(
      '身份证号码编码规则',
      `<p>公民身份号码由十七位数字本体码和一位校验码组成。例如虚构号码${sampleId('11010119900307001')}（示例，非真实人员），前六位为地址码。</p>`,
    ),
    { holds: {} },
  ),
  clean(
    'sample that fails its check beside the fields of a form',
    plain(
      '示例表填报模板',
      '<h1>填报模板（样例）</h1><p>发布时间：2026-03-02</p><table border="1"><tr><td>姓名</td><td>张三（样例）</td></tr><tr><td>身份证号</td><td>123456789012345678</td></tr><tr><td>银行卡号</td><td>6222000000000000000</td></tr></table>',
    ),
  ),
  clean(
    'hint in the field of a form',
    spa(
      '在线申报',
      '<form method="post" action="/sb"><label>身份证号<input name="sfz" placeholder="例：110101199003070000"></label><label>手机<input name="sj" placeholder="13800000000"></label><button>提交</button></form>',
    ),
  ),
];
