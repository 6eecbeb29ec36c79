/** Words one verdict as a finding, with the sentences that hold for every rule: veto, uncertainty, unconfirmed sources. */
import { localize, sentences, type Locale } from '@sunboard/model';
import type { PageFacts, Where } from '@sunboard/reader';
import type { Finding } from '../report.js';
import type { Rule, Severity, Verdict, Standing } from '../rule.js';
import { articleIn } from '../shared/articles.js';
import { isOtherEdition } from '../shared/edition.js';
import { isHomeAddress, isLocal } from '../shared/page.js';
import { TEMPLATE_CODE } from '../shared/template-code.js';
import { fill, say, wordOf } from '../shared/wording.js';
import { fingerprintOf } from './fingerprint.js';

/** Below this the reader only guesses what the page is, and a rule for one kind of page must not fail it. */
export const SURE_OF_KIND = 0.6;
const SURE_OF_HOME = 0.75;

const VETO = say('（将计入单项否决项）', ' (would count towards a veto item)');
const UNSURE_OF_KIND = say(
  '不能确定本页是否属于该规则所针对的页面类型（把握 {share}%）；在站点配置的 columns 中为此网址写明 kind 即可确定。',
  'It is not certain that this page is of the kind the rule is for ({share}% sure); naming its kind under columns in the site profile settles it.',
);
const UNSURE_OF_HOME = say(
  '本页像首页，但网址不是网站的根地址，可能是栏目或子站首页；在站点配置的 columns 中为此网址写明 kind 即可确定。',
  'This looks like a home page, but its address is not that of the site itself: it may be a column or a sub-site; naming its kind under columns in the site profile settles it.',
);
const UNSURE_OF_STANDING = {
  governmentSites: say(
    '不能确定本站是否为政府网站；在站点配置中写明 body 即可确定。',
    'It is not certain that this is a government website; naming its body in the site profile settles it.',
  ),
  federalAgencies: say(
    '不能确定本站属于联邦机构：各州和地方适用自己的法律。',
    'It is not certain that this is a federal agency: states and localities have laws of their own.',
  ),
  foia2000Bodies: say(
    '不能确定本站是否适用2000年的法律。',
    'It is not certain that the act of 2000 binds this body.',
  ),
} as const;
const OTHER_EDITION = say(
  '本页属于外文版（或其他语种版）；规定针对网站整体或中文页面，没有写明外文版每一页是否须有，请按本地区要求人工判断。',
  'This page belongs to an edition in another language; the sources speak of the site as a whole or of its Chinese pages, and do not say whether each page of such an edition must have it: judge by what your region asks.',
);
const TRUNCATED = say(
  '页面过大，未能读完，未读部分可能含有该内容；请人工查看，或拆分页面后再检查。',
  'The page was too large to be read to its end and may show this further on; look by hand, or split the page and check again.',
);
const UNLOADED = say(
  '页面还没有全部载入，未到的部分可能含有该内容；请在载入完成后再检查一次。',
  'The page had not arrived as a whole, and what was still to come may show this; check again when it has.',
);
const UNFINISHED = say(
  '本页没有在限定时间内读完，或者只能不运行其脚本来读，未读到的部分可能含有该内容；请人工查看。',
  'The page was not read to its end in the time allowed, or only without its scripts; what was not read may show this: look by hand.',
);
const UNFILLED = say(
  '页面上还有未替换的模板变量，该内容可能由其填入；请查看实际发布的页面。',
  'The page still shows code of its template, which may put this there on the page as published; look at that one.',
);
/* By what cut the reading short. */
const CUT = { loading: UNLOADED, time: UNFINISHED, nodes: TRUNCATED, text: TRUNCATED } as const;
const UNCONFIRMED = say('（参考做法，依据待核实）', ' (good practice, source to be confirmed)');

/** Settings of the run that decide the wording. */
export interface Wording {
  readonly locale: Locale;
  /** Whose site the page belongs to; left out where it does not matter. */
  readonly standing?: Standing;
  readonly severity: Severity | undefined;
}

/** A finding without exemption. `verdict` is toned down first where the evidence is thin. */
export function toFinding(
  rule: Rule,
  verdict: Verdict,
  facts: PageFacts,
  { locale, severity, standing }: Wording,
): Finding {
  const { verdict: told, remark } = toneDown(rule, verdict, facts, standing);
  const data = told.data ?? {};
  const grade =
    told.outcome === 'failed' || told.outcome === 'cantTell'
      ? (severity ?? told.severity ?? rule.severity)
      : (severity ?? rule.severity);
  const reason = rule.reasons[told.reason] ?? say(told.reason, told.reason);
  const where: readonly Where[] = told.where && told.where.length > 0 ? told.where : [wholePage(facts)];
  const veto = told.outcome === 'failed' && grade === 'veto' ? localize(VETO, locale) : '';
  return {
    rule: rule.id,
    title: wordOf(rule.title, locale),
    reason: told.reason,
    outcome: told.outcome,
    severity: grade,
    message: sentences([`${fill(reason, data, locale)}${veto}`, remark && wordOf(remark, locale)], locale),
    remedy:
      told.outcome === 'passed'
        ? ''
        : fill(rule.remedies[told.reason] ?? rule.remedies.default, data, locale),
    basis: {
      source:
        localize(rule.basis.source, locale) +
        (rule.basis.confidence === 'M' ? localize(UNCONFIRMED, locale) : ''),
      article: articleIn(rule.basis.article, locale),
      ...(rule.basis.url !== undefined && { url: rule.basis.url }),
      confidence: rule.basis.confidence,
    },
    ...(told.expected !== undefined && { expected: wordOf(told.expected, locale) }),
    ...(told.observed !== undefined && { observed: wordOf(told.observed, locale) }),
    where,
    fingerprint: fingerprintOf({
      rule: rule.id,
      reason: told.reason,
      url: facts.url,
      key: told.key,
      place: told.where?.[0],
    }),
  };
}

/** The finding for a rule that broke: the run goes on, and the report says which rule gave no answer. */
export function brokenFinding(rule: Rule, error: unknown, facts: PageFacts, locale: Locale): Finding {
  const broken: Rule = {
    ...rule,
    reasons: {
      broken: say(
        '规则 {rule} 运行出错，未能给出结论：{error}',
        'Rule {rule} broke and gave no answer: {error}',
      ),
    },
    remedies: {
      default: say(
        '请人工检查此项，并把此信息反馈给维护者。',
        'Check this point by hand and send this message to the maintainers.',
      ),
    },
  };
  const data = { rule: rule.id, error: describe(error) };
  return toFinding(broken, { outcome: 'cantTell', reason: 'broken', data }, facts, {
    locale,
    severity: undefined,
  });
}

/** Failed becomes cantTell where the page's kind is a guess, or where absence was judged on a part of the page or on its template. */
function toneDown(rule: Rule, verdict: Verdict, facts: PageFacts, standing?: Standing) {
  if (facts.truncated && verdict.absent === true && verdict.outcome !== 'cantTell')
    return {
      verdict: { ...verdict, outcome: 'cantTell' as const },
      remark: CUT[facts.truncatedBy ?? 'nodes'],
    };
  if (verdict.outcome !== 'failed') return { verdict };
  if (verdict.absent === true && TEMPLATE_CODE.test(facts.text))
    return { verdict: { ...verdict, outcome: 'cantTell' as const }, remark: UNFILLED };
  if (verdict.chinesePages === true && isOtherEdition(facts))
    return { verdict: { ...verdict, outcome: 'cantTell' as const }, remark: OTHER_EDITION };
  if (rule.binds && standing === 'unknown')
    return { verdict: { ...verdict, outcome: 'cantTell' as const }, remark: UNSURE_OF_STANDING[rule.binds] };
  if (rule.kinds !== 'any' && !isSureOfKind(facts)) {
    const share = { share: String(Math.round(facts.kindConfidence * 100)) };
    return {
      verdict: { ...verdict, outcome: 'cantTell' as const },
      remark:
        facts.kind === 'home' && !isHomeAddress(facts.url)
          ? UNSURE_OF_HOME
          : { ...UNSURE_OF_KIND, data: share },
    };
  }
  return { verdict };
}

/* Columns and sub-sites look much like home pages: the address must agree, and where it is not known the rest must be clear. */
function isSureOfKind({ kind, kindConfidence, url }: PageFacts): boolean {
  if (kind !== 'home' || kindConfidence === 1) return kindConfidence >= SURE_OF_KIND;
  return isLocal(url) ? kindConfidence >= SURE_OF_HOME : kindConfidence >= SURE_OF_KIND && isHomeAddress(url);
}

function wholePage(facts: PageFacts): Where {
  return { selector: '', text: facts.title.slice(0, 120) };
}

function describe(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 200);
}
