/** The role that the words around a day give it: a label before it, the rest of its sentence, the first day of its period. */
import type { DateRole } from './facts.js';
import { simplified } from './traditional.js';

/* First match wins: the more telling word stands higher. In lower case: without regard to case, the browser takes three times as long to prepare them. */
const ROLES: readonly (readonly [DateRole, RegExp])[] = [
  ['copyright', /©|\(c\)|copyright|版权|all rights/u],
  [
    'message',
    /(?:来信|留言|提问|咨询|回复|答复|办结|受理|处理|提交|诉求|写信)(?:时间|日期|时)|submitted|asked on|replied|received|date (?:of request|requested)/u,
  ],
  [
    'deadline',
    /截止|截至|逾期|(?:报名|征集|材料[^，。]{0,4})时间|征[求集][^，。]{0,8}意见的?(?:起止)?(?:时间|日期|期限)|closing|closes?\b|deadline|on or before|due (?:date|by)|review(?: is)? due|^review by$|next (?:release|review|update)|下一?次|bis(?:$| (?:zum|einschließlich))/u,
  ],
  ['expires', /有效期|失效|废止|到期|下线|valid until|expir|ends? on/u],
  ['effective', /实施日期|施行|生效|执行日期|起实施|effective|in force|commence/u],
  [
    'updated',
    /更新|修改|修订|current as of|modified|updat|edited|amended|revised|reviewed|changed|aktualisiert|geändert|änderung|mis(?:e)? à jour|modifié|actualiz|aggiorna|atualiz|bijgewerkt|uppdater|opdater|oppdater|обновл|^\$(?:date|id)$/u,
  ],
  ['generated', /成文|生成|形成|制发|(?<!打)印发|发文|签发|落款|制定|dated?\s*(?:of document|issued)/u],
  [
    'published',
    /发布(?!会)|公布|发表|公开(?:时间|日期)|上网|上传|录入|添加|创建|发稿|刊[登发]|登载|报道|转载|投稿|^公告[时日]|publi[sckézq]|pubbli|posted|released?|issued|written|veröffentlicht|entlichung|^erschienen(?: am)?$|erstellt|verfasst|geschrieben|gepostet|geplaatst|опубликован|yayınlan|(?:article|entry|issue|news|post|story) date|date created|\bstand\b/u,
  ],
  [
    'event',
    /anmelded|registriert|registered|joined|beigetreten|(?:mitglied|member|dabei) s(?:eit|ince)|inscrit|开标|会议时间|发布会|活动时间|举办|召开|开始时间|结束时间|考试|出生|投标|开庭|听证|生日|birth|event|when/u,
  ],
  [
    'published',
    /(?:^|[^\u4e00-\u9fff]|信息|文章|新闻)(?:时\s?间|日\s?期)\s*$|^\s*(?:date|datum|data|fecha)\s*$/u,
  ],
];

/** The role that a label gives, `unknown` when it gives none. */
export function roleOfLabel(label: string): DateRole {
  const lower = simplified(label.toLowerCase()).replace(SPREAD, '');
  return ROLES.find(([, pattern]) => pattern.test(lower))?.[0] ?? 'unknown';
}

/* The spaces of 成 文 日 期, which fill the width of a cell. */
const SPREAD = /(?<=(?:^|\s)[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/gu;

/** The last day of a period: of what its first day begins. */
export function roleOfLastDay(first: DateRole, own: DateRole): DateRole {
  if (first === 'deadline') return first;
  return own === 'unknown' && /unknown|event|published/u.test(first) ? 'event' : own;
}

/** The role that the words before and after a day give it, when no label does. */
export function roleAround(before: string, after: string): DateRole {
  if (before !== '' && /(?:©|copyright|版权)[^\n]{0,20}$/iu.test(before)) return 'copyright';
  if (after !== '') {
    if (/^\s?(?:起|之日起)?(?:施行|实施|生效)/u.test(after)) return 'effective';
    if (/^\s?(?:前|截止|止)/u.test(after)) return WHO_OR_WHAT.test(after) ? 'event' : 'deadline';
    if (PUBLISHED_AFTER.test(after)) return TO_COME.test(before) ? 'event' : 'published';
    if (ADOPTED_AFTER.test(after)) return 'generated';
    if (before !== '' && PAGE_WAS.test(before) && CHANGED_AFTER.test(after)) return 'updated';
  }
  return before === '' ? 'unknown' : roleInByline(before);
}

/* 2008年12月31日前登记注册的企业: tells whom it is about, not until when they may act. */
const WHO_OR_WHAT =
  /^\s?前已?(?:登记|注册|[成设建]立|出生|毕业|参加工作|取得|获得|退休|建成|投产|签订|印发|到期)[^，。；]{0,8}的/u;

/* 2023年5月6日 发布, 17时发布, 第3版 of a newspaper. */
const PUBLISHED_AFTER =
  /^\s?(?:\d{1,2}时)?(?:发布|公布|讯|消息|电|\s?第\s?[A-Z]?\d{1,3}\s?版)(?!\s?[时日者人机单部：:])/u;
/* 3月份数据将于2026年4月10日发布: what is to be published is not this page. */
const TO_COME = /(?:将|拟|定|预计|计划)(?:于|在)?\s?$/u;
/* （2009年5月27日第十一次会议通过）: how laws tell their past below their names. */
const ADOPTED_AFTER = /^[^\n。]{0,60}(?:会议[^\n。]{0,6}(?:通过|批准)|修[正订][）)])/u;

/* `Diese Seite wurde zuletzt am 5. September 2016 um 10:15 Uhr geändert.`; of laws and plans the same is told in sentences. */
const PAGE_WAS =
  /(?:seite|artikel|beitrag|eintrag|thema) (?:wurde|ist) (?:zuletzt |das letzte mal )?am\s?$/iu;
const CHANGED_AFTER =
  /^(?:,?\s(?:um\s)?\d{1,2}[:.]\d\d(?:\sUhr)?)?\s(?:geändert|bearbeitet|aktualisiert|überarbeitet)(?![a-z])/iu;

/* `Published 12:03 EDT, 5 September`: other words stand between the telling one and the day. */
function roleInByline(before: string): DateRole {
  if (!/[a-z]/iu.test(before)) return 'unknown';
  let role: DateRole = WRITTEN_BY.test(before) ? 'published' : 'unknown';
  for (const [word] of before.matchAll(/[a-z\u00c0-\u024f]{3,20}/giu))
    if (BYLINE_WORD.test(word)) role = /^(?:publ|pubb|post|veröff)/iu.test(word) ? 'published' : 'updated';
  return role;
}
/* `Geschrieben von Jane am`, at the beginning: a sentence tells of what was written when. */
const WRITTEN_BY =
  /(?:^|[|·•,;(»–-]\s?)(?:geschrieben|verfasst|erstellt|eingestellt|eingetragen|written|gepostet|ajouté|escrito|scritto)\s/iu;
const BYLINE_WORD =
  /^(?:published|posted|publicado|publicada|publié|publiée|pubblicato|veröffentlicht|updated|modified|edited|reviewed|aktualisiert|geändert|actualizado|aggiornato|modifié)$/iu;
