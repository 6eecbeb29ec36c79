/** Articles in the shapes of many blogs and newspapers, dated by a sentence, a signature or the head alone; all names are made up. */
import type { DatedShape } from './world.js';

const TITLE = 'A bridge opens again after years of work';
const TEXT =
  '<p>The people of the town have talked about the bridge for many weeks. Those who live nearby could say what worries them, and there was a decision that most can live with.</p>'.repeat(
    4,
  );
const NEWEST = [1, 2, 3].map(
  at =>
    `<li><a href="/n/${String(at)}">Something else that happened in town</a> <span>June ${String(at)}, 2019</span></li>`,
);

const page = (name: string, lang: string, main: string, day: string | null, head = ''): DatedShape => ({
  name,
  html: `<!DOCTYPE html><html lang="${lang}"><head><title>${TITLE} | The Exampleton Post</title>${head}</head><body><div class="menu"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></div><div id="content">${main}</div><div class="sidebar"><h2>Recent posts</h2><ul>${NEWEST.join('')}</ul></div></body></html>`,
  url: 'https://post.example/bridge-opens',
  day,
});
const h1 = `<h1>${TITLE}</h1>`;

/** Each with the day by which it is dated, or null. */
export const BYLINES: readonly DatedShape[] = [
  page(
    'a sentence below the text, before comments with days',
    'en',
    `${h1}${TEXT}<p class="postmetadata"><small>This entry was posted on Monday, February 14th, 2011 at 9:31 am and is filed under <a href="/c">Roads</a>. You can follow any responses through the <a href="/f">RSS 2.0</a> feed. You can leave a response, or trackback from your own site, or do neither of the two.</small></p><ol class="commentlist"><li>Jo <small>February 16th, 2011 at 5:02 pm</small><p>Indeed.</p></li></ol>`,
    '2011-02-14',
  ),
  page(
    'a name and a day below the text',
    'de',
    `${h1}${TEXT}<div>Von Eva am 03.05.2013, 11:51 | 0 Meinungen</div>`,
    '2013-05-03',
  ),
  page(
    'place and day below the text',
    'de',
    `${h1}${TEXT}<p>Musterstadt, den 7. Juli 2018</p>`,
    '2018-07-07',
  ),
  page(
    'a day in brackets that begins the text',
    'de',
    `${h1}<p><b>(18.01.2018) Die Brücke ist wieder offen. Seit 2007 war sie gesperrt.</b></p>${TEXT}`,
    '2018-01-18',
  ),
  page(
    'the month before the day, in German',
    'de',
    `${h1}<p><span class="date updated">Juli 12, 2017</span> 0 Kommentare</p>${TEXT}`,
    '2017-07-12',
  ),
  page(
    'the month before the day, in French, below a title that leads to its own page',
    'fr',
    `<h3><a href="/bridge-opens">${TITLE}</a></h3><div>septembre 27, 2016 / Posté par <a href="/a">admin</a></div>${TEXT}`,
    '2016-09-27',
  ),
  page(
    'a forum: the day on which its author came is another',
    'de',
    `<h2><a href="#p7">${TITLE}</a></h2><p>von <b>Admin</b> am Sa 26 Okt 2013 - 14:21</p>${TEXT}<div>Anmeldedatum : 20.10.2013</div>`,
    '2013-10-26',
  ),
  page(
    'the clock of the site above the title, the day in the head',
    'de',
    `<div>Donnerstag, 2. November 2023</div>${h1}<p>Von Eva Muster, vor 2 Tagen</p>${TEXT}`,
    '2023-10-31',
    '<meta property="article:published_time" content="2023-10-31T05:00:00+01:00">',
  ),
  page(
    'a time that was published and never changed',
    'en',
    `${h1}<time class="entry-date published updated" datetime="2016-05-06T10:00:00Z">a while ago</time>${TEXT}`,
    '2016-05-06',
  ),
  page(
    'the last change, as a server says it',
    'en',
    h1 + TEXT,
    '2016-05-10',
    '<meta http-equiv="last-modified" content="Tue, 10 May 2016 04:00:00 GMT">',
  ),
  page(
    'a meta of the newspaper’s own',
    'en',
    h1 + TEXT,
    '2016-05-16',
    '<meta name="analytics.articleDate" content="2016-05-16">',
  ),
  page(
    'the day on which a film was put there',
    'en',
    h1 + TEXT,
    '2016-05-29',
    '<script type="application/ld+json">{"@type":"VideoObject","uploadDate":"2016-05-29"}</script>',
  ),
  page(
    'two days in sentences only',
    'en',
    `${h1}${TEXT}<p>The council met on 3 May 2018 to talk about it.</p><p>It will meet again on 9 June 2018 at ten.</p>`,
    null,
  ),
  page(
    'days of comments only',
    'en',
    `${h1}${TEXT}<div class="comments"><h3>One answer</h3><div>Jo, 9 March 2012</div><p>Indeed.</p></div>`,
    null,
  ),
];
