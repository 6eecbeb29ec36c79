/** The text of a made article, with the days that it tells of, its signature, its files and what people said of it. */
import { written } from './made-article-byline.js';
import type { ArticleChoice } from './made-article-choice.js';
import type { Chance } from './made-chance.js';
import { dayBefore } from './made-parts.js';
import { ENGLISH_SENTENCES, OFFICES, SENTENCES } from './made-words.js';

/** Text below the heading of an article that was published on a day. */
export function articleText(day: string, choice: ArticleChoice, by: Chance): string {
  const sentences = choice.english ? ENGLISH_SENTENCES : SENTENCES;
  const said = choice.english ? tellsInEnglish(day, choice, by) : tells(day, choice, by);
  const paragraphs = [
    ...(by.is(0.5) ? said : []),
    ...Array.from({ length: 2 + by.upTo(3) }, () => `${by.one(sentences)}${by.one(sentences)}`),
  ];
  if (!paragraphs.includes(said[0] ?? '')) paragraphs.splice(1, 0, ...said);
  const past = dayBefore(4, day);
  if (choice.lead !== '')
    paragraphs.unshift(
      `${choice.lead === 'reporter' ? '本报讯（记者　示例）' : ''}${String(Number(past.slice(5, 7)))}月${String(Number(past.slice(8)))}日，示例活动在示例路举行，${by.one(sentences)}`,
    );
  if (choice.caption)
    paragraphs.push(
      choice.english
        ? `<img alt=""> The hall on ${written(past, '28 November 2025')}`
        : `<img alt=""> 图为${written(past, '年')}活动现场`,
    );
  const editor = choice.editor ? '<p>责任编辑：示例　审核：示例</p>' : '';
  const text = paragraphs.map(each => `<p>${choice.english ? '' : '　　'}${each}</p>`).join('\n');
  return `<div id="${by.one(['zoom', 'content', 'vsb_content', 'c0'])}">${text}${signature(day, choice, by)}${files(day, choice, by)}${editor}</div>${comments(day, choice)}`;
}

function tells(day: string, { says }: ArticleChoice, by: Chance): string[] {
  const other = (days: number) => written(dayBefore(days, day), '年');
  const year = day.slice(0, 4);
  const meeting = `${other(3 + by.upTo(9))}上午，示例单位召开专题会议，研究部署下一阶段工作。`;
  const deadline = `报名截止日期：${other(-9)}，逾期不予受理。`;
  const number = `根据《示例办法》（示政发〔${year}〕3号，${other(40)}印发）的要求，现将有关事项通知如下。`;
  const period = `公示时间：${other(-1)}至${other(-7)}。`;
  const all = {
    '': [],
    meeting: [meeting],
    deadline: [deadline],
    number: [number],
    period: [period],
    many: [number, meeting, `一、时间：${other(-4)}上午9:00`, '二、地点：示例会议室', deadline],
  };
  return all[says];
}

function tellsInEnglish(day: string, { says }: ArticleChoice, by: Chance): string[] {
  const other = (days: number) => written(dayBefore(days, day), '28 November 2025');
  const meeting = `The council met on ${other(3 + by.upTo(9))} to discuss the plan for the coming year.`;
  const deadline = `The closing date for applications is ${other(-9)}, and late forms cannot be accepted.`;
  return says === ''
    ? []
    : says === 'many'
      ? [meeting, deadline]
      : [says === 'deadline' ? deadline : meeting];
}

function signature(day: string, { signed }: ArticleChoice, by: Chance): string {
  if (signed === '') return '';
  const other = dayBefore(1 + by.upTo(6), day);
  const text = {
    'in figures': written(other, '年'),
    'in words': written(other, '零'),
    labelled: `成文日期：${other}`,
  }[signed];
  return `<p align="right">${by.one(OFFICES)}</p><p align="right">${text}</p>`;
}

function files(day: string, { files, english }: ArticleChoice, by: Chance): string {
  if (files === '') return '';
  const names = english ? ['Form.docx', 'Plan.pdf'] : ['岗位一览表.xlsx', '报名表.docx'];
  const lines = names.map(
    (name, at) =>
      `<li><a href="/files/${String(by.upTo(9999))}_${String(at)}.${name.split('.')[1] ?? ''}">${name}</a>${files === 'with days' ? `<span>${dayBefore(2, day)}</span>` : ''}</li>`,
  );
  return `<p>${english ? 'Attachments' : '附件'}：</p><ul>${lines.join('')}</ul>`;
}

function comments(day: string, { comments, english }: ArticleChoice): string {
  if (!comments) return '';
  const lines = [1, 2, 4].map(
    days =>
      `<div class="comment"><b>${english ? 'Visitor' : '网友'}</b><span>${dayBefore(-days, day)} 20:1${String(days)}</span><p>${english ? 'Well done.' : '办得好！'}</p></div>`,
  );
  return `<div class="comments"><h3>${english ? 'Comments' : '网友评论'}</h3>${lines.join('')}</div>`;
}
