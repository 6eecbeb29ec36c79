/** The bureau in English: a selection of documents, people, departments, channels and one licence, as a department's English pages show them. All fictional. */
import type {
  ApprovalStep,
  Channel,
  Department,
  DisclosureItem,
  Leader,
  LeadingGroup,
  ServiceGuide,
} from '@sunboard/model';
import { bureau, leaders } from './bureau.js';
import { daysBefore } from './calendar-days.js';
import { guides } from './guides.js';

const NAME = 'Sunshine District Government Services Bureau';
const PLACE = bureau.addressEn;

const DOCUMENTS: readonly (readonly [
  category: string,
  title: string,
  summary: string,
  documentNumber?: string,
])[] = [
  [
    'Annual reports',
    'Annual report on open government information',
    'Documents published, requests received and decided, and remedies sought in the past year.',
  ],
  [
    'Regulatory documents',
    'Measures for the management of service windows',
    'What a visitor may expect at a window, and who answers when it is not so.',
    'Sunshine Services [2026] No. 14',
  ],
  [
    'Regulatory documents',
    'Rules on deciding with a missing material',
    'When an application is taken in although a minor material is still missing, and until when it is to follow.',
    'Sunshine Services [2026] No. 9',
  ],
  [
    'Service notices',
    'Opening hours of the service centre on public holidays',
    'Windows that stay open, and services that can be used online meanwhile.',
  ],
  [
    'Service notices',
    'Priority seats for older and disabled visitors',
    'Where they are, and how to ask for somebody to accompany you.',
  ],
  [
    'Budget and accounts',
    'Departmental budget',
    'Revenue and expenditure planned for the year, by function and by item.',
  ],
  [
    'Budget and accounts',
    'Final departmental accounts',
    'Revenue and expenditure of the past year, with an explanation of the differences.',
  ],
  [
    'Budget and accounts',
    'Catalogue of administrative fees',
    'Every fee that the bureau may charge, with its basis and standard: none at present.',
  ],
  [
    'Administrative licences',
    'Licences granted and refused, first quarter',
    'Results of licensing decisions, open to anybody under article 40 of the Licensing Law.',
  ],
  [
    'Administrative licences',
    'List of licences handled at the centre',
    'Each licence with its basis, its limit in working days and its window.',
  ],
  [
    'Plans and statistics',
    'Work plan on openness',
    'What is to be published this year, by which department and until when.',
  ],
  [
    'Plans and statistics',
    'Hotline statistics',
    'Calls by subject, time to the first answer, and share of matters settled.',
  ],
  [
    'Emergency plans',
    'Emergency plan of the service centre',
    'Evacuation, failure of the network, and how services go on.',
    'Sunshine Services [2025] No. 31',
  ],
  [
    'Emergency plans',
    'Plan for peaks of hotline calls',
    'How calls are taken when there are more than usual, and what callers are told.',
    'Sunshine Services [2025] No. 22',
  ],
];

/** The documents of the English pages, newest first. */
export function documentsEn(today: string): DisclosureItem[] {
  return DOCUMENTS.map(([category, title, summary, documentNumber], index) => {
    const publishedOn = daysBefore(today, 5 + index * 23);
    return {
      title: `${title}${/report|budget|accounts|statistics|plan on/iu.test(title) ? ` (${String(Number(publishedOn.slice(0, 4)) - 1)})` : ''}`,
      indexNumber: `000000000/${publishedOn.slice(0, 4)}-${String(90_001 + index)}`,
      ...(documentNumber && { documentNumber }),
      issuingAuthority: NAME,
      category,
      summary,
      generatedOn: daysBefore(publishedOn, 6),
      publishedOn,
      validity: 'inForce' as const,
      keywords: [category],
      disclosure: 'proactive' as const,
      audience: 'public' as const,
      url: `/en/documents/${String(index + 1)}.html`,
    };
  });
}

const PEOPLE: readonly (readonly [name: string, post: string, duties: string])[] = [
  ['Example A', 'Director', 'Leads the bureau; offices: General Office, Personnel.'],
  [
    'Example B',
    'Deputy Director',
    'Licensing reform and standard service guides; offices: Licensing, Standards.',
  ],
  ['Example C', 'Deputy Director', 'Open government information and hotline; offices: Openness, Hotline.'],
  ['Example D', 'Deputy Director', 'Data sharing and online services; offices: Data, Information Centre.'],
  ['Example E', 'Head of Discipline Inspection', 'Discipline inspection and supervision.'],
  [
    'Example F',
    'Deputy Director',
    'The service centre and conduct at its windows; office: Centre Management.',
  ],
  ['', 'Chief Engineer', 'Technical planning of the online service.'],
];

const leadersEn: readonly Leader[] = leaders.map((leader, index) => {
  const [name = '', post = '', duties = ''] = PEOPLE[index] ?? [];
  const { resume: _, ...rest } = leader;
  return leader.status === 'vacant'
    ? { ...rest, post, duties }
    : {
        ...rest,
        name,
        post,
        duties,
        resume: `A fictional person, for demonstration only. In this post since ${leader.since?.slice(0, 4) ?? ''}; before that at service windows and in the general office of the district.`,
      };
});

const departmentsEn: readonly Department[] = (
  [
    ['General Office', 'Meetings, documents, archives and premises.', 'Example K', '101', '21'],
    [
      'Openness Office',
      'Guides and supervises openness; receives requests for information.',
      'Example L',
      '102',
      '22',
    ],
    ['Licensing Office', 'Brings licences to the centre and watches their limits.', 'Example M', '201', '23'],
    ['Standards Office', 'Writes and updates service guides.', 'Example N', '202', '24'],
    ['Hotline Office', 'Takes, forwards and follows up calls.', 'Example O', '203', '25'],
    ['Data Office', 'Catalogue, sharing and opening of government data.', 'Example P', '301', '26'],
    ['Centre Management', 'Daily running of the service centre.', 'Example Q', '103', '27'],
    ['Personnel Office', 'Posts, staff, pay and training.', 'Example R', '302', '28'],
    ['Information Centre', 'Builds and runs the service platform.', 'Example S', '303', '29'],
  ] as const
).map(([name, responsibilities, head, room, line]) => ({
  name,
  head,
  responsibilities,
  address: `Room ${room}, ${PLACE}`,
  hours: bureau.hoursEn,
  phone: `010-000000${line}`,
}));

const groupsEn: readonly LeadingGroup[] = [
  {
    name: 'Leading group on openness',
    leader: 'Example A',
    deputies: ['Example C'],
    members: ['Head of General Office', 'Head of Openness Office', 'Head of Licensing Office'],
    office: 'The group’s office is the Openness Office.',
    duties: 'Plans openness in the bureau and approves the catalogue of proactive disclosure.',
  },
];

/** The roster's file. */
export const rosterEn = (today: string) => ({
  asOf: today,
  leaders: leadersEn,
  departments: departmentsEn,
  groups: groupsEn,
});

export const channelsEn: readonly Channel[] = [
  {
    kind: 'hotline',
    name: '12345 service hotline',
    phone: '12345',
    hours: 'Day and night',
    note: 'English is spoken.',
  },
  { kind: 'phone', name: 'Supervision of openness', phone: bureau.supervision, hours: bureau.hoursEn },
  {
    kind: 'mail',
    name: 'By letter',
    address: `Openness Office, Room 102, ${PLACE}`,
    postcode: bureau.postcode,
  },
  {
    kind: 'visit',
    name: 'In person',
    address: `Reception room, ground floor, ${PLACE}`,
    hours: 'Wednesdays 9:00-12:00',
  },
  { kind: 'email', name: 'By e-mail', email: bureau.email },
];

const STEPS: Readonly<Record<string, readonly [name: string, owner: string, note?: string]>> = {
  apply: ['Application', 'Applicant'],
  receive: [
    'Check on receipt',
    'General window',
    'Accepted or not is said at once; without an answer, the application counts as accepted on the day it was received.',
  ],
  correct: [
    'Notice of what is missing',
    'General window',
    'Everything that is missing is named once, at once or within five working days.',
  ],
  notAccepted: ['Not accepted', 'General window', 'With reasons, and the office that is in charge.'],
  examine: ['Examination', 'Licensing Office'],
  field: ['Check on site', 'Field team', 'By two officers or more.'],
  fix: ['Rectification', 'Applicant'],
  decide: ['Decision', 'Deputy Director'],
  refuse: ['Refusal', 'Licensing Office', 'In writing, with reasons and the right to review and to sue.'],
  deliver: ['Delivery', 'Licence window', 'Within ten working days after the decision.'],
  publish: ['Publication of the result', 'Openness Office', 'Decisions are open to anybody.'],
};
const BRANCHES: Readonly<Record<string, string>> = {
  材料齐全: 'complete',
  材料不齐或不符合形式: 'incomplete',
  不属于本机关职权: 'not our competence',
  补正后重新提交: 'handed in again',
  符合条件: 'conditions met',
  需要整改: 'to be rectified',
  整改完成: 'rectified',
  准予许可: 'granted',
  不予许可: 'refused',
};
const WINDOWS: Readonly<Record<string, string>> = {
  综合窗口或政务服务网: 'General window or online',
  '1号窗口': 'Window 1',
  '8号窗口': 'Window 8',
};

function stepEn({ note: _note, window, next, ...step }: ApprovalStep): ApprovalStep {
  const [name, owner, note] = STEPS[step.id] ?? [step.name, step.owner ?? ''];
  return {
    ...step,
    name,
    owner,
    ...(note && { note }),
    ...(window && { window: WINDOWS[window] ?? window }),
    next: (next ?? []).map(({ label, ...link }) => ({
      ...link,
      ...(label !== undefined && { label: BRANCHES[label] ?? label }),
    })),
  };
}

/** The one licence that the English pages explain. */
export function guideEn(today: string): ServiceGuide {
  const [guide] = guides(today);
  if (!guide) throw new Error('The bureau has no service guide');
  const { slug: _, formsUrl: __, ...rest } = guide;
  return {
    ...rest,
    name: 'Hygiene licence for public places',
    legalBasis: ['Regulations on Hygiene in Public Places, article 4'],
    conditions: [
      'There is a fixed place of business.',
      'Hygiene facilities meet the national standard.',
      'Everybody who works there has a valid health certificate.',
    ],
    materials: [
      { name: 'Application form', original: 1, copies: 1, form: 'either', required: true },
      { name: 'Copy of the business licence', original: 0, copies: 1, form: 'either', required: true },
      { name: 'Floor plan', original: 1, copies: 1, form: 'either', required: true },
      { name: 'Hygiene test report', original: 1, copies: 1, form: 'either', required: true },
    ],
    place: `General window, ground floor, ${PLACE}`,
    hours: bureau.hoursEn,
    process: (guide.process ?? []).map(stepEn),
    fees: { charged: false, basis: 'Licensing Law, article 58', standard: 'Free of charge' },
    quantity: 'No limit',
    result: 'Hygiene licence',
    remedy: [
      'Whoever disagrees may apply for administrative review within sixty days, or sue before the people’s court.',
    ],
    authority: NAME,
    audience: 'Persons and organizations',
  };
}
