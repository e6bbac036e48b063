import type { TrendPoint, TrendWords } from "../trend-words";
import { forms, requests } from "./counted";

const { listed, number, percent } = forms;

const count = ({ value }: TrendPoint): string => number(value);
const share = ({ value, decimals }: TrendPoint): string => percent(value, decimals);

export const trend: TrendWords = {
  sheet: "Entwicklung",
  about: "Wie sich die Zahlen entwickelt haben",
  summary:
    "Eine Tabelle, eine Zeile je Zeitraum: Anfragen nach Art, genehmigter Anteil und die Änderung gegenüber dem vorigen Zeitraum.",
  title: (first, last) => `Entwicklung: ${first} bis ${last}`,

  period: "Zeitraum",
  allRequests: "Alle Anfragen",
  change: "Änderung der Anfragen",
  approved: "Genehmigte Anfragen",
  approvedShare: "Genehmigter Anteil",
  changeInPoints: "Änderung des genehmigten Anteils in Prozentpunkten",
  places: "Länder mit Anfragen",
  appeared: "Neu hinzugekommene Länder",
  vanished: "Länder, die jetzt ohne Anfragen sind",
  note: "Bruch in der Reihe",

  none: "keine",
  names: listed,
  atLeast: (count) => `mindestens ${number(count)}`,
  seeNotes: (numbers) => `siehe Anm. ${listed(numbers.map(number))}`,

  noteChange: "Änderungen und Länder beziehen sich auf den vorigen Zeitraum gleicher Länge.",
  noteMark: (mark) =>
    `„${mark}“ steht, wo es keine Zahl gibt oder keine, mit der sie verglichen werden kann.`,
  noteLengths:
    "Zeiträume verschiedener Länge überschneiden sich: Sie werden nicht miteinander verglichen und dürfen nicht zusammengezählt werden.",
  noteGap: (period) =>
    `${period}: Der Zeitraum unmittelbar davor ist nicht in diesem Bericht, daher ist keine Änderung angegeben.`,
  noteShare: "Der genehmigte Anteil bezieht sich auf die Anfragen, deren Ergebnis angegeben ist.",
  noteUnknown:
    "Ein Land, dessen Angabe keine Zahl ist, gilt weder als neu hinzugekommen noch als jetzt ohne Anfragen.",
  noteRest:
    "Länder, die ein Bericht in einer Zeile zusammenfasst, sind nicht unterscheidbar; ein Land, das neu erscheint, kann darunter gewesen sein.",
  noteBreak: (index, { period, earlier, later }) =>
    `Anm. ${number(index)}: Was bisher „${earlier}“ hieß, heißt ab ${period} „${later}“. Die Zahlen davor und danach sind möglicherweise nicht vergleichbar.`,

  requestsTitle: (first, last) => {
    if (last.value === first.value)
      return `${requests(last.value)} (${last.period}), ebenso viele wie zuvor (${first.period})`;
    return last.value > first.value
      ? `Anstieg der Anfragen von ${count(first)} (${first.period}) auf ${count(last)} (${last.period})`
      : `Rückgang der Anfragen von ${count(first)} (${first.period}) auf ${count(last)} (${last.period})`;
  },
  shareTitle: (first, last) => {
    if (last.value === first.value)
      return `Genehmigter Anteil unverändert bei ${share(last)} (${first.period}, ${last.period})`;
    return last.value > first.value
      ? `Anstieg des genehmigten Anteils von ${share(first)} (${first.period}) auf ${share(last)} (${last.period})`
      : `Rückgang des genehmigten Anteils von ${share(first)} (${first.period}) auf ${share(last)} (${last.period})`;
  },
  requestsByType: "Anfragen nach Zeitraum und Art",
  requestsBroken: "Anfragen nach Zeitraum; * kennzeichnet einen Bruch in der Reihe",
  shareBroken: "Genehmigter Anteil nach Zeitraum; * kennzeichnet einen Bruch in der Reihe",
  requestsChart: ({ finding, types, points }) => {
    const parts = types.length > 1 ? `, unterteilt nach ${listed(types)}` : "";
    return `${finding}. Säulendiagramm der Anfragen nach Zeitraum${parts}: ${points.map((point) => `${point.period} ${count(point)}`).join(", ")}.`;
  },
  typesChart: ({ finding, periods }) =>
    `${finding}. Säulendiagramm der Anfragen, in jedem Zeitraum die Arten nebeneinander: ${periods.map(({ period, counts }) => `${period} (${counts.map(({ name, value }) => `${name} ${number(value)}`).join(", ")})`).join("; ")}.`,
  shareChart: ({ finding, points }) =>
    `${finding}. Liniendiagramm des genehmigten Anteils nach Zeitraum: ${points.map((point) => `${point.period} ${share(point)}`).join(", ")}.`,
  shareAxis: "Genehmigter Anteil",
};
