/** Everything that draws and moves the chart: the part that the element loads after its list is on the page. */
export { chartView } from './chart-view.js';
export { drawProcess, type Drawing } from './drawing.js';
export { partText, type PartText } from './locales/parts.js';
export { createPanning, type Panning } from './panning.js';
export { spoken } from './spoken.js';
export { toolsView } from './tools-view.js';
export { walk } from './walk.js';
