/** Publication schemes of English bodies in many layouts, and home pages of freedom of information. All names are made up. */
import { council, jadu, lgd, menu, parish, trust, uk } from './foi-frames.js';

const SEVEN = [
  'Who we are and what we do',
  'What we spend and how we spend it',
  'What our priorities are and how we are doing',
  'How we make decisions',
  'Our policies and procedures',
  'Lists and registers',
  'The services we offer',
] as const;
const LOG = '<p>See what others asked in our <a href="/foi/disclosure-log">disclosure log</a>.</p>';
const SCHEME =
  '<p>Under section 19 of the Freedom of Information Act 2000 we have adopted the model publication scheme of the Information Commissioner’s Office.</p>';
const under = (name: string) =>
  `<ul><li><a href="/doc/${name.length.toString()}-a">Documents on this class</a></li><li><a href="/doc/${name.length.toString()}-b">More on it</a></li></ul>`;
const nhs = trust('Exampleshire Hospitals NHS Foundation Trust');
const police = trust('Exampleshire Constabulary');
const university = trust('University of Exampleton');
const OGI = ['ogi'] as const;

export const UK_SCHEMES = [
  uk(
    'seven links in a list',
    { url: council('publication-scheme'), kinds: OGI, day: null },
    lgd(
      'Publication scheme',
      `${SCHEME}<ul>${SEVEN.map((name, at) => `<li><a href="/publication-scheme/class-${String(at + 1)}">${name}</a></li>`).join('')}</ul>${LOG}`,
    ),
  ),
  uk(
    'accordion with closed panels',
    { url: council('foi/scheme'), kinds: OGI },
    lgd(
      'Our publication scheme',
      `${SCHEME}<div class="accordion">${SEVEN.map((name, at) => `<div class="accordion-pane"><h2 class="accordion-pane__title"><button aria-expanded="false" aria-controls="p${String(at)}">Class ${String(at + 1)}: ${name.toLowerCase()}</button></h2><div id="p${String(at)}" class="accordion-pane__content" hidden>${under(name)}</div></div>`).join('')}</div>${LOG}`,
    ),
  ),
  uk(
    'details elements, short names of classes',
    { url: 'https://www.sampleham.gov.uk/info/20040/publication_scheme', kinds: OGI },
    jadu(
      'Publication scheme',
      `${SCHEME}${SEVEN.map(name => `<details><summary>${name.replace('Our policies', 'Policies')}</summary>${under(name)}</details>`).join('')}${LOG}`,
    ),
  ),
  uk(
    'table of a parish council with class rows across three columns',
    { url: 'https://littlesampling.example/freedom-of-information/', kinds: OGI, open: ['uk.log'] },
    parish(
      'Freedom of Information',
      `<p>Information available from Little Sampling Parish Council under the model publication scheme</p><table border="1" style="width:100%"><tr><th>Information to be published</th><th>How the information can be obtained</th><th>Cost</th></tr>${SEVEN.map((name, at) => `<tr><td colspan="3"><strong>Class ${String(at + 1)} - ${name}</strong><br>(current information only)</td></tr><tr><td>Documents of this class</td><td>Website or hard copy</td><td>10p per sheet</td></tr><tr><td>Others</td><td>Hard copy</td><td></td></tr>`).join('')}</table>`,
    ),
  ),
  uk(
    'paragraphs of Word in bold, class by class',
    { url: 'https://littlesampling.example/publication-scheme/', kinds: OGI, open: ['uk.log'] },
    parish(
      'Publication Scheme',
      `<p class="MsoNormal"><span style="font-family:Calibri">${SCHEME}</span></p>${SEVEN.map((name, at) => `<p class="MsoNormal"><b><span style="font-size:12.0pt">Class${String(at + 1)}&nbsp;- ${name}<o:p></o:p></span></b></p><p class="MsoNormal"><span style="font-size:12.0pt">Website, notice board<o:p></o:p></span></p>`).join('')}`,
    ),
  ),
  uk(
    'trust: headings with lists of what each class holds',
    { url: 'https://www.exampleshirehospitals.nhs.uk/about/publication-scheme', kinds: OGI },
    nhs(
      'Publication scheme',
      `${SEVEN.map(name => `<h2>${name}</h2>${under(name)}`).join('')}<p>Our <a href="/foi/log">FOI disclosure log</a> shows earlier answers.</p>`,
    ),
  ),
  uk(
    'police: cards to separate pages, words of their own for some classes',
    { url: 'https://www.exampleshire.police.uk/foi-ai/publication-scheme/', kinds: OGI },
    police(
      'What information is available under the publication scheme?',
      `<div class="c_section-list">${SEVEN.map(name => `<a class="c_card" href="/ps/${String(name.length)}"><h3>${name}</h3><p>Find out more</p></a>`).join('')}</div><p><a href="/foi-ai/published-items/">Search our disclosure log</a></p>`,
    ),
  ),
  uk(
    'university: a menu at the side and numbers for classes',
    { url: 'https://www.exampleton.ac.uk/foi/publication-scheme', kinds: OGI },
    university('Publication Scheme', `${SCHEME}<p>Choose a class of information from the menu.</p>${LOG}`, {
      side: `<nav><ul>${SEVEN.map((name, at) => `<li><a href="/ps/${String(at + 1)}">${String(at + 1)}. ${name}</a></li>`).join('')}</ul></nav>`,
    }),
  ),
  uk(
    'five classes of seven',
    { url: council('publication-scheme'), kinds: OGI, failed: ['uk.seven'] },
    lgd(
      'Publication scheme',
      `${SCHEME}<ul>${SEVEN.slice(0, 5)
        .map((name, at) => `<li><a href="/ps/${String(at)}">${name}</a></li>`)
        .join('')}</ul>${LOG}`,
    ),
  ),
  uk(
    'table that leaves out class six',
    {
      url: 'https://www.sampleham.gov.uk/article/3021/Publication-scheme',
      kinds: OGI,
      failed: ['uk.seven'],
      open: ['uk.log'],
    },
    jadu(
      'Publication scheme',
      `${SCHEME}<table><tr><th>Class</th><th>Examples</th></tr>${SEVEN.filter(
        name => !name.startsWith('Lists'),
      )
        .map(name => `<tr><td><a href="/c/${String(name.length)}">${name}</a></td><td>Documents</td></tr>`)
        .join('')}</table>`,
    ),
  ),
  uk(
    'seven classes, no disclosure log',
    { url: council('publication-scheme'), kinds: OGI, failed: ['uk.log'] },
    lgd(
      'Freedom of Information publication scheme',
      `${SCHEME}<ol>${SEVEN.map((name, at) => `<li><a href="/ps/${String(at)}">${name}</a></li>`).join('')}</ol><p>If you cannot find what you want, <a href="/foi/request">make a request</a>.</p>`,
    ),
  ),
  uk(
    'home page of freedom of information with tiles',
    { url: council('foi'), kinds: OGI },
    lgd(
      'Freedom of Information',
      `<ul class="service-landing-page__services">${['Make a freedom of information request', 'Publication scheme', 'Disclosure log', 'Environmental information', 'Request an internal review'].map((name, at) => `<li><h2><a href="/foi/${String(at)}">${name}</a></h2><p>${name} of Exampleshire Council.</p></li>`).join('')}</ul>`,
    ),
  ),
  uk(
    'home page of freedom of information in an old list, log called previous responses',
    { url: 'https://www.sampleham.gov.uk/foi', kinds: OGI, open: ['uk.log'] },
    jadu(
      'Freedom of information',
      `<p>The Freedom of Information Act 2000 gives you a right to ask for recorded information.</p>${menu('Publication scheme', 'Previous FOI requests and responses', 'Make an FOI request', 'Charges')}`,
    ),
  ),
  uk(
    'home page of a trust without log, half a guide',
    {
      url: 'https://www.exampleshirehospitals.nhs.uk/freedom-of-information',
      kinds: ['ogi', 'ogiGuide'],
      open: ['uk.log'],
    },
    nhs(
      'Freedom of Information',
      `<p>The Freedom of Information Act 2000 gives you the right to ask for information that we hold.</p><h2>Publication scheme</h2><p>See our <a href="/publication-scheme">publication scheme</a> before you write.</p><h2>How to ask</h2><p>Write to foi@example.nhs.uk. We answer within 20 working days.</p>`,
    ),
  ),
  uk(
    'one class of the scheme on a page of its own',
    { url: council('publication-scheme/what-we-spend'), open: ['uk.log'] },
    lgd(
      'What we spend and how we spend it',
      menu(
        'Statement of accounts',
        'Spending over £500',
        'Contracts register',
        'Members’ allowances',
        'Procurement',
      ),
      {
        trail: ['Home', 'Publication scheme'],
      },
    ),
  ),
  uk(
    'a page that explains what publication schemes are, for schools',
    { url: council('schools/governance/publication-schemes') },
    lgd(
      'Publication schemes: advice for schools',
      '<p>Governing bodies of maintained schools must adopt the model scheme of the Information Commissioner. A template for schools can be had from the Commissioner.</p><p>Ask the information team if you are unsure what to publish, and review the guide to information once a year.</p>',
      {
        trail: ['Home', 'Schools', 'For governors'],
      },
    ),
  ),
];
