/** The laws and official documents that rules rest on, named once. */
import type { Basis } from '../rule.js';
import { say } from './wording.js';

type Source = Pick<Basis, 'source' | 'url'>;

/** Open Government Information Regulations, State Council order 711. */
export const OGI: Source = {
  source: say(
    '《中华人民共和国政府信息公开条例》（国务院令第711号）',
    'Open Government Information Regulations (State Council order 711)',
  ),
  url: 'https://www.gov.cn/zhengce/content/2019-04/15/content_5382991.htm',
};
/** Inspection indicators for government websites. */
export const I19: Source = {
  source: say(
    '《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）',
    'Inspection indicators for government websites (2019, no. 19)',
  ),
  url: 'https://www.gov.cn/zhengce/content/2019-04/18/content_5384134.htm',
};
/** Survey table of 2015, the predecessor of the indicators. */
export const P15: Source = {
  source: say('2015年全国政府网站普查评分表', 'Scoring table of the national website survey of 2015'),
  url: 'https://www.gov.cn/wzpc/2015-06/10/content_2877092.htm',
};
/** Development guide for government websites with its page design annex. */
export const D47: Source = {
  source: say(
    '《政府网站发展指引》（国办发〔2017〕47号）',
    'Development guide for government websites (2017, no. 47)',
  ),
  url: 'https://www.gov.cn/zhengce/content/2017-06/08/content_5200760.htm',
};
/** Rules for the open-government column. */
export const F61: Source = {
  source: say(
    '国办公开办函〔2019〕61号（规范政府信息公开平台）',
    'Notice on open-government platforms (2019, no. 61)',
  ),
  // The notice as a county government passed it on: the office that wrote it keeps no page of its own.
  url: 'https://www.nanyue.gov.cn/zwgk/zfxxgkgd/20200525/i2026054.html',
};
/** Format of annual reports. */
export const R30: Source = {
  source: say(
    '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）',
    'Format of annual open-government reports (2021, no. 30)',
  ),
  // As a city's bureau passed it on.
  url: 'http://zrzy.smx.gov.cn/16903/616589856/1288675.html',
};
/** Annual sheet of government websites. */
export const Y12: Source = {
  source: say(
    '国办函〔2018〕12号（政府网站年度报表）',
    'Notice on annual sheets of government websites (2018, no. 12)',
  ),
  // In the collection of laws of the court website.
  url: 'https://www.chinacourt.org/law/detail/2018/01/id/149688.shtml',
};
/** Grass-roots catalogues. */
export const J54: Source = {
  source: say(
    '《关于全面推进基层政务公开标准化规范化工作的指导意见》（国办发〔2019〕54号）',
    'Guidance on grass-roots openness (2019, no. 54)',
  ),
};
/** Administrative Licensing Law. */
export const LIC: Source = {
  source: say('《中华人民共和国行政许可法》', 'Administrative Licensing Law'),
  url: 'http://www.npc.gov.cn/npc/c2/c30834/201906/t20190608_298033.html',
};
/** Administrative Penalty Law. */
export const PEN: Source = {
  source: say('《中华人民共和国行政处罚法》', 'Administrative Penalty Law'),
  url: 'https://www.gov.cn/xinwen/2021-01/23/content_5582030.htm',
};
/** Personal Information Protection Law. */
export const PIPL: Source = {
  source: say('《中华人民共和国个人信息保护法》', 'Personal Information Protection Law'),
  url: 'https://www.gov.cn/xinwen/2021-08/20/content_5632486.htm',
};
/** Petition Work Regulations. */
export const XF: Source = { source: say('《信访工作条例》', 'Petition Work Regulations') };
/** Internet Information Services Measures. */
export const IIS: Source = {
  source: say('《互联网信息服务管理办法》', 'Internet Information Services Measures'),
  url: 'https://www.gov.cn/gongbao/content/2000/content_60531.htm',
};
/** Shapes seen on live government sites. */
export const LIVE: Source = { source: say('政府网站通行做法', 'Common practice of government websites') };
/** Good sense; shown as to be confirmed. */
export const PRACTICE: Source = { source: say('建议', 'Recommendation') };
/** Freedom of Information Act of the United States. */
export const FOIA_US: Source = {
  source: say('美国《信息自由法》5 U.S.C. 552', 'US Freedom of Information Act, 5 U.S.C. 552'),
  url: 'https://www.foia.gov/foia-statute.html',
};
/** Freedom of Information Act 2000 of the United Kingdom and the commissioner's model scheme. */
export const FOIA_UK: Source = {
  source: say(
    '英国《信息自由法2000》及信息专员示范方案',
    'UK Freedom of Information Act 2000 and the ICO model publication scheme',
  ),
  url: 'https://www.legislation.gov.uk/ukpga/2000/36/contents',
};
