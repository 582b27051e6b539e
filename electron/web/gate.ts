import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/**
 * Who may talk to the local server. The link that is printed carries a token that works once; whoever brings it gets
 * a cookie. The cookie follows from a secret that stays in the data folder, so a page goes on after a restart.
 */

export type GateRequest = {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** Value of the Cookie header. */
  readonly cookie: string | undefined;
};

export type Refusal = "host" | "origin" | "no-session";

export type Gate = {
  /** The origin that pages of this server have: "http://127.0.0.1:41234". */
  readonly origin: string;
  /** The token of the printed link. */
  readonly token: string;
  /** Spends the token: the Set-Cookie value for whoever brought the right one first, null for everybody else. */
  readonly redeem: (token: string) => string | null;
  /** For pages and their files: null when the request may pass. */
  readonly judgePage: (request: GateRequest) => Refusal | null;
  /** For the socket, where the browser always says which page asks. */
  readonly judgeSocket: (request: GateRequest) => Refusal | null;
  /** Name and address of the server itself: what everybody must have right, with a session or without. */
  readonly judgeAddress: (request: GateRequest) => Refusal | null;
};

export function createGate(port: number, secret: string): Gate {
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  // Cookies do not keep ports apart; the name does.
  const cookieName = `marquee-${port}`;
  const cookieValue = createHmac("sha256", secret).update("marquee session").digest("base64url");
  const token = randomBytes(24).toString("base64url");
  let spent = false;

  const judgeAddress: Gate["judgeAddress"] = (request) => {
    // A name that an attacker's DNS points at 127.0.0.1 arrives here as the Host.
    if (request.host !== host) return "host";
    return request.origin === undefined || request.origin === origin ? null : "origin";
  };
  const judgePage: Gate["judgePage"] = (request) => {
    const refusal = judgeAddress(request);
    if (refusal !== null) return refusal;
    return cookiesNamed(request.cookie, cookieName).some((value) => equal(value, cookieValue)) ? null : "no-session";
  };

  return {
    origin,
    token,
    redeem: (offered) => {
      if (spent || !equal(offered, token)) return null;
      spent = true;
      return `${cookieName}=${cookieValue}; Path=/; HttpOnly; SameSite=Strict`;
    },
    judgeAddress,
    judgePage,
    judgeSocket: (request) => (request.origin === undefined ? "origin" : judgePage(request)),
  };
}

/** Compares without telling by the time it takes how much was right. */
function equal(offered: string, expected: string): boolean {
  const digest = (text: string) => createHmac("sha256", "compare").update(text).digest();
  return timingSafeEqual(digest(offered), digest(expected));
}

/** "a=1; marquee-41234=xyz" */
function cookiesNamed(header: string | undefined, name: string): string[] {
  return (header ?? "")
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}
