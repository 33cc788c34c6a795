/** The two languages of the interface; Vietnamese is the default and the original. */
export type Locale = 'vi' | 'en';

/** Gives the text of a message key with its values filled in. Components receive one as a prop. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;
