/** Where the points of a trend line lie. Pure: the view draws them as SVG and shows the same numbers as a table. */

/** One check on the line. */
export interface TrendPoint {
  readonly at: string;
  readonly value: number;
}

/** A drawn line, in units of the view box. */
export interface TrendLine {
  readonly width: number;
  readonly height: number;
  readonly points: readonly { readonly x: number; readonly y: number; readonly point: TrendPoint }[];
  /** Lines across: value and height. */
  readonly levels: readonly { readonly value: number; readonly y: number }[];
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [480, 140, 36, 12, 12, 20];

/** Lays out a line from zero up; checks stand at equal distances, since what counts is the order, not the calendar. */
export function trendLine(values: readonly TrendPoint[]): TrendLine {
  const top = niceTop(Math.max(1, ...values.map(({ value }) => value)));
  const x = (at: number) =>
    values.length === 1
      ? (LEFT + WIDTH - RIGHT) / 2
      : LEFT + (at / (values.length - 1)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => TOP + (1 - value / top) * (HEIGHT - TOP - BOTTOM);
  return {
    width: WIDTH,
    height: HEIGHT,
    points: values.map((point, at) => ({ x: round(x(at)), y: round(y(point.value)), point })),
    levels: [0, top / 2, top].map(value => ({ value, y: round(y(value)) })),
  };
}

/** 1, 2 or 5 times a power of ten, doubled where half of it would be no whole number. */
function niceTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [1, 2, 5, 10].find(factor => factor * power >= most) ?? 10;
  const top = step * power;
  return top % 2 === 0 ? top : top * 2;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
