/** Takes the indentation out of Lit's css`` and html`` templates, which minifiers leave alone because they are strings. */
import { walk } from './syntax.mjs';

const CHEWED = /\.(?:ts|js|mjs)$/;

/** A Vite plugin; it changes nothing that a browser could see, but spaces between lines become one space. */
export function templateSpace() {
  return {
    name: 'sunboard:template-space',
    enforce: 'post',
    transform(code, id) {
      if (!CHEWED.test(id.split('?')[0]) || !/\b(?:css|html|svg)`/.test(code)) return undefined;
      const edits = [];
      walk(this.parse(code), node => {
        if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return;
        const tighten = { css: tightCss, html: tightHtml, svg: tightHtml }[node.tag.name];
        if (!tighten) return;
        for (const { start, end } of node.quasi.quasis) {
          const edges = quasiEdges(code, start, end);
          edits.push({ ...edges, text: tighten(code.slice(edges.start, edges.end)) });
        }
      });
      return { code: applyEdits(code, edits), map: null };
    },
  };
}

/** Whether parsers count the delimiters (`` ` ``, `${`, `}`) into a piece of a template differs; the text is between. */
function quasiEdges(code, start, end) {
  const opens = code[start] === '`' || code[start] === '}';
  const closes = code[end - 1] === '`' ? 1 : code.slice(end - 2, end) === '${' ? 2 : 0;
  return opens && closes > 0 && end - closes > start
    ? { start: start + 1, end: end - closes }
    : { start, end };
}

/** Spaces in CSS that separate nothing. `:` keeps the one before it: `a :hover` and `a:hover` differ. */
export function tightCss(text) {
  return text
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}');
}

/** Line breaks and indentation in markup are worth one space; text that keeps its spaces stays as it is. */
export function tightHtml(text) {
  return /<(?:pre|textarea)\b/.test(text) ? text : text.replace(/\s*\n\s*/g, ' ');
}

function applyEdits(code, edits) {
  let result = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + text + result.slice(end);
  return result;
}
