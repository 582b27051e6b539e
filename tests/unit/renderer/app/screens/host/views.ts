import type { HostView } from "../../../../../../game/night/host-view.ts";
import { type HostOutside, hostView } from "../../../../../../game/night/views/host.ts";
import type { Table } from "../../../../game/night/nights.ts";

/** The host's view of a real table, with every phone connected unless it is said otherwise. */
export function viewOf(table: Table, change: Partial<HostOutside> = {}): HostView {
  return hostView(table.state, {
    nightId: "night",
    joining: { url: "http://10.0.0.12:4040/", address: "10.0.0.12:4040", pin: "471900", wifi: null, reach: "here" },
    rev: 1,
    now: table.now,
    stages: 0,
    storage: "ok",
    phones: () => 1,
    ...change,
  });
}
