/** Whole pages in the structures of live government sites as feed readers know them, put down before the program had read any of them: kind, day, title, lines and findings. */
import { FEED_COLUMNS_A } from './shapes/feed-columns-a.js';
import { FEED_COLUMNS_B } from './shapes/feed-columns-b.js';
import { FEED_COLUMNS_C } from './shapes/feed-columns-c.js';
import { FEED_MORE } from './shapes/feed-more.js';
import { FEED_REST } from './shapes/feed-rest.js';
import { FEED_TEXTS_A } from './shapes/feed-texts-a.js';
import { FEED_TEXTS_B } from './shapes/feed-texts-b.js';
import { describeWholePages } from './whole-truth.js';

describeWholePages('whole pages in structures that feed readers know', {
  'columns of ministries and cities': FEED_COLUMNS_A,
  'columns of provinces and counties': FEED_COLUMNS_B,
  'columns that scripts write, and tables': FEED_COLUMNS_C,
  'texts of ministries and cities': FEED_TEXTS_A,
  'texts of counties and bureaus': FEED_TEXTS_B,
  'the rest': FEED_REST,
  'what was left': FEED_MORE,
});
