import { toNames } from "../known-names";
import { toPeriodNames } from "../period-names";
import { forms } from "./counted";
import { YEAR } from "./signs";

export const names = toNames(
  {
    types: {
      total: { name: "Все запросы", requests: "Все запросы", inSentence: "все запросы" },
      "user-data": {
        name: "Данные пользователей",
        requests: "Запросы данных пользователей",
        inSentence: "данные пользователей",
      },
      technical: {
        name: "Техническая информация",
        requests: "Запросы технической информации",
        inSentence: "техническая информация",
      },
    },
    outcomes: {
      approved: { name: "Одобрено", said: { other: "одобрено" } },
      rejected: { name: "Отклонено", said: { other: "отклонено" } },
      "partly approved": { name: "Частично одобрено", said: { other: "одобрено частично" } },
      "no data": { name: "Данных нет", said: { other: "данных нет" } },
      pending: { name: "На рассмотрении", said: { other: "на рассмотрении" } },
      withdrawn: { name: "Отозвано", said: { other: "отозвано" } },
    },
    subjects: {
      received: "Получено запросов",
      accounts: "Учётные записи",
      users: "Число пользователей",
      devices: "Число устройств",
      items: "Материалы",
    },
    requestsOf: (name) => `Запросы: ${name}`,
    subjectOf: (subject, type) => `${subject}: ${type}`,
    quote: (name) => `«${name}»`,
  },
  forms,
);

export const periodName = toPeriodNames("ru", {
  year: (year) => `${year}${YEAR}`,
  years: (first, last) => `${first}–${last}\u00a0гг.`,
  half: (half, year) => `${half}-е полугодие ${year}${YEAR}`,
  quarter: (quarter, year) => `${quarter}-й квартал ${year}${YEAR}`,
  months: (first, last) => `${first} – ${last}`,
});
