import { toNames } from "../known-names";
import { toPeriodNames } from "../period-names";
import { forms } from "./counted";

export const names = toNames(
  {
    types: {
      total: {
        name: "Total de solicitações",
        requests: "Total de solicitações",
        inSentence: "total de solicitações",
      },
      "user-data": {
        name: "Dados de usuários",
        requests: "Solicitações de dados de usuários",
        inSentence: "dados de usuários",
      },
      technical: {
        name: "Informações técnicas",
        requests: "Solicitações de informações técnicas",
        inSentence: "informações técnicas",
      },
    },
    outcomes: {
      approved: { name: "Aprovadas", said: { one: "aprovada", other: "aprovadas" } },
      rejected: { name: "Rejeitadas", said: { one: "rejeitada", other: "rejeitadas" } },
      "partly approved": {
        name: "Parcialmente aprovadas",
        said: { one: "parcialmente aprovada", other: "parcialmente aprovadas" },
      },
      "no data": { name: "Sem dados", said: { other: "sem dados" } },
      pending: { name: "Pendentes", said: { one: "pendente", other: "pendentes" } },
      withdrawn: { name: "Retiradas", said: { one: "retirada", other: "retiradas" } },
    },
    subjects: {
      received: "Solicitações recebidas",
      accounts: "Contas",
      users: "Usuários",
      devices: "Dispositivos",
      items: "Conteúdos",
    },
    requestsOf: (name) => `Solicitações: ${name}`,
    subjectOf: (subject, type) => `${subject}: ${type}`,
    quote: (name) => `“${name}”`,
  },
  forms,
);

export const periodName = toPeriodNames("pt", {
  year: (year) => `${year}`,
  years: (first, last) => `${first}–${last}`,
  half: (half, year) => `${half}º semestre de ${year}`,
  quarter: (quarter, year) => `${quarter}º trimestre de ${year}`,
  months: (first, last) => `${first} – ${last}`,
});
