/** Where in a source a rule stands, in the reader's language: articles by their numbers, headings and items by name. */
import { isChinese, localize, type Locale, type Localized } from '@sunboard/model';
import { numeralOf } from '@sunboard/model';
import { say } from './wording.js';

/** What is no plain number of an article. */
const NAMED: readonly Localized[] = [
  say('标准目录要素', 'elements of the standard catalogue'),
  say('单项否决1（弄虚作假）', 'veto item 1 (falsification)'),
  say('单项否决1（不良链接）', 'veto item 1 (harmful links)'),
  say('单项否决3', 'veto item 3'),
  say('单项否决4(1)', 'veto item 4(1)'),
  say('单项否决4(2)', 'veto item 4(2)'),
  say('单项否决4(3)', 'veto item 4(3)'),
  say('单项否决5(1)', 'veto item 5(1)'),
  say('单项否决5(2)', 'veto item 5(2)'),
  say('单项否决6', 'veto item 6'),
  say('附件', 'annex'),
  say('附件 网页设计规范', 'annex, page design'),
  say('附件 网页设计规范（加载不宜超过3秒）', 'annex, page design (loading within 3 seconds)'),
  say('附件 页面标签', 'annex, page tags'),
  say('附件 页面标签（选填）', 'annex, page tags (optional)'),
  say('附件 页面标签（ContentSource）', 'annex, page tags (ContentSource)'),
  say('页面标签', 'page tags'),
  say('功能设计·可用性', 'functions: availability'),
  say('功能设计·网站标识', 'functions: marks of the site'),
  say('功能设计·“我为政府网站找错”', 'functions: reporting website errors'),
  say('“我为政府网站找错”入口地址', 'address of the entry for website errors'),
  say('发布解读', 'publishing and explaining'),
  say('发布解读·政策解读', 'publishing and explaining: policies'),
  say('发布解读·领导信息', 'publishing and explaining: leaders'),
  say('互动交流·留言公开', 'interaction: messages made public'),
  say('互动交流·受理反馈统计', 'interaction: figures on replies'),
  say('办事服务·办事统计', 'services: figures'),
  say('办事指南', 'service guides'),
  say('办事指南·办理时间', 'service guides: opening hours'),
  say('办事指南完整性', 'completeness of service guides'),
  say('人事、规划计划类信息', 'information on staff and plans'),
  say('索引号', 'index number'),
  say(
    '索引号、主题分类、发文机关、成文日期、标题、发文字号、发布日期',
    'index number, subject, issuer, date of signature, title, document number, date of publication',
  ),
  say('发文字号', 'document number'),
  say('截止日期', 'closing dates'),
  say('公示期', 'notice periods'),
  say('有效性', 'validity'),
  say('批复后20日内', 'within 20 days of approval'),
  say('党政机关与事业单位标识', 'marks of government bodies and public institutions'),
  say('网站标识码', 'website code'),
  say('第十七条（告知内容）', 'art. 17 (what to tell)'),
  say('第三十条（申请书示范文本）', 'art. 30 (sample forms)'),
  say('设定依据', 'legal basis of a service'),
  say('申请材料', 'documents to hand in'),
  say('咨询电话、监督投诉电话', 'telephone numbers for questions and complaints'),
  say('链接', 'links'),
  say('未注明信息发布时间的视为不更新', 'without a date of publication it counts as not updated'),
  say('列表排序', 'order of lists'),
  say('专栏内容', 'contents of the column'),
  say('一、名称', 'part 1, name'),
  say('报告格式', 'form of the report'),
  say('报告格式；《条例》第五十条', 'form of the report; Regulations art. 50'),
  say('表二', 'table 2'),
  say('表二 现行有效件数', 'table 2, documents in force'),
  say('表三 勾稽关系', 'table 3, sums'),
  say('表四', 'table 4'),
  say('机构领导', 'leaders of the body'),
  say('领导信息', 'leaders'),
  say('商业广告', 'advertisements'),
  say('网站域名', 'domain names'),
  say('每年1月31日前公布', 'published by 31 January each year'),
  say('家庭住址', 'home addresses'),
  say('去标识化', 'de-identification'),
  say('第十五条；《个人信息保护法》第二十八条', 'art. 15; Personal Information Protection Law art. 28'),
];
const BY_NAME: ReadonlyMap<string, Localized> = new Map(NAMED.map(name => [name['zh-CN'], name]));

const PROVISION = /第([一二三四五六七八九十]{1,4})条(?:第（([一二三四五六七八九十]{1,3})）项)?/g;
const JOINED: readonly (readonly [string, string])[] = [
  ['、', ', '],
  ['至', ' to '],
];

/** E.g. `第二十九条第（三）项` or `art. 29(3)`; what is not known here stands as it is. */
export function articleIn(article: string, locale: Locale): string {
  const named = BY_NAME.get(article);
  if (named) return localize(named, locale);
  if (isChinese(locale))
    return locale === 'zh-CN' ? article : article.replaceAll('条', '條').replaceAll('项', '項');
  const told = article.replace(
    PROVISION,
    (_, number: string, item: string | undefined) =>
      `art. ${numeralOf(number)}${item === undefined ? '' : `(${numeralOf(item)})`}`,
  );
  return JOINED.reduce((words, [from, to]) => words.replaceAll(from, to), told);
}
