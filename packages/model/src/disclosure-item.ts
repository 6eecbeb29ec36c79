/** DisclosureItem: one published document of a disclosure list (政府信息公开目录条目). Fields: OGI Regulations art. 12 and the metadata block of gov.cn documents. */
import * as v from 'valibot';
import { AUDIENCE_LABELS, DISCLOSURE_LABELS, VALIDITY_LABELS } from './code-labels.js';
import { field } from './field.js';
import { attachment, code, date, text, url } from './primitives.js';

/** Validity 有效性 of a normative document. */
export const VALIDITIES = ['inForce', 'expired', 'repealed'] as const;
/** Disclosure type 公开方式: proactive 主动公开 or upon request 依申请公开. */
export const DISCLOSURES = ['proactive', 'uponRequest'] as const;
/** Audience 公开对象: whoever may see the item. Only `public` ever renders on a public page. */
export const AUDIENCES = ['public', 'internal', 'limited'] as const;

/** Pre-disclosure review 公开审查 (OGI art. 17): who released the item, when, and on which basis. */
export const review = v.object({
  by: text(200),
  on: v.optional(date()),
  basis: v.optional(text(500)),
});

export const disclosureItem = v.object({
  title: field(
    {
      zh: '名称',
      en: 'Title',
      aliases: [
        '标题',
        '文件名称',
        '信息名称',
        '信息标题',
        '文件标题',
        '公文标题',
        '政策名称',
        'name',
        'document title',
        'subject',
      ],
      jsonLd: 'name',
    },
    text(10_000),
  ),
  indexNumber: v.optional(
    field(
      {
        zh: '索引号',
        en: 'Index number',
        aliases: [
          '索引',
          '信息索引号',
          '信息索引',
          '政府信息索引号',
          '索引码',
          '索取号',
          'index',
          'index no',
          'index no.',
        ],
        jsonLd: 'identifier',
        unique: true,
      },
      text(100),
    ),
  ),
  documentNumber: v.optional(
    field(
      {
        zh: '文号',
        en: 'Document number',
        aliases: [
          '发文字号',
          '发文号',
          '文件编号',
          '文件号',
          '公文编号',
          '文件文号',
          '字号',
          'document no',
          'document no.',
          'reference number',
        ],
        jsonLd: 'legislationIdentifier',
      },
      text(120),
    ),
  ),
  issuingAuthority: v.optional(
    field(
      {
        zh: '发文机关',
        en: 'Issuing authority',
        aliases: [
          '发布机构',
          '发布机关',
          '发文单位',
          '发布单位',
          '公开主体',
          '公开责任部门',
          '信息来源',
          '制发机关',
          '公开机构',
          '发布部门',
          'authority',
          'publisher',
          'issued by',
          'department',
        ],
        jsonLd: 'publisher',
      },
      text(200),
    ),
  ),
  category: v.optional(
    field(
      {
        zh: '主题分类',
        en: 'Category',
        aliases: [
          '分类',
          '信息分类',
          '所属主题',
          '类别',
          '信息类别',
          '文件分类',
          '主题',
          '组配分类',
          '体裁分类',
          '公开类别',
          '公开范畴',
          'topic',
          'type',
          'class',
        ],
        jsonLd: 'about',
      },
      text(200),
    ),
  ),
  summary: v.optional(
    field(
      {
        zh: '内容概述',
        en: 'Summary',
        aliases: ['概述', '内容摘要', '摘要', '内容简介', 'abstract', 'description'],
        jsonLd: 'abstract',
      },
      text(5_000),
    ),
  ),
  generatedOn: v.optional(
    field(
      {
        zh: '生成日期',
        en: 'Generated on',
        aliases: [
          '成文日期',
          '成文时间',
          '生成时间',
          '形成日期',
          '制发日期',
          '发文日期',
          '印发日期',
          'date of document',
          'dated',
          'date issued',
        ],
        jsonLd: 'dateCreated',
      },
      date(),
    ),
  ),
  publishedOn: v.optional(
    field(
      {
        zh: '发布日期',
        en: 'Published on',
        aliases: [
          '发布时间',
          '公开日期',
          '公开时间',
          '公布日期',
          '发文时间',
          '发表时间',
          '时间',
          '日期',
          '上网日期',
          'published',
          'date',
          'publication date',
          'date published',
          'posted',
        ],
        jsonLd: 'datePublished',
      },
      date(),
    ),
  ),
  updatedOn: v.optional(
    field(
      {
        zh: '更新日期',
        en: 'Updated on',
        aliases: [
          '更新时间',
          '修改时间',
          '修订日期',
          '最后更新',
          'updated',
          'last updated',
          'date modified',
          'modified',
        ],
        jsonLd: 'dateModified',
      },
      date(),
    ),
  ),
  validity: v.optional(
    field(
      {
        zh: '有效性',
        en: 'Validity',
        aliases: ['效力状态', '时效性', '有效状态', '时效', '文件状态', '是否有效', 'status'],
        jsonLd: 'legislationLegalForce',
      },
      code(VALIDITIES, VALIDITY_LABELS),
    ),
  ),
  effectiveUntil: v.optional(
    field(
      {
        zh: '有效期至',
        en: 'Effective until',
        aliases: ['有效期', '失效日期', '截止日期', '有效期限', '废止日期', 'expires', 'valid until'],
        jsonLd: 'expires',
      },
      date(),
    ),
  ),
  keywords: v.optional(
    field(
      { zh: '主题词', en: 'Keywords', aliases: ['关键词', '关键字', 'tags'], jsonLd: 'keywords' },
      v.array(text(100)),
    ),
  ),
  disclosure: v.optional(
    field(
      {
        zh: '公开方式',
        en: 'Disclosure type',
        aliases: ['公开类型', '公开形式', '公开属性', 'disclosure'],
        jsonLd: 'sun:disclosure',
      },
      code(DISCLOSURES, DISCLOSURE_LABELS),
    ),
  ),
  audience: v.optional(
    field(
      { zh: '公开对象', en: 'Audience', aliases: ['公开范围', 'access'], jsonLd: 'audience' },
      code(AUDIENCES, AUDIENCE_LABELS),
    ),
  ),
  review: v.optional(
    field(
      {
        zh: '公开审查',
        en: 'Pre-disclosure review',
        aliases: ['审查', '保密审查', 'review'],
        jsonLd: 'sun:review',
      },
      review,
    ),
  ),
  body: v.optional(
    field(
      { zh: '正文', en: 'Body', aliases: ['内容', '信息内容', '全文', 'text', 'content'], jsonLd: 'text' },
      v.pipe(v.string(), v.maxLength(2_000_000)),
    ),
  ),
  url: v.optional(
    field(
      {
        zh: '链接',
        en: 'Link',
        aliases: ['网址', '地址', '链接地址', '详情', 'link', 'href', 'web page'],
        jsonLd: 'url',
      },
      url(),
    ),
  ),
  attachments: v.optional(
    field(
      {
        zh: '附件',
        en: 'Attachments',
        aliases: ['附件下载', '相关附件', 'attachment', 'downloads', 'files'],
        jsonLd: 'associatedMedia',
      },
      v.array(attachment),
    ),
  ),
  interpretationUrl: v.optional(
    field(
      {
        zh: '政策解读',
        en: 'Policy interpretation',
        aliases: ['解读', '解读链接', '相关解读', '解读文件', 'interpretation', 'explainer'],
        jsonLd: 'sun:interpretation',
      },
      url(),
    ),
  ),
});

/** See {@link disclosureItem}. */
export type DisclosureItem = v.InferOutput<typeof disclosureItem>;
