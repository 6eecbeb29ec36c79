/** Numbers of no person, as public bodies call and build them. */
import type { Chance } from './made-chance.js';
import { creditBy, digits, fileNumber, recentDay } from './made-number-forms.js';

/** A kind of number. */
export interface Code {
  readonly heads: readonly string[];
  readonly ofPersons: boolean;
  make(by: Chance): string;
}

const words = (text: string) => text.split(' ');
const code = (heads: string, make: Code['make'], ofPersons = false): Code => ({
  heads: words(heads),
  ofPersons,
  make,
});
const AREA = '439901';

export const CODES: readonly Code[] = [
  code('统一社会信用代码 社会信用代码 信用代码 统一信用代码 组织机构代码 纳税人识别号', creditBy),
  code(
    '项目代码 投资项目代码 项目统一代码',
    by => `${String(2001 + by.upTo(500))}-${AREA}-04-01-${digits(by, 6)}`,
  ),
  code('项目编号 采购项目编号 招标编号 标段编号 采购编号', by =>
    by.one([`E${AREA}${digits(by, 12)}001`, fileNumber(by), `${AREA}-${recentDay(by)}-${digits(by, 4)}`]),
  ),
  code('合同编号 合同号', by =>
    by.one([fileNumber(by), `HT-${recentDay(by)}${digits(by, 4)}`, `1${digits(by, 10)}`]),
  ),
  code('工单编号 信件编号 受理编号 办件编号 受理号 流水号 业务流水号', fileNumber, true),
  code(
    '申请编号 申请编码 报名序号 报名编号 登记编号 档案编号',
    by => by.one([fileNumber(by), `13${digits(by, 9)}`]),
    true,
  ),
  code('许可证编号 许可证号 证书编号 许可编号 登记证编号', by =>
    by.one([fileNumber(by), `JY${digits(by, 14)}`, `18${digits(by, 9)}`]),
  ),
  code(
    '注册证书号 资格证书号 注册编号 执业证书编号 执业证号',
    by =>
      by.one([
        `苏132${digits(by, 8)}`,
        `粤1${digits(by, 15)}`,
        digits(by, 17),
        `1${digits(by, 10)}`,
        `15${digits(by, 9)}`,
      ]),
    true,
  ),
  code('注册号 工商注册号 营业执照注册号', by => `${AREA}${by.one(['0', '1', '6'])}${digits(by, 8)}`),
  code(
    '准考证号 准考证号码 考号 考生号 学号',
    by => by.one([`13${digits(by, 9)}`, digits(by, 12), digits(by, 15)]),
    true,
  ),
  code('发票代码 发票号码', by => `0${digits(by, 11)}`),
  code('宗地编号 地块编号 不动产单元号 地籍号', by =>
    by.one([`${AREA}001002GB${digits(by, 5)}W00000000`, fileNumber(by)]),
  ),
  code('条码 商品条码 抽样单编号 批号', by => by.one([`690${digits(by, 10)}`, fileNumber(by)])),
  code('ISBN 书号', by => `97875${digits(by, 8)}`),
  code('案号 案件编号 决定书编号 立案编号', fileNumber),
  code(
    '户号 用户编号 水表号 电表号',
    by => by.one([digits(by, 10), `1${digits(by, 10)}`, `13${digits(by, 9)}`]),
    true,
  ),
  code('金额（元） 预算数（元） 合同金额（元）', by => `1${by.one(['38', '59', '77'])}${digits(by, 8)}`),
  code('车架号 设备编号 使用登记证编号', by => by.one([`LVS${digits(by, 14)}`, fileNumber(by)])),
];
