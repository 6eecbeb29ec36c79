/** Tells whether a page shows records of its own, which are no list. */
import type { FormFact, PersonFact, TableFact } from './facts.js';

/** Whether there is a table with filled rows, people or a form to fill in: then the page says something without a list. */
export function showsRecords(
  forms: readonly FormFact[],
  tables: readonly TableFact[],
  people: readonly PersonFact[],
): boolean {
  return people.length > 0 || forms.some(form => isToFillIn(form)) || tables.some(table => holdsData(table));
}

/* Boxes that lead to other sites are selects in a form as well, with the field of a pager beside them. */
function isToFillIn({ purpose, fields }: FormFact): boolean {
  return (
    purpose !== 'search' &&
    purpose !== 'login' &&
    fields.length >= 3 &&
    fields.filter(field => field.type !== 'select').length >= 2
  );
}

/* Menus are laid out in tables too: a few short words in cells, without any figure. A joined cell counts once. */
function holdsData({ rows }: TableFact): boolean {
  const filled = rows
    .map(row => [...new Set(row)].filter(cell => cell !== ''))
    .filter(row => row.length >= 2);
  const text = filled.flat().join('');
  return text.length >= DATA || /\d/u.test(text);
}
/** Fewest characters in the cells of a table that is data and not a menu. */
const DATA = 60;
