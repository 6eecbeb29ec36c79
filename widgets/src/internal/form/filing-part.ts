/** What only people who fill a form in need: its checks, the warning of private numbers, the sending. Fetched at the first key, so that it is there when the connection is not. */
export { checkForm } from './check-form.js';
export { privateNumbers } from './private-numbers.js';
export { roomView } from './room-view.js';
export { keepWaiting, prepareSending, resumeKept, stopSending, tryNow, submitForm } from './sending.js';
export { sealingView } from './sealing-view.js';
