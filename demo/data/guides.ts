/** Twelve fictional service guides, complete by the eight inspection elements and Licensing Law art. 30. */
import type { Material, ServiceGuide } from '@sunboard/model';
import { bureau } from './bureau.js';
import { daysBefore } from './calendar-days.js';
import { process, type ProcessShape } from './processes.js';

interface Seed {
  readonly slug: string;
  readonly name: string;
  readonly basis: string;
  readonly conditions: readonly string[];
  readonly materials: readonly string[];
  readonly shape: ProcessShape;
  readonly promised: number;
  readonly result: string;
  readonly fee?: { readonly basis: string; readonly standard: string };
  readonly quantity?: string;
}

const SEEDS: readonly Seed[] = [
  seed(
    'gczs',
    '公共场所卫生许可',
    '《公共场所卫生管理条例》第四条',
    ['有固定的经营场所', '卫生设施符合国家标准', '从业人员持有有效健康合格证明'],
    ['卫生许可申请表', '营业执照复印件', '场所平面布局图', '卫生检测报告'],
    { examine: 4, fieldCheck: 4, section: '审批管理科' },
    12,
    '卫生许可证',
  ),
  seed(
    'spjy',
    '食品经营许可',
    '《食品安全法》第三十五条',
    ['取得营业执照', '经营场所与污染源保持规定距离', '配备食品安全管理人员'],
    ['食品经营许可申请书', '营业执照复印件', '经营场所平面图', '食品安全管理制度文本'],
    { examine: 3, fieldCheck: 5, section: '审批管理科' },
    12,
    '食品经营许可证',
  ),
  seed(
    'ylcs',
    '娱乐场所设立审批',
    '《娱乐场所管理条例》第九条',
    ['场所距学校、医院、机关周围符合规定距离', '边界噪声符合国家标准', '通过消防安全检查'],
    ['设立申请书', '经营场所产权证明或租赁合同', '消防安全检查合格证', '投资人无犯罪记录承诺书'],
    { examine: 4, fieldCheck: 4, hearing: true, section: '审批管理科' },
    15,
    '娱乐经营许可证',
  ),
  seed(
    'jsgc',
    '建筑工程施工许可',
    '《建筑法》第七条',
    ['依法办理用地批准手续', '取得建设工程规划许可证', '已确定施工企业', '有保证工程质量和安全的具体措施'],
    ['施工许可申请表', '用地批准手续', '规划许可证', '施工合同', '质量安全措施文本'],
    { examine: 2, jointReview: ['住房建设窗口', '消防窗口', '人防窗口'], section: '工程建设综合科' },
    10,
    '建筑工程施工许可证',
  ),
  seed(
    'wxp',
    '危险化学品经营许可',
    '《危险化学品安全管理条例》第三十三条',
    ['经营和储存场所符合国家标准', '从业人员经过专业技术培训并考核合格', '有健全的安全管理规章制度'],
    ['经营许可申请表', '安全评价报告', '从业人员资格证复印件', '应急救援预案备案证明'],
    { examine: 5, fieldCheck: 5, expert: 15, section: '审批管理科' },
    18,
    '危险化学品经营许可证',
  ),
  seed(
    'mbxx',
    '民办培训机构办学许可',
    '《民办教育促进法》第十二条',
    ['有符合规定的章程和组织机构', '有与办学规模相适应的场所', '有合格的教师'],
    ['筹设申请报告', '举办者资格证明', '场所证明', '教师资格证复印件', '章程和管理制度'],
    { examine: 5, expert: 10, jointReview: ['教育窗口', '消防窗口'], section: '审批管理科' },
    18,
    '办学许可证',
  ),
  seed(
    'ylgg',
    '医疗机构执业登记',
    '《医疗机构管理条例》第十五条',
    ['有设置医疗机构批准书', '符合医疗机构基本标准', '有适合的名称、组织机构和场所'],
    ['执业登记申请书', '设置批准书', '建筑平面图', '医务人员资格证复印件'],
    { examine: 6, fieldCheck: 6, section: '审批管理科' },
    18,
    '医疗机构执业许可证',
  ),
  seed(
    'zljs',
    '特种设备使用登记',
    '《特种设备安全法》第三十三条',
    ['设备经检验合格', '有专职或者兼职安全管理人员'],
    ['使用登记表', '产品质量合格证明', '监督检验证明'],
    { examine: 5, section: '审批管理科' },
    8,
    '特种设备使用登记证',
  ),
  seed(
    'rlzy',
    '人力资源服务许可',
    '《人力资源市场暂行条例》第十八条',
    ['有章程和管理制度', '有固定的服务场所', '有熟悉业务的专职工作人员'],
    ['许可申请表', '管理制度文本', '场所证明', '工作人员资格证明'],
    { examine: 6, fieldCheck: 3, section: '审批管理科' },
    12,
    '人力资源服务许可证',
  ),
  seed(
    'dlys',
    '道路货物运输经营许可',
    '《道路运输条例》第二十二条',
    ['有与经营业务相适应并经检测合格的车辆', '有符合规定条件的驾驶人员', '有健全的安全生产管理制度'],
    ['经营申请表', '车辆检测合格证明', '驾驶人员从业资格证复印件', '安全生产管理制度文本'],
    { examine: 5, section: '交通窗口' },
    8,
    '道路运输经营许可证',
    undefined,
    { basis: '《行政许可法》第五十八条', standard: '不收取许可费用；证件工本费由财政承担' },
  ),
  seed(
    'zscs',
    '占用城市道路审批',
    '《城市道路管理条例》第三十条',
    ['因特殊情况确需临时占用', '有交通疏导方案', '有恢复原状的保证措施'],
    ['占道申请表', '占道平面图', '交通疏导方案'],
    { examine: 3, jointReview: ['市政窗口', '交管窗口'], section: '审批管理科' },
    10,
    '占用城市道路许可决定书',
    '同一路段同一时间不超过一处',
  ),
  seed(
    'hwgg',
    '大型户外广告设置审批',
    '《城市市容和环境卫生管理条例》第十一条',
    ['符合户外广告设置规划', '不影响建筑物安全和市容', '已取得载体使用权'],
    ['设置申请表', '效果图和结构图', '载体使用权证明', '安全承诺书'],
    { examine: 4, fieldCheck: 3, hearing: true, section: '审批管理科' },
    12,
    '户外广告设置许可决定书',
  ),
];

function seed(
  slug: string,
  name: string,
  basis: string,
  conditions: readonly string[],
  materials: readonly string[],
  shape: ProcessShape,
  promised: number,
  result: string,
  quantity?: string,
  fee?: Seed['fee'],
): Seed {
  return {
    slug,
    name,
    basis,
    conditions,
    materials,
    shape,
    promised,
    result,
    ...(quantity !== undefined && { quantity }),
    ...(fee && { fee }),
  };
}

/** A guide with the path segment of its page. */
export interface DemoGuide extends ServiceGuide {
  readonly slug: string;
}

/** All twelve guides as they stand on the day of the build. */
export function guides(today: string): DemoGuide[] {
  return SEEDS.map((entry, index) => ({
    slug: entry.slug,
    id: `YG-${String(index + 1).padStart(4, '0')}`,
    name: entry.name,
    legalBasis: [entry.basis],
    conditions: [...entry.conditions],
    materials: entry.materials.map((name, position) => materialNamed(entry.slug, name, position)),
    place: `${bureau.address}一楼综合窗口`,
    hours: bureau.hours,
    phone: '010-00000023',
    supervisionPhone: bureau.supervision,
    process: process(entry.shape),
    legalLimit: 20,
    promisedLimit: entry.promised,
    extensionLimit: 10,
    fees: entry.fee
      ? { charged: false, ...entry.fee }
      : { charged: false, basis: '《行政许可法》第五十八条', standard: '不收费' },
    quantity: entry.quantity ?? '无数量限制',
    result: entry.result,
    remedy: ['对决定不服的，可以自收到决定书之日起六十日内申请行政复议，或者依法向人民法院提起行政诉讼。'],
    authority: bureau.name,
    audience: '自然人、法人和其他组织',
    formsUrl: `/files/${entry.slug}-form.txt`,
    updatedOn: daysBefore(today, 15 + index * 3),
  }));
}

function materialNamed(slug: string, name: string, position: number): Material {
  const form = /表|申请书|承诺书/.test(name);
  return {
    name,
    original: name.includes('复印件') ? 0 : 1,
    copies: 1,
    form: 'either',
    required: true,
    source: form ? '申请人填写' : '申请人自备',
    ...(form && {
      blankFormUrl: `/files/${slug}-${position}-blank.txt`,
      sampleUrl: `/files/${slug}-${position}-sample.txt`,
    }),
  };
}
