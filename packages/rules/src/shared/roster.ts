/** Tells leaders of an organ from other people in tables and cards: their rules are not for these. */
import type { PageFacts } from '@sunboard/reader';

/* Former heads, chiefs of rivers and woods, sections with theirs, and those who are no officials. */
const OTHERS =
  /历任|历届|前任|[河湖林路田链]长|科室|处室|股室|值班|接访|名单|专家|医生|医师|教师|师资|导师|教授|律师|代表|委员名录|先进|劳模|道德模范/;

/** Whether the page's own names say that its people are not the organ's leaders in office. */
export function isOfOthers({ heading, title, breadcrumb, columnName }: PageFacts): boolean {
  return OTHERS.test([heading ?? title, breadcrumb.at(-1) ?? '', columnName ?? ''].join(' '));
}
