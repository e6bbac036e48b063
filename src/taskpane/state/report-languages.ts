/** The languages that a report can be written in, for the choice among them. */
export { LANGUAGES, nameOfLanguage, type Language } from "../../core/words/languages";
