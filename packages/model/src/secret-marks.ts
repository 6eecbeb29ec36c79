/** Finds marks of secrecy (Law on Guarding State Secrets, article 17: 密级★保密期限) and of internal papers. Pure. */
import type { PrivateHit } from './private-hit.js';

/* The letters may be spread by a blank. A mark in quotation marks is spoken of, and an examination paper is secret until it begins: 绝密★启用前. */
const MARK =
  /([“‘「『"'《〈]\s?)?((?:绝\s?密|机\s?密|秘\s?密)\s?★(?!.{0,10}(?:启用|考试))|★\s?(?:绝密|机密|秘密)|(?:内部资料|内部文件)[，,（(【\s]{0,2}(?:注意保存|请勿外传|严禁外传|不得外传|严禁翻印)|^[【[（(]?(?:内部资料|内部文件)[】\])）]?$)/gu;
/* 密级：机密, the field of a paper. Of a law that speaks of the levels, another one follows. */
const FIELD = /密\s?级\s?[：:\s]\s?((?:绝密|机密|秘密))(?![\u4e00-\u9fff、，,和或])/gu;

/** All marks in a text; `around` is the label that stands in front of it elsewhere. */
export function secretMarks(text: string, around: string): PrivateHit[] {
  const marks = [...text.matchAll(MARK)].flatMap(([whole, quote = '', mark = ''], at, all) =>
    quote === '' ? hitOf(mark, (all[at]?.index ?? 0) + whole.length - mark.length) : [],
  );
  if (!text.includes('级') && !around.includes('级')) return marks;
  const fields = [...`${around}${text}`.matchAll(FIELD)].flatMap(match => {
    const start = match.index + match[0].length - 2 - around.length;
    return start < 0 ? [] : hitOf(match[1] ?? '', start);
  });
  return [...marks, ...fields];
}

function hitOf(masked: string, start: number): PrivateHit[] {
  const confidence = /内部/u.test(masked) ? 0.6 : 0.9;
  return [{ type: 'secretMark', start, end: start + masked.length, masked, confidence, official: false }];
}
