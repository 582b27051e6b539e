import type { NetworkInterfaceInfo } from "node:os";
import type { Adapter } from "../../api/contract/nights.ts";

/** As `os.networkInterfaces()` gives them. */
export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

type Kind = Adapter["kind"];

/** The order of the list: what a phone in the room can most probably reach comes first. */
const RANK: Readonly<Record<Kind, number>> = {
  wifi: 0,
  ethernet: 1,
  other: 2,
  virtual: 3,
  vpn: 4,
  "link-local": 5,
  loopback: 6,
};

/** "tun0", "utun4", "wg0", "NordLynx", "Tailscale" */
const VPN = /^(?:tun|tap|utun|wg|ppp|ipsec|zt|gpd)\d*|vpn|wireguard|tailscale|zerotier|nordlynx/i;
/** "docker0", "br-1f2e", "veth12", "vmnet8", "vEthernet (WSL)", "VirtualBox Host-Only Network" */
const VIRTUAL = /^(?:docker|br-|veth|virbr|vmnet|vbox|lxc|podman|cni)|vethernet|virtual|hyper-v|vmware|wsl/i;
/** "wlan0", "wlp3s0", "Wi-Fi 2", "WLAN" */
const WIFI = /^wl|wi-?fi/i;
/** "eth0", "enp0s31f6", "en0", "Ethernet 2" */
const ETHERNET = /^(?:eth|en|em)/i;

/** Every address by which this machine can be reached, the likely one first; names and addresses settle the rest. */
export function listAdapters(interfaces: Interfaces): Adapter[] {
  const found = Object.entries(interfaces).flatMap(([name, infos]) => (infos ?? []).flatMap((info) => one(name, info)));
  return found.sort(
    (a, b) =>
      Number(b.likely) - Number(a.likely) ||
      RANK[a.kind] - RANK[b.kind] ||
      compare(a.name, b.name) ||
      compare(a.address, b.address),
  );
}

/** A short address that can be typed: version 4 alone. */
function one(name: string, { family, address, internal }: NetworkInterfaceInfo): Adapter[] {
  if (family !== "IPv4") return [];
  const kind = kindOf(name, address, internal);
  const likely = isPrivate(address) && (kind === "wifi" || kind === "ethernet" || kind === "other");
  return [{ name, address, kind, likely }];
}

function kindOf(name: string, address: string, internal: boolean): Kind {
  if (internal) return "loopback";
  if (address.startsWith("169.254.")) return "link-local";
  if (VPN.test(name) || isCarrierGrade(address)) return "vpn";
  if (VIRTUAL.test(name)) return "virtual";
  if (WIFI.test(name)) return "wifi";
  return ETHERNET.test(name) ? "ethernet" : "other";
}

/** RFC 1918: what a router at home or in a hall hands out. */
function isPrivate(address: string): boolean {
  return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(address);
}

/** RFC 6598, 100.64.0.0/10: meshes of virtual networks use it on a laptop. */
function isCarrierGrade(address: string): boolean {
  return /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(address);
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
