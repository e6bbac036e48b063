import type { DataWords } from "../data-words";

export const data: DataWords = {
  sheet: "Данные",
  blanks: "Пустая ячейка: нет кода или нет числа.",
  about: "Те же числа для программ, по одному в строке",
  summary: "Одна таблица: одно число в строке, с периодом, местом, кодом, видом и результатом. Без итогов.",
  allOutcomes: "Все результаты",
  otherOutcomes: "Результат не опубликован",
};
