/** The widgets on the demonstration site: where each stands, and words of its data that only the drawn widget or its plain HTML shows. */
export const WIDGETS = [
  { name: 'sun-disclosure-list', path: '/zwgk/', shows: '索引号' },
  { name: 'sun-leadership-roster', path: '/zwgk/ld.html', shows: '示范甲' },
  { name: 'sun-approval-flow', path: '/bsfw/wxp.html', shows: '专家评审' },
  { name: 'sun-request-form', path: '/zwgk/ysq.html', shows: '申请人类型' },
  { name: 'sun-complaint-channel', path: '/hdjl/', shows: '12345' },
] as const;
