/**
 * Lets the program go on when whoever read its output has gone: a terminal that was closed, a pipe that broke. Without a
 * listener the failed write would end the program, and with it a night.
 */
export function outliveTerminal(streams: readonly NodeJS.EventEmitter[] = [process.stdout, process.stderr]): void {
  for (const stream of streams) stream.on("error", () => undefined);
}
