import type { NetworkInterfaceInfo } from "node:os";
import { describe, expect, test } from "vitest";
import { listAdapters } from "../../../../../electron/night/network/adapters.ts";
import { nextAdapter } from "../../../../../electron/night/network/watch.ts";

const at = (address: string, change: Partial<NetworkInterfaceInfo> = {}): NetworkInterfaceInfo =>
  ({ address, netmask: "", family: "IPv4", mac: "", internal: false, cidr: null, ...change }) as NetworkInterfaceInfo;

describe("the list of adapters", () => {
  test("has the room's Wi-Fi first, then its cable, and what phones cannot reach last", () => {
    const adapters = listAdapters({
      lo: [at("127.0.0.1", { internal: true })],
      docker0: [at("172.17.0.1")],
      tun0: [at("10.8.0.2")],
      eth0: [at("192.168.1.4"), at("fe80::1", { family: "IPv6" })],
      eth1: [at("169.254.3.4")],
      wlan0: [at("192.168.1.5")],
      "Local Area Connection* 2": [at("192.168.137.1")],
    });
    expect(adapters.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      "wlan0 wifi",
      "eth0 ethernet",
      "Local Area Connection* 2 other",
      "docker0 virtual",
      "tun0 vpn",
      "eth1 link-local",
      "lo loopback",
    ]);
    expect(adapters.map(({ likely }) => likely)).toEqual([true, true, true, false, false, false, false]);
  });

  test.each([
    ["Wi-Fi 2", "192.168.0.2", "wifi"],
    ["wlp3s0", "10.0.0.2", "wifi"],
    ["Ethernet", "172.20.0.2", "ethernet"],
    ["vEthernet (WSL)", "172.20.0.1", "virtual"],
    ["VirtualBox Host-Only Network", "192.168.56.1", "virtual"],
    ["br-1f2e3d", "172.18.0.1", "virtual"],
    ["utun4", "10.1.2.3", "vpn"],
    ["NordLynx", "10.5.0.2", "vpn"],
    ["tailscale0", "100.101.102.103", "vpn"],
    ["en0", "100.64.0.1", "vpn"],
    ["bridge100", "192.168.2.1", "other"],
  ])("knows %s at %s for %s", (name, address, kind) => {
    expect(listAdapters({ [name]: [at(address)] })).toMatchObject([{ kind }]);
  });

  test.each(["8.8.8.8", "172.32.0.1", "192.169.0.1", "11.0.0.1"])(
    "does not call %s likely: it is no private address",
    (address) => {
      expect(listAdapters({ wlan0: [at(address)] })).toMatchObject([{ likely: false }]);
    },
  );
});

describe("when the address is gone", () => {
  const wifi = { name: "wlan0", address: "192.168.1.9", kind: "wifi", likely: true } as const;
  const cable = { name: "eth0", address: "192.168.1.4", kind: "ethernet", likely: true } as const;
  const own = { name: "lo", address: "127.0.0.1", kind: "loopback", likely: false } as const;

  test("the same adapter's new one is next, else the likely one, and never this machine's own", () => {
    expect(nextAdapter([cable, wifi, own], "wlan0")).toBe(wifi);
    expect(nextAdapter([cable, wifi, own], "usb0")).toBe(cable);
    expect(nextAdapter([own], "lo")).toBeNull();
    expect(nextAdapter([], undefined)).toBeNull();
  });
});
