import { toNames } from "../known-names";
import { toPeriodNames } from "../period-names";
import { forms } from "./counted";

export const names = toNames(
  {
    types: {
      total: {
        name: "Todas las solicitudes",
        requests: "Todas las solicitudes",
        inSentence: "todas las solicitudes",
      },
      "user-data": {
        name: "Datos de usuarios",
        requests: "Solicitudes de datos de usuarios",
        inSentence: "datos de usuarios",
      },
      technical: {
        name: "Información técnica",
        requests: "Solicitudes de información técnica",
        inSentence: "información técnica",
      },
    },
    outcomes: {
      approved: { name: "Aprobadas", said: { one: "aprobada", other: "aprobadas" } },
      rejected: { name: "Rechazadas", said: { one: "rechazada", other: "rechazadas" } },
      "partly approved": {
        name: "Parcialmente aprobadas",
        said: { one: "parcialmente aprobada", other: "parcialmente aprobadas" },
      },
      "no data": { name: "Sin datos", said: { other: "sin datos" } },
      pending: { name: "Pendientes", said: { one: "pendiente", other: "pendientes" } },
      withdrawn: { name: "Retiradas", said: { one: "retirada", other: "retiradas" } },
    },
    subjects: {
      received: "Solicitudes recibidas",
      accounts: "Cuentas",
      users: "Usuarios",
      devices: "Dispositivos",
      items: "Contenidos",
    },
    requestsOf: (name) => `Solicitudes: ${name}`,
    subjectOf: (subject, type) => `${subject}: ${type}`,
    quote: (name) => `«${name}»`,
  },
  forms,
);

export const periodName = toPeriodNames("es", {
  year: (year) => `${year}`,
  years: (first, last) => `${first}–${last}`,
  half: (half, year) => `${half === 1 ? "primer" : "segundo"} semestre de ${year}`,
  quarter: (quarter, year) => `${QUARTERS[quarter - 1] ?? quarter} trimestre de ${year}`,
  months: (first, last) => `${first} – ${last}`,
});

const QUARTERS = ["primer", "segundo", "tercer", "cuarto"] as const;
