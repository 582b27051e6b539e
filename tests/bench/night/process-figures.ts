import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** What a process has used so far: processor time in seconds, memory at this moment in MB. */
export type Used = { readonly cpuSeconds: number; readonly memoryMB: number };

/** Ticks of a second in /proc, on every Linux there is. */
const TICKS = 100;

export function usedBy(pid: number): Used {
  return existsSync(`/proc/${pid}/stat`) ? fromProc(pid) : fromPs(pid);
}

/** "1234 (node) S ... utime stime ...": fields 14 and 15, counted behind the name. */
function fromProc(pid: number): Used {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return { cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS, memoryMB: Number(resident) / 1024 };
}

/** "  0:12.34  98304" */
function fromPs(pid: number): Used {
  const { stdout } = spawnSync("ps", ["-o", "time=,rss=", "-p", String(pid)], { encoding: "utf8" });
  const [time = "0", resident = "0"] = stdout.trim().split(/\s+/);
  const seconds = time.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
  return { cpuSeconds: seconds, memoryMB: Number(resident) / 1024 };
}
