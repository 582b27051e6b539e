import { z } from "zod";
import { tokenSchema } from "../../../game/night/messages.ts";

/** Where the phone keeps the token of its seat: on the device, or, where that is blocked, at least in the name of its tab. */

const KEY = "marquee-seat";
/** "marquee-seat:0123…": how the tab's name looks when it holds a token. */
const IN_NAME = `${KEY}:`;

const keptSchema = z.object({ token: tokenSchema });

function fromDevice(): string | null {
  try {
    const kept = keptSchema.safeParse(JSON.parse(localStorage.getItem(KEY) ?? "null"));
    return kept.success ? kept.data.token : null;
  } catch {
    return null; // blocked, or not ours
  }
}

function fromTab(): string | null {
  const token = window.name.startsWith(IN_NAME) ? window.name.slice(IN_NAME.length) : "";
  return tokenSchema.safeParse(token).success ? token : null;
}

export function readToken(): string | null {
  return fromDevice() ?? fromTab();
}

export function keepToken(token: string | null): void {
  try {
    if (token === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify({ token }));
    window.name = "";
  } catch {
    window.name = token === null ? "" : IN_NAME + token;
  }
}
