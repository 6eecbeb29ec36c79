/** Pages with a form on which requests for information are made, put together by chance: what it asks for, and what the page says of the time limit. */
import type { Chance } from './made-chance.js';
import { englishFrame } from './made-english-frame.js';
import { formOf, formStyle, type MadeField } from './made-foi-fields.js';
import type { MadeFoi } from './made-foi.js';
import { UK, UK_TIME } from './made-uk-words.js';
import { US, US_LONGER, US_TIME } from './made-us-words.js';

/** What a page says of the time limit, and how that is longer; without one, that there is an answer. */
export function timeSaid(time: string, longer: string, by: Chance): string {
  if (time === '')
    return by.one([
      'We will write to you as soon as we can.',
      'We answer promptly, in the order in which requests reach us.',
    ]);
  const short = time.endsWith('-day')
    ? by.one([`There is a ${time} limit for our answer.`, `The law gives us a ${time} period to answer.`])
    : by.one([
        `We will answer within ${time} of receipt.`,
        `By law we have ${time} to respond.`,
        `You should have our decision in <strong>${time}</strong>.`,
        `Time limit: ${time.replace(' ', '&nbsp;')}.`,
        `Our staff reply within ${time.replace(/ (\w)/u, ' <span>$1').replace(/(\w+)$/u, '$1</span>')}.`,
      ]);
  return `${short} ${longer}`.trim();
}

const field = (
  label: string,
  type: MadeField['type'],
  required: boolean,
  name = '',
  hint = '',
): MadeField => ({
  label,
  type,
  required,
  name:
    name ||
    label
      .toLowerCase()
      .replace(/[^a-z]+/gu, '_')
      .slice(0, 20),
  hint,
});

/** A page with a form, of one of the two countries. */
export function formPage(nation: 'us' | 'uk', by: Chance): MadeFoi {
  const title = by.one((nation === 'us' ? US : UK).formNamed);
  const fault = by.one(['', '', '', 'no contact', 'no description', 'asks too much'] as const);
  const optional = by.is(0.3);
  const style = formStyle(by);
  const names = by.is(0.5)
    ? [field(by.one(['Name', 'Full name', 'Your name', 'Requester name', 'Name of applicant']), 'text', true)]
    : [
        field('First name', 'text', true),
        field(by.one(['Last name', 'Surname', 'Family name']), 'text', true),
      ];
  const contacts =
    fault === 'no contact'
      ? []
      : by.one([
          [field(by.one(['Email', 'E-mail address', 'Email address', 'Your email']), 'email', true)],
          [field('Postal address', 'textarea', true), field('Postcode', 'text', false)],
          [
            field('Street', 'text', true),
            field('City', 'text', true),
            field(nation === 'us' ? 'ZIP code' : 'Postcode', 'text', true),
            field('Email', 'email', false),
          ],
          [field('Email', 'email', true), field('Telephone', 'tel', false)],
          [field(by.one(['Address', 'Mailing address']), 'text', true)],
        ]);
  const description =
    fault === 'no description'
      ? []
      : [
          field(
            by.one(
              nation === 'us'
                ? [
                    'Description of records',
                    'Describe the records you are requesting',
                    'Records requested',
                    'Request description',
                    'What records do you want?',
                    'Please describe the records you seek (do not include your Social Security number)',
                  ]
                : [
                    'What information do you want?',
                    'Details of your request',
                    'Please describe the information you are requesting',
                    'Information required',
                    'Your request',
                    'Describe the information (you need not give a reason for your request)',
                  ],
            ),
            'textarea',
            true,
            'q1',
          ),
        ];
  const more =
    nation === 'us'
      ? [
          field('Organization', 'text', false),
          field('Amount you are willing to pay', 'text', false, 'fee'),
          field('Fee waiver', 'checkbox', false),
        ]
      : [
          field('Organisation', 'text', false),
          field(by.one(['Preferred format', 'How would you like the answer?']), 'select', false),
        ];
  const much =
    fault === 'asks too much' || optional
      ? [
          field(
            by.one(
              nation === 'us'
                ? ['Social Security number', 'SSN', 'Passport number', 'Driver’s license number']
                : [
                    'Purpose of your request',
                    'Reason for your request',
                    'Why do you want this information?',
                    'Why are you asking for this information?',
                    'What will you use the information for?',
                  ],
            ),
            nation === 'us' ? 'text' : 'textarea',
            fault === 'asks too much',
          ),
        ]
      : [];
  const limit = by.is(0.5);
  const fields = [...names, ...contacts, ...more.filter(() => by.is(0.6)), ...description, ...much];
  const told = limit
    ? timeSaid(by.one(nation === 'us' ? US_TIME : UK_TIME), nation === 'us' ? by.one(US_LONGER) : '', by)
    : '';
  return {
    html: englishFrame(
      {
        nation,
        title,
        content: `<p>${nation === 'us' ? 'Ask for records of this agency under the Freedom of Information Act, 5 U.S.C. 552. Please fill in the form and tell us how we can reach you; a request in your own words will do as well.' : 'Use this form to ask for information under the Freedom of Information Act 2000. Please look at our publication scheme first, since what you want may be open already. We keep what you tell us no longer than we need it.'}</p>${told === '' ? '' : `<p>${told}</p>`}${formOf(fields, style, by)}`,
        above: by.one([[], [nation === 'us' ? 'FOIA' : 'Freedom of information']]),
      },
      by,
    ),
    url:
      nation === 'us'
        ? 'https://www.example-service.gov/foia/request'
        : 'https://www.exampleshire.gov.uk/foi/request',
    pack: nation,
    kinds: ['requestForm'],
    failed: [...(fault === '' ? [] : [`${nation}.form`]), ...(limit ? [] : [`${nation}.time`])],
    passed: [
      ...(fault === '' && fields.length > 3 ? [`${nation}.form`] : []),
      ...(limit ? [`${nation}.time`] : []),
    ],
    // What is left may be one step of several, or a form for anything.
    open: fault.startsWith('no ') && fields.length < 6 ? [`${nation}.form`] : [],
    made: {
      role: `${nation} form`,
      title,
      fault,
      optional,
      limit,
      told,
      ...style,
      fields: fields.map(({ label }) => label).join(' | '),
    },
  };
}
