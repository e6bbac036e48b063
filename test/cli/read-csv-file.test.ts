import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCsvFile } from "../../src/cli/read-csv-file";

const folder = mkdtempSync(join(tmpdir(), "crossfoot-csv-"));
const file = join(folder, "data.csv");

afterEach(() => jest.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

test("a fault of the program is not told as one of the description", async () => {
  writeFileSync(join(folder, "datapackage.json"), "{}");
  jest.spyOn(JSON, "parse").mockReturnValue({
    get resources(): unknown {
      throw new Error("a fault");
    },
  });
  await expect(readCsvFile(new TextEncoder().encode("Country,Requests\nBrazil,3\n"), file)).rejects.toThrow(
    "a fault",
  );
});
