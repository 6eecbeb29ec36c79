/** All that draws a roster, in one part: it is fetched beside the part that reads the data. */
export { cardsView, tableView } from './people-view.js';
export { keepControls } from '../internal/own-controls.js';
export { chartView, departmentsView, groupsView } from './units-view.js';
