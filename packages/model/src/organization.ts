/** Leader 领导, Department 内设机构, LeadingGroup 领导小组, Organization 机关 and Channel 渠道: who is responsible and how to reach them (OGI art. 20(2)). */
import * as v from 'valibot';
import { CHANNEL_KIND_LABELS, LEADER_STATUS_LABELS } from './code-labels.js';
import { field } from './field.js';
import { code, date, text, url } from './primitives.js';

/** Whether a post is filled 任职状态. */
export const LEADER_STATUSES = ['serving', 'acting', 'vacant'] as const;
/** Kinds of channel 渠道类型. */
export const CHANNEL_KINDS = [
  'hotline',
  'phone',
  'mail',
  'email',
  'visit',
  'online',
  'siteError',
  'other',
] as const;

/** Posts that one person alone can hold 正职; the organ's name or a party post may stand before them. */
const SOLE_POST =
  /^(?:党[组委]书记[、,，]?)?(?:局长|主任|厅长|市长|区长|县长|镇长|乡长|部长|院长|站长|所长)$/;

/** The sole post 正职 (head of the organ) that a statement of posts names, white space left out; undefined for deputies and others. */
export function solePost(post: string | undefined): string | undefined {
  const bare = (post ?? '').replace(/\s/g, '');
  return SOLE_POST.test(bare) ? bare.replace(/^党[组委]书记[、,，]?/, '') : undefined;
}

/** A person in a leading post 负责人. Law demands the name; inspections look for post, division of work, photo and résumé too. */
export const leader = v.object({
  id: v.optional(field({ zh: '编号', en: 'Id', aliases: ['序号', 'no.'], unique: true }, text(80))),
  name: v.optional(
    field(
      {
        zh: '姓名',
        en: 'Name',
        aliases: ['领导姓名', '负责人姓名', '负责人', '领导', 'full name'],
        jsonLd: 'name',
      },
      text(100),
    ),
  ),
  post: field(
    {
      zh: '职务',
      en: 'Post',
      aliases: ['现任职务', '领导职务', '行政职务', '职位', '岗位', 'position', 'title', 'role', 'job title'],
      jsonLd: 'jobTitle',
    },
    text(300),
  ),
  duties: v.optional(
    field(
      {
        zh: '工作分工',
        en: 'Division of work',
        aliases: [
          '领导分工',
          '分工',
          '分管工作',
          '主管工作',
          '工作职责',
          '职责分工',
          '分管领域',
          '分管范围',
          '主管或分管工作',
          '负责工作',
          'responsibilities',
          'duties',
          'portfolio',
        ],
        jsonLd: 'description',
      },
      text(3000),
    ),
  ),
  resume: v.optional(
    field(
      {
        zh: '工作简历',
        en: 'Résumé',
        aliases: [
          '工作履历',
          '个人履历',
          '简历',
          '个人简历',
          '领导简历',
          '领导简介',
          '工作经历',
          '人物履历',
          '履历',
          '个人简介',
          '简介',
          'biography',
          'bio',
          'resume',
          'cv',
        ],
        jsonLd: 'sun:resume',
      },
      text(10_000),
    ),
  ),
  photo: v.optional(
    field(
      {
        zh: '照片',
        en: 'Photo',
        aliases: ['领导照片', '图片', '头像', 'image', 'picture', 'portrait'],
        jsonLd: 'image',
      },
      url(),
    ),
  ),
  rank: v.optional(
    field({ zh: '排序', en: 'Rank', aliases: ['顺序', 'order'] }, v.pipe(v.number(), v.integer())),
  ),
  department: v.optional(
    field(
      { zh: '所属部门', en: 'Department', aliases: ['部门', '科室', 'unit'], jsonLd: 'worksFor' },
      text(200),
    ),
  ),
  phone: v.optional(
    field(
      { zh: '办公电话', en: 'Office phone', aliases: ['联系电话', '电话', 'telephone'], jsonLd: 'telephone' },
      text(100),
    ),
  ),
  email: v.optional(
    field(
      { zh: '电子邮箱', en: 'E-mail', aliases: ['邮箱', 'email', 'mail'], jsonLd: 'email' },
      v.pipe(v.string(), v.email()),
    ),
  ),
  since: v.optional(
    field(
      {
        zh: '任职日期',
        en: 'In post since',
        aliases: ['任职时间', '到任时间', 'since', 'appointed'],
        jsonLd: 'sun:since',
      },
      date(),
    ),
  ),
  until: v.optional(
    field(
      {
        zh: '任期届满',
        en: 'Term ends',
        aliases: ['任期至', '任期届满日期', '届满日期', 'until', 'term ends', 'end of term'],
        jsonLd: 'sun:until',
      },
      date(),
    ),
  ),
  status: v.optional(
    field(
      { zh: '任职状态', en: 'Status', aliases: ['状态'], decides: true },
      code(LEADER_STATUSES, LEADER_STATUS_LABELS),
    ),
  ),
  url: v.optional(field({ zh: '链接', en: 'Link', jsonLd: 'url' }, url())),
});

/** An internal department or subordinate unit 内设机构. */
export const department = v.object({
  id: v.optional(field({ zh: '编号', en: 'Id', unique: true }, text(80))),
  name: field(
    {
      zh: '机构名称',
      en: 'Department',
      aliases: ['部门名称', '科室名称', '处室', '科室', '内设机构', '单位名称', 'name', 'unit'],
      jsonLd: 'name',
    },
    text(200),
  ),
  head: v.optional(
    field(
      { zh: '负责人', en: 'Head', aliases: ['负责人姓名', '主要负责人', '科长', '处长'], jsonLd: 'sun:head' },
      text(100),
    ),
  ),
  responsibilities: v.optional(
    field(
      {
        zh: '机构职能',
        en: 'Responsibilities',
        aliases: ['职能', '主要职责', '职责', '工作职责', '机关职能', '主要职能', 'functions', 'duties'],
        jsonLd: 'description',
      },
      text(5000),
    ),
  ),
  powers: v.optional(
    field(
      { zh: '权责事项', en: 'Powers', aliases: ['权力清单', '权责清单'], jsonLd: 'sun:powers' },
      v.array(text(500)),
    ),
  ),
  address: v.optional(
    field(
      { zh: '办公地址', en: 'Address', aliases: ['地址', '办公地点', '联系地址'], jsonLd: 'address' },
      text(500),
    ),
  ),
  hours: v.optional(
    field(
      { zh: '办公时间', en: 'Office hours', aliases: ['工作时间', '上班时间'], jsonLd: 'sun:hours' },
      text(300),
    ),
  ),
  phone: v.optional(
    field(
      {
        zh: '联系电话',
        en: 'Phone',
        aliases: ['办公电话', '电话', '联系方式', 'telephone'],
        jsonLd: 'telephone',
      },
      text(100),
    ),
  ),
  fax: v.optional(field({ zh: '传真', en: 'Fax', aliases: ['传真号码'], jsonLd: 'faxNumber' }, text(100))),
  email: v.optional(
    field(
      { zh: '电子邮箱', en: 'E-mail', aliases: ['邮箱', 'email'], jsonLd: 'email' },
      v.pipe(v.string(), v.email()),
    ),
  ),
  url: v.optional(field({ zh: '网址', en: 'Website', aliases: ['机构网址', '链接'], jsonLd: 'url' }, url())),
  parent: v.optional(field({ zh: '上级机构', en: 'Parent', jsonLd: 'parentOrganization' }, text(200))),
});

/** A leading group 领导小组: leader, deputy leaders, members and the office that does its daily work. */
export const leadingGroup = v.object({
  name: field({ zh: '小组名称', en: 'Leading group', aliases: ['领导小组'], jsonLd: 'name' }, text(200)),
  leader: field({ zh: '组长', en: 'Leader', jsonLd: 'sun:leader' }, text(100)),
  deputies: v.optional(
    field({ zh: '副组长', en: 'Deputy leaders', jsonLd: 'sun:deputies' }, v.array(text(100))),
  ),
  members: v.optional(field({ zh: '成员', en: 'Members', jsonLd: 'member' }, v.array(text(200)))),
  office: v.optional(
    field({ zh: '办公室', en: 'Office', aliases: ['办事机构'], jsonLd: 'sun:office' }, text(300)),
  ),
  duties: v.optional(field({ zh: '职责', en: 'Duties', jsonLd: 'description' }, text(3000))),
});

/** A way to reach the office 渠道: hotline, address, mailbox, online form, visit (Petition Regulations art. 18). */
export const channel = v.object({
  id: v.optional(field({ zh: '编号', en: 'Id', unique: true }, text(80))),
  kind: field({ zh: '渠道类型', en: 'Kind', aliases: ['类型'] }, code(CHANNEL_KINDS, CHANNEL_KIND_LABELS)),
  name: field({ zh: '渠道名称', en: 'Channel', aliases: ['名称', '渠道'], jsonLd: 'contactType' }, text(200)),
  phone: v.optional(
    field(
      { zh: '电话', en: 'Phone', aliases: ['联系电话', '咨询投诉电话', '监督电话'], jsonLd: 'telephone' },
      text(100),
    ),
  ),
  address: v.optional(
    field(
      { zh: '通信地址', en: 'Postal address', aliases: ['地址', '来信地址'], jsonLd: 'sun:address' },
      text(500),
    ),
  ),
  postcode: v.optional(
    field({ zh: '邮政编码', en: 'Postcode', aliases: ['邮编'], jsonLd: 'sun:postcode' }, text(20)),
  ),
  hours: v.optional(
    field(
      {
        zh: '受理时间',
        en: 'Hours',
        aliases: ['接待时间', '办公时间', '工作时间'],
        jsonLd: 'hoursAvailable',
      },
      text(300),
    ),
  ),
  email: v.optional(
    field(
      { zh: '电子邮箱', en: 'E-mail', aliases: ['邮箱'], jsonLd: 'email' },
      v.pipe(v.string(), v.email()),
    ),
  ),
  url: v.optional(
    field({ zh: '网址', en: 'Web address', aliases: ['链接', '网络渠道'], jsonLd: 'url' }, url()),
  ),
  note: v.optional(
    field({ zh: '说明', en: 'Note', aliases: ['备注', '受理范围'], jsonLd: 'description' }, text(2000)),
  ),
});

/** See {@link leader}. */
export type Leader = v.InferOutput<typeof leader>;
/** See {@link department}. */
export type Department = v.InferOutput<typeof department>;
/** See {@link leadingGroup}. */
export type LeadingGroup = v.InferOutput<typeof leadingGroup>;
/** See {@link channel}. */
export type Channel = v.InferOutput<typeof channel>;
