/** More that is no leak: names of bodies that sound like illness or childhood, contacts of firms, accounts of firms, hidden things of the office, old marks. */
import {
  accountOf,
  blog,
  creditCode,
  dutyMobile,
  holding,
  jcms,
  old,
  page,
  plate,
  shown,
  simple,
  trs,
  vsb,
  word,
  type PrivacyCase,
} from './privacy-frame.js';
import { asp, gov, plain, spa, TEXT } from './records-frame.js';

const url = page('t20260302_3001');
const D = ['0055', '0066', '0077'].map(dutyMobile);
const d = (i: number) => D[i] ?? '';
const clean = holding(url, { id18: 0, id15: 0 });
const health: Partial<PrivacyCase> = { unflagged: ['pii.health'] };
const minor: Partial<PrivacyCase> = { unflagged: ['pii.minor'] };

export const MORE_PUBLIC: readonly PrivacyCase[] = [
  clean(
    'staff hired by a centre against diseases',
    jcms(
      '拟录用人员公示',
      simple(
        ['姓名', '性别', '录用单位', '职位'],
        [
          ['张晓禾', '女', '云岭县疾病预防控制中心', '检验'],
          ['李云岚', '女', '云岭县肿瘤医院', '护理'],
          ['王青禾', '男', '云岭县精神卫生中心', '财务'],
        ],
      ),
    ),
    health,
  ),
  clean(
    'posts in the federation of the disabled',
    trs(
      '干部任免',
      word(
        ['姓名', '原任', '新任'],
        [
          ['赵示安', '县残疾人联合会副理事长', '县残疾人联合会理事长'],
          ['陈小溪', '县残疾人服务中心科员', '县残疾人服务中心主任'],
        ],
      ),
    ),
    health,
  ),
  clean(
    'staff of a hospital for children and of an office for aid to pupils',
    vsb(
      '先进工作者公示',
      simple(
        ['姓名', '单位', '职务'],
        [
          ['吴山青', '云岭县儿童医院', '护士长'],
          ['刘大川', '县学生资助管理中心', '科员'],
          ['周文溪', '县少年宫', '教师'],
        ],
      ),
    ),
    minor,
  ),
  clean(
    'diseases of plants and beasts at farms with owners',
    plate(
      '动物疫病净化场名单',
      simple(
        ['养殖场', '负责人', '净化病种', '动物'],
        [
          ['青禾种猪场', '郑未明', '猪伪狂犬病', '母猪320头'],
          ['云溪鸡场', '杨柳岸', '禽白血病', '种鸡8000只'],
        ],
      ),
    ),
    health,
  ),
  clean(
    'old trees with their ages and keepers',
    old(
      '古树名木名录',
      simple(
        ['树种', '树龄（年）', '管护人', '地点'],
        [
          ['银杏', '12', '张晓禾', '上云村'],
          ['香樟', '9', '王青禾', '下云村'],
        ],
      ),
    ),
    minor,
  ),
  clean(
    'buildings that won a prize, with their managers',
    trs(
      '优质工程名单',
      simple(
        ['工程名称', '施工单位', '项目经理'],
        [
          ['示例家园3号楼', '示例建设公司', '陈小溪'],
          ['云溪小区5栋2单元', '青禾建工', '吴山青'],
        ],
      ),
    ),
  ),
  clean(
    'posts with 室 and 单元 in words about lessons',
    blog(
      '教研活动安排',
      simple(
        ['主讲', '内容', '地点'],
        [
          ['周文溪', '第三单元整体教学', '2号楼305室'],
          ['郑未明', '语文园地', '教务室'],
        ],
      ),
    ),
  ),
  clean(
    'firms at a job fair with whom to call',
    gov(
      '春风行动招聘会岗位',
      `<div class="article"><h1>春风行动招聘会岗位</h1><p>发布时间：2026-03-02</p>${simple(
        ['企业名称', '岗位', '月薪', '联系人及电话'],
        [
          ['云岭示例电子公司', '普工', '4500', `王经理 ${d(0)}`],
          ['青禾制衣厂', '缝纫工', '5000', `李主任 ${d(1)}`],
        ],
      )}</div>`,
    ),
  ),
  clean(
    'office to let: whom to call',
    asp('门面招租公告', `<p>${TEXT}</p><p>有意者请与县示例局后勤科联系，联系人：刘先生，电话：${d(0)}。</p>`),
  ),
  clean(
    'mediators who serve the public',
    vsb(
      '人民调解员名册',
      simple(
        ['姓名', '调解组织', '联系电话'],
        [
          ['杨柳岸', '示例镇人民调解委员会', d(0)],
          ['赵示安', '上云村人民调解委员会', d(1)],
        ],
      ),
    ),
  ),
  clean(
    'grants to firms and their accounts',
    plate(
      '企业稳岗返还公示',
      simple(
        ['企业名称', '统一社会信用代码', '开户银行', '银行账号', '金额'],
        [
          [
            '云岭示例科技有限公司',
            creditCode('91439901MA4LTEST1'),
            '示例银行',
            accountOf('43990101040001234'),
            '12000',
          ],
          [
            '青禾制衣有限公司',
            creditCode('91439901MA4LTEST2'),
            '云岭农商行',
            accountOf('43990101040005678'),
            '9300',
          ],
        ],
      ),
    ),
  ),
  clean(
    'account for the fees of the party and of funds for houses',
    jcms(
      '公积金缴存须知',
      `<p>单位汇缴账户：户名：云岭县住房公积金管理部，账号：${accountOf('439901010400098765')}，开户行：示例银行。</p><p>${TEXT}</p>`,
    ),
  ),
  clean(
    'account for parking of wages of the builders, of a firm',
    trs(
      '农民工工资专户公示',
      word(
        ['项目', '专户户名', '专户账号'],
        [['示例道路工程', '示例建设公司云岭县示例道路农民工工资专户', accountOf('629999770088001122')]],
      ),
    ),
  ),
  clean(
    'description for searches that names the office’s contact',
    jcms('技能大赛报名通知', `<p>${TEXT}</p><p>报名联系人：张科长，${d(0)}。</p>`, {
      head: `<meta name="description" content="报名联系人：张科长，${d(0)}。">`,
    }),
  ),
  clean(
    'structured data on the office',
    spa(
      '政务服务中心',
      `<script type="application/ld+json">{"@context":"https://schema.org","@type":"GovernmentOffice","name":"云岭县政务服务中心","telephone":"${d(0)}","contactPoint":{"@type":"ContactPoint","telephone":"${d(1)}","contactType":"投诉电话"}}</script><p>服务时间：周一至周五</p>`,
    ),
  ),
  clean(
    'hidden fields, tokens and counters',
    gov(
      '意见征集',
      `<form method="post" action="/yj"><input type="hidden" name="token" value="a439901198503120099f17b"><input type="hidden" name="ts" value="20260302093015123"><input type="hidden" name="colid" value="1309"><label>意见<textarea name="c"></textarea></label><button>提交</button></form>`,
    ),
  ),
  clean(
    'search whose hidden field is called mobile',
    spa(
      '全站搜索',
      '<form action="/search" method="get"><input type="hidden" name="mobile" value="0"><input type="hidden" name="cardtype" value="all"><input name="q" placeholder="搜索"><button>搜索</button></form>',
    ),
  ),
  clean(
    'query of firms by their code',
    trs(
      '企业信用查询',
      '<form action="/credit" method="get"><label>企业名称或统一社会信用代码 <input name="keyword"></label><button>查询</button></form>',
    ),
  ),
  clean(
    'hidden contact for phones of visitors',
    old(
      '办事大厅',
      `<div class="pc">电话：0000-12345678</div><div class="wap" style="display:none">值班电话：<a href="tel:${d(2)}">${d(2)}</a></div><p>${TEXT}</p>`,
    ),
  ),
  clean(
    'map link with coordinates',
    jcms(
      '停车场分布',
      `<p>示例停车场 <a href="https://map.example.com/?lng=112.985031200123&amp;lat=28.193412345678&amp;poi=B0FFG439901198">导航</a></p><p>${TEXT}</p>`,
    ),
  ),
  clean(
    'papers of an examination after it was held',
    blog(
      '2025年中考语文真题',
      '<p align="left"><b>绝密★启用前</b></p><p align="center">云岭县2025年初中学业水平考试语文试题</p><p>一、积累与运用（25分）</p>',
    ),
  ),
  clean(
    'permits for internal printed matter',
    plate(
      '内部资料性出版物准印证核发',
      `<p>依据《内部资料性出版物管理办法》，编印内部资料应当取得准印证，不得标价销售。</p><p>${TEXT}</p>`,
    ),
  ),
  clean(
    'a history of secret work',
    trs(
      '党史故事：隐蔽战线',
      '<p>1948年冬，交通员把标有“绝密”字样的情报藏进竹杖，连夜送到示例岭。如今这份已经解密的电报陈列在县纪念馆。</p>',
    ),
  ),
  clean(
    'list of what may not be published',
    plain(
      '政府信息公开审查要点',
      '<h1>审查要点</h1><p>发布时间：2026-03-02</p><ul><li>标有绝密、机密、秘密的文件</li><li>注明“内部资料”“内部文件”“不得外传”的材料</li><li>身份证号、银行卡号、家庭住址、病历</li></ul>',
    ),
  ),
  clean(
    'winners of a match for grown-ups by their bibs and times',
    gov(
      '马拉松成绩公告',
      `<div class="article"><h1>马拉松成绩公告</h1><p>发布时间：2026-03-02</p>${shown('成绩')}${simple(
        ['姓名', '号码', '成绩'],
        [
          ['张晓禾', 'A13900', '2:31:45'],
          ['王青禾', 'A18612', '2:40:02'],
        ],
      )}</div>`,
    ),
  ),
];
