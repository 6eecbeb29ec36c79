/**
 * Names under which files and interfaces carry the fields, beyond the labels that people see: those of content systems,
 * catalogues and databases. Pages are not read by them. By property, whichever entity has it; the first of a list is the surest.
 */
import { hasOwn } from './own.js';
import { entriesIn, fieldIn } from './shape.js';
import { foldLabel } from './text.js';

const NAMES: Readonly<Record<string, string>> = {
  title:
    '题名 文件题名 公文题名 公文名称 政策标题 文章标题 资料名称 目录名称 文件名 公开事项 事项名称 document_name title_of_document doc_title article_title info_title news_title headline publication_title record_title dc_title bt wjmc wjbt',
  indexNumber: '目录编号 信息编号 index_code index_num doc_index syh',
  documentNumber:
    '公文字号 文书号 发文编号 文件字号 信息文号 doc_no doc_number document_num file_number file_num file_no symbol_number reference ref reference_no ref_no wh fwzh wjh',
  issuingAuthority:
    '责任单位 责任部门 责任机构 公开责任单位 公开单位 公开部门 信息发布机构 信息提供单位 文章来源 来源 agency organisation organization publishing_body publisher_name org_name unit_name pub_unit pub_org dept_name department_name source_name source office author creator owner fbjg fwjg',
  category:
    '栏目 栏目名称 所属栏目 category_name class_name channel_name column_name topic_name theme subject_area class_of_information information_class catalog catalog_name',
  summary: '描述 简述 内容描述 导读 excerpt intro introduction notes digest',
  generatedOn:
    '成文日 印发时间 印发日 发文日 制定日期 签发日期 issue_date document_date sign_date signing_date cwrq cwsj',
  publishedOn:
    '发布日 公开日 上传日期 上传时间 信息发布日期 刊发日期 publish_date publish_time published_date published_time published_at pub_date pub_time release_date release_time date_of_publication date_posted posted_date post_date first_published public_date issued show_time doc_rel_time fbrq fbsj created',
  updatedOn:
    '最后修改时间 最后更新时间 修改日期 update_time update_date updated_at last_modified modified_date modify_time date_updated metadata_modified changed gxsj',
  validity: '效力 效力级别状态 legal_status',
  effectiveUntil: 'expiry_date expiration_date expire_date valid_to invalid_date',
  keywords: '标签 keyword subject_words ztc',
  body: 'content_html content_text doc_content article_content html_content',
  url: '原文链接 原文地址 文件链接 详情链接 信息链接 网页地址 网页链接 页面地址 页面链接 访问地址 访问链接 查看链接 uri link_url page_url doc_url article_url detail_url web_url web_address hyperlink permalink doc_pub_url landing_page full_path file_url file_path download_url path src',
  attachments:
    '附件地址 附件链接 附件列表 attachment_list file_list attach_list enclosures distribution resources',
  name: '姓名 文件名 附件名称 名称 leader_name dept_name department_name org_name person_name user_name step_name node_name link_name file_name original_name display_name title label xm',
  post: 'post_name job_name zw',
  duties: 'work_division division_of_work',
  photo: 'photo_url image_url img_url avatar img head_img head_image pic zp',
  rank: 'sort sort_no order_no order_num order_index order_by sequence weight xh',
  phone: 'tel office_phone phone_number telephone_number',
  owner:
    '责任部门 办理部门 承办部门 负责部门 实施主体 责任主体 办理机构 承办单位 责任岗位 办理岗位 department dept dept_name handler executor',
  limit: '办结时限 办理期限 承诺时限 办理时间 用时 办理天数 work_days duration limit_days',
  note: '办理内容 审查内容 工作内容 办理要求 内容 content remark remarks',
};

/** Names by their folded form, each with the fields that it may mean and how sure it is. */
let known: ReadonlyMap<string, readonly (readonly [field: string, rank: number])[]> | undefined;

/** The field that a name in a file means; the labels of people come first. */
export function fieldInFile(schema: object, name: string): string | undefined {
  return fieldIn(schema, name) ?? furtherField(schema, name)?.[0];
}

/**
 * The fields that the names of one file mean, in the order of the names. A field that several claim goes to the property's
 * own name, then to a label, then to the surest of the further names; `repeated` where it went to another.
 */
export function fieldsInFile(schema: object, names: readonly string[]): (FileField | undefined)[] {
  const claims = names.map((name, at) => claimOf(schema, name, at));
  const surest = new Map<string, Claim>();
  for (const claim of claims)
    if (claim && claim.rank < (surest.get(claim.field)?.rank ?? Infinity)) surest.set(claim.field, claim);
  return claims.map(
    claim => claim && { field: claim.field, repeated: surest.get(claim.field)?.at !== claim.at },
  );
}

/** What a name of a file means. */
export interface FileField {
  readonly field: string;
  readonly repeated: boolean;
}

interface Claim {
  readonly field: string;
  readonly rank: number;
  readonly at: number;
}

function claimOf(schema: object, name: string, at: number): Claim | undefined {
  if (hasOwn(entriesIn(schema), name)) return { field: name, rank: -2, at };
  const labelled = fieldIn(schema, name);
  if (labelled !== undefined) return { field: labelled, rank: -1, at };
  const further = furtherField(schema, name);
  return further && { field: further[0], rank: further[1], at };
}

function furtherField(schema: object, name: string): readonly [string, number] | undefined {
  known ??= namesByWord();
  const entries = entriesIn(schema);
  return known.get(foldLabel(name))?.find(([field]) => hasOwn(entries, field));
}

function namesByWord(): Map<string, (readonly [string, number])[]> {
  const map = new Map<string, (readonly [string, number])[]>();
  for (const [field, words] of Object.entries(NAMES))
    words.split(' ').forEach((word, rank) => {
      const key = foldLabel(word);
      map.set(key, [...(map.get(key) ?? []), [field, rank]]);
    });
  return map;
}
