/** The checker for programs: open a browser, check pages, get reports. */
export { checkPages, type Checked, type CheckSettings } from './check.js';
export { findInputs, openFile, readUrlMap, type Input, type InputFault } from './inputs.js';
export { findBrowser, findPageBrowser, ensureBrowser, launchArgs } from './browser.js';
