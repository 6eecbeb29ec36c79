/** The face of the widgets: element classes and events, without side effects; importing it registers nothing. */
export { ApprovalFlowElement } from './approval-flow/approval-flow.js';
export { SunComplaintChannel } from './complaint-channel/complaint-channel.js';
export { DisclosureListElement } from './disclosure-list/disclosure-list.js';
export { LeadershipRosterElement } from './leadership-roster/leadership-roster.js';
export { SunRequestForm } from './request-form/request-form.js';
export { SunChangeEvent, SunErrorEvent, SunLoadEvent, SunSubmitEvent } from './internal/events.js';
