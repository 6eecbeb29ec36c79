/** Names of the elements that a page embeds: what the loader loads and what the page reader waits for. */

/** The widgets: disclosure list 公开目录, request form 依申请公开, complaint channel 监督渠道, leadership roster 领导信息, approval flow 流程图. */
export const ELEMENT_NAMES = [
  'sun-approval-flow',
  'sun-complaint-channel',
  'sun-disclosure-list',
  'sun-leadership-roster',
  'sun-request-form',
] as const;

export type ElementName = (typeof ELEMENT_NAMES)[number];
