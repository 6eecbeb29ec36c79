/** What the project's sheet of legal facts asks, line by line, and what judges it: the table in docs/rules/coverage.md. */

/** One line of the sheet: its id, which is our rule's id too, and what no page can tell, in both languages. */
export interface CoverageLine {
  readonly id: string;
  /** Absent where pages tell everything the line asks. */
  readonly limit?: { readonly 'zh-CN': string; readonly en: string };
}

/** A part of the sheet with its lines. */
export interface CoveragePart {
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  readonly lines: readonly CoverageLine[];
}

const part = (zh: string, en: string, ids: string): CoveragePart => ({
  title: { 'zh-CN': zh, en },
  lines: ids
    .split(' ')
    .map(id => ({ id, ...(id in LIMITS && { limit: LIMITS[id] as NonNullable<CoverageLine['limit']> }) })),
});

const limit = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const SEEN = limit('只计已查看的页面，报告注明页数', 'Counts the pages seen so far, and says how many');

/** Why a line is judged in part only. */
const LIMITS: Readonly<Record<string, ReturnType<typeof limit>>> = {
  'fresh.count5': SEEN,
  'fresh.count10': SEEN,
  'column.emptyCount': SEEN,
  'guide.count5': SEEN,
  'date.agree': limit(
    '列表日期与正文日期的对照需查看两个页面',
    'The day in the list is compared once both pages were seen',
  ),
  'expired.validity': limit('页面未标明有效期的无从判断', 'Silent where the page states no term'),
  'foot.conac': limit(
    '标识由脚本写入而网络不可用时判为无法判断',
    'Cannot tell where a script writes the mark and the network is off',
  ),
  'foot.conacKind': limit(
    '颜色由图片名称判断；单位性质不明时由人确认',
    'The colour is told by the name of the image; what kind of body it is, a person confirms',
  ),
  'foot.sitemap': limit(
    '只看有无链接；链接能否打开见 link.dead',
    'Looks for the link; whether it answers is link.dead',
  ),
  'link.dead': limit(
    '只有实际请求过链接时才判断（检查器联网时）',
    'Judged only where somebody asked the links: the checker with the network on',
  ),
  'link.external': limit('只列出供人工核对，不判为不合格', 'Points out for a person to look at; never fails'),
  'site.load': limit(
    '只有现场打开并计时的页面才有数据；不重复取样',
    'Only of a live page that was timed; one sample',
  ),
  'site.search': limit('只看有无搜索框；不代替人提交查询', 'Looks for the search; submits no query'),
  'site.ads': limit('按广告联盟的域名判断', 'By the hosts of advertising networks'),
  'doc.index': limit('唯一性只在已查看的文件之间核对', 'Unique among the documents seen'),
  'doc.interpret': limit(
    '没有链接时判为无法判断：解读可能尚未发布或不需要',
    'Cannot tell where nothing is linked: there may be none yet, or none due',
  ),
  'doc.attach': limit(
    '只看名称；能否下载见 link.dead',
    'Looks at the name; whether the file loads is link.dead',
  ),
  'fin.20': limit(
    '页面未写批复日期时无法判断',
    'Cannot tell where the page does not say when it was approved',
  ),
  'report.gap': limit(
    '缺年可能在尚未查看的页面上，判为无法判断',
    'A year may stand on a page not seen: cannot tell',
  ),
  'report.year': limit('需查看前后两年的年报', 'Needs the reports of two years'),
  'report.due': limit(
    '县级以上政府与部门时限不同，页面不能说明时由人确认',
    'Bodies have different dates; where the page does not tell which, a person confirms',
  ),
  'form.receipt': limit('不代替人提交申请：只看页面是否说明', 'Submits nothing: looks at what the page says'),
  'inter.channel': limit(
    '不代替人提交留言：只看表单和页面说明',
    'Submits nothing: looks at the form and at what the page says',
  ),
  'inter.stats': limit('统计可能在别的页面，判为无法判断', 'The figures may stand elsewhere: cannot tell'),
  'roster.photo': limit(
    '网络不可用、照片均未加载时无法判断',
    'Cannot tell where no photo loaded because the network is off',
  ),
  'guide.form': limit(
    '只看有无下载链接；文件能否打开见 link.dead',
    'Looks for the link; whether it answers is link.dead',
  ),
  'guide.basisLive': limit('按已知失效的法规清单核对', 'By the list of laws known to be repealed'),
  'flow.steps': limit(
    '图片流程图不能读出步骤，见 flow.alt',
    'The steps of a picture cannot be read: see flow.alt',
  ),
  'pii.minor': limit('只提示人工复核', 'For a person to look at; never fails'),
  'pii.health': limit('只提示人工复核', 'For a person to look at; never fails'),
  'pii.attach': limit(
    '按文件名提示；按需打开文件见 pii.attachContent',
    'By the name of the file; opening it on demand is pii.attachContent',
  ),
  'internal.draft': limit('只提示人工复核', 'For a person to look at; never fails'),
};

/** All parts in the order of the sheet. */
export const COVERAGE: readonly CoveragePart[] = [
  part(
    '更新与栏目',
    'Freshness and columns',
    'fresh.home fresh.news fresh.notice fresh.policy fresh.interpret fresh.personnel fresh.other fresh.count5 fresh.count10 column.empty column.emptyCount list.dates list.order date.future date.format date.agree date.lag20 date.order expired.notice expired.period expired.validity fresh.stats fresh.replies',
  ),
  part(
    '网站标识、页脚、标签、链接',
    'Site identity, footer, tags, links',
    'site.domain site.https foot.conac foot.conacKind foot.jiucuo foot.jiucuoOld foot.sitecode foot.sitecodeAgree foot.icp foot.icpLink foot.police foot.owner foot.contact foot.sitemap meta.site meta.domainAgree meta.column meta.columnType meta.article meta.articleOpt meta.titleAgree meta.placeholder meta.duplicate page.source link.dead link.empty link.local link.external site.load site.search site.ads',
  ),
  part(
    '政府信息公开专栏',
    'OGI column',
    'ogi.name ogi.four ogi.apply guide12.fields guide12.old guide12.period guide12.remedy cat12.fields ogi.tools art20.cover doc.meta doc.index doc.number doc.interpret doc.attach fin.20 pen.show web.annual',
  ),
  part(
    '年度报告',
    'Annual report',
    'report.due report.gap report.title report.six report.t2 report.t3sum report.t3parts report.t3cols report.t4 report.year',
  ),
  part(
    '申请表、互动、投诉',
    'Request form, interaction, complaints',
    'form.identity form.what form.how form.noPurpose form.noFee form.notComplaint form.time form.receipt form.privacy form.https form.help inter.channel inter.unanswered inter.fields inter.stats xf.publish xf.time xf.noLeak',
  ),
  part(
    '办事指南、流程、目录、领导信息',
    'Guides, flow, catalogue, roster',
    'guide.eight guide.count5 guide.law30 guide.vague guide.material guide.form guide.limit guide.fee guide.phone guide.hours guide.basisLive flow.steps flow.correct flow.sum flow.excluded flow.refuse flow.alt cat.columns cat.rows cat.limit20 roster.fields roster.photo roster.dup roster.phrase org.fields',
  ),
  part(
    '个人信息泄露',
    'Privacy leaks',
    'pii.id18 pii.id15 pii.idWeak pii.mobile pii.bank pii.address pii.minor pii.health pii.attach pii.hidden pii.query secret.mark internal.draft',
  ),
  part(
    '其他法域',
    'Other jurisdictions',
    'us.readingRoom us.guide us.report us.form us.time uk.seven uk.log uk.form uk.time',
  ),
];
