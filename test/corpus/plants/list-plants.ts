/** Faults in the lines of a column. */
import { mainLines, type Plant } from './plant.js';

/* The second line leads elsewhere. */
const ledTo = (rule: string, name: string, value: string): Plant => ({
  rule,
  name,
  edits: facts => {
    const item = mainLines(facts, 4)?.[1];
    return item?.href === undefined
      ? undefined
      : [{ op: 'attribute', selector: item.where.selector, name: 'href', value }];
  },
});

export const LIST_PLANTS: readonly Plant[] = [
  {
    rule: 'list.dates',
    name: 'second line without its day',
    edits: facts => {
      const items = mainLines(facts, 4);
      const item = items?.[1];
      if (item?.dateText === undefined || items?.filter(each => each.dateText === item.dateText).length !== 1)
        return undefined;
      return [{ op: 'words', from: item.dateText, to: '' }];
    },
  },
  {
    rule: 'list.order',
    name: 'two new lines far below',
    edits: facts => {
      const items = mainLines(facts, 6);
      const year = items?.[0]?.date?.slice(0, 4);
      const late = [items?.at(-1), items?.at(-3)];
      if (
        year === undefined ||
        late.some(
          item =>
            item?.dateText?.includes(year) !== true &&
            item?.dateText?.includes(item.date?.slice(0, 4) ?? '-') !== true,
        )
      )
        return undefined;
      if (late.some(item => items?.filter(each => each.dateText === item?.dateText).length !== 1))
        return undefined;
      return late.map(item => ({
        op: 'words' as const,
        from: item?.dateText ?? '',
        to: (item?.dateText ?? '').replace(item?.date?.slice(0, 4) ?? '', String(Number(year) + 1)),
      }));
    },
  },
  ledTo('link.empty', 'line whose link was forgotten', ''),
  ledTo('link.local', 'line that leads into the house', 'http://localhost:8080/a.html'),
];
