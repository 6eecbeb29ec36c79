/** Reads bylines that are written out: `This entry was posted in News on …`, `Dieser Beitrag wurde am … veröffentlicht`, `Von Jane am …`. */
import type { DateRole } from './facts.js';

/* A sentence whose subject is the text itself, up to the day. */
const OF_ITSELF =
  /(?:^|[.!?|»]\s{1,3})(?:this (?:entry|post|article|item|story|press release) (?:was|has been)|die(?:ser|ses) (?:beitrag|artikel|eintrag|post|text) (?:wurde|ist)|cet(?:te)? (?:article|entrée|billet) (?:a été|est)|est[ae] (?:entrada|artículo|artigo) (?:fue|ha sido|foi)|quest[oa] (?:articolo|voce|post) è stat[oa]|dit (?:bericht|artikel) (?:is|werd))\s[^.!?\n]{0,120}$/iu;
const CHANGED =
  /updat|modif|edit(?!or)|amend|correct|revis|geänd|aktualis|arbeitet|mis à jour|actuali[sz]|aggiorn|bijgew/iu;
const PUBLISHED =
  /publi|pubbl|veröff|posted|postato|ajouté|written|geschrieben|verfasst|erstellt|erschienen|eingestellt|eingetragen|filed|added|appeared|geplaatst|écrit|rédigé|escrit|scritt/iu;
/* `Von Jane Roe am`, `By Jane Roe on`, from the beginning of the line: names, and nothing that a sentence would need. */
const BY_NAME =
  /^\s{0,3}(?:(?:(?:geschrieben|verfasst|erstellt|gepostet|eingestellt|écrit|rédigé|posté|publié|escrito|publicado|scritto|pubblicato|written|posted|published) )?(?:von|by|par|por|da|door)|autor(?:in)?\s?:|author\s?:)\s[^.!?:|\n]{2,50}(?:\s(?:am|on|le|el|il|op|em)|,|\s[|·•–-])\s{1,3}$/iu;

/* 05.02.2020 - Redaktion: Jane Roe: a line that begins with the day and goes on with who wrote it, as no clock does. */
const WRITER_NEXT =
  /^\s?[|·•–-]\s{0,2}(?:redaktion|text|autor(?:in|e)?|author|editor|von|by|auteure?|redazione)\s?:\s/iu;

const LATIN_WORD = /[A-Za-z]{2}[\s:]/u;

/** The role of a day in such a sentence; `unknown` in any other. */
export function roleInSentence(before: string, after: string): DateRole {
  // The long expressions take the browser a millisecond to prepare: Chinese pages never need them.
  const near = before.slice(-220);
  if (near === '') return WRITER_NEXT.test(after) ? 'published' : 'unknown';
  if (!LATIN_WORD.test(near)) return 'unknown';
  const own = OF_ITSELF.exec(near)?.[0];
  if (own !== undefined) {
    const sentence = `${own} ${/^[^.!?\n]{0,80}/u.exec(after)?.[0] ?? ''}`;
    return CHANGED.test(sentence) ? 'updated' : PUBLISHED.test(sentence) ? 'published' : 'unknown';
  }
  return before.length < 80 && after.length < 120 && BY_NAME.test(before) ? 'published' : 'unknown';
}
