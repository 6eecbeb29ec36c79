/** What a made English list is put together of: its system, and what stands in its lines and around them. */
import type { Chance } from './made-chance.js';

const SYSTEMS = [
  'document list',
  'collection',
  'views rows',
  'views table',
  'posts',
  'webpart',
  'listing',
  'paragraphs',
  'cards',
  'widget',
  'meetings table',
  'terms',
  'plain list',
  'breaks',
  'list group',
  'bare table',
  'log',
] as const;
function chooseFrom(by: Chance) {
  return {
    nation: by.one(['us', 'uk'] as const),
    system: by.one(SYSTEMS),
    count: by.one([5, 8, 10, 15]),
    label: by.one([
      '',
      '',
      '',
      'Published: ',
      'Posted on ',
      'Date: ',
      'Published on ',
      'Posted: ',
      'Date published: ',
      'Release date: ',
      'Added: ',
    ] as const),
    dayTag: by.one(['span', 'time', 'time with datetime', 'p', 'div', 'em', 'small'] as const),
    dayAt: by.one(['after', 'before', 'below the summary'] as const),
    box: by.is(0.12),
    summary: by.one(['', '', 'short', 'long', 'with a day'] as const),
    more: by.one(['', '', 'Read more', 'Continue reading', 'View'] as const),
    beside: by.one(['', '', 'kind', 'author', 'kind link', 'file', 'updated'] as const),
    picture: by.one(['', '', 'linked', 'plain'] as const),
    level: by.one(['h2', 'h3', 'h4', 'span', ''] as const),
    linked: by.one(['title', 'title', 'all', 'more alone'] as const),
    filter: by.is(0.25),
    paging: by.one(['', 'numbers', 'next', 'more'] as const),
    side: by.one(['', '', 'menu', 'archive', 'latest'] as const),
    above: by.one(['', 'intro', 'feed'] as const),
  };
}
/** What one page is made of. */
export type EnglishListChoice = ReturnType<typeof chooseFrom>;

/** Choices that go with each other. */
export function chosenList(by: Chance): EnglishListChoice {
  const choice = sensible(chooseFrom(by));
  // Blogs have a label of their own.
  return choice.system === 'posts' ? { ...choice, label: '' } : choice;
}

/* What no system writes: a link in a link, a title that neither a link nor an element names. */
function sensible(choice: EnglishListChoice): EnglishListChoice {
  const { system, more, beside, picture, level } = choice;
  const linked =
    choice.linked === 'all' && system !== 'cards' && system !== 'list group' ? 'title' : choice.linked;
  if (linked === 'title') return { ...choice, linked };
  const named = { ...choice, linked, level: level === '' || level === 'span' ? ('h3' as const) : level };
  return linked === 'more alone'
    ? { ...named, more: more === '' ? 'Read more' : more }
    : {
        ...named,
        more: '',
        beside: beside === 'kind link' ? 'kind' : beside,
        picture: picture === 'linked' ? 'plain' : picture,
      };
}
