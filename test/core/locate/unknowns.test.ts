import { toSnapshots } from "../../../src/core/checks/miniature";
import { locate } from "../../../src/core/locate/locate";
import { conditionsOf } from "./conditions-of";
import { atMost, attainable, count, hundredOf, proposalsIn, share, shareOf, sumOf } from "./figures";

describe("a total that is not stated says nothing of its parts", () => {
  const draft = (total: string): string => `Requests for user data, 2024
Country | Approved | | Rejected |
${total}
Brazil | 60% | 7 | 40% | 4
Chile | 63% | 5 | 38% | 3
Mexico | 58% | 7 | 42% | 5`;

  test.each([
    ["a dash", "Total | 60% | – | 40% | –"],
    ["dashes throughout", "Total | – | – | – | –"],
    ["empty", "Total | | – | | –"],
    ["no total row", "Total | | | | "],
  ])("%s: one count is enough", (_name, total) => {
    const explanations = locate(conditionsOf(toSnapshots(draft(total))));
    // Both percentages of Brazil would be two changes.
    expect(proposalsIn(explanations)).toEqual([["3,2 → 6"]]);
  });

  test("nor does a share of nothing", () => {
    const [p, part, whole, limit] = [share(1, 1, 50), count(1, 2, 4), count(1, 3, null), count(1, 4, 3)];
    const conditions = [shareOf(p, [part], [whole]), atMost(limit, [part])];
    expect(proposalsIn(locate(conditions))).toContainEqual(["1,2 → 0..3"]);
  });

  test("a blank total that has to be filled in is the sum of its parts", () => {
    const [whole, one, two, other] = [
      count(1, 1, null),
      count(1, 2, 9100),
      count(1, 3, 9000),
      count(1, 4, 12000),
    ];
    // 40 % alone would leave more than 700 values.
    const conditions = [sumOf(whole, [one, two]), shareOf(share(1, 5, 40), [other], [whole, other])];
    const explanations = locate(conditions, { isProtected: (figure) => figure !== whole });
    expect(proposalsIn(explanations)).toEqual([["1,1 → 18100"]]);
  });
});

describe("what follows from a range is a range", () => {
  const [p, base, sum, rest, most, one] = [
    share(1, 1, 50, 2),
    count(1, 2, 299),
    count(1, 3, 309),
    count(1, 4, 10),
    count(1, 5, 300),
    count(1, 6, 1),
  ];
  const conditions = [
    attainable(p, [base]),
    sumOf(sum, [base, rest]),
    atMost(most, [base]),
    atMost(base, [one]),
  ];

  test("a count that is determined by another one", () => {
    const isProtected = (figure: object): boolean => [p, rest, most, one].some((each) => each === figure);
    const explanations = locate(conditions, { isProtected });
    expect(explanations.filter(({ isOneClick }) => isOneClick)).toEqual([]);
    for (const { changes } of explanations)
      for (const { proposed, range } of changes) {
        expect(proposed).toBeNull();
        // 0.50 % is 1 of 200: attainable, and so are many others.
        expect(range?.low.digits).toBeLessThanOrEqual(200);
      }
    expect(explanations.flatMap(({ changes }) => changes)).toHaveLength(2);
  });

  test("a share of a count without an upper end", () => {
    const text = { amount: null, stated: "1O", reading: { kind: "text" } } as const;
    const [of, part, base] = [
      { ...share(2, 1, 10), ...text },
      count(2, 2, 3),
      { ...count(2, 3, 3), ...text },
    ];
    const explanations = locate([shareOf(of, [part], [part, base])], {
      isProtected: (figure) => figure === part,
    });
    expect(proposalsIn(explanations).flat()).toEqual(["2,1 → 0..100", "2,3 → 0.."]);
    expect(explanations.filter(({ isOneClick }) => isOneClick)).toEqual([]);
  });
});

describe("a cap is no proof", () => {
  const [p, base, part] = [share(1, 1, 2, 2), count(1, 2, 400), count(1, 3, 5)];
  // 0.02 % is attainable from 4,000 on.
  const conditions = [attainable(p, [base]), atMost(base, [part])];

  test("too many points: the other sets are listed, and it is said that there may be more", () => {
    const [first, ...others] = locate(conditions);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      status: "unproved",
      isComplete: false,
      stoppedBy: "size",
      isOneClick: false,
      lowerBound: 1,
    });
    expect(first?.changes.map(({ figure }) => figure)).toEqual([p]);
  });

  test("too many points, and nothing else: nothing is claimed", () => {
    const explanations = locate(conditions, { isProtected: (figure) => figure === p });
    expect(explanations).toMatchObject([
      { status: "unproved", changes: [], isComplete: false, stoppedBy: "size", lowerBound: 1 },
    ]);
  });

  test("too many sets, or too many smallest ones", () => {
    const parts = [1, 2, 3, 4, 5].map((col) => count(3, col, 10));
    const wrong = [sumOf(count(3, 0, 77), parts)];
    expect(locate(wrong)).toMatchObject([{ status: "ambiguous", isComplete: true, stoppedBy: null }]);
    expect(locate(wrong, { solutions: 2 })).toMatchObject([{ isComplete: false, stoppedBy: "size" }]);
    expect(locate(wrong, { nodes: 1 })).toMatchObject([{ status: "unproved", stoppedBy: "size" }]);
  });

  test("too little time", () => {
    let time = 0;
    const now = (): number => (time += 60);
    const wrong = [sumOf(count(3, 0, 77), [count(3, 1, 10), count(3, 2, 10)])];
    expect(locate(wrong, { now })).toMatchObject([
      { status: "unproved", isComplete: false, stoppedBy: "time", isOneClick: false },
    ]);
  });

  test("numbers beyond the safe integers", () => {
    const large = Number.MAX_SAFE_INTEGER - 1;
    const [a, b, c, d] = [count(4, 1, large), count(4, 2, large), count(4, 3, large), count(4, 4, 7)];
    const explanations = locate([sumOf(d, [a, b]), sumOf(d, [b, c]), sumOf(a, [b, c, d])]);
    expect(explanations.filter(({ isOneClick, status }) => isOneClick || status === "certain")).toEqual([]);
  });
});

describe("shares that no count recalculates", () => {
  test("with two decimals, a closure that cannot be met is not met by many tries", () => {
    const fixed = share(1, 3, 10_100, 2);
    const conditions = [hundredOf([share(1, 1, 1_000, 2), share(1, 2, 2_000, 2), fixed])];
    const isProtected = (figure: object): boolean => figure === fixed;
    expect(locate(conditions, { isProtected })).toMatchObject([{ status: "none", changes: [] }]);
  });

  test("two of them share what is left", () => {
    const fixed = share(1, 3, 9_900, 2);
    const conditions = [hundredOf([share(1, 1, 1_000, 2), share(1, 2, 2_000, 2), fixed])];
    const isProtected = (figure: object): boolean => figure === fixed;
    expect(proposalsIn(locate(conditions, { isProtected })).flat()).toEqual(["1,1 → 0..101", "1,2 → 0..101"]);
  });

  test.each([0, 1, 2, 3, 4])("with %s decimals, one of them is enough", (decimals) => {
    const of = (col: number, percent: number) => share(1, col, percent * 10 ** decimals, decimals);
    const explanations = locate([hundredOf([of(1, 20), of(2, 30), of(3, 45)])]);
    const near = (cell: string, percent: number): readonly string[] => {
      const middle = percent * 10 ** decimals;
      return [`${cell} → ${middle - 1}..${middle + 1}`];
    };
    expect(proposalsIn(explanations)).toEqual([near("1,1", 25), near("1,2", 35), near("1,3", 50)]);
    expect(explanations).toMatchObject([{ status: "ambiguous", isComplete: true, lowerBound: 1 }]);
  });
});
