/** Lets a report through when the last one is `patience` milliseconds old or it is of another stage; drops the rest. */
export function throttle<T extends { readonly stage: string }>(
  report: (value: T) => void,
  patience: number,
  now: () => number,
): (value: T) => void {
  let stage: string | null = null;
  let last = 0;
  return (value) => {
    const time = now();
    if (value.stage === stage && time - last < patience) return;
    stage = value.stage;
    last = time;
    report(value);
  };
}
