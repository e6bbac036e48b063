import {
  comparePeriods,
  containsPeriod,
  findPeriods,
  readPeriod,
  samePeriod,
  toPeriod,
  type Period,
} from "../../src/core/period";

function period(text: string): Period {
  const read = readPeriod(text);
  if (read === null) throw new Error(`not a period: ${text}`);
  return read;
}

describe("one period, however it is written", () => {
  const writings: Readonly<Record<string, readonly string[]>> = {
    "H1 2024": [
      "H1 2024", "h1 2024", "1H24", "1H 2024", "1H2024", "2024 H1", "2024H1", "2024-H1", "H1/2024", "H1-2024", "H1'24", "H1’24",
      "H1 24", "HY1 2024", "H1 FY2024", "HJ1 2024", "S1 2024", "1S 2024", "first half of 2024", "First Half 2024", "1st half 2024",
      "1st half of the year 2024", "first half-year 2024", "2024, first half", "first six months of 2024", "Semester 1, 2024",
      "January – June 2024", "January - June 2024", "January to June 2024", "from January to June 2024", "Jan-Jun 2024",
      "Jan.–Jun. 2024", "Jan–June 2024", "January 2024 – June 2024", "January 1 - June 30, 2024",
      "January 1, 2024 – June 30, 2024", "January 1st to June 30th, 2024", "1 January 2024 to 30 June 2024",
      "1 January – 30 June 2024", "01.01.2024–30.06.2024", "01.01.2024-30.06.2024", "1/1/2024-6/30/2024", "1.1.2024 - 30.6.2024", "01.01.–30.06.2024", "01/01/2024 - 30/06/2024",
      "01/01/2024 – 06/30/2024", "2024-01-01 to 2024-06-30", "01/2024 – 06/2024", "2024-01 – 2024-06", "Jan-24 – Jun-24",
      "2024: January – June", "Q1–Q2 2024", "(H1 2024)", "H1 2024:", "H1 2024 (January – June 2024)", "Ｈ1 ２０２４".replace("Ｈ", "H"),
      "H1\u00A02024", "1. Halbjahr 2024", "erstes Halbjahr 2024", "Halbjahr 1/2024", "Januar bis Juni 2024", "1er semestre 2024",
      "premier semestre 2024", "de janvier à juin 2024", "janvier-juin 2024", "primer semestre de 2024", "enero a junio de 2024",
      "primeiro semestre de 2024", "1º semestre 2024", "janeiro a junho de 2024", "primo semestre 2024", "1 полугодие 2024",
      "первое полугодие 2024 года", "I полугодие 2024 г.", "январь–июнь 2024 года", "2024年上半年", "2024年1月至6月",
    ], // prettier-ignore
    "H2 2025": ["H2 2025", "2H25", "second half of 2025", "July – December 2025", "01/07/2025 - 31/12/2025", "2. Halbjahr 2025", "2e semestre 2025", "segundo semestre de 2025", "2 полугодие 2025"], // prettier-ignore
    "Q3 2024": ["Q3 2024", "3Q24", "3Q 2024", "2024Q3", "2024 Q3", "Q3/24", "third quarter of 2024", "3rd quarter 2024", "3. Quartal 2024", "T3 2024", "3e trimestre 2024", "III квартал 2024", "July–September 2024"], // prettier-ignore
    "2024": ["2024", "FY2024", "FY 2024", "FY24", "CY2024", "calendar year 2024", "Year: 2024", "January 2024 – December 2024", "January–December 2024", "01.01.2024-31.12.2024", "Q1–Q4 2024", "H1–H2 2024", "2024 г.", "2024年"], // prettier-ignore
    "March 2024": ["March 2024", "Mar 2024", "Mar. 2024", "Mar-24", "Mar '24", "März 2024", "mars 2024", "marzo de 2024", "março 2024", "март 2024", "03/2024", "3.2024", "2024-03", "1–31 March 2024", "01.03.2024–31.03.2024", "2024年3月"], // prettier-ignore
    "July 2023 – June 2024": [
      "July 2023 – June 2024",
      "1 July 2023 – 30 June 2024",
      "Q3 2023 – Q2 2024",
      "H2 2023 – H1 2024",
      "2023 H2 – 2024 H1",
      "01.07.2023-30.06.2024",
    ],
    "November 2023 – January 2024": ["November 2023 – January 2024", "November – January 2024"],
    "February 2024 – March 2024": ["February – March 2024", "1 February – 31 March 2024"],
    "2023–2024": ["2023–2024", "2023 - 2024", "2023 to 2024", "January 2023 – December 2024"],
    "February 2024": ["1 February 2024 – 29 February 2024"],
  };

  test.each(
    Object.entries(writings).flatMap(([label, texts]) => texts.map((text) => [text, label] as const)),
  )("%s is %s", (text, label) => {
    expect(readPeriod(text)?.label).toBe(label);
    // a label is itself a way of writing the period
    expect(readPeriod(label)).toEqual(readPeriod(text));
  });

  test("the months it covers", () => {
    expect(period("H2 2024")).toEqual({
      startYear: 2024,
      startMonth: 7,
      endYear: 2024,
      endMonth: 12,
      label: "H2 2024",
    });
    expect(period("July 2023 – June 2024")).toMatchObject({
      startYear: 2023,
      startMonth: 7,
      endYear: 2024,
      endMonth: 6,
    });
  });
});

describe("no period", () => {
  test.each([
    "",
    "Brazil",
    "TOTAL:",
    "61",
    "12024",
    "1,2024",
    "2024%",
    "2024 %",
    "2,024",
    "$2024",
    "1989",
    "2100",
    "v2024",
    "2024.5",
    "2023-24",
    "2016/679",
    "ISO 27001:2013",
    "H1",
    "Q3",
    "March",
    "January – June",
    "15 March 2024",
    "March 15, 2024",
    "15.03.2024",
    "2024-03-15",
    "03/15/2024",
    "as of 15 March 2024",
    "As of March 2024",
    "published in August 2024",
    "Published: August 2024",
    "Last updated August 2024",
    "Retrieved 2024",
    "© 2024",
    "© 2020–2024 Example",
    "Copyright 2024",
    "Investigatory Powers Act 2016",
    "Directive 2006",
    "since 2019",
    "Stand: März 2024",
    "15 January – 14 July 2024",
    "1 January – 15 June 2024",
    "1 February 2023 – 29 February 2023",
    "June 2024 – January 2024",
    "31.13.2024",
    "12345678",
    "2024th",
    "опубликовано в августе 2024",
  ])("%j", (text) => {
    // prettier-ignore
    expect(findPeriods(text)).toEqual([]);
    expect(readPeriod(text)).toBeNull();
  });
});

describe("periods within longer texts", () => {
  test.each<[string, readonly string[]]>([
    ["Law Enforcement and Government Requests, H1 2024", ["H1 2024"]],
    ["Requests received in the first half of 2024 and in H2 2023", ["H1 2024", "H2 2023"]],
    ["Transparency Report 2024 (January – June)", ["H1 2024"]],
    ["Q1, Q2 and Q3 2024", ["Q1 2024", "Q2 2024", "Q3 2024"]],
    ["Report 2024 – January–June 2024", ["2024", "H1 2024"]],
    ["H1 2024, published 15 March 2025", ["H1 2024"]],
    ["Requests, H1 2024. © 2025", ["H1 2024"]],
    ["Requests_H1_2024", ["H1 2024"]],
    ["requests-h1-2024", ["H1 2024"]],
    ["H2_2023 final", ["H2 2023"]],
    ["In 2024, 35 requests", ["2024"]],
    ["Period 01.07.2024–31.12.2024 (H2)", ["H2 2024"]],
    ["2022, 2023, 2024", ["2022", "2023", "2024"]],
    ["We may report in 2024", ["2024"]],
    ["data set 2024", ["2024"]],
    ["H3 2024", ["2024"]],
    ["H1 2023, H2 2023", ["H1 2023", "H2 2023"]],
    ["2023 H1, 2023 H2", ["H1 2023", "H2 2023"]],
    ["H1 2023 H2 2023", ["H1 2023", "H2 2023"]],
    ["2023 H1 | 2023 H2 | 2023", ["H1 2023", "H2 2023", "2023"]],
    ["January 2024, March 2024", ["January 2024", "March 2024"]],
  ])("%j names %j", (text, labels) => {
    const found = findPeriods(text);
    expect(found.map(({ period: { label } }) => label)).toEqual(labels);
    for (const mention of found) expect(text.slice(mention.index).startsWith(mention.text)).toBe(true);
    expect(readPeriod(text) === null).toBe(labels.length !== 1 || found[0]?.text !== text);
  });
});

describe("comparing", () => {
  test("the same months are the same period", () => {
    expect(samePeriod(period("H1 2024"), period("January – June 2024"))).toBe(true);
    expect(samePeriod(period("H1 2024"), period("H2 2024"))).toBe(false);
    expect(samePeriod(period("H1 2024"), period("H1 2023"))).toBe(false);
    expect(samePeriod(period("H1 2024"), period("2024"))).toBe(false);
  });

  test("by beginning, then by end", () => {
    const sorted = ["2025", "H2 2024", "2024", "H1 2024", "March 2024", "Q1 2024", "2023–2024"]
      .map(period)
      .sort(comparePeriods)
      .map(({ label }) => label);
    expect(sorted).toEqual(["2023–2024", "Q1 2024", "H1 2024", "2024", "March 2024", "H2 2024", "2025"]);
  });

  test.each<[string, string, boolean]>([
    ["2024", "H1 2024", true],
    ["2024", "2024", true],
    ["H1 2024", "2024", false],
    ["H1 2024", "Q2 2024", true],
    ["H1 2024", "Q3 2024", false],
    ["July 2023 – June 2024", "H2 2023", true],
    ["July 2023 – June 2024", "H1 2023", false],
    ["2023–2024", "December 2024", true],
  ])("%s contains %s: %s", (outer, inner, expected) => {
    expect(containsPeriod(period(outer), period(inner))).toBe(expected);
  });

  test("a period cannot end before it begins", () => {
    expect(toPeriod({ year: 2024, month: 7 }, { year: 2024, month: 6 })).toBeNull();
    expect(toPeriod({ year: 2024, month: 4 }, { year: 2024, month: 9 })?.label).toBe(
      "April 2024 – September 2024",
    );
  });
});

test.each(["S244", "H249", "Q324 drafts"])("a sheet number is no year: %s", (text) => {
  expect(findPeriods(text)).toEqual([]);
});
