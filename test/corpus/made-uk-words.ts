/** Words of which made British pages consist, as councils and trusts use them; no body and no person of them exists. */
import type { Named } from './made-us-words.js';

/** What such pages are called. */
export const UK = {
  home: [
    'Freedom of information',
    'Freedom of Information',
    'Freedom of Information (FOI)',
    'Freedom of information requests',
    'Freedom of Information Act 2000',
    'Freedom of Information Act',
    'FOI',
    'Access to information',
    'Freedom of Information Act 2000 (FOI)',
    'Freedom of information and environmental information',
    'Freedom of information (FOI) requests',
  ],
  scheme: [
    'Publication scheme',
    'Publication Scheme',
    'Our publication scheme',
    'Freedom of Information publication scheme',
    'FOI publication scheme',
    'Model Publication Scheme',
    'Publication Scheme - Guide to Information',
    'Guide to information',
    'Freedom of Information and Publication Scheme',
    'Information available under our publication scheme',
    'The publication scheme',
  ],
  guideNamed: [
    'How to make a Freedom of Information request',
    'Making a freedom of information request',
    'How to make an FOI request',
    'Making an FOI request',
    'How to request information under the Freedom of Information Act',
  ],
  formNamed: [
    'Make a freedom of information request',
    'Freedom of Information request form',
    'FOI request form',
    'Make an FOI request',
    'Submit a Freedom of Information request',
    'Request information (FOI)',
  ],
} as const;

/** The seven classes of the model scheme. */
export const SEVEN: Readonly<Record<string, Named>> = {
  who: ['Who we are and what we do', 'Who we are and what we do', 'Who we are &amp; what we do'],
  spend: [
    'What we spend and how we spend it',
    'What we spend and how we spend it',
    'What we spend &amp; how we spend it',
    'How we spend our money',
  ],
  priorities: [
    'What our priorities are and how we are doing',
    'What our priorities are and how we are doing',
    'What are our priorities and how are we doing?',
    'Our priorities and how we are doing',
  ],
  decisions: ['How we make decisions', 'How we make decisions', 'How decisions are made', 'Decision making'],
  policies: [
    'Our policies and procedures',
    'Policies and procedures',
    'Our policies &amp; procedures',
    'Policies, protocols and procedures',
  ],
  lists: ['Lists and registers', 'Lists and Registers', 'Lists &amp; registers', 'List and registers'],
  services: [
    'The services we offer',
    'Services we provide',
    'Services provided by the council',
    'The services we provide',
    'Our services',
    'Services we offer',
  ],
};

/** The log of what was answered. */
export const LOG: Named = [
  'Disclosure log',
  'FOI disclosure log',
  'Previous FOI requests',
  'Previous FOI requests and responses',
  'Published FOI requests',
  'FOI responses',
  'Freedom of Information responses',
  'FOI requests we have responded to',
  'View past requests and responses',
  'Search our previous responses',
  'Recent FOI releases',
  'Responses to FOI requests',
  'Answered requests',
  'Information already released',
  'Freedom of information disclosures',
  'Browse previous requests',
  'Log of FOI requests',
  'See our responses to previous requests',
];

/** Other things that the page about requests of a British body links. */
export const UK_OTHERS: Named = [
  'Publication scheme',
  'Make a request',
  'Environmental information',
  'Request your personal data',
  'Internal reviews',
  'Charges for information',
  'Open data',
  'Data protection',
  'Re-use of public sector information',
  'Information Commissioner’s Office',
  'Exemptions',
  'Spending over £500',
];

/** The time in which a British body answers. */
export const UK_TIME: Named = [
  '20 working days',
  'twenty working days',
  '20 (twenty) working days',
  'twenty (20) working days',
  '20-working-day',
  '20 working-days',
  '20 school days',
  '20 days (excluding weekends and bank holidays)',
];
