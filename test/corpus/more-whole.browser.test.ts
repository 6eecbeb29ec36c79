/** A second set of whole pages, put down after the reader was written and in frames that it had not seen: kind, day, title, lines and findings. */
import { MORE_ARTICLES } from './shapes/more-whole-articles.js';
import { MORE_COLUMN_TURNS } from './shapes/more-whole-column-turns.js';
import { MORE_COLUMNS } from './shapes/more-whole-columns.js';
import { MORE_FRONTS } from './shapes/more-whole-fronts.js';
import { MORE_PAPERS } from './shapes/more-whole-papers.js';
import { MORE_PEOPLE } from './shapes/more-whole-people.js';
import { MORE_REST } from './shapes/more-whole-rest.js';
import { MORE_SERVICES } from './shapes/more-whole-services.js';
import { MORE_SNARES } from './shapes/more-whole-snares.js';
import { describeWholePages } from './whole-truth.js';

describeWholePages('more whole pages', {
  'news and other texts': MORE_ARTICLES,
  'documents and notices': MORE_PAPERS,
  columns: MORE_COLUMNS,
  'columns with faults or without a line': MORE_COLUMN_TURNS,
  'homes and disclosure': MORE_FRONTS,
  'people and offices': MORE_PEOPLE,
  'services and interaction': MORE_SERVICES,
  'the rest': MORE_REST,
  'pages without fault that could be misread': MORE_SNARES,
});
