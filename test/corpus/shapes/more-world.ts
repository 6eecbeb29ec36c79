/** More pages of blogs, newsrooms, forums and wikis of many countries, as their systems mark their days; all names are made up. */
import { byline, FIVE_SEPTEMBER, shape, type DatedShape } from './world.js';

const at = (path: string, day: string | null = FIVE_SEPTEMBER) =>
  shape(`address ${path}`, {}, day, `https://www.example.com${path}`);

/** Days in the address alone. */
const ADDRESSED: readonly DatedShape[] = [
  at('/2016/11/15/parks-plan', '2016-11-15'),
  at('/2016/11/5/parks-plan', '2016-11-05'),
  at('/town/2016/12/01/parks-plan.html', '2016-12-01'),
  at('/town/2016-10-18-parks-plan/', '2016-10-18'),
  at('/town/2016-12-08/parks-plan/', '2016-12-08'),
  at('/town/2016/10/3-plans-for-parks', null),
  at('/town/2016/10/12-plans-for-parks', null),
  at('/town/2016/11/parks-plan', null),
];

const POSTER = (joined: string) =>
  `<dl class="postprofile"><dt><a href="/u5">r23</a></dt><dd><strong>Beiträge:</strong> 1626</dd><dd class="profile-joined"><strong>${joined}:</strong> 18.09.2008, 05:56</dd></dl>`;

/** Days in words that only their surroundings tell from others. */
const SAID: readonly DatedShape[] = [
  ...['Registriert', 'Mitglied seit', 'Joined'].map(joined =>
    shape(`forum, ${joined}`, {
      lang: 'de',
      byline: `${POSTER(joined)}<p class="author">von <strong><a href="/u5">r23</a></strong> » 05.09.2016, 05:42</p>`,
    }),
  ),
  shape('table of an old portal', {
    lang: 'de',
    title: 'Neues',
    body: `<table><tr><td class="itemHead">Parks : Der Plan ist da</td></tr><tr><td class="itemInfo">Geschrieben von <a href="/u">Cooper</a> <span>am 05.09.2016 22:30</span> (1599 x gelesen)</td></tr><tr><td>Der Rat der Gemeinde hat heute in seiner Sitzung beschlossen, die Parks in den kommenden Jahren umzubauen. Mit Wirkung zum 1.10.2016 beginnt der Umbau, der bis zum 30. Juni 2019 dauert.<br><br>Die Arbeiten werden in allen Vierteln nacheinander ausgeführt, sodass immer ein Park offen bleibt.</td></tr></table>`,
  }),
  shape('German wiki', {
    lang: 'de',
    body: '<p>Der nächste Stammtisch findet am Mi. 5. Oktober 2016 ab 19 Uhr im Rathaus statt.</p>',
    after:
      '<div role="contentinfo"><ul><li> Diese Seite wurde zuletzt am 5. September 2016 um 22:33 Uhr geändert.</li></ul></div>',
    related: false,
  }),
  shape(
    'law told of in a sentence',
    {
      lang: 'de',
      body: '<p>Das Gesetz über die Parks der Gemeinde, das seit langem als überholt gilt, wurde nach vielen Gesprächen am 5. September 2016 geändert.</p>',
      related: false,
    },
    null,
  ),
  shape('day over boxes in Italian', {
    lang: 'it',
    byline: '<span class="date">settembre<span>05</span>2016</span>',
  }),
  shape('day over boxes in German', {
    lang: 'de',
    byline: '<div class="day"><div>05</div><div>Sept. 2016</div></div>',
  }),
  byline('02.12.2016', 'en', undefined, '2016-12-02'),
  byline('30/11/2016', 'en', undefined, '2016-11-30'),
  byline('5. 9. 2016', 'cs'),
  byline('5. 9. 2016. u 19:03', 'bs'),
  byline('05.09.16 10:32', 'he'),
  shape('name of the element below the text', {
    lang: 'de',
    body: `<p>Ein Plan für die Parks.</p>${'<p>Die Gemeinde hat sich nach langen Gesprächen auf einen Plan geeinigt, der im kommenden Jahr beginnen soll und allen Vierteln zugute kommt.</p>'.repeat(12)}`,
    after: '<p>von Jane, <abbr class="date-published">5.9.2016</abbr></p>',
  }),
];

/** Days in markup that a page carries in an unusual place. */
const HIDDEN: readonly DatedShape[] = [
  shape('footer of an article by its item type', {
    lang: 'de',
    body: `<div class="article" itemscope itemtype="http://schema.org/Article"><div class="footer"><p><time itemprop="datePublished" datetime="2016-09-05">vor langem</time></p></div><p>Die Gemeinde hat sich auf einen Plan geeinigt.</p></div>`,
  }),
  shape('meta of the day of uploading', {
    head: '<meta property="gallery:uploaded" content="2016-09-05T04:36:36-05:00">',
  }),
  shape('data of a script', {
    body: '<script>window.state = {"story":{"title":"Parks","publishedAt":"2016-09-05T10:12:00Z","views":3}}</script>',
    related: false,
  }),
  shape(
    'data of a script about several things',
    {
      body: '<script>window.state = [{"publishedAt":"2016-09-05T10:12:00Z"},{"publishedAt":"2016-09-06T10:12:00Z"}]</script>',
      related: false,
    },
    null,
  ),
  shape('lone time below the text', {
    body: `${'<p>The council of the town has agreed on a plan for the coming year, and the first steps will follow after a short round of talks with everybody.</p><div><i>x</i><b>y</b><i>z</i><b>u</b></div>'.repeat(24)}<div><time datetime="2016-09-05T10:12">long ago</time></div>`,
    related: false,
  }),
  {
    name: 'post of a network without a heading',
    url: 'https://www.example.com/p/1',
    day: FIVE_SEPTEMBER,
    html: '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><div class="permalink"><p>Something was said about a thing in a town.</p><div><span>9:50 AM - 5 Sep 2016</span></div></div></body></html>',
  },
  shape('posts of a blog, newest first', {
    body: ['2016-09-05', '2016-08-20', '2016-08-02', '2016-07-11']
      .map(
        day =>
          `<div class="post"><h2><a href="/p/${day}">A post about the parks of ${day.slice(5)}</a></h2><span class="d">${day}</span><p>Short.</p></div>`,
      )
      .join(''),
    related: false,
  }),
];

/** All of them. */
export const MORE_WORLD: readonly DatedShape[] = [...ADDRESSED, ...SAID, ...HIDDEN];
