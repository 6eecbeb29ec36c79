/** Sentences that tell of their own text when it was written, and sentences that tell of other things. */
import { describe, expect, it } from 'vitest';
import { roleInSentence } from './byline-sentence.js';

const role = (text: string) => roleInSentence(...(text.split('DAY') as [string, string]));

describe('a sentence on the text itself', () => {
  it.each([
    'This entry was posted in Parks, Roads on DAY by Jane. Bookmark the permalink.',
    'This post was written by Jane on DAY',
    'Long text before it. This article was first published on DAY.',
    'Dieser Beitrag wurde am Samstag, DAY um 14:25 Uhr veröffentlicht und unter Parks abgelegt.',
    'Dieser Artikel wurde am DAY um 14:48 von Jane geschrieben und unter Parks eingeordnet.',
    'Cet article a été publié le DAY dans Parcs.',
    'Esta entrada fue publicada en Parques el DAY',
    'Questo articolo è stato scritto il DAY alle 10:20',
    'Dit bericht werd geplaatst in Parken op DAY',
  ])('says when it was published: %s', text => {
    expect(role(text)).toBe('published');
  });

  it.each([
    'This article was amended on DAY to correct a name.',
    'Dieser Artikel wurde zuletzt am DAY um 10:15 Uhr geändert.',
    'Cet article a été mis à jour le DAY',
  ])('says when it was changed: %s', text => {
    expect(role(text)).toBe('updated');
  });

  it.each([
    'This item was discussed by the committee on DAY at the town hall.',
    'Dieser Artikel wurde am DAY vom Gericht für ungültig erklärt.',
    'This post was vacant. The agency has been asked on DAY',
  ])('may tell of something else: %s', text => {
    expect(role(text)).toBe('unknown');
  });
});

describe('a name in front of a day', () => {
  it.each([
    'Von Jane Roe am DAY, 11:51 | 0 Meinungen',
    'By Jane Roe on DAY',
    'von Jane Roe, DAY',
    'Rédigé par Jane le DAY à 10:20',
  ])('is a byline: %s', text => {
    expect(role(text)).toBe('published');
  });

  it.each([
    'By the end of the year. On DAY',
    'By order of the council of the town and of all the people who live in it on DAY',
    'Von Montag bis Freitag: am DAY',
  ])('is none in a sentence: %s', text => {
    expect(role(text)).toBe('unknown');
  });
});
