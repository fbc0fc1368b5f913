import { bars, lineOf, scaleOf, slices } from '../../../scripts/local/chart/shapes';

const chart = (values: (number | null)[][], stacked = false) => ({
  labels: values[0]!.map((_, index) => String(index)),
  series: values.map((each, index) => ({ name: String(index), values: each, color: null })),
  stacked,
});

it('chooses a scale of round numbers that holds zero and every value', () => {
  expect(scaleOf(chart([[98, 130, 41]]))).toEqual({ min: 0, max: 150, ticks: [0, 50, 100, 150] });
  expect(scaleOf(chart([[-3, 7]])).min).toBe(-5);
});

it('holds the sum of stacked values', () => {
  expect(scaleOf(chart([[60], [60]], true)).max).toBe(150);
});

it('has a scale even where there is nothing', () => {
  const { min, max } = scaleOf(chart([[0, null]]));
  expect(max).toBeGreaterThan(min);
});

it('stacks bars on each other and leaves missing values out', () => {
  const drawn = bars(
    chart(
      [
        [2, null],
        [3, 4],
      ],
      true,
    ),
    (value) => value / 10,
  );
  expect(drawn.map(({ series, from, to }) => [series, from, to])).toEqual([
    [0, 0, 0.2],
    [1, 0.2, 0.5],
    [1, 0, 0.4],
  ]);
});

it('interrupts a line where a value is missing', () => {
  expect(lineOf([1, 2, null, 4], (index, value) => [index, value])).toBe('M0.0 1.0L1.0 2.0M3.0 4.0');
});

it('draws a slice for each value, also for one that is everything', () => {
  expect(slices([1, 0, 3], { x: 10, y: 10, radius: 5 })).toHaveLength(3);
  expect(slices([5], { x: 10, y: 10, radius: 5 })[0]).toMatch(/ 0 1 1 /);
});
