import { counts, findingsOf } from "./findings-of";

const KNOWN = "Brazil | 3\nMexico | 2\nChile | 1\nIndia | 1";

test.each<[name: string, row: string, findings: readonly string[]]>([
  ["a country", "Kazakhstan | 1", []],
  ["another usual name", "Russian Federation | 1", []],
  [
    "a name in its own language",
    "Österreich | 1",
    ["note A7 · A7 says “Österreich”, while the other names are English: is Austria meant?"],
  ],
  ["a region", "Rest of the world | 1", []],
  ["an organisation", "Europol | 1", []],
  [
    "Colombia with a u",
    "Columbia | 1",
    ["warning A7 · A7 says “Columbia”, which is not a known country: is Colombia meant?"],
  ],
  [
    "letters exchanged",
    "Kazahkstan | 1",
    ["warning A7 · A7 says “Kazahkstan”, which is not a known country: is Kazakhstan meant?"],
  ],
  [
    "more than one country",
    "Korea | 1",
    ["note A7 · A7 says “Korea”, which can mean North Korea or South Korea."],
  ],
])("%s", (_, row, findings) => {
  expect(findingsOf("place-name", counts(`${KNOWN}\n${row}`))).toEqual(findings);
});

test("one finding for a name, wherever it stands", () => {
  const two = `${counts(`${KNOWN}\nColumbia | 1`)}\n# Again\n${counts(`${KNOWN}\nColumbia | 1`)}`;
  expect(findingsOf("place-name", two)).toEqual([
    "warning A7 · A7, Again!A7 say “Columbia”, which is not a known country: is Colombia meant?",
  ]);
});

test("a name in another language is noted among English ones", () => {
  const rows = "Brazil | 1\nGermany | 2\nSpain | 3\nFrance | 4\nRusia | 5";
  expect(findingsOf("place-name", counts(rows))).toEqual([
    "note A7 · A7 says “Rusia”, while the other names are English: is Russia meant?",
  ]);
  expect(findingsOf("place-name", counts(rows.replace("Rusia", "Türkiye")))).toEqual([]);
  expect(findingsOf("place-name", counts("Brasil | 1\nAlemania | 2\nFrancia | 3\nRusia | 5"))).toEqual([]);
});
