/** Tells content from a placeholder: 暂无, 无, XXX, 待定, a row of dots or two characters say nothing. */
import { fold } from '@sunboard/model';

const PLACEHOLDER =
  /^(?:暂?无(?:内容|数据|信息|相关(?:内容|信息)|资料)?|没有|暂缺|空缺?|待定|待补充|待完善|待更新|待发布|待公布|更新中|建设中|维护中|完善中|正在(?:建设|更新|完善)中?|敬请期待|详见(?:附件)?|见附件|略|同上|测试|test(?:ing)?|tbd|tba|todo|n\/?a|none|nil|null|undefined|nan|pending|to be (?:confirmed|determined|announced)|coming soon|not available|under construction|lorem ipsum.{0,80})$/u;

/** Words that are whole answers although they are short. */
const SHORT_ANSWERS = /^(?:免费|不限|全天|电话|是|否|有|yes|no|free)$/u;

/** True for text that says nothing: a known placeholder, filling characters, or nothing at all. */
export function isPlaceholder(value: string): boolean {
  const bare = bareText(value);
  if (bare === '' || PLACEHOLDER.test(bare)) return true;
  // One letter or digit again and again (xxx, 000, ***): the filling of a template.
  if (/^[x×*_＿○〇]{1,4}\s?个?(?:工作日|日|天|元|份|月)$/iu.test(bare)) return true;
  return new Set(bare.replace(/[\s-]/g, '')).size === 1 && /^[x×*?？_＿0○〇.…/\\—-]/u.test(bare);
}

/**
 * True when a field's value can be its content. Two characters are not (`设定依据：有关`), save for numbers and
 * short whole answers such as 免费; names of people, which may have two characters, are judged by {@link isPlaceholder}.
 */
export function isMeaningful(value: string): boolean {
  const bare = bareText(value);
  if (isPlaceholder(value)) return false;
  return [...bare].length > 2 || /\d/.test(bare) || SHORT_ANSWERS.test(bare);
}

/** Folded text without the brackets and stops around it. */
function bareText(value: string): string {
  return fold(value)
    .trim()
    .replace(/^[[\s("“”'。.,，;；:：!！、]{1,20}/u, '')
    .replace(/[\]\s)"“”'。,，;；:：!！、]{1,20}$/u, '');
}
