/** Tells whether a page belongs to a government website: some duties bind these alone, not schools, hospitals or companies. */
import type { SiteProfile } from '@sunboard/model';
import type { PageFacts } from '@sunboard/reader';
import type { Bound, Standing } from '../rule.js';
import { federalStandingOf, isScottish } from './foreign-standing.js';
import { hostOf } from '../shared/hosts.js';
import { titleParts } from '../shared/page-title.js';

const ORGAN =
  /人民政府|[省市区县州旗盟镇乡]政府(?:门户)?网站?$|(?:[省市区县州旗盟镇乡]|国家|中国|中华人民共和国)[\u4e00-\u9fff]{0,16}(?:委员会|办公厅|办公室|[厅局署部])(?=$|[^长域门分\u4e00-\u9fff]|网|门户|主办|版权|（)/u;
const NO_ORGAN =
  /大学|学院|学校|中学|小学|幼儿园|医院|有限公司|集团|协会|学会|研究院|研究所|检定所|图书馆|银行|university|college|school|hospital|\bco\.|\binc\b/iu;

/** The standing that a duty asks for. */
export function standingUnder(bound: Bound, facts: PageFacts, profile: SiteProfile): Standing {
  switch (bound) {
    case 'governmentSites':
      return standingOf(facts, profile);
    case 'federalAgencies':
      return federalStandingOf(facts);
    case 'foia2000Bodies':
      return isScottish(facts) ? 'other' : 'government';
  }
}

/** The profile's word, else the address, else marks that only government sites carry, else the names of site and owner. */
export function standingOf(facts: PageFacts, profile: SiteProfile): Standing {
  if (profile.body !== undefined) return profile.body === 'government' ? 'government' : 'other';
  const host = hostOf(facts.url);
  if (/(?:^|\.)gov\.cn$|\.(?:gov(?:\.uk)?|mil)$/.test(host))
    return isOtherPower(facts) ? 'other' : 'government';
  if (/\.(?:edu|ac)\.cn$/.test(host)) return 'other';
  if (hasCode(facts)) return 'government';
  const names = namesOf(facts);
  const institution = names.some(name => NO_ORGAN.test(name));
  // Institutes and companies show the red mark of an office that they belong to, or took its footer over.
  if (hasMark(facts.footer)) return institution ? 'unknown' : 'government';
  if (names.some(name => ORGAN.test(name) && !isOfParty(name))) return 'government';
  return institution ? 'other' : 'unknown';
}

/* Courts, procuratorates, people's congresses and conferences have addresses below gov.cn, but the office's rules bind administrative organs (国办发〔2017〕47号). */
function isOtherPower(facts: PageFacts): boolean {
  return namesOf(facts).some(name =>
    /(?:人民法院|人民检察院|[省市区县州]人大|人大常委会|人民代表大会(?:常务委员会)?|政协(?:[\u4e00-\u9fff]{0,12}委员会)?|纪律检查委员会|监察委员会|纪检监察|纪委监委)(?:(?:网|门户|网站)?$|\s?版权所有)/.test(
      name.trim(),
    ),
  );
}

/* 中共某市委宣传部 is no organ of government; 中共某区委 某区人民政府 names one beside the party. */
function isOfParty(name: string): boolean {
  return name.includes('中共') && !name.includes('政府');
}

/* A code begins with the number of a province or with bm; 0000000000 is what the template came with. */
function hasCode({ footer, metas }: PageFacts): boolean {
  return (
    /^(?:bm|[1-6])/i.test(footer.siteCode?.value ?? '') ||
    WHOLE_CODE.test(footer.reportScript?.siteCode ?? '') ||
    metas.some(meta => /^siteidcode$/i.test(meta.name) && WHOLE_CODE.test(meta.content.trim()))
  );
}
const WHOLE_CODE = /^(?:bm\d{8}|[1-6]\d{9})$/i;

function hasMark({ conac, reportError }: PageFacts['footer']): boolean {
  return conac?.image === 'red' || /zfwzgl\.www\.gov\.cn/.test(reportError?.href ?? '');
}

/* The last part of a title names the site; the parts before are about the page. */
function namesOf(facts: PageFacts): string[] {
  const { footer, metas, title } = facts;
  const site = titleParts(title).at(-1) ?? '';
  const named = metas.find(meta => /^sitename$/i.test(meta.name))?.content ?? '';
  return [footer.owner?.value ?? '', named, site, ownFooter(facts)].filter(name => name.trim() !== '');
}

/* The end of the footer without its links: these name other bodies, and some were put there by somebody else. */
function ownFooter({ footer, links }: PageFacts): string {
  let text = footer.text.slice(-1000);
  for (const link of new Set(links.map(({ text }) => text)))
    if (link.length >= 4) text = text.replaceAll(link, ' ');
  // Where little stands below, the byline is among the last lines: 来源 names the body a text comes from.
  return text.slice(-300).replace(/(?:来源|供稿|作者|主管(?:单位|部门)?)[：:]\s?\S{1,40}/g, ' ');
}
