/** The attribute that marks what an element adds to the page itself. */

/** On JSON-LD for machines; never read back as a source. */
export const OUTPUT_ATTRIBUTE = 'data-sun-output';
