/** The words by which pages and columns name themselves; values of ColumnType come from the page design standard of the State Council's site guidance (国办发〔2017〕47号). */
import type { ColumnType, PageKind } from '@sunboard/model';

/** Value of the ColumnType meta → kind of page. */
export const KIND_BY_COLUMN_TYPE: readonly (readonly [RegExp, PageKind])[] = [
  [/^首页$/u, 'home'],
  [/负责人|领导/u, 'roster'],
  [/机构职能|概况/u, 'organization'],
  [/公开指南/u, 'ogiGuide'],
  [/公开年报|年度报告/u, 'annualReport'],
  [/依申请/u, 'requestForm'],
  [/公开目录/u, 'ogi'],
  [/办事服务/u, 'column'],
  [/咨询投诉|征集调查|在线访谈|互动/u, 'interaction'],
  [/工作动态|政策|通知|公告|要闻|数据|回应|新闻/u, 'column'],
];

/** Value of the ColumnType meta → type of column. */
export const TYPE_BY_COLUMN_TYPE: readonly (readonly [RegExp, ColumnType])[] = [
  [/解读/u, 'interpretation'],
  [/工作动态|要闻|新闻/u, 'news'],
  [/通知|公告/u, 'notice'],
  [/政策文件|法规/u, 'policy'],
  [/人事/u, 'personnel'],
  [/数据|统计/u, 'statistics'],
  [/咨询投诉|回应关切/u, 'replies'],
];

/** Words of heading, breadcrumb and title, in lower case → kind of page with the points they are worth. Expressions without regard to case take the browser several times as long to prepare. */
export const KIND_BY_WORDS: readonly (readonly [
  words: RegExp,
  kind: PageKind,
  points: number,
  of?: 'heading',
])[] = [
  [
    /信息公开(?:工作)?年(?:度报告|报)|annual foia? report(?!s)|foia? annual report(?!s)/u,
    'annualReport',
    3.5,
  ],
  [
    /公开指南$|信息公开指南|guide to (?:the )?(?:information (?=\w)|freedom of information|foia?\b)|foia? (?:reference )?(?:guide|handbook)|how to (?:request|obtain|ask for) (?:information|records) (?:under|through)/u,
    'ogiGuide',
    4,
  ],
  [
    /依申请公开|信息公开申请|(?:mak|submitt?|send|fil)(?:e|ing)? an? [^.]{0,30}(?:foia?|information|records)(?: act)?\)? request|(?:foia?|information|records)(?: act)?(?: online)? request form|request (?:for )?(?:information|records) \(foia?\)/u,
    'requestForm',
    2.2,
  ],
  [
    /领导(?:信息|介绍|之窗|班子|简介|成员|分工|简历)|(?:^| )(?:现任|机[关构]|本局|[厅局省市区县镇街委]|单位)?领导$|[省市州区县旗镇乡]长之窗|leadership|(?:our|your) (?:(?:parish |town )?councillors|ministers|people|leaders)|^(?:the )?(?:parish |town |city |county |borough |district |community )?councillors$|^(?:our |the )?(?:board of (?:directors|commissioners|trustees|governors)|(?:board|council) members)$|(?:management|executive) team|senior (?:staff|officers|officials)/u,
    'roster',
    3,
  ],
  [
    /机构(?:职能|设置|概况|简介|信息)|内设机构|主要职责|部门职责|(?:单位|部门)(?:概况|简介)|概况信息|our organi[sz]ation|departments?$/u,
    'organization',
    3,
  ],
  // News and requests hang below it on many sites.
  [/about us/u, 'organization', 3, 'heading'],
  [/法定主动公开内容|政府信息公开(?:专栏|平台)?$|信息公开目录/u, 'ogi', 2.5],
  [
    /^(?:(?:our|the|welcome to) )?(?:freedom of information|foia?)(?: act| 2000| \((?:foia?|scotland)\)|(?: and | & | ?\/ ?)(?:the )?(?:privacy|environmental information))*(?: (?:office|program(?:me)?|home(?: ?page)?|requests?|regulations|information|resources|overview))?$|(?:^|[/ ])publication scheme(?:$|[?\s])|guide to information$|(?:foia?\)?|electronic|information(?: act)?) (?:e-|electronic )?(?:reading room|library)|^public reading room$|^access(?:ing)? (?:to )?information$/u,
    'ogi',
    4,
    // The trail of every page below names it too.
    'heading',
  ],
  [/(?:办事|服务)指[南引]|办理须知|how to apply/u, 'guide', 1.8],
  [/公示(?:公告)?$|的公示|公示名单|拟.{1,20}公示/u, 'notice', 2],
  [
    /咨询投诉|投诉建议|留言|信箱|写信|问卷|网上调查|网上信访|意见征集|民意征集|在线访谈|互动交流|举报|complaints?|feedback|contact us/u,
    'interaction',
    2.2,
  ],
  [/标准目录|公开事项目录|权责清单|权力清单|disclosure catalogue/u, 'catalogue', 2.5],
  [
    /(?:^|[\s_：-])(?:站内|全站|全文|信息)?(?:搜[索寻尋]|检索)(?:[结結]果)?(?:$|[\s_-])|找到.{1,20}结果|search results?/u,
    'search',
    3,
  ],
  // A trail of this step alone stands on every page right below it.
  [/^(?:首页|网站首页|home)$/u, 'home', 1, 'heading'],
];

/** Words of a column's name, in lower case → type of column. */
export const TYPE_BY_WORDS: readonly (readonly [RegExp, ColumnType])[] = [
  // What is closed, repealed or called by its year, 2021年通知公告, is not expected to grow.
  [
    /归档|历史|往期|废止|失效|清理|年鉴|大事记|十[一二三四]五|archive|^[(（]?(?:20\d\d|二[〇○零][一二].)(?:-20\d\d)?年?度?[)）]?.{0,6}$/u,
    'archive',
  ],
  [/解读|图[解说]/u, 'interpretation'],
  [/留言|信箱|来信|信件|回复|答复|咨询|投诉/u, 'replies'],
  [/人事|任免|招考|招聘|录用|personnel|vacanc|jobs/u, 'personnel'],
  [/统计|数据|statistics|data/u, 'statistics'],
  // Not laws alone: nobody makes new ones every half year.
  [/政策法规|文件(?!下载)|policy|policies|regulations?/u, 'policy'],
  [/通知|公告|公示|通告|notices?|announcements?/u, 'notice'],
  [/动态|要闻|新闻(?!发布|发言)|资讯|快讯|(?:领导|政务|公务|工作)活动|news|press|media/u, 'news'],
];

/** Titles of the annual report and of the guide themselves, which are published as articles; news of them begin or end otherwise. */
export const TEXT_ITSELF =
  /^(?!.{0,40}(?:发布|公布|公开了|召开|转发|印发|关于|通知|解读|修订|更新))(?=.{2,50}$)(?:.{0,20}\d{4}年.{0,40}信息公开(?:工作)?(?:年度)?报告|.{2,40}信息公开(?:工作)?(?:年度报告|年报)[（(]\d{4}年?度?[）)]|.{2,30}政府信息公开(?:工作)?指南)$/u;
/** The same of a guide that does not name its office; entries of menus are called so too. */
export const BARE_GUIDE = /^(?!.{0,20}(?:发布|修订|更新|关于)).{0,20}信息公开(?:工作)?指南$/u;
