import { createServer } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Adapter } from "../../../../../electron/api/contract/nights.ts";
import { examine, type Patient } from "../../../../../electron/night/network/doctor.ts";

const wifi: Adapter = { name: "wlan0", address: "192.168.1.9", kind: "wifi", likely: true };
const own: Adapter = { name: "lo", address: "127.0.0.1", kind: "loopback", likely: false };
/** Stands for a VPN at this machine's own address, so that it answers. */
const vpn: Adapter = { ...own, name: "tun0", kind: "vpn" };

async function answering(): Promise<number> {
  const server = createServer((_request, response) => response.end());
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return address !== null && typeof address === "object" ? address.port : 0;
}

const patient = (port: number, change: { address?: string; visitors?: number; openedAt?: number } = {}): Patient => {
  const { address = "127.0.0.1", visitors = 0, openedAt = performance.now() } = change;
  return { openedAt, place: { address: () => address, port: () => port, visitors: () => visitors } };
};
const codesOf = async (adapters: Adapter[], who: Patient | null) =>
  (await examine(adapters, who)).map(({ code }) => code);

describe("the doctor", () => {
  test("says before a night is opened whether there is a network", async () => {
    expect(await codesOf([own], null)).toEqual(["no-network"]);
    expect(await codesOf([wifi, own], null)).toEqual(["mobile-data"]);
  });

  test("says that the chosen address is gone", async () => {
    expect(await codesOf([wifi, own], patient(1, { address: "192.168.7.7" }))).toEqual(["address-gone"]);
  });

  test("says that nothing answers", async () => {
    const server = await answering();
    expect(await codesOf([wifi, vpn], patient(1))).toEqual(["refused"]);
    expect(server).toBeGreaterThan(0);
  });

  test("tells a wrong adapter from a night that nobody has tried yet", async () => {
    const port = await answering();
    expect(await codesOf([wifi, vpn], patient(port))).toEqual([
      "wrong-adapter",
      "no-phone-yet",
      "mobile-data",
      "reachable",
    ]);
    expect(await codesOf([vpn], patient(port))).toEqual(["no-phone-yet", "mobile-data", "reachable"]);
  });

  test("thinks of a firewall and of a router that keeps guests apart where nobody has come for a while", async () => {
    const port = await answering();
    const long = patient(port, { openedAt: performance.now() - 120_000 });
    expect(await codesOf([vpn], long)).toEqual(["firewall-likely", "isolation-possible", "mobile-data", "reachable"]);
  });

  test("is content when somebody has come", async () => {
    const port = await answering();
    const findings = await examine([vpn], patient(port, { visitors: 3 }));
    expect(findings.map(({ code }) => code)).toEqual(["reachable", "phones-connected", "mobile-data"]);
    for (const { message } of findings) expect(message).toMatch(/\.$/);
  });
});
