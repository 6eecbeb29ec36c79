/** Tells an element that was written `<sun-… />`: browsers know no such tag, and all that follows it on the page stands inside the element. */

/** What ends a page, or is another of its parts; nothing of this stands in for a list, a form or a chart. */
const OF_THE_PAGE =
  'footer,main,nav,header,h1,iframe,script[src],[class*="footer" i],[id*="footer" i],[class*="copyright" i],[id*="copyright" i],' +
  'sun-disclosure-list,sun-request-form,sun-complaint-channel,sun-leadership-roster,sun-approval-flow';
const OF_A_FOOTER = /ICP[备证]|公网安备|版权所有|©|all rights reserved/i;

/** Whether the page goes on inside an element that nothing follows where it stands. */
export function holdsThePage(element: Element): boolean {
  return (
    element.nextSibling === null &&
    (element.querySelector(OF_THE_PAGE) !== null || OF_A_FOOTER.test(element.textContent))
  );
}
