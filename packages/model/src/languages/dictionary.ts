/** What a section of a language's file is. */

/** Texts of the sources (Chinese or English, whichever the language translates) and what they are in the language. */
export type Dictionary = Readonly<Record<string, string>>;
