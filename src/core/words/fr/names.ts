import { toNames } from "../known-names";
import { toPeriodNames } from "../period-names";
import { forms } from "./counted";
import { COLON } from "./signs";

export const names = toNames(
  {
    types: {
      total: {
        name: "Toutes les demandes",
        requests: "Toutes les demandes",
        inSentence: "toutes les demandes",
      },
      "user-data": {
        name: "Données des utilisateurs",
        requests: "Demandes de données des utilisateurs",
        inSentence: "données des utilisateurs",
      },
      technical: {
        name: "Informations techniques",
        requests: "Demandes d’informations techniques",
        inSentence: "informations techniques",
      },
    },
    outcomes: {
      approved: { name: "Acceptées", said: { one: "acceptée", other: "acceptées" } },
      rejected: { name: "Rejetées", said: { one: "rejetée", other: "rejetées" } },
      "partly approved": {
        name: "Partiellement acceptées",
        said: { one: "partiellement acceptée", other: "partiellement acceptées" },
      },
      "no data": { name: "Aucune donnée disponible", said: { other: "sans données disponibles" } },
      pending: { name: "En cours", said: { other: "en cours" } },
      withdrawn: { name: "Retirées", said: { one: "retirée", other: "retirées" } },
    },
    subjects: {
      received: "Demandes reçues",
      accounts: "Comptes",
      users: "Utilisateurs",
      devices: "Appareils",
      items: "Contenus",
    },
    requestsOf: (name) => `Demandes${COLON}${name}`,
    subjectOf: (subject, type) => `${subject}${COLON}${type}`,
    quote: (name) => `«\u00a0${name}\u00a0»`,
  },
  forms,
);

export const periodName = toPeriodNames("fr", {
  year: (year) => `${year}`,
  years: (first, last) => `${first}–${last}`,
  half: (half, year) => `${ordinal(half)} semestre ${year}`,
  quarter: (quarter, year) => `${ordinal(quarter)} trimestre ${year}`,
  months: (first, last) => `${first} – ${last}`,
});

function ordinal(nth: number): string {
  return nth === 1 ? "1er" : `${nth}e`;
}
