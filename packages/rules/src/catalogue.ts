/** All page rules with their examples, for tests and documentation. Written by `npm run docs:rules` from the files of the packs: do not edit. */
import type { Rule, RuleExample } from './rule.js';
import * as art20Cover from './cn/art20-cover.js';
import * as catColumns from './cn/cat-columns.js';
import * as catLimit20 from './cn/cat-limit20.js';
import * as catRows from './cn/cat-rows.js';
import * as cat12Fields from './cn/cat12-fields.js';
import * as columnEmpty from './cn/column-empty.js';
import * as dateAgree from './cn/date-agree.js';
import * as dateFormat from './cn/date-format.js';
import * as dateFuture from './cn/date-future.js';
import * as dateLag20 from './cn/date-lag20.js';
import * as dateOrder from './cn/date-order.js';
import * as docAttach from './cn/doc-attach.js';
import * as docIndex from './cn/doc-index.js';
import * as docInterpret from './cn/doc-interpret.js';
import * as docMeta from './cn/doc-meta.js';
import * as docNumber from './cn/doc-number.js';
import * as expiredNotice from './cn/expired-notice.js';
import * as expiredPeriod from './cn/expired-period.js';
import * as expiredValidity from './cn/expired-validity.js';
import * as fin20 from './cn/fin-20.js';
import * as flowAlt from './cn/flow-alt.js';
import * as flowCorrect from './cn/flow-correct.js';
import * as flowExcluded from './cn/flow-excluded.js';
import * as flowRefuse from './cn/flow-refuse.js';
import * as flowSteps from './cn/flow-steps.js';
import * as flowSum from './cn/flow-sum.js';
import * as footConacKind from './cn/foot-conac-kind.js';
import * as footConac from './cn/foot-conac.js';
import * as footContact from './cn/foot-contact.js';
import * as footIcpLink from './cn/foot-icp-link.js';
import * as footIcp from './cn/foot-icp.js';
import * as footJiucuoOld from './cn/foot-jiucuo-old.js';
import * as footJiucuo from './cn/foot-jiucuo.js';
import * as footOwner from './cn/foot-owner.js';
import * as footPolice from './cn/foot-police.js';
import * as footSitecodeAgree from './cn/foot-sitecode-agree.js';
import * as footSitecode from './cn/foot-sitecode.js';
import * as footSitemap from './cn/foot-sitemap.js';
import * as formHelp from './cn/form-help.js';
import * as formHow from './cn/form-how.js';
import * as formHttps from './cn/form-https.js';
import * as formIdentity from './cn/form-identity.js';
import * as formNoFee from './cn/form-no-fee.js';
import * as formNoPurpose from './cn/form-no-purpose.js';
import * as formNotComplaint from './cn/form-not-complaint.js';
import * as formPrivacy from './cn/form-privacy.js';
import * as formReceipt from './cn/form-receipt.js';
import * as formTime from './cn/form-time.js';
import * as formWhat from './cn/form-what.js';
import * as freshHome from './cn/fresh-home.js';
import * as freshInterpret from './cn/fresh-interpret.js';
import * as freshNews from './cn/fresh-news.js';
import * as freshNotice from './cn/fresh-notice.js';
import * as freshOther from './cn/fresh-other.js';
import * as freshPersonnel from './cn/fresh-personnel.js';
import * as freshPolicy from './cn/fresh-policy.js';
import * as freshReplies from './cn/fresh-replies.js';
import * as freshStats from './cn/fresh-stats.js';
import * as guideBasisLive from './cn/guide-basis-live.js';
import * as guideEight from './cn/guide-eight.js';
import * as guideFee from './cn/guide-fee.js';
import * as guideForm from './cn/guide-form.js';
import * as guideHours from './cn/guide-hours.js';
import * as guideLaw30 from './cn/guide-law30.js';
import * as guideLimit from './cn/guide-limit.js';
import * as guideMaterial from './cn/guide-material.js';
import * as guidePhone from './cn/guide-phone.js';
import * as guideVague from './cn/guide-vague.js';
import * as guide12Fields from './cn/guide12-fields.js';
import * as guide12Old from './cn/guide12-old.js';
import * as guide12Period from './cn/guide12-period.js';
import * as guide12Remedy from './cn/guide12-remedy.js';
import * as interChannel from './cn/inter-channel.js';
import * as interFields from './cn/inter-fields.js';
import * as interStats from './cn/inter-stats.js';
import * as interUnanswered from './cn/inter-unanswered.js';
import * as internalDraft from './cn/internal-draft.js';
import * as linkDead from './cn/link-dead.js';
import * as linkEmpty from './cn/link-empty.js';
import * as linkExternal from './cn/link-external.js';
import * as linkLocal from './cn/link-local.js';
import * as listDates from './cn/list-dates.js';
import * as listOrder from './cn/list-order.js';
import * as metaArticleOpt from './cn/meta-article-opt.js';
import * as metaArticle from './cn/meta-article.js';
import * as metaColumnType from './cn/meta-column-type.js';
import * as metaColumn from './cn/meta-column.js';
import * as metaDomainAgree from './cn/meta-domain-agree.js';
import * as metaDuplicate from './cn/meta-duplicate.js';
import * as metaPlaceholder from './cn/meta-placeholder.js';
import * as metaSite from './cn/meta-site.js';
import * as metaTitleAgree from './cn/meta-title-agree.js';
import * as ogiApply from './cn/ogi-apply.js';
import * as ogiFour from './cn/ogi-four.js';
import * as ogiName from './cn/ogi-name.js';
import * as ogiTools from './cn/ogi-tools.js';
import * as orgFields from './cn/org-fields.js';
import * as pageAnswer from './cn/page-answer.js';
import * as pageBlank from './cn/page-blank.js';
import * as pageSource from './cn/page-source.js';
import * as penShow from './cn/pen-show.js';
import * as reportDue from './cn/report-due.js';
import * as reportGap from './cn/report-gap.js';
import * as reportSix from './cn/report-six.js';
import * as reportT2 from './cn/report-t2.js';
import * as reportT3cols from './cn/report-t3cols.js';
import * as reportT3parts from './cn/report-t3parts.js';
import * as reportT3sum from './cn/report-t3sum.js';
import * as reportT4 from './cn/report-t4.js';
import * as reportTitle from './cn/report-title.js';
import * as rosterDup from './cn/roster-dup.js';
import * as rosterFields from './cn/roster-fields.js';
import * as rosterPhoto from './cn/roster-photo.js';
import * as rosterPhrase from './cn/roster-phrase.js';
import * as siteAds from './cn/site-ads.js';
import * as siteDomain from './cn/site-domain.js';
import * as siteHttps from './cn/site-https.js';
import * as siteLoad from './cn/site-load.js';
import * as siteSearch from './cn/site-search.js';
import * as webAnnual from './cn/web-annual.js';
import * as xfNoLeak from './cn/xf-no-leak.js';
import * as xfPublish from './cn/xf-publish.js';
import * as xfTime from './cn/xf-time.js';
import * as piiAddress from './privacy/pii-address.js';
import * as piiAttachContent from './privacy/pii-attach-content.js';
import * as piiAttach from './privacy/pii-attach.js';
import * as piiBank from './privacy/pii-bank.js';
import * as piiHealth from './privacy/pii-health.js';
import * as piiHidden from './privacy/pii-hidden.js';
import * as piiIdWeak from './privacy/pii-id-weak.js';
import * as piiId15 from './privacy/pii-id15.js';
import * as piiId18 from './privacy/pii-id18.js';
import * as piiMinor from './privacy/pii-minor.js';
import * as piiMobile from './privacy/pii-mobile.js';
import * as piiQuery from './privacy/pii-query.js';
import * as secretMark from './privacy/secret-mark.js';
import * as usForm from './us/us-form.js';
import * as usGuide from './us/us-guide.js';
import * as usReadingRoom from './us/us-reading-room.js';
import * as usReport from './us/us-report.js';
import * as usTime from './us/us-time.js';
import * as ukForm from './uk/uk-form.js';
import * as ukLog from './uk/uk-log.js';
import * as ukSeven from './uk/uk-seven.js';
import * as ukTime from './uk/uk-time.js';

/** A rule with the pages that show it. */
export interface CatalogueEntry {
  readonly rule: Rule;
  /** A function, so that bundles without the catalogue leave the pages out. */
  readonly examples: () => readonly RuleExample[];
}

/** Every rule with its examples. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  art20Cover,
  catColumns,
  catLimit20,
  catRows,
  cat12Fields,
  columnEmpty,
  dateAgree,
  dateFormat,
  dateFuture,
  dateLag20,
  dateOrder,
  docAttach,
  docIndex,
  docInterpret,
  docMeta,
  docNumber,
  expiredNotice,
  expiredPeriod,
  expiredValidity,
  fin20,
  flowAlt,
  flowCorrect,
  flowExcluded,
  flowRefuse,
  flowSteps,
  flowSum,
  footConacKind,
  footConac,
  footContact,
  footIcpLink,
  footIcp,
  footJiucuoOld,
  footJiucuo,
  footOwner,
  footPolice,
  footSitecodeAgree,
  footSitecode,
  footSitemap,
  formHelp,
  formHow,
  formHttps,
  formIdentity,
  formNoFee,
  formNoPurpose,
  formNotComplaint,
  formPrivacy,
  formReceipt,
  formTime,
  formWhat,
  freshHome,
  freshInterpret,
  freshNews,
  freshNotice,
  freshOther,
  freshPersonnel,
  freshPolicy,
  freshReplies,
  freshStats,
  guideBasisLive,
  guideEight,
  guideFee,
  guideForm,
  guideHours,
  guideLaw30,
  guideLimit,
  guideMaterial,
  guidePhone,
  guideVague,
  guide12Fields,
  guide12Old,
  guide12Period,
  guide12Remedy,
  interChannel,
  interFields,
  interStats,
  interUnanswered,
  internalDraft,
  linkDead,
  linkEmpty,
  linkExternal,
  linkLocal,
  listDates,
  listOrder,
  metaArticleOpt,
  metaArticle,
  metaColumnType,
  metaColumn,
  metaDomainAgree,
  metaDuplicate,
  metaPlaceholder,
  metaSite,
  metaTitleAgree,
  ogiApply,
  ogiFour,
  ogiName,
  ogiTools,
  orgFields,
  pageAnswer,
  pageBlank,
  pageSource,
  penShow,
  reportDue,
  reportGap,
  reportSix,
  reportT2,
  reportT3cols,
  reportT3parts,
  reportT3sum,
  reportT4,
  reportTitle,
  rosterDup,
  rosterFields,
  rosterPhoto,
  rosterPhrase,
  siteAds,
  siteDomain,
  siteHttps,
  siteLoad,
  siteSearch,
  webAnnual,
  xfNoLeak,
  xfPublish,
  xfTime,
  piiAddress,
  piiAttachContent,
  piiAttach,
  piiBank,
  piiHealth,
  piiHidden,
  piiIdWeak,
  piiId15,
  piiId18,
  piiMinor,
  piiMobile,
  piiQuery,
  secretMark,
  usForm,
  usGuide,
  usReadingRoom,
  usReport,
  usTime,
  ukForm,
  ukLog,
  ukSeven,
  ukTime,
];
