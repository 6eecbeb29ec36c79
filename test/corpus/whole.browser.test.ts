/** Whole pages in their frames: kind, day, title and lines as a careful person states them, and no fault found that is none. */
import { WHOLE_ARTICLES } from './shapes/whole-articles.js';
import { WHOLE_COLUMN_FAULTS } from './shapes/whole-column-faults.js';
import { WHOLE_COLUMNS } from './shapes/whole-columns.js';
import { WHOLE_DAYS } from './shapes/whole-days.js';
import { WHOLE_DISCLOSURE } from './shapes/whole-disclosure.js';
import { WHOLE_DOCUMENTS } from './shapes/whole-documents.js';
import { WHOLE_HOMES } from './shapes/whole-homes.js';
import { WHOLE_NO_TEXTS } from './shapes/whole-no-texts.js';
import { WHOLE_NOTICES } from './shapes/whole-notices.js';
import { WHOLE_OTHERS } from './shapes/whole-others.js';
import { WHOLE_TANGLES } from './shapes/whole-tangles.js';
import { describeWholePages } from './whole-truth.js';

describeWholePages('whole pages', {
  articles: WHOLE_ARTICLES,
  'articles by where their day stands': WHOLE_DAYS,
  documents: WHOLE_DOCUMENTS,
  notices: WHOLE_NOTICES,
  columns: WHOLE_COLUMNS,
  'columns with faults': WHOLE_COLUMN_FAULTS,
  'pages whose parts get in each other’s way': WHOLE_TANGLES,
  'home pages': WHOLE_HOMES,
  'disclosure, leaders, offices': WHOLE_DISCLOSURE,
  'pages of other kinds': WHOLE_OTHERS,
  'pages that say hardly anything': WHOLE_NO_TEXTS,
});
