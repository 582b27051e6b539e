/** Times of one piece of work, milliseconds: by the clock, and of the processor alone, which a busy machine does not stretch. */
export type Spread = {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  readonly cpu50: number;
  readonly cpu95: number;
  readonly aim: number;
};

const ROUNDS = 30;
const WARM_UP = 3;

/** Does it again and again; the first few times are not counted. */
export function measure(name: string, aim: number, work: (round: number) => unknown): Spread {
  const times: number[] = [];
  const cpu: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const used = process.threadCpuUsage();
    const start = performance.now();
    work(round + WARM_UP);
    const ms = performance.now() - start;
    const { user, system } = process.threadCpuUsage(used);
    if (round < 0) continue;
    times.push(ms);
    cpu.push((user + system) / 1000);
  }
  const at = (values: readonly number[], share: number) =>
    quantile(
      values.toSorted((a, b) => a - b),
      share,
    );
  return { name, aim, p50: at(times, 0.5), p95: at(times, 0.95), cpu50: at(cpu, 0.5), cpu95: at(cpu, 0.95) };
}

export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
