import { request } from "node:http";
import type { Adapter, DoctorCode, Finding } from "../../api/contract/nights.ts";

/** How long an answer from this machine may take, milliseconds. */
const ANSWER_WITHIN = 3000;
/** Without a visitor for so long something is probably in the way, milliseconds. */
const VISITOR_WITHIN = 60_000;

/** What the doctor looks at of an open night. */
export type Patient = {
  /** By the clock of `performance.now()`. */
  readonly openedAt: number;
  readonly place: {
    readonly address: () => string;
    readonly port: () => number;
    readonly visitors: () => number;
  };
};

const WORDS: Readonly<Record<DoctorCode, Omit<Finding, "code">>> = {
  "no-network": {
    severity: "trouble",
    message: "This laptop is in no network. Join the room's Wi-Fi, or open a hotspot on a phone and join that.",
  },
  "address-gone": {
    severity: "trouble",
    message: "The chosen network is gone. Marquee moves to another address as soon as there is one.",
  },
  refused: {
    severity: "trouble",
    message: "Nothing answers on this address. Close the night and open it again on another network.",
  },
  "not-answering": {
    severity: "trouble",
    message: "The page does not answer on this address, not even to this laptop. A firewall or a VPN is in the way.",
  },
  "wrong-adapter": {
    severity: "trouble",
    message: "Phones in the room probably cannot reach this address. Choose the Wi-Fi or the cable of the room.",
  },
  "firewall-likely": {
    severity: "hint",
    message:
      "No phone has reached this laptop yet. If one tries and waits without end, allow Marquee in this laptop's firewall for private networks.",
  },
  "isolation-possible": {
    severity: "hint",
    message:
      "If phones on this very Wi-Fi fail at once, the router may keep its guests apart. Use its main network instead of the guest one, or a hotspot.",
  },
  "no-phone-yet": {
    severity: "hint",
    message: "No phone has tried yet. Scan the code with one before the room fills.",
  },
  "mobile-data": {
    severity: "hint",
    message: "Stay on this Wi-Fi and turn mobile data off: phones leave a Wi-Fi without internet.",
  },
  reachable: { severity: "fine", message: "The page answers on this address." },
  "phones-connected": { severity: "fine", message: "Phones from the network have reached this laptop." },
};

/** Looks from this machine alone: what it cannot see from here it calls possible, not certain. */
export async function examine(adapters: readonly Adapter[], patient: Patient | null): Promise<Finding[]> {
  const codes = patient === null ? beforeOpening(adapters) : await whileOpen(adapters, patient);
  return codes.map((code) => ({ code, ...WORDS[code] }));
}

function beforeOpening(adapters: readonly Adapter[]): DoctorCode[] {
  return adapters.every(({ kind }) => kind === "loopback") ? ["no-network"] : ["mobile-data"];
}

async function whileOpen(adapters: readonly Adapter[], patient: Patient): Promise<DoctorCode[]> {
  if (adapters.every(({ kind }) => kind === "loopback")) return ["no-network"];
  const { place, openedAt } = patient;
  const adapter = adapters.find(({ address }) => address === place.address());
  if (adapter === undefined) return ["address-gone"];
  const answer = await tryPage(place.address(), place.port());
  if (answer !== "reachable") return [answer];
  const wrong: DoctorCode[] = !adapter.likely && adapters.some(({ likely }) => likely) ? ["wrong-adapter"] : [];
  if (place.visitors() > 0) return [...wrong, "reachable", "phones-connected", "mobile-data"];
  const waited = performance.now() - openedAt > VISITOR_WITHIN;
  const why: DoctorCode[] = waited ? ["firewall-likely", "isolation-possible"] : ["no-phone-yet"];
  return [...wrong, ...why, "mobile-data", "reachable"];
}

/** Asks for the phones' page as a phone would. Any answer will do: it is the way there that is looked at. */
function tryPage(address: string, port: number): Promise<"reachable" | "refused" | "not-answering"> {
  return new Promise((resolve) => {
    const asked = request({ host: address, port, path: "/", method: "HEAD", timeout: ANSWER_WITHIN, agent: false });
    asked.on("response", (response) => {
      response.resume();
      resolve("reachable");
    });
    asked.on("timeout", () => {
      resolve("not-answering");
      asked.destroy();
    });
    asked.on("error", (error) => {
      resolve("code" in error && error.code === "ECONNREFUSED" ? "refused" : "not-answering");
    });
    asked.end();
  });
}
