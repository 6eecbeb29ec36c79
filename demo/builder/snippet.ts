/** What the webmaster copies: the tag with its script, hash and theme, and the policy line. */

/** What was chosen. */
export interface Choice {
  readonly widget: string;
  readonly locale: string;
  readonly theme: string;
  readonly hasData: boolean;
}

/** The policy that the widgets need; hashes of files go along with it. */
export const POLICY =
  "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html dompurify";

/** The code to copy; `hashes` is sri.json. */
export function snippet(choice: Choice, hashes: Readonly<Record<string, string>>): string {
  const { widget, locale, theme, hasData } = choice;
  const file = `${widget}.js`;
  const attributes = hasData && widget !== 'request-form' ? ' src="/data/data.json"' : '';
  const themeLine =
    theme === ''
      ? ''
      : `<link rel="stylesheet" href="/sunboard/themes/${theme}.css"${integrity(hashes[`themes/${theme}.css`])}>\n`;
  return `${themeLine}<script type="module" src="/sunboard/${file}"${integrity(hashes[file])}></script>
<sun-${widget}${attributes} locale="${locale}">
  <!-- ${locale === 'en' ? 'the table, list or form that is on the page already' : '网页上原有的表格、列表或表单'} -->
</sun-${widget}>`;
}

function integrity(hash: string | undefined): string {
  return hash === undefined ? '' : ` integrity="${hash}"`;
}
