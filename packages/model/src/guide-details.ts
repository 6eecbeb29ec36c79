/** What a service guide 办事指南 says besides its eight elements: time limits, fees, results, remedies and where to go. */
import * as v from 'valibot';
import { field } from './field.js';
import { date, text, url } from './primitives.js';

/** A fee 收费项目 with the basis and standard that Licensing Law art. 58 and OGI art. 20(8) ask for. */
export const fee = v.object({
  charged: v.boolean(),
  basis: v.optional(text(500)),
  standard: v.optional(text(500)),
});

/** Fields of Licensing Law art. 30 and 58, and others that guides usually have. */
export const guideDetails = {
  legalLimit: v.optional(
    field(
      {
        zh: '法定办结时限',
        en: 'Legal time limit (working days)',
        aliases: ['法定时限', '法定期限', '法定办理时限'],
        jsonLd: 'sun:legalLimit',
      },
      v.pipe(v.number(), v.minValue(0)),
    ),
  ),
  promisedLimit: v.optional(
    field(
      {
        zh: '承诺办结时限',
        en: 'Promised time limit (working days)',
        aliases: [
          '办事时限',
          '承诺时限',
          '承诺期限',
          '承诺办理时限',
          '办理时限',
          '办结时限',
          '办理期限',
          '审批时限',
          'processing time',
        ],
        jsonLd: 'sun:promisedLimit',
      },
      v.pipe(v.number(), v.minValue(0)),
    ),
  ),
  extensionLimit: v.optional(
    field(
      { zh: '可延长时限', en: 'Extension (working days)', jsonLd: 'sun:extensionLimit' },
      v.pipe(v.number(), v.minValue(0)),
    ),
  ),
  fees: v.optional(
    field(
      {
        zh: '收费情况',
        en: 'Fees',
        aliases: ['收费标准', '收费依据', '是否收费', '收费', '收费项目', '收费信息', 'fee', 'cost'],
        jsonLd: 'sun:fees',
      },
      fee,
    ),
  ),
  quantity: v.optional(
    field(
      {
        zh: '数量限制',
        en: 'Quantity limit',
        aliases: ['许可数量', '有无数量限制', '数量'],
        jsonLd: 'sun:quantity',
      },
      text(500),
    ),
  ),
  result: v.optional(
    field(
      {
        zh: '办理结果',
        en: 'Result',
        aliases: ['结果名称', '审批结果', '证件名称', '许可证件'],
        jsonLd: 'serviceOutput',
      },
      text(300),
    ),
  ),
  remedy: v.optional(
    field(
      {
        zh: '救济渠道',
        en: 'Remedies',
        aliases: ['行政诉讼', '法律救济', '行政复议', '权利救济', '救济途径', 'appeal'],
        jsonLd: 'sun:remedy',
      },
      v.array(text(2000)),
    ),
  ),
  supervisionPhone: v.optional(
    field(
      {
        zh: '监督投诉电话',
        en: 'Supervision phone',
        aliases: [
          '监督方式',
          '投诉渠道',
          '投诉方式',
          '监管投诉渠道',
          '监督电话',
          '投诉电话',
          '监督投诉',
          '监督投诉方式',
          '监督投诉渠道',
          'complaints phone',
        ],
        jsonLd: 'sun:supervisionPhone',
      },
      text(200),
    ),
  ),
  authority: v.optional(
    field(
      {
        zh: '实施主体',
        en: 'Authority',
        aliases: [
          '实施机关',
          '实施机构',
          '办事机构',
          '受理机构',
          '办理机构',
          '办理主体',
          '主管部门',
          'provider',
        ],
        jsonLd: 'provider',
      },
      text(200),
    ),
  ),
  audience: v.optional(
    field(
      { zh: '服务对象', en: 'Who can apply', aliases: ['办理对象', '适用对象'], jsonLd: 'audience' },
      text(200),
    ),
  ),
  formsUrl: v.optional(
    field(
      {
        zh: '表格下载',
        en: 'Forms',
        aliases: ['样表下载', '申请表下载', '申请书示范文本'],
        jsonLd: 'sun:forms',
      },
      url(),
    ),
  ),
  onlineUrl: v.optional(
    field(
      {
        zh: '在线办理',
        en: 'Apply online',
        aliases: ['网上办理', '在线申请', '网上申报'],
        jsonLd: 'availableChannel',
      },
      url(),
    ),
  ),
  updatedOn: v.optional(
    field(
      {
        zh: '更新日期',
        en: 'Updated on',
        aliases: ['更新时间', '发布日期', '发布时间'],
        jsonLd: 'dateModified',
      },
      date(),
    ),
  ),
};
