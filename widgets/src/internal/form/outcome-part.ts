/** What comes after filling in: the receipt with its proof, the printed form, the mail draft. Fetched when one of them is wanted. */
export { receiptView } from './receipt-view.js';
export { mailForm, printForm } from './form-paper.js';
