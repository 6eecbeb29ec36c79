/** A wide set of whole pages in frames of further systems, put down before the program had read any of them: kind, day, title, lines and findings. */
import { LAW_PAGES } from './shapes/law-pages.js';
import { WIDE_ABROAD } from './shapes/wide-abroad.js';
import { WIDE_ARTICLES } from './shapes/wide-articles.js';
import { WIDE_COLUMN_TURNS } from './shapes/wide-column-turns.js';
import { WIDE_COLUMNS } from './shapes/wide-columns.js';
import { WIDE_HARD_COLUMNS } from './shapes/wide-hard-columns.js';
import { WIDE_HARD_TEXTS } from './shapes/wide-hard-texts.js';
import { WIDE_PAPERS } from './shapes/wide-papers.js';
import { WIDE_REST } from './shapes/wide-rest.js';
import { WIDE_SNARES } from './shapes/wide-snares.js';
import { WIDE_SUBJECTS } from './shapes/wide-subjects.js';
import { describeWholePages } from './whole-truth.js';

describeWholePages('wide whole pages', {
  texts: WIDE_ARTICLES,
  'documents and notices': WIDE_PAPERS,
  columns: WIDE_COLUMNS,
  'columns by subject': WIDE_SUBJECTS,
  'columns without a line or with faults': WIDE_COLUMN_TURNS,
  'pages without fault that could be misread': WIDE_SNARES,
  'the rest': WIDE_REST,
  'texts that are hard to date': WIDE_HARD_TEXTS,
  'columns that are hard to read': WIDE_HARD_COLUMNS,
  'procurement, searches and guides': LAW_PAGES,
  'other languages and countries': WIDE_ABROAD,
});
