/** Longest that a timer of the runtime can wait, milliseconds. */
const LONGEST = 0x7fff_ffff;

export type Alarm = {
  /** Rings once at this moment, in place of what was set before; null for not at all. */
  readonly set: (at: number | null) => void;
};

export function createAlarm(now: () => number, ring: () => void): Alarm {
  let timer: NodeJS.Timeout | null = null;
  let due: number | null = null;
  const clear = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  return {
    set: (at) => {
      if (at === due && timer !== null) return;
      clear();
      due = at;
      if (at === null) return;
      timer = setTimeout(
        () => {
          timer = null;
          ring();
        },
        Math.min(Math.max(at - now(), 0), LONGEST),
      );
    },
  };
}

export type Pacer = {
  readonly soon: () => void;
  /** Whatever the pace. */
  readonly now: () => void;
  readonly stop: () => void;
};

/** Runs `work` at most once in `every()` milliseconds, the last time asked for never left out. */
export function createPacer(every: () => number, work: () => void): Pacer {
  let timer: NodeJS.Timeout | null = null;
  let last = Number.NEGATIVE_INFINITY;
  const run = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    last = performance.now();
    work();
  };
  return {
    soon: () => {
      if (timer !== null) return;
      timer = setTimeout(run, Math.max(0, last + every() - performance.now()));
    },
    now: run,
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
