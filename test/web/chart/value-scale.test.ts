import { toValueScale, type ScaleWish } from "../../../src/web/chart/value-scale";

const WISH: ScaleWish = {
  figures: [],
  isFromZero: true,
  isWhole: true,
  minimum: null,
  maximum: null,
  majorUnit: null,
  mostSteps: 10,
};

test.each<readonly [string, Partial<ScaleWish>, readonly [min: number, max: number, step: number]]>([
  ["room beyond the longest bar", { figures: [3, 47] }, [0, 50, 5]],
  ["a bar that would touch the end", { figures: [50] }, [0, 60, 10]],
  ["few requests in whole ones", { figures: [1, 2] }, [0, 3, 1]],
  ["the same, of other figures", { figures: [1, 2], isWhole: false }, [0, 2.5, 0.5]],
  ["every whole request", { figures: [10, 3], majorUnit: 1 }, [0, 11, 1]],
  ["shares", { figures: [0.64], isWhole: false, maximum: 1, majorUnit: 0.25 }, [0, 1, 0.25]],
  ["less room", { figures: [3, 47], mostSteps: 3 }, [0, 60, 20]],
  ["lines close to each other", { figures: [97, 98, 99], isFromZero: false }, [96, 100, 1]],
  ["lines far from each other", { figures: [50, 99], isFromZero: false }, [0, 120, 20]],
  ["losses", { figures: [-5, 10] }, [-6, 12, 2]],
  ["nothing but losses", { figures: [-5, -10] }, [-12, 0, 2]],
  ["nothing", { figures: [0, 0] }, [0, 1, 1]],
  ["no figures", {}, [0, 1, 1]],
  ["a step of a millionth", { figures: [100], majorUnit: 0.0001 }, [0, 120, 20]],
  ["ends in the wrong order", { figures: [5], minimum: 10, maximum: 1 }, [10, 11, 1]],
  ["no number", { figures: [Infinity, 4] }, [0, 5, 1]],
])("%s", (_, wish, [min, max, step]) => {
  const scale = toValueScale({ ...WISH, ...wish });
  expect(scale.min).toBeCloseTo(min, 9);
  expect(scale.max).toBeCloseTo(max, 9);
  expect(scale.step).toBeCloseTo(step, 9);
});
