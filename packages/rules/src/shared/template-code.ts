/**
 * Code of a template that nothing was put in the place of: variables of programs (`${x}`, `{{ x }}`, `<%= x %>`,
 * `<?php`), tags of the systems that make pages (`[!--title--]`, `%%title%%`, `<DOC_FIELD …>`, `{cms:title}`, `{/list}`).
 * Where it stands on a page, what it should have written may be there on the real one.
 */
export const TEMPLATE_CODE =
  /\$\{|\{\{|<[%?]|\?>|#\{|\{\$|\[!--|%%\w|<[a-z]{2,12}[_:][a-z]|\{[a-z]{2,12}:[^{}\s]{1,60}[}\s]|\{\/[a-z]/i;
