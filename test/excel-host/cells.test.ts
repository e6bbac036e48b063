import { sheetOf, start } from "./testing";

/** What is written into cells, and what comes back. */

/** Writes one value, as an add-in does, and says what the cell holds then. */
async function written(content: unknown, format = "General") {
  const { excel, run } = start();
  await run((_, sheet) => {
    const cell = sheet.getRange("A1");
    cell.numberFormat = [[format]];
    cell.values = [[content]];
  });
  const [cell] = excel.toSnapshots()[0]?.cells ?? [];
  return cell === undefined ? null : [cell.formula, cell.value, cell.text, cell.format];
}

describe("text that is written is read as if a user had typed it", () => {
  test.each<[string, string | null, unknown, string, string]>([
    // written, formula, value, shown, format
    ["=1+1", "1+1", 2, "2", "General"],
    ["+1+1", "+1+1", 2, "2", "General"],
    ["-1-1", "-1-1", -2, "-2", "General"],
    ["@SUM(1,2)", "SUM(1,2)", 3, "3", "General"],
    ["'=1+1", null, "=1+1", "=1+1", "General"],
    ["''quoted'", null, "'quoted'", "'quoted'", "General"],
    ["=", null, "=", "=", "General"],
    ["-", null, "-", "-", "General"],
    ["–", null, "–", "–", "General"],
    ["52", null, 52, "52", "General"],
    ["+52", null, 52, "52", "General"],
    ["(52)", null, -52, "-52", "General"],
    ["1,234", null, 1234, "1,234", "#,##0"],
    ["1 234", null, "1 234", "1 234", "General"],
    ["64%", null, 0.64, "64%", "0%"],
    ["64.0%", null, 0.64, "64.00%", "0.00%"],
    ["1E3", null, 1000, "1.00E+03", "0.00E+00"],
    ["2024-06-30", null, 45473, "6/30/2024", "m/d/yyyy"],
    ["Jan 2024", null, 45292, "Jan-24", "mmm-yy"],
    ["true", null, true, "TRUE", "General"],
    ["#N/A", null, "#N/A", "#N/A", "General"],
    ["#1", null, "#1", "#1", "General"],
    ["0-249", null, "0-249", "0-249", "General"],
    ["H1 2024", null, "H1 2024", "H1 2024", "General"],
    ["n/a", null, "n/a", "n/a", "General"],
    [" padded ", null, " padded ", " padded ", "General"],
  ])("%s", async (text, formula, value, shown, format) => {
    expect(await written(text)).toEqual([formula, value, shown, format]);
  });

  test.each(["=1+1", "-1-1", "52", "64%", "2024-06-30", "TRUE", "@SUM(1,2)"])(
    "%s stays as it is in a text cell",
    async (text) => {
      expect(await written(text, "@")).toEqual([null, text, text, "@"]);
    },
  );

  test("even a number becomes text in a text cell", async () => {
    expect(await written(52, "@")).toEqual([null, "52", "52", "@"]);
  });

  test("a format that the cell has already is kept", async () => {
    expect(await written("64%", "0.000")).toEqual([null, 0.64, "0.640", "0.000"]);
  });

  test("the apostrophe is no part of the value, and what it guards comes back as if it were a formula", async () => {
    const { run } = start();
    const range = await run((_, sheet) => {
      const cell = sheet.getRange("A1");
      cell.values = [["'=1+1"]];
      return cell.load("values,formulas,valueTypes");
    });
    expect([range.values, range.formulas, range.valueTypes]).toEqual([[["=1+1"]], [["=1+1"]], [["String"]]]);
  });

  test.each(["=SUM(", "-not available", "=1+", "@name and more"])("%s is refused", async (text) => {
    const { failure, excel } = start();
    expect(await failure((sheet) => void (sheet.getRange("A1").values = [[text]]))).toBe("InvalidArgument");
    expect(excel.toSnapshots()[0]?.cells).toEqual([]);
  });

  test("more than 32,767 characters are refused", async () => {
    const { failure } = start();
    const write = (length: number) =>
      failure((sheet) => void (sheet.getRange("A1").values = [["x".repeat(length)]]));
    expect([await write(32_767), await write(32_768)]).toEqual(["", "InvalidArgument"]);
  });
});

describe("the shape of what is written", () => {
  const tables: [string, unknown, string][] = [
    ["one value for all", 7, ""],
    ["nothing for all", null, "InvalidArgument"],
    [
      "as the range",
      [
        [1, 2],
        [3, 4],
      ],
      "",
    ],
    ["too few rows", [[1, 2]], "InvalidArgument"],
    ["too few columns", [[1], [2]], "InvalidArgument"],
    ["ragged", [[1, 2], [3]], "InvalidArgument"],
    ["flat", [1, 2], "InvalidArgument"],
    [
      "objects",
      [
        [{}, 1],
        [1, 1],
      ],
      "InvalidArgument",
    ],
  ];
  test.each(tables)("%s", async (_, values, code) => {
    const { failure } = start();
    expect(await failure((sheet) => Object.assign(sheet.getRange("A1:B2"), { values }))).toBe(code);
    expect(await failure((sheet) => Object.assign(sheet.getRange("A1:B2"), { formulas: values }))).toBe(code);
  });

  test("formats of numbers have the shape of the range too", async () => {
    const { failure, excel } = start();
    expect(await failure((sheet) => void (sheet.getRange("A1:B1").numberFormat = [["0%"]]))).toBe(
      "InvalidArgument",
    );
    expect(await failure((sheet) => void (sheet.getRange("A1:B1").numberFormat = [["0%", null]]))).toBe("");
    expect(excel.fingerprint(["Sheet1"])).toContain("A1 numberFormat=0%");
    expect(excel.fingerprint(["Sheet1"])).not.toContain("B1");
    const bad = await failure((sheet) => void (sheet.getRange("A1").numberFormat = [['0 "']]));
    expect(bad).toBe("InvalidArgument");
  });

  test("the error says which call it was", async () => {
    const { run } = start();
    const error: unknown = await run((_, sheet) => {
      sheet.getRange("A1:B2").values = [[1]];
    }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values", statement: "range.values = ...;" },
    });
  });

  test("null leaves a cell alone, an empty text clears it and keeps its looks", async () => {
    const { excel, run } = start({ sheets: [sheetOf("Draft", "A1=64%  B1=64%")] });
    await run((_, sheet) => void (sheet.getRange("A1:B1").values = [[null, ""]]));
    const lines = excel.fingerprint(["Draft"]).split("\n").slice(-2);
    expect(lines).toEqual(["A1 0.64 numberFormat=0%", "B1 numberFormat=0%"]);
  });

  test("large tables come in pieces, which the client makes, and arrive whole", async () => {
    const { excel, run } = start();
    const values = Array.from({ length: 1000 }, (_, row) => [row, row * 2, "text"]);
    await run((_, sheet) => void (sheet.getRange("A1:C1000").values = values));
    expect(excel.syncs[0]?.actions.filter(({ kind }) => kind === "set")).toHaveLength(2);
    expect(excel.toSnapshots()[0]?.cells).toHaveLength(3000);
    expect(excel.toSnapshots()[0]?.cells.at(-1)).toMatchObject({ row: 999, col: 2, value: "text" });
  });
});

describe("formulas", () => {
  test("are worked out, over sheets with names of any kind", async () => {
    const { excel, run } = start({ sheets: [sheetOf("It's a draft", "A1=2  A2=3"), sheetOf("Report", "")] });
    await run(({ workbook }) => {
      workbook.worksheets.getItem("Report").getRange("A1:A5").formulas = [
        ["=SUM('It''s a draft'!A1:A2)"],
        ["=A1/'It''s a draft'!A1"],
        ['=IF(A1>4,"many","few")'],
        ["=1/0"],
        ["=IFERROR(A4,ROUND(2.345,2))"],
      ];
    });
    const values = (): unknown => excel.toSnapshots()[1]?.cells.map(({ value }) => value);
    expect(values()).toEqual([5, 2.5, "many", "#DIV/0!", 2.35]);
    excel.user.type("It's a draft", "A1", "1");
    expect(values()).toEqual([4, 4, "few", "#DIV/0!", 2.35]);
  });

  test("a sheet that is not there is refused", async () => {
    const { failure } = start();
    const write = (formula: string) => failure((sheet) => void (sheet.getRange("A1").formulas = [[formula]]));
    expect(await write("=Nowhere!A1")).toBe("InvalidArgument");
    expect(await write('="Nowhere!A1"')).toBe("");
    expect(await write("=sheet1!B1")).toBe("");
  });

  test("what was saved is shown until something changes that it depends on", () => {
    const saved = sheetOf("Draft", "A1=2  B1==A1*10  B2==C1*10");
    const stale = {
      ...saved,
      cells: saved.cells.map((cell) => (cell.formula === null ? cell : { ...cell, value: 7 })),
    };
    const { excel } = start({ sheets: [stale] });
    const results = () =>
      excel
        .toSnapshots()[0]
        ?.cells.filter(({ formula }) => formula !== null)
        .map(({ value }) => value);
    expect(results()).toEqual([7, 7]);
    excel.user.type("Draft", "D9", "unrelated");
    expect(results()).toEqual([7, 7]);
    excel.user.type("Draft", "A1", "3");
    expect(results()).toEqual([30, 7]);
  });

  test("follow a sheet that is renamed, and rows that are inserted", () => {
    const { excel } = start({
      sheets: [sheetOf("Draft", "A1=2  A2=3  A3==SUM(A1:A2)"), sheetOf("R", "A1==Draft!A3")],
    });
    excel.user.rename("Draft", "The draft");
    excel.user.insertRows("The draft", 1, 2);
    const [draft, report] = excel.toSnapshots();
    expect(report?.cells[0]).toMatchObject({ formula: "'The draft'!A5", value: 5 });
    expect(draft?.cells.map(({ row, formula }) => [row, formula])).toEqual([
      [0, null],
      [3, null],
      [4, "SUM(A1:A4)"],
    ]);
    excel.user.type("The draft", "A2", "10");
    expect(excel.toSnapshots()[1]?.cells[0]?.value).toBe(15);
  });

  test("find a sheet whatever quotes its name holds", async () => {
    const { excel, run } = start({ sheets: [sheetOf(`a "q" b'c`, "A1=2"), sheetOf("R", "A1=0")] });
    await run(({ workbook }) => {
      workbook.worksheets.getItem("R").getRange("A1").formulas = [[`='a "q" b''c'!A1&"x!"`]];
    });
    expect(excel.toSnapshots()[1]?.cells[0]?.value).toBe("2x!");
  });

  test("lose what they point to when a sheet is deleted", () => {
    const { excel } = start({ sheets: [sheetOf("Draft", "A1=2"), sheetOf("R", "A1==Draft!A1*2")] });
    excel.user.delete("Draft");
    expect(excel.toSnapshots()[0]?.cells[0]).toMatchObject({ value: "#REF!", isError: true });
  });
});

describe("what is used", () => {
  test.each<[boolean, string]>([
    [true, "Draft!B2:C3"],
    [false, "Draft!A1:D4"],
  ])("valuesOnly %s: %s", async (valuesOnly, address) => {
    const { run } = start({ sheets: [sheetOf("Draft", "B2=1  C3=2")] });
    const range = await run((_, sheet) => {
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("D4").numberFormat = [["0%"]];
      return sheet.getUsedRange(valuesOnly).load("address");
    });
    expect(range.address).toBe(address);
  });

  test("of an empty sheet: A1, or a null object", async () => {
    const { run } = start();
    const [used, none, part] = await run(
      (_, sheet) =>
        [
          sheet.getUsedRange().load("address"),
          sheet.getUsedRangeOrNullObject(true).load("address"),
          sheet.getRange("B2:C3").getUsedRangeOrNullObject().load("address"),
        ] as const,
    );
    expect([used.address, none.isNullObject, part.isNullObject]).toEqual(["Sheet1!A1", true, true]);
  });

  test.each([
    ["tight", "Draft!A1", "Draft!B4"],
    ["loose", "Draft!A1:A9", "Draft!B4:C9"],
  ] as const)("of a part: %s", async (usedOfRange, column, zone) => {
    const { run, failure } = start({ sheets: [sheetOf("Draft", "A1=1  B4=2  C1=3  B9=4")], usedOfRange });
    const found = await run((_, sheet) => [
      sheet.getRange("A:A").getUsedRange(true).load("address"),
      sheet.getRange("B4:D8").getUsedRangeOrNullObject(true).load("address"),
    ]);
    expect(found.map(({ address }) => address)).toEqual([column, zone.replace("9", "8")]);
    expect(await failure((sheet) => sheet.getRange("F:G").getUsedRange().load("address"))).toBe(
      "ItemNotFound",
    );
  });

  test("whole columns give no values", async () => {
    const { run } = start({ sheets: [sheetOf("Draft", "A1=1")] });
    const range = await run((_, sheet) => sheet.getRange("A:B").load("values,address,rowCount"));
    expect([range.values, range.address, range.rowCount]).toEqual([null, "Draft!A:B", 1_048_576]);
  });

  test("nor do more than five million cells, without a word", async () => {
    const { run } = start();
    const range = await run((_, sheet) => sheet.getRange("A1:J500001").load("values,cellCount"));
    expect([range.values, range.cellCount]).toEqual([null, 5_000_010]);
  });
});

describe("ranges found from ranges", () => {
  const find: [string, (range: Excel.Range) => Excel.Range, string | null][] = [
    ["getCell", (range) => range.getCell(1, 1), "C3"],
    ["getRow", (range) => range.getRow(1), "B3:D3"],
    ["getColumn", (range) => range.getColumn(2), "D2:D4"],
    ["getLastCell", (range) => range.getLastCell(), "D4"],
    ["getOffsetRange", (range) => range.getOffsetRange(1, -1), "A3:C5"],
    ["getResizedRange", (range) => range.getResizedRange(-1, 1), "B2:E3"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 2), "B2:C2"],
    ["getEntireRow", (range) => range.getEntireRow(), "2:4"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "B:D"],
    ["getBoundingRect", (range) => range.getBoundingRect("A4"), "A2:D4"],
    ["getIntersectionOrNullObject", (range) => range.getIntersectionOrNullObject("A1:C2"), "B2:C2"],
    ["no getIntersectionOrNullObject", (range) => range.getIntersectionOrNullObject("F1:G2"), null],
  ];
  test.each(find)("%s", async (_, move, address) => {
    const { run } = start();
    const range = await run((__, sheet) => move(sheet.getRange("B2:D4")).load("address"));
    if (address === null) expect(range.isNullObject).toBe(true);
    else expect(range.address).toBe(`Sheet1!${address}`);
  });

  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
    ["beyond the sheet", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0)],
    ["made too small", (sheet) => sheet.getRange("A1").getResizedRange(-1, 0)],
    ["no address", (sheet) => sheet.getRange("B")],
    ["no cells", (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1)],
    ["another sheet", (sheet) => sheet.getRange("Other!A1")],
    ["no whole number", (sheet) => sheet.getCell(0.5, 0)],
  ])("%s is refused", async (_, find) => {
    const { failure } = start();
    expect(await failure((sheet) => find(sheet).load("address"))).toBe("InvalidArgument");
  });

  test("addresses name their sheet as formulas do", async () => {
    const { run } = start({ sheets: [sheetOf("It's 1", ""), sheetOf("Plain", ""), sheetOf("AB12", "")] });
    const ranges = await run(({ workbook }) =>
      ["It's 1", "Plain", "AB12"].map((name) =>
        workbook.worksheets.getItem(name).getRange("A1:B2").load("address"),
      ),
    );
    expect(ranges.map(({ address }) => address)).toEqual(["'It''s 1'!A1:B2", "Plain!A1:B2", "'AB12'!A1:B2"]);
  });

  test("several areas at once, up to 8,192 characters", async () => {
    const { excel, run, failure } = start();
    const areas = await run((_, sheet) => {
      const some = sheet.getRanges("A1,C3:D4").load("address,areaCount,cellCount");
      some.format.font.bold = true;
      return some;
    });
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Sheet1!A1,Sheet1!C3:D4", 2, 5]);
    expect(excel.fingerprint().match(/bold=true/g)).toHaveLength(5);
    const many = (count: number) => new Array<string>(count).fill("A1").join();
    expect(await failure((sheet) => sheet.getRanges(many(2_731)).load("areaCount"))).toBe("");
    expect(await failure((sheet) => sheet.getRanges(many(2_732)).load("areaCount"))).toBe("InvalidArgument");
  });
});

test("clearing takes contents, looks, or both", async () => {
  const { excel, run } = start({ sheets: [sheetOf("Draft", "A1=64%  A2=64%  A3=64%")] });
  await run((_, sheet) => {
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("A2").clear("Formats");
    sheet.getRange("A3").clear();
  });
  expect(excel.fingerprint(["Draft"]).split("\n").slice(-2)).toEqual(["A1 numberFormat=0%", "A2 0.64"]);
});

test("####, where an Excel shows it", async () => {
  const sheets = [sheetOf("Draft", "A1=123456789")];
  const shown = async (showsHashes: boolean) => {
    const { run } = start({ sheets, ...(showsHashes ? { showsHashes } : {}) });
    const range = await run((_, sheet) => {
      const cell = sheet.getRange("A1");
      cell.format.columnWidth = 20;
      return cell.load("text");
    });
    return range.text;
  };
  expect([await shown(false), await shown(true)]).toEqual([[["123456789"]], [["####"]]]);
});
