/** Long numbers that are no person's: codes, orders, times, accounts of offices, samples. */
import {
  accountOf,
  blog,
  creditCode,
  excel,
  holding,
  jcms,
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

const url = page('t20260302_2501');
const none = { id18: 0, id15: 0, bankCard: 0 } as const;
const clean = holding(url, none);
const idless = { id18: 0, id15: 0 } as const;

export const NUMBERS: readonly PrivacyCase[] = [
  clean(
    'order numbers of eighteen digits in a table of complaints',
    gov(
      '12345热线工单办理公示',
      simple(
        ['工单编号', '诉求内容', '办理结果'],
        [
          ['202602280930127845', '路灯不亮', '已修复'],
          ['202603011015439902', '井盖缺失', '已补装'],
        ],
      ),
    ),
  ),
  clean(
    'index numbers with a credit code',
    plate('示例镇预算公开', `<p>索引号：${creditCode('11439901007280420')}/2026-00050</p><p>${TEXT}</p>`),
  ),
  clean(
    'project codes of the approval platform',
    trs(
      '项目备案公示',
      simple(
        ['项目代码', '项目名称', '建设单位'],
        [
          ['2603-439901-04-01-123456', '示例冷链项目', '云岭示例公司'],
          ['2602-439901-18-05-668800', '示例道路工程', '云岭示例局'],
        ],
      ),
    ),
  ),
  clean(
    'social credit codes, letters and digits',
    vsb(
      '企业异常名录',
      simple(
        ['企业名称', '统一社会信用代码', '列入日期'],
        [
          ['云岭县示例商贸有限公司', creditCode('91439901MA4LTEST0'), '2026-02-01'],
          ['云岭县青禾超市', creditCode('92439901MA4LTEST7'), '2026-02-01'],
        ],
      ),
    ),
  ),
  clean(
    'social credit codes, digits only',
    jcms(
      '行政许可公示',
      simple(
        ['行政相对人', '统一社会信用代码', '许可内容'],
        [
          ['云岭示例水泥厂', '914399011838000399', '取水'],
          ['云岭县示例协会', '514399015012345606', '法人变更'],
        ],
      ),
    ),
  ),
  clean(
    'numbers of organisations and of tax payers, fifteen digits',
    old(
      '欠税公告',
      simple(
        ['纳税人名称', '纳税人识别号', '组织机构代码', '法定代表人', '欠税额'],
        [
          ['云岭示例酒店', '439901850312001', '85031200-1', '张晓禾', '120000.00'],
          ['青禾建材经营部', '439901620708014', '62070801-4', '李云岚', '3300.50'],
        ],
      ),
    ),
  ),
  clean(
    'bar codes and numbers of batches of inspected food',
    trs(
      '食品抽检不合格信息',
      simple(
        ['样品', '条码', '批号', '抽样单号', '标称生产企业'],
        [
          ['示例酱油', '6901234567892', '20260105A', 'GZP26430000439930012', '云岭示例食品厂'],
          ['示例米粉', '6923456789012', '2026-01-11', 'XBJ26439901439930117ZX', '青禾粮油'],
        ],
      ),
    ),
  ),
  clean(
    'account of the office that fines are paid to',
    jcms(
      '罚款缴款须知',
      `<p>缴款账户：</p><p>户名：云岭县财政局非税收入专户</p><p>开户行：示例银行云岭支行</p><p>账号：${accountOf('629999555000111222')}</p><p>代收网点电话：0000-12345678</p>`,
    ),
    { holds: idless, open: [] },
  ),
  clean(
    'account for deposits of bidders, in cells',
    asp(
      '招标公告',
      `<table border="1"><tr><td>投标保证金账户名称</td><td>云岭县公共资源交易中心</td></tr><tr><td>开户银行</td><td>示例银行</td></tr><tr><td>账　　号</td><td>${accountOf('4399010104000123')}</td></tr></table>`,
    ),
    { holds: idless },
  ),
  clean(
    'account of a charity for gifts',
    blog(
      '抗洪救灾捐款公告',
      `<p>捐赠账户：云岭县红十字会</p><p>银行账号：6299 9955 5000 3334 44${accountOf('629999555000333444').slice(18)}</p><p>感谢您的爱心！</p>`,
    ),
    { holds: idless },
  ),
  clean(
    'times of fourteen and seventeen digits in addresses and marks',
    spa(
      '工作动态',
      `<div data-time="20260302093015123"><a href="/art/20260302093015_1.html" id="a20260302093015001">示例局召开会议</a></div><img src="/upload/20260302/202603020930151234.jpg?v=1772415015123" alt=""><p>${TEXT}</p>`,
    ),
  ),
  clean(
    'coordinates of monitoring stations',
    vsb(
      '空气监测点位',
      simple(
        ['点位', '经度', '纬度', '编号'],
        [
          ['县一中', '112.985031200123', '28.193412345678', '439901051'],
          ['示例广场', '113.062070801456', '28.204567891234', '439901052'],
        ],
      ),
    ),
  ),
  clean(
    'sums of files to check a download',
    blog(
      '客户端下载',
      '<p>SHA256：3f439917209503120013a6b7c8d9e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091</p><p>MD5：19900018273aa4bb5cc6dd7ee8ff9001</p><p>版本：13.8.0013.8000</p>',
    ),
    { holds: { ...none, mobile: 0 } },
  ),
  clean(
    'numbers of lots, of certificates and of books',
    trs(
      '土地出让公告',
      simple(
        ['宗地编号', '不动产单元号', '面积', '起始价（元）'],
        [
          ['439901-2026-0012', '439901001002GB00015W00000000', '33335.2', '15800000000'],
          ['439901-2026-0013', '439901001002GB00016W00000000', '12001.7', '13900000000'],
        ],
      ),
    ),
    { holds: { ...none, mobile: 0 } },
  ),
  clean(
    'admission numbers of candidates beside their names, eleven digits',
    jcms(
      '公开招聘笔试成绩',
      simple(
        ['姓名', '准考证号', '成绩'],
        [
          ['张晓禾', '13043990105', '71.5'],
          ['李云岚', '13043990106', '69.0'],
          ['王青禾', '18243990107', '80.2'],
        ],
      ),
    ),
    { holds: { ...none, mobile: 0 } },
  ),
  clean(
    'admission numbers of candidates, fifteen and sixteen digits',
    vsb(
      '资格复审人员名单',
      excel(
        ['考号', '姓名', '职位代码'],
        [
          ['439920260301015', '郑未明', '1301'],
          ['4399202603010162', '吴山青', '1302'],
        ],
      ),
    ),
  ),
  clean(
    'a student’s number and a certificate beside each name',
    blog(
      '助学贷款贴息名单',
      word(
        ['姓名', '学号', '回执校验码'],
        [
          ['刘大川', '202315010327', '439918'],
          ['周文溪', '202315010411', '439921'],
        ],
      ),
    ),
  ),
  clean(
    'ISBN, ISSN and numbers of standards',
    old(
      '推荐书目',
      simple(
        ['书名', 'ISBN', '价格'],
        [
          ['示例县志', '978-7-5000-1234-6', '198'],
          ['云岭民歌', '9787500012351', '36'],
        ],
      ),
    ),
  ),
  clean(
    'codes of areas in a table',
    plate(
      '行政区划代码表',
      simple(
        ['名称', '统计用区划代码'],
        [
          ['示例镇', '439901103000'],
          ['上云村', '439901103201'],
          ['下云村', '439901103202'],
        ],
      ),
    ),
  ),
  clean(
    'statistics with large numbers',
    trs(
      '2025年统计公报',
      simple(
        ['指标', '数值'],
        [
          ['地区生产总值（元）', '13812345678'],
          ['用电量（千瓦时）', '439901850312'],
          ['财政收入（元）', '6299990102'],
        ],
      ),
    ),
    { holds: { ...none, mobile: 0 } },
  ),
  clean(
    'a payment number that begins like an area and says what it is',
    gov(
      '非税缴款查询说明',
      simple(
        ['缴款识别码', '项目', '金额'],
        [
          ['43990126000000123456', '城市道路占用费', '120.00'],
          ['43990126000000123464', '污水处理费', '60.00'],
        ],
      ),
    ),
  ),
  clean(
    'number of a shipment, of a meter and of a plate',
    jcms(
      '失物招领',
      simple(
        ['物品', '特征', '拾获地点'],
        [
          ['快递一件', '单号773439901198503', '示例广场'],
          ['电动车', '车架号143990119850312', '青禾路'],
          ['轿车', '云A·13900（临）', '示例路'],
        ],
      ),
    ),
  ),
];
