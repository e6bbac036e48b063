import { toNames } from "../known-names";
import { toPeriodNames } from "../period-names";
import { forms } from "./counted";

export const names = toNames(
  {
    types: {
      total: { name: "Alle Anfragen", requests: "Alle Anfragen", inSentence: "alle Anfragen" },
      "user-data": { name: "Nutzerdaten", requests: "Anfragen zu Nutzerdaten" },
      technical: {
        name: "Technische Informationen",
        requests: "Anfragen zu technischen Informationen",
        inSentence: "technische Informationen",
      },
    },
    outcomes: {
      approved: { name: "Genehmigt", said: { other: "genehmigt" } },
      rejected: { name: "Abgelehnt", said: { other: "abgelehnt" } },
      "partly approved": { name: "Teilweise genehmigt", said: { other: "teilweise genehmigt" } },
      "no data": { name: "Keine Daten vorhanden", said: { other: "ohne vorhandene Daten" } },
      pending: { name: "Noch offen", said: { other: "noch offen" } },
      withdrawn: { name: "Zurückgezogen", said: { other: "zurückgezogen" } },
    },
    subjects: {
      received: "Eingegangene Anfragen",
      accounts: "Konten",
      users: "Nutzer",
      devices: "Geräte",
      items: "Inhalte",
    },
    requestsOf: (name) => `Anfragen: ${name}`,
    subjectOf: (subject, type) => `${subject}: ${type}`,
    quote: (name) => `„${name}“`,
  },
  forms,
);

export const periodName = toPeriodNames("de", {
  year: (year) => `${year}`,
  years: (first, last) => `${first}–${last}`,
  half: (half, year) => `${half}. Halbjahr ${year}`,
  quarter: (quarter, year) => `${quarter}. Quartal ${year}`,
  months: (first, last) => `${first} – ${last}`,
});
