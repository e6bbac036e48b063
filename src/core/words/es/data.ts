import type { DataWords } from "../data-words";

export const data: DataWords = {
  sheet: "Datos",
  blanks: "Una celda vacía: no hay código o no hay número.",
  about: "Las mismas cifras para máquinas, un número por fila",
  summary: "Una tabla: un número por fila, con período, lugar, código, tipo y resultado. Sin totales.",
  allOutcomes: "Todos los resultados",
  otherOutcomes: "Resultado no publicado",
};
