/** Scottish, Northern Irish and Welsh bodies: other law, other classes, other languages. All names are made up. */
import { jadu, lgd, LISTS, menu, TEXTS, trust, uk } from './foi-frames.js';

const NINE = [
  'About the authority',
  'How we deliver our functions and services',
  'How we take decisions and what we have decided',
  'What we spend and how we spend it',
  'How we manage our human, physical and information resources',
  'How we procure goods and services from external providers',
  'How we are performing',
  'Our commercial publications',
  'Our open data',
] as const;
const SEVEN = [
  'Who we are and what we do',
  'What we spend and how we spend it',
  'What our priorities are and how we are doing',
  'How we make decisions',
  'Our policies and procedures',
  'Lists and registers',
  'The services we offer',
] as const;
const CYMRAEG = [
  'Pwy ydym ni a beth rydym yn ei wneud',
  'Beth rydym yn ei wario a sut rydym yn ei wario',
  'Beth yw ein blaenoriaethau a sut rydym yn gwneud',
  'Sut rydym yn gwneud penderfyniadau',
  'Ein polisïau a’n gweithdrefnau',
  'Rhestrau a chofrestrau',
  'Y gwasanaethau a gynigiwn',
] as const;
const list = (names: readonly string[]) =>
  `<ul>${names.map((name, at) => `<li><a href="/c/${String(at + 1)}">${name}</a></li>`).join('')}</ul>`;
const scottish = (path: string) => `https://www.example-lochs.gov.uk/${path}`;
const welsh = (path: string) => `https://www.cyngorenghraifft.cymru/${path}`;
const health = trust('NHS Example Highlands');
const college = trust('Example Highlands College');
const field = (name: string, label: string, control = `<input id="${name}" name="${name}" required>`) =>
  `<p><label for="${name}">${label}</label> ${control}</p>`;
const ask = (name: string, label: string) =>
  field(name, label, `<textarea id="${name}" name="${name}" required></textarea>`);

export const NATIONS = [
  uk(
    'Scotland: guide to information with nine classes as links',
    { url: scottish('guide-to-information'), open: ['uk.log'] },
    lgd(
      'Guide to Information',
      `<p>The Freedom of Information (Scotland) Act 2002 asks us to adopt a publication scheme. We use the model scheme of the Scottish Information Commissioner.</p>${list(NINE)}<p><a href="/foi/log">Disclosure log</a></p>`,
    ),
  ),
  uk(
    'Scotland: publication scheme in headings, Class 1 to 9',
    { url: scottish('publication-scheme'), open: ['uk.log'] },
    jadu(
      'Model Publication Scheme',
      `<p>Adopted under section 23 of the Freedom of Information (Scotland) Act 2002 (FOISA).</p>${NINE.map((name, at) => `<h2>Class ${String(at + 1)}: ${name}</h2><p>Documents on the website.</p>`).join('')}`,
    ),
  ),
  uk(
    'Scotland: health board’s scheme as a table, the act named at the foot only',
    { url: 'https://www.nhsexamplehighlands.scot.nhs.uk/publication-scheme', open: ['uk.log'] },
    health(
      'Publication scheme',
      `<table><tr><th>Class</th><th>Description</th></tr>${NINE.map((name, at) => `<tr><td>${String(at + 1)}</td><td><a href="/ps/${String(at)}">${name}</a></td></tr>`).join('')}</table><p>Complaints go to the Scottish Information Commissioner, St Andrews.</p>`,
    ),
  ),
  uk(
    'Scotland: home of freedom of information',
    { url: scottish('foi'), open: ['uk.log'] },
    lgd(
      'Freedom of information',
      `<p>The Freedom of Information (Scotland) Act 2002 gives everybody a right to information that we hold.</p>${menu('Make a request', 'Guide to information', 'Ask for a review', 'Environmental Information (Scotland) Regulations')}`,
    ),
  ),
  uk(
    'Scotland: request form',
    { url: scottish('foi/form'), kinds: ['requestForm'] },
    lgd(
      'Freedom of Information request',
      `<p>Under FOISA we answer within 20 working days.</p><form method="post" action="/foi">${field('n', 'Name')}${field('e', 'Email address')}${ask('d', 'Information you request')}<button>Submit request</button></form>`,
    ),
  ),
  uk(
    'Scotland: college says how to ask, log at the side',
    { url: 'https://www.examplehighlands.ac.uk/foi', kinds: ['ogiGuide', 'ogi'], open: ['uk.log'] },
    college(
      'Freedom of Information (Scotland) Act',
      '<h2>Making a request</h2><p>Requests must be in a form that can be kept, give your name and an address, and describe the information.</p><h2>Our reply</h2><p>You will hear from us within 20 working days of the day after we receive it.</p><h2>Review</h2><p>You have 40 working days to ask for a review.</p>',
      { side: menu('Guide to information', 'Disclosure log') },
    ),
  ),
  uk(
    'Northern Ireland: seven classes with the log',
    { url: 'https://www.example-ni.gov.uk/publication-scheme', kinds: ['ogi'] },
    lgd(
      'Publication scheme of the Department for Examples',
      `<p>The Freedom of Information Act 2000 applies in Northern Ireland.</p>${list(SEVEN)}<p><a href="/foi/log">Disclosure log</a></p>`,
      { trail: ['Home', 'About the Department'] },
    ),
  ),
  uk(
    'Northern Ireland: scheme without its last two classes',
    { url: 'https://www.example-borough.example/publication-scheme', kinds: ['ogi'], failed: ['uk.seven'] },
    jadu(
      'Publication Scheme',
      `<p>Adopted by the Borough Council under the Freedom of Information Act 2000.</p>${SEVEN.slice(0, 5)
        .map(
          (name, at) => `<h3>${String(at + 1)}. ${name}</h3><p><a href="/d/${String(at)}">Documents</a></p>`,
        )
        .join('')}<p><a href="/foi/log">FOI disclosure log</a></p>`,
    ),
  ),
  uk(
    'Wales: scheme in English on a bilingual site',
    { url: welsh('en/publication-scheme'), kinds: ['ogi'] },
    lgd(
      'Publication scheme',
      `<p><a href="/cy/cynllun-cyhoeddi" lang="cy">Cymraeg</a></p>${list(SEVEN)}<p><a href="/en/foi-log">Disclosure log</a></p>`,
    ),
  ),
  uk(
    'Wales: scheme in Welsh',
    { url: welsh('cy/cynllun-cyhoeddi') },
    lgd(
      'Cynllun cyhoeddi',
      `<p>O dan Ddeddf Rhyddid Gwybodaeth 2000 mae’n rhaid i ni gyhoeddi gwybodaeth.</p>${list(CYMRAEG)}<p><a href="/cy/log">Log datgelu</a></p>`,
    ).replace('lang="en-GB"', 'lang="cy"'),
  ),
  uk(
    'Wales: seven classes in both languages, line by line',
    { url: welsh('scheme'), kinds: ['ogi'] },
    lgd(
      'Cynllun Cyhoeddi / Publication Scheme',
      `<table><tr><th>Cymraeg</th><th>English</th></tr>${SEVEN.map((name, at) => `<tr><td lang="cy">${CYMRAEG[at] ?? ''}</td><td><a href="/c/${String(at)}">${name}</a></td></tr>`).join('')}</table><p><a href="/log">Log datgelu / Disclosure log</a></p>`,
    ),
  ),
  uk(
    'Wales: form in Welsh',
    { url: welsh('cy/cais') },
    lgd(
      'Gwneud cais rhyddid gwybodaeth',
      `<p>Byddwn yn ateb o fewn 20 diwrnod gwaith.</p><form method="post" action="/cais">${field('n', 'Enw')}${field('e', 'E-bost')}${ask('d', 'Pa wybodaeth sydd ei hangen arnoch?')}<button>Anfon</button></form>`,
    ).replace('lang="en-GB"', 'lang="cy"'),
  ),
  uk(
    'Wales: news in Welsh with its day',
    { url: welsh('cy/newyddion/llyfrgell'), kinds: TEXTS },
    lgd(
      'Llyfrgell newydd yn agor',
      '<p class="dyddiad">Cyhoeddwyd: 3 Mawrth 2026</p><p>Bydd y llyfrgell newydd yn agor ddydd Sadwrn. Mae ynddi ystafell i blant, caffi a gardd.</p><p>Croeso i bawb.</p>',
    ).replace('lang="en-GB"', 'lang="cy"'),
  ),
  uk(
    'Scotland: community council’s minutes by day',
    { url: 'https://samplingcc.example/minutes', kinds: LISTS },
    jadu(
      'Minutes',
      `<ul>${['3 March 2026', '3 February 2026', '6 January 2026', '2 December 2025'].map((day, at) => `<li><a href="/m/${String(at)}.pdf">Minutes of ${day}</a></li>`).join('')}</ul>`,
    ),
  ),
];
