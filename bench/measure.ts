/** Median, over 15 samples of 20 ms or more (3 where one takes over 200 ms), of the nanoseconds one operation takes over a list of inputs. */
export function timesPerOperation<T>(inputs: ArrayLike<T>, operation: (input: T) => unknown): number {
  const pass = (): void => {
    for (let i = 0; i < inputs.length; i++) kept = operation(inputs[i] as T);
  };
  let passes = 1;
  let count = 15;
  for (;;) {
    const start = performance.now();
    for (let i = 0; i < passes; i++) pass();
    const spent = performance.now() - start;
    if (spent > 200) count = 3;
    if (spent > 20 || passes >= 1e6) break;
    passes *= 2;
  }
  const samples: number[] = [];
  for (let sample = 0; sample < count; sample++) {
    const start = performance.now();
    for (let i = 0; i < passes; i++) pass();
    samples.push(((performance.now() - start) * 1e6) / (passes * inputs.length));
  }
  return samples.sort((a, b) => a - b)[(count - 1) / 2] as number;
}

/** Results are kept here so that no engine drops the work. */
export let kept: unknown;

/** Prints one line: name, time, ratio to another time, remark. */
export function row(name: string, time: number, to: number, remark = ""): void {
  const shown = time < 1000 ? `${time.toFixed(1)} ns` : `${(time / 1000).toFixed(1)} µs`;
  const ratio = time / to;
  const times = ratio < 10 ? ratio.toFixed(2) : Math.round(ratio).toLocaleString("en");
  process.stdout.write(`  ${name.padEnd(24)}${shown.padStart(12)}${`× ${times}`.padStart(12)}   ${remark}\n`);
}
