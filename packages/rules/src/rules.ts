/** All page rules. Written by `npm run docs:rules` from the files of the packs: do not edit. */
import type { Rule } from './rule.js';
import { rule as art20Cover } from './cn/art20-cover.js';
import { rule as catColumns } from './cn/cat-columns.js';
import { rule as catLimit20 } from './cn/cat-limit20.js';
import { rule as catRows } from './cn/cat-rows.js';
import { rule as cat12Fields } from './cn/cat12-fields.js';
import { rule as columnEmpty } from './cn/column-empty.js';
import { rule as dateAgree } from './cn/date-agree.js';
import { rule as dateFormat } from './cn/date-format.js';
import { rule as dateFuture } from './cn/date-future.js';
import { rule as dateLag20 } from './cn/date-lag20.js';
import { rule as dateOrder } from './cn/date-order.js';
import { rule as docAttach } from './cn/doc-attach.js';
import { rule as docIndex } from './cn/doc-index.js';
import { rule as docInterpret } from './cn/doc-interpret.js';
import { rule as docMeta } from './cn/doc-meta.js';
import { rule as docNumber } from './cn/doc-number.js';
import { rule as expiredNotice } from './cn/expired-notice.js';
import { rule as expiredPeriod } from './cn/expired-period.js';
import { rule as expiredValidity } from './cn/expired-validity.js';
import { rule as fin20 } from './cn/fin-20.js';
import { rule as flowAlt } from './cn/flow-alt.js';
import { rule as flowCorrect } from './cn/flow-correct.js';
import { rule as flowExcluded } from './cn/flow-excluded.js';
import { rule as flowRefuse } from './cn/flow-refuse.js';
import { rule as flowSteps } from './cn/flow-steps.js';
import { rule as flowSum } from './cn/flow-sum.js';
import { rule as footConacKind } from './cn/foot-conac-kind.js';
import { rule as footConac } from './cn/foot-conac.js';
import { rule as footContact } from './cn/foot-contact.js';
import { rule as footIcpLink } from './cn/foot-icp-link.js';
import { rule as footIcp } from './cn/foot-icp.js';
import { rule as footJiucuoOld } from './cn/foot-jiucuo-old.js';
import { rule as footJiucuo } from './cn/foot-jiucuo.js';
import { rule as footOwner } from './cn/foot-owner.js';
import { rule as footPolice } from './cn/foot-police.js';
import { rule as footSitecodeAgree } from './cn/foot-sitecode-agree.js';
import { rule as footSitecode } from './cn/foot-sitecode.js';
import { rule as footSitemap } from './cn/foot-sitemap.js';
import { rule as formHelp } from './cn/form-help.js';
import { rule as formHow } from './cn/form-how.js';
import { rule as formHttps } from './cn/form-https.js';
import { rule as formIdentity } from './cn/form-identity.js';
import { rule as formNoFee } from './cn/form-no-fee.js';
import { rule as formNoPurpose } from './cn/form-no-purpose.js';
import { rule as formNotComplaint } from './cn/form-not-complaint.js';
import { rule as formPrivacy } from './cn/form-privacy.js';
import { rule as formReceipt } from './cn/form-receipt.js';
import { rule as formTime } from './cn/form-time.js';
import { rule as formWhat } from './cn/form-what.js';
import { rule as freshHome } from './cn/fresh-home.js';
import { rule as freshInterpret } from './cn/fresh-interpret.js';
import { rule as freshNews } from './cn/fresh-news.js';
import { rule as freshNotice } from './cn/fresh-notice.js';
import { rule as freshOther } from './cn/fresh-other.js';
import { rule as freshPersonnel } from './cn/fresh-personnel.js';
import { rule as freshPolicy } from './cn/fresh-policy.js';
import { rule as freshReplies } from './cn/fresh-replies.js';
import { rule as freshStats } from './cn/fresh-stats.js';
import { rule as guideBasisLive } from './cn/guide-basis-live.js';
import { rule as guideEight } from './cn/guide-eight.js';
import { rule as guideFee } from './cn/guide-fee.js';
import { rule as guideForm } from './cn/guide-form.js';
import { rule as guideHours } from './cn/guide-hours.js';
import { rule as guideLaw30 } from './cn/guide-law30.js';
import { rule as guideLimit } from './cn/guide-limit.js';
import { rule as guideMaterial } from './cn/guide-material.js';
import { rule as guidePhone } from './cn/guide-phone.js';
import { rule as guideVague } from './cn/guide-vague.js';
import { rule as guide12Fields } from './cn/guide12-fields.js';
import { rule as guide12Old } from './cn/guide12-old.js';
import { rule as guide12Period } from './cn/guide12-period.js';
import { rule as guide12Remedy } from './cn/guide12-remedy.js';
import { rule as interChannel } from './cn/inter-channel.js';
import { rule as interFields } from './cn/inter-fields.js';
import { rule as interStats } from './cn/inter-stats.js';
import { rule as interUnanswered } from './cn/inter-unanswered.js';
import { rule as internalDraft } from './cn/internal-draft.js';
import { rule as linkDead } from './cn/link-dead.js';
import { rule as linkEmpty } from './cn/link-empty.js';
import { rule as linkExternal } from './cn/link-external.js';
import { rule as linkLocal } from './cn/link-local.js';
import { rule as listDates } from './cn/list-dates.js';
import { rule as listOrder } from './cn/list-order.js';
import { rule as metaArticleOpt } from './cn/meta-article-opt.js';
import { rule as metaArticle } from './cn/meta-article.js';
import { rule as metaColumnType } from './cn/meta-column-type.js';
import { rule as metaColumn } from './cn/meta-column.js';
import { rule as metaDomainAgree } from './cn/meta-domain-agree.js';
import { rule as metaDuplicate } from './cn/meta-duplicate.js';
import { rule as metaPlaceholder } from './cn/meta-placeholder.js';
import { rule as metaSite } from './cn/meta-site.js';
import { rule as metaTitleAgree } from './cn/meta-title-agree.js';
import { rule as ogiApply } from './cn/ogi-apply.js';
import { rule as ogiFour } from './cn/ogi-four.js';
import { rule as ogiName } from './cn/ogi-name.js';
import { rule as ogiTools } from './cn/ogi-tools.js';
import { rule as orgFields } from './cn/org-fields.js';
import { rule as pageAnswer } from './cn/page-answer.js';
import { rule as pageBlank } from './cn/page-blank.js';
import { rule as pageSource } from './cn/page-source.js';
import { rule as penShow } from './cn/pen-show.js';
import { rule as reportDue } from './cn/report-due.js';
import { rule as reportGap } from './cn/report-gap.js';
import { rule as reportSix } from './cn/report-six.js';
import { rule as reportT2 } from './cn/report-t2.js';
import { rule as reportT3cols } from './cn/report-t3cols.js';
import { rule as reportT3parts } from './cn/report-t3parts.js';
import { rule as reportT3sum } from './cn/report-t3sum.js';
import { rule as reportT4 } from './cn/report-t4.js';
import { rule as reportTitle } from './cn/report-title.js';
import { rule as rosterDup } from './cn/roster-dup.js';
import { rule as rosterFields } from './cn/roster-fields.js';
import { rule as rosterPhoto } from './cn/roster-photo.js';
import { rule as rosterPhrase } from './cn/roster-phrase.js';
import { rule as siteAds } from './cn/site-ads.js';
import { rule as siteDomain } from './cn/site-domain.js';
import { rule as siteHttps } from './cn/site-https.js';
import { rule as siteLoad } from './cn/site-load.js';
import { rule as siteSearch } from './cn/site-search.js';
import { rule as webAnnual } from './cn/web-annual.js';
import { rule as xfNoLeak } from './cn/xf-no-leak.js';
import { rule as xfPublish } from './cn/xf-publish.js';
import { rule as xfTime } from './cn/xf-time.js';
import { rule as piiAddress } from './privacy/pii-address.js';
import { rule as piiAttachContent } from './privacy/pii-attach-content.js';
import { rule as piiAttach } from './privacy/pii-attach.js';
import { rule as piiBank } from './privacy/pii-bank.js';
import { rule as piiHealth } from './privacy/pii-health.js';
import { rule as piiHidden } from './privacy/pii-hidden.js';
import { rule as piiIdWeak } from './privacy/pii-id-weak.js';
import { rule as piiId15 } from './privacy/pii-id15.js';
import { rule as piiId18 } from './privacy/pii-id18.js';
import { rule as piiMinor } from './privacy/pii-minor.js';
import { rule as piiMobile } from './privacy/pii-mobile.js';
import { rule as piiQuery } from './privacy/pii-query.js';
import { rule as secretMark } from './privacy/secret-mark.js';
import { rule as usForm } from './us/us-form.js';
import { rule as usGuide } from './us/us-guide.js';
import { rule as usReadingRoom } from './us/us-reading-room.js';
import { rule as usReport } from './us/us-report.js';
import { rule as usTime } from './us/us-time.js';
import { rule as ukForm } from './uk/uk-form.js';
import { rule as ukLog } from './uk/uk-log.js';
import { rule as ukSeven } from './uk/uk-seven.js';
import { rule as ukTime } from './uk/uk-time.js';

/** All page rules, pack by pack. */
export const RULES: readonly Rule[] = [
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
