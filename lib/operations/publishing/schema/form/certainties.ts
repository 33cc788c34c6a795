/** The three answers to how sure a fact is, as the form offers them (domain, section 2: provenance). */
export const certainties = ['STATED', 'INFERRED', 'UNKNOWN'] as const;
