import { LINKED_HOSTS } from "../../../electron/api/contract/links.ts";

/** The address as it may stand in a link; null for hosts that the shell would not open, and for what is no https. */
export function allowedLink(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, port, username, password, href } = new URL(url);
  if (protocol !== "https:" || port !== "" || username !== "" || password !== "") return null;
  return LINKED_HOSTS.has(hostname) ? href : null;
}
