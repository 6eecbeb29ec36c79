/**
 * Makes pages on which requests for information are explained or made, each put together by chance: what they say of the
 * time limit, which fields their form has and how it is written. The same number makes the same page, and each page knows
 * what it leaves out.
 */
import { chance, type Chance } from './made-chance.js';
import { englishFrame } from './made-english-frame.js';
import { formPage, timeSaid } from './made-foi-forms.js';
import type { MadeFoi } from './made-foi.js';
import { UK, UK_TIME } from './made-uk-words.js';
import { US, US_LONGER, US_TIME } from './made-us-words.js';

const ROLES = ['us guide', 'us form', 'uk guide', 'uk form'] as const;

/** The page of a number. */
export function madeAsk(seed: number): MadeFoi {
  const by = chance(seed);
  const role = by.one(ROLES);
  const nation = role.startsWith('us') ? 'us' : 'uk';
  return role.endsWith('form') ? formPage(nation, by) : guidePage(nation, by);
}

function guidePage(nation: 'us' | 'uk', by: Chance): MadeFoi {
  const title = by.one((nation === 'us' ? US : UK).guideNamed);
  const says = by.one(['all', 'all', 'all', 'no time', 'no longer'] as const);
  const time = says === 'no time' ? '' : by.one(nation === 'us' ? US_TIME : UK_TIME);
  const longer = nation === 'uk' || says === 'no longer' || says === 'no time' ? '' : by.one(US_LONGER);
  const isStated = time !== '' && (nation === 'uk' || longer !== '');
  const limit = timeSaid(time, longer, by);
  const answers: readonly (readonly [string, string])[] = [
    [
      by.one(['Who can ask', 'Who may make a request']),
      'Anybody may ask, wherever they live. You need not be a citizen.',
    ],
    [
      by.one(['What to include', 'How to ask', 'Describing what you want']),
      'Write to us with your name, an address for the reply and a clear description of the records or information that you want.',
    ],
    [
      by.one(['How long it takes', 'What happens next', 'Response times', 'When you will get an answer']),
      limit,
    ],
    [
      by.one(['Charges', 'Fees', 'What it costs']),
      nation === 'us'
        ? 'There may be fees for search and copies; you may ask for a waiver.'
        : 'Most requests are free. We may charge for copies and postage.',
    ],
    [
      by.one(['If you are unhappy', 'Appeals', 'Reviews']),
      nation === 'us'
        ? 'You may appeal within 90 days of our letter.'
        : 'You may ask for an internal review within 40 working days of our answer, and then turn to the Information Commissioner.',
    ],
  ];
  const shell = by.one([
    'headings',
    'bold',
    'closed',
    'terms',
    'table',
    'questions',
    'steps',
    'breaks',
  ] as const);
  return {
    html: englishFrame(
      {
        nation,
        title,
        content: `${nation === 'us' ? '<p>Any person may ask for records under the Freedom of Information Act, 5 U.S.C. 552.</p>' : '<p>The Freedom of Information Act 2000 gives you a right to ask for recorded information.</p>'}${answered(answers, shell)}`,
        above: by.one([[], [nation === 'us' ? 'FOIA' : 'Freedom of information']]),
      },
      by,
    ),
    url:
      nation === 'us'
        ? 'https://www.example-service.gov/foia/how-to'
        : 'https://www.exampleshire.gov.uk/foi/how-to-ask',
    pack: nation,
    kinds: ['ogiGuide', 'requestForm'],
    failed: isStated ? [] : [`${nation}.time`],
    passed: isStated ? [`${nation}.time`] : [],
    made: { role: `${nation} guide`, title, says, time, longer, shell },
  };
}

function answered(answers: readonly (readonly [string, string])[], shell: string): string {
  const each = (write: (name: string, text: string, at: number) => string) =>
    answers.map(([name, text], at) => write(name, text, at)).join('\n');
  switch (shell) {
    case 'bold':
      return each((name, text) => `<p><strong>${name}</strong></p><p>${text}</p>`);
    case 'closed':
      return each(
        (name, text, at) =>
          `<h2><button aria-expanded="false" aria-controls="q${String(at)}">${name}</button></h2><div id="q${String(at)}" hidden><p>${text}</p></div>`,
      );
    case 'terms':
      return `<dl>${each((name, text) => `<dt>${name}</dt><dd>${text}</dd>`)}</dl>`;
    case 'table':
      return `<table>${each((name, text) => `<tr><th scope="row">${name}</th><td>${text}</td></tr>`)}</table>`;
    case 'questions':
      return each((name, text) => `<p><b>Q: ${name}?</b><br>A: ${text}</p>`);
    case 'steps':
      return `<ol>${each((name, text) => `<li><h3>${name}</h3><p>${text}</p></li>`)}</ol>`;
    case 'breaks':
      return `<p>${each((name, text) => `<u>${name}</u><br>${text}<br><br>`)}</p>`;
    default:
      return each((name, text) => `<h2>${name}</h2><p>${text}</p>`);
  }
}
