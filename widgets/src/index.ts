/** The face of the widgets: element classes and events, without side effects; importing it registers nothing. */
export { DisclosureListElement } from './disclosure-list/disclosure-list.js';
export { SunChangeEvent, SunErrorEvent, SunLoadEvent, SunSubmitEvent } from './internal/events.js';
