/** Reads the day that a page shows below its heading without a year, where its address or the name of an element around it tells the year. */
import { dayInAddress } from './day-in-address.js';
import type { Heading } from './heading.js';
import type { Scene, SceneNode } from './scene.js';
import { partialDay } from './yearless.js';

/* 9月5日, 09月05日 10時12分, 09-05 10:12: the hour tells a day in figures from a number. */
const SHOWN = /(?<![\d年./-])(?:(\d{1,2})\s?月\s?(\d{1,2})\s?日|(\d\d)[-/](\d\d)(?=\s\d{1,2}:\d\d))/u;
const LONGEST = 40;
/** So many blocks below the heading may hold the line of its day. */
const BELOW = 4;
/* <body id="news20160905_k10">, <div id="d20160905">: the figures stand alone. */
const IN_NAME = /(?<!\d)(?:19|20)\d{6}(?!\d)/u;

/** The whole day, where both agree; undefined otherwise. */
export function dayWithYear(scene: Scene, heading: Heading): string | undefined {
  const named = [dayInAddress(scene.url)?.match.date, ...daysInNames(heading.block.node)];
  const shown = scene.blocks
    .slice(heading.block.index + 1, heading.block.index + 1 + BELOW)
    .flatMap(({ text, node }) => {
      const found = text.length <= LONGEST && node.area === 'content' ? SHOWN.exec(text) : null;
      return found ? (partialDay(found[1] ?? found[3] ?? '', found[2] ?? found[4] ?? '') ?? []) : [];
    });
  return named.find(day => day !== undefined && shown.includes(`-${day.slice(4)}`));
}

function daysInNames(node: SceneNode): string[] {
  const days: string[] = [];
  for (let at: SceneNode | undefined = node; at; at = at.parent) {
    const [figures] = IN_NAME.exec(at.id) ?? [];
    const day = figures === undefined ? undefined : dayInAddress(`/${figures}/`)?.match.date;
    if (day !== undefined) days.push(day);
  }
  return days;
}
