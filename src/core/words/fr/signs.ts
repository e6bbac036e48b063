/** French sets a space that does not break before a colon and a narrow one before a semicolon. */
export const COLON = "\u00a0: ";
export const SEMICOLON = "\u202f; ";
