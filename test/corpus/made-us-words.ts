/** Words of which made American pages consist, as federal offices use them; no body and no person of them exists. */

/** A thing that a page may name, in any of these words. */
export type Named = readonly string[];

/** What such pages are called. */
export const US = {
  home: [
    'Freedom of Information Act',
    'Freedom of Information Act (FOIA)',
    'FOIA',
    'Freedom of Information Act (FOIA) Requests',
    'FOIA Home',
    'Freedom of Information Act Office',
    'FOIA and Privacy Act',
    'The Freedom of Information Act',
    'Freedom of Information Act/Privacy Act',
    'FOIA Overview',
    'Freedom of Information',
  ],
  room: [
    'FOIA Library',
    'FOIA Reading Room',
    'Electronic Reading Room',
    'Electronic FOIA Library',
    'FOIA Electronic Reading Room',
    'E-FOIA Reading Room',
    'Freedom of Information Act Library',
    'Freedom of Information Act (FOIA) Library',
    'FOIA e-Library',
    'Public Reading Room',
  ],
  guideNamed: [
    'FOIA Reference Guide',
    'How to Make a FOIA Request',
    'FOIA Handbook',
    'Making a FOIA Request',
    'How to Submit a FOIA Request',
    'Guide to the Freedom of Information Act',
    'How do I make a FOIA request?',
    'FOIA Guide',
    'How to File a Freedom of Information Act Request',
  ],
  formNamed: [
    'Submit a FOIA Request',
    'FOIA Request Form',
    'Make a FOIA Request',
    'Freedom of Information Act Request Form',
    'FOIA Online Request Form',
    'Submit a Freedom of Information Act (FOIA) Request',
  ],
} as const;

/** What the law wants in a reading room. */
export const ROOM: Readonly<Record<string, Named>> = {
  opinions: [
    'Final Opinions and Orders',
    'Final opinions',
    'Final agency opinions and orders made in the adjudication of cases',
    'Administrative Decisions',
    'Final Agency Decisions',
    'Opinions &amp; Orders',
    'Adjudicatory opinions',
    'Adjudications',
  ],
  policies: [
    'Statements of Policy',
    'Policy Statements and Interpretations',
    'Agency policy statements',
    'Policies and Guidance',
    'Policy &amp; interpretations',
    'Statements of policy and interpretations adopted by the agency',
    'Interpretations of general applicability',
  ],
  manuals: [
    'Administrative Staff Manuals',
    'Staff manuals and instructions',
    'Administrative Manuals',
    'Staff Instructions',
    'Manuals and Handbooks',
    'Administrative staff manuals and instructions to staff that affect the public',
  ],
  frequent: [
    'Frequently Requested Records',
    'Frequently Requested FOIA Records',
    'Frequently-requested documents',
    'Records requested three or more times',
    'Records Released Under FOIA',
    'Previously Released Records',
    'Records frequently requested under FOIA',
    'Documents frequently requested',
    'FOIA-Released Records',
  ],
  index: [
    'Index of Records',
    'General Index',
    'Index',
    'Index to the reading room',
    'Subject index of records',
  ],
};

/** The guide for requesters. */
export const GUIDE: Named = [
  'FOIA Reference Guide',
  'FOIA Handbook',
  'How to Make a FOIA Request',
  'How to Submit a FOIA Request',
  'How do I file a FOIA request?',
  'Making a FOIA Request',
  'Guide for Requesters',
  'Requester’s Handbook',
  'How to Request Records',
  'How to File a Request',
  'FOIA Guide',
  'Submitting a Request',
  'Guide to Obtaining Records',
  'How Can I Make a FOIA Request?',
  'How to obtain records under FOIA',
  'Reference material for requesters',
  'FOIA Request Instructions',
  'How to Write a FOIA Request',
];

/** The annual report of a year. */
export const REPORT: readonly ((year: string) => string)[] = [
  y => `Annual FOIA Report ${y}`,
  y => `FY ${y} Annual FOIA Report`,
  y => `FOIA Annual Report – Fiscal Year ${y}`,
  y => `FY${y.slice(2)} FOIA Annual Report`,
  y => `${y} Annual FOIA Report`,
  y => `Fiscal Year ${y} Annual Report`,
  y => `Annual Report to the Attorney General, FY ${y}`,
  y => `FY${y} Annual Freedom of Information Act Report`,
  y => `FOIA Annual Report FY-${y.slice(2)}`,
  y => `Annual FOIA Report (October 1, ${String(Number(y) - 1)} – September 30, ${y})`,
];

/** Other things that the page about requests of an agency links. */
export const US_OTHERS: Named = [
  'FOIA Library',
  'Submit a Request',
  'Check the status of a request',
  'FOIA Contacts',
  'FOIA Regulations',
  'Chief FOIA Officer Report',
  'FOIA Logs',
  'FOIA.gov',
  'Fees and fee waivers',
  'Frequently Asked Questions',
  'Privacy Act Requests',
  'FOIA Exemptions',
  'Appeals',
  'Quarterly Reports',
  'Office of Government Information Services',
  'Department of Justice Office of Information Policy',
];

/** The time in which an agency answers, and how it says that this may be longer. */
export const US_TIME: Named = [
  '20 working days',
  'twenty (20) working days',
  '20 business days',
  'twenty working days',
  '20 workdays',
  '20 days (excluding Saturdays, Sundays and legal public holidays)',
  '20 days, not including weekends and federal holidays',
  '20 federal working days',
  'twenty business days',
  '20 days (excepting Saturdays, Sundays, and legal public holidays)',
  '20-working-day',
  'twenty days, excluding weekends and federal holidays',
];
export const US_LONGER: Named = [
  'In unusual circumstances this time may be extended by ten working days.',
  'If there are “unusual circumstances” we will tell you that we need more time.',
  'We may extend the time limit where records are kept in field offices.',
  'Where a request is large, an extension of ten working days is possible.',
  'We may take an additional ten working days where records must be collected from field offices.',
  'Some requests need up to 10 more working days, for instance where other agencies must be consulted.',
];
