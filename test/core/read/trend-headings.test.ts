import { readHeading } from "../../../src/core/read/heading";
import { ALL_OUTCOMES, TOTAL_TYPE } from "../../../src/core/report";
import { trend as de } from "../../../src/core/words/de/trend";
import { trend as en } from "../../../src/core/words/en/trend";
import { trend as es } from "../../../src/core/words/es/trend";
import { trend as fr } from "../../../src/core/words/fr/trend";
import { trend as ja } from "../../../src/core/words/ja/trend";
import { trend as pt } from "../../../src/core/words/pt/trend";
import { trend as ru } from "../../../src/core/words/ru/trend";
import { trend as zh } from "../../../src/core/words/zh/trend";

/** A sheet of a published report may become the draft of the next one: our own headings mean what we meant by them. */
describe.each(Object.entries({ de, en, es, fr, ja, pt, ru, zh }))(
  "the headings of a trend in %s",
  (_, words) => {
    test("all requests are the total of the types", () => {
      expect(readHeading(words.allRequests)).toMatchObject({
        type: TOTAL_TYPE,
        outcome: ALL_OUTCOMES,
        subject: "requests",
        isOther: false,
      });
    });

    test("a number of countries is no number of requests", () => {
      expect(readHeading(words.places).isOther).toBe(true);
    });
  },
);
