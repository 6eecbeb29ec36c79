/** Example pages of leaders. */
import { ogiPage } from './example-pages.js';

/** A leader's card. */
/* @__NO_SIDE_EFFECTS__ */
export function leaderCard(
  name: string,
  post: string,
  duties = '主持全面工作。',
  resume = '1995年7月参加工作，历任科员、科长、副局长等职务。',
): string {
  const rows = { 姓名: name, 职务: post, 工作分工: duties, 工作简历: resume };
  const shown = Object.entries(rows)
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `<p>${label}：${value}</p>`)
    .join('');
  return `<li class="leader"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" width="120" height="160" alt="${name}">${shown}</li>`;
}

/** A page of leaders. */
/* @__NO_SIDE_EFFECTS__ */
export function rosterPage(...cards: readonly string[]): string {
  return ogiPage('领导信息', `<ul class="leaders">${cards.join('\n')}</ul>`, '负责人信息');
}
