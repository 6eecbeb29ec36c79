/** What may be said of people and of health, and what is of no person: lists of names alone, statistics, schools, laws, forms. */
import {
  blog,
  excel,
  holding,
  jcms,
  old,
  page,
  plate,
  shown,
  signed,
  simple,
  trs,
  vsb,
  word,
  type PrivacyCase,
} from './privacy-frame.js';
import { gov, plain, TEXT } from './records-frame.js';

const url = page('t20260302_2701');
const none = { id18: 0, id15: 0, bankCard: 0, mobile: 0, address: 0 } as const;
const clean = holding(url, none);
const health: Partial<PrivacyCase> = { unflagged: ['pii.health'] };
const minor: Partial<PrivacyCase> = { unflagged: ['pii.minor'] };

export const PUBLIC: readonly PrivacyCase[] = [
  clean(
    'names and sums of low-income aid',
    jcms(
      '低保对象公示',
      `${shown('低保对象')}${simple(
        ['村', '户主', '保障人数', '金额'],
        [
          ['上云村', '张晓禾', '2', '860'],
          ['下云村', '李云岚', '1', '430'],
        ],
      )}${signed}`,
    ),
    { unflagged: ['pii.health', 'pii.minor'] },
  ),
  clean(
    'admitted to public service: sex, school, admission number',
    vsb(
      '拟录用公务员公示',
      `${shown('拟录用人员')}${excel(
        ['姓名', '性别', '毕业院校', '工作单位', '准考证号'],
        [
          ['王青禾', '女', '示例大学', '无', '101043991234'],
          ['赵示安', '男', '云岭学院', '示例公司', '101043991250'],
        ],
      )}`,
    ),
    minor,
  ),
  clean(
    'leaders to be appointed: month of birth and posts',
    trs(
      '领导干部任前公示',
      '<p>张晓禾，男，汉族，1978年5月生，省委党校研究生，现任云岭县示例局局长，拟任县政府副县长人选。</p><p>李云岚，女，1981年11月生，大学，现任示例镇镇长，拟任示例局局长。</p>',
    ),
    { unflagged: ['pii.health', 'pii.minor'] },
  ),
  clean(
    'numbers of the disabled by kind',
    plate(
      '残疾人事业统计',
      simple(
        ['残疾类别', '一级', '二级', '合计'],
        [
          ['肢体', '120', '340', '460'],
          ['视力', '30', '81', '111'],
          ['精神', '12', '55', '67'],
        ],
      ),
    ),
    health,
  ),
  clean(
    'news of a campaign against a disease',
    jcms(
      '县疾控中心开展高血压日宣传',
      '<p>10月8日是全国高血压日。县疾控中心在示例广场开展义诊，为群众免费测量血压、血糖，讲解糖尿病、冠心病等慢性病防治知识，共发放资料500余份。</p>',
    ),
    health,
  ),
  clean(
    'what illnesses the insurance pays for',
    gov(
      '门诊慢特病病种目录',
      `<div class="article"><h1>门诊慢特病病种目录</h1><p>发布时间：2026-03-02</p>${simple(
        ['序号', '病种名称', '年度限额'],
        [
          ['1', '恶性肿瘤门诊治疗', '80000'],
          ['2', '慢性肾功能衰竭透析', '60000'],
          ['3', '精神分裂症', '4000'],
        ],
      )}</div>`,
    ),
    health,
  ),
  clean(
    'hospitals chosen for an illness',
    old(
      '定点医疗机构名单',
      simple(
        ['机构名称', '级别', '诊疗病种'],
        [
          ['云岭县人民医院', '二级', '重症肌无力、血友病'],
          ['云岭县中医院', '二级', '类风湿性关节炎'],
        ],
      ),
    ),
    health,
  ),
  clean(
    'doctors and their fields',
    trs(
      '专家门诊排班',
      simple(
        ['姓名', '职称', '专长'],
        [
          ['吴山青', '主任医师', '糖尿病、甲状腺疾病'],
          ['杨柳岸', '副主任医师', '乳腺癌手术'],
        ],
      ),
    ),
    health,
  ),
  clean(
    'how the allowance for the disabled is applied for',
    plate(
      '残疾人两项补贴办事指南',
      `<p>申请人应当持有残疾人证，残疾等级被评定为一级、二级。</p><p>${TEXT}</p>`,
    ),
    health,
  ),
  clean(
    'schools, their heads and seats',
    blog(
      '义务教育学校名单',
      simple(
        ['学校名称', '校长', '办学地址'],
        [
          ['云岭县第一小学', '陈小溪', '示例路12号'],
          ['示例镇中心幼儿园', '刘大川', '青禾路3号'],
        ],
      ),
    ),
    minor,
  ),
  clean(
    'numbers of pupils by school',
    vsb(
      '2026年招生计划',
      simple(
        ['学校', '班级数', '计划招生（人）'],
        [
          ['云岭县第一小学', '6', '270'],
          ['第二小学', '5', '225'],
        ],
      ),
    ),
    minor,
  ),
  clean(
    'teachers who are praised',
    jcms(
      '优秀教师表彰名单',
      '<p>第一小学：张晓禾　李云岚</p><p>示例镇中心幼儿园：王青禾</p><p>县一中：赵示安</p>',
    ),
    minor,
  ),
  clean(
    'teachers to be hired for primary schools and kindergartens',
    trs(
      '拟聘用教师公示',
      word(
        ['姓名', '岗位', '单位'],
        [
          ['周文溪', '小学语文', '云岭县第一小学'],
          ['郑未明', '幼儿教师', '示例镇中心幼儿园'],
        ],
      ),
    ),
    minor,
  ),
  clean(
    'days for pupils’ vaccination and holidays',
    plate(
      '学生接种与放假安排',
      '<p>各校学生于3月10日至12日在校接种流感疫苗，家长携带接种证，年龄6至12岁。</p><p>寒假自1月24日起。</p>',
    ),
    minor,
  ),
  clean(
    'the law on children is explained',
    gov(
      '未成年人保护法解读',
      `<div class="article"><h1>未成年人保护法解读</h1><p>发布时间：2026-03-02</p><p>第三条　国家保障未成年人的生存权、发展权。处理不满十四周岁未成年人个人信息的，应当征得监护人同意。</p><p>${TEXT}</p></div>`,
    ),
    minor,
  ),
  clean(
    'companies with their heads',
    jcms(
      '诚信企业名单',
      simple(
        ['企业名称', '法定代表人', '行业'],
        [
          ['云岭示例建材厂', '张晓禾', '制造'],
          ['青禾农业合作社', '李云岚', '种植'],
        ],
      ),
    ),
    { unflagged: ['pii.health', 'pii.minor'] },
  ),
  clean(
    'names of the winners of a lottery, with their numbers',
    old(
      '小客车摇号结果',
      simple(
        ['申请编码', '姓名'],
        [
          ['8943103567890', '张晓禾'],
          ['6310235678901', '李云岚'],
        ],
      ),
    ),
  ),
  clean(
    'decision on a penalty with the name alone',
    plain(
      '行政处罚公示',
      '<h1>行政处罚公示</h1><p>发布时间：2026-03-02</p><p>当事人：郑某明</p><p>违法事实：未取得许可证从事客运。</p><p>处罚：罚款三千元。决定书文号：云交罚〔2026〕0015号</p>',
    ),
  ),
  clean(
    'persons who rest on a monument and dates',
    jcms(
      '云岭烈士英名录',
      simple(
        ['姓名', '籍贯', '生卒', '牺牲地'],
        [
          ['赵大山', '上云村', '1921—1947', '示例岭'],
          ['陈石柱', '下云村', '1930—1951', '异地'],
        ],
      ),
    ),
    { unflagged: ['pii.minor', 'pii.health'] },
  ),
  clean(
    'plots of land and kinds of crops',
    trs(
      '高标准农田建设公示',
      simple(
        ['地块编号', '位置', '面积'],
        [
          ['2026-01', '上云村三组', '120亩'],
          ['2026-02', '下云村', '86亩'],
        ],
      ),
    ),
  ),
];
