import { describe, expect, test } from "vitest";
import { createGate, type GateRequest } from "../../../../electron/web/gate.ts";

const PORT = 41234;
const HERE = { host: `127.0.0.1:${PORT}`, origin: undefined, cookie: undefined };
const SECRET = "a secret of thirty-two letters...";

function entered() {
  const gate = createGate(PORT, SECRET);
  const cookie = gate.redeem(gate.token)?.split(";")[0] ?? "";
  return { gate, cookie, session: { ...HERE, cookie } };
}

describe("the token of the link", () => {
  test("brings a cookie that scripts cannot read and other sites cannot use", () => {
    const gate = createGate(PORT, SECRET);
    const cookie = gate.redeem(gate.token);
    expect(cookie).toMatch(/^marquee-41234=[\w-]{43}; /);
    for (const attribute of ["HttpOnly", "SameSite=Strict", "Path=/"]) expect(cookie?.split("; ")).toContain(attribute);
  });

  test("works once: whoever finds it later in a history or a log gets nothing", () => {
    const { gate } = entered();
    expect(gate.redeem(gate.token)).toBeNull();
  });

  test("that is wrong gets nothing, and does not spend the right one", () => {
    const gate = createGate(PORT, SECRET);
    for (const guess of ["", " ", gate.token.slice(1), `${gate.token}x`, gate.token.toLowerCase()]) {
      expect(gate.redeem(guess)).toBeNull();
    }
    expect(gate.redeem(gate.token)).not.toBeNull();
  });

  test("is another one each time, and long enough not to be guessed", () => {
    const [one, two] = [createGate(PORT, SECRET), createGate(PORT, SECRET)];
    expect(one.token).not.toBe(two.token);
    expect(one.token).toMatch(/^[\w-]{32}$/);
  });
});

describe("a page", () => {
  test("with the cookie may come in, also when the server has been started again", () => {
    const { session } = entered();
    expect(createGate(PORT, SECRET).judgePage(session)).toBeNull();
  });

  test("with the cookie among others may come in", () => {
    const { gate, cookie } = entered();
    expect(gate.judgePage({ ...HERE, cookie: `a=1; ${cookie}; b=2` })).toBeNull();
  });

  test.each([
    ["no cookie", undefined],
    ["an empty one", "marquee-41234="],
    ["a guessed one", `marquee-41234=${"A".repeat(43)}`],
    ["the token for a cookie", "marquee-41234=token"],
    ["the right value under another name", "x-marquee-41234="],
  ])("with %s may not", (_what, cookie) => {
    expect(createGate(PORT, SECRET).judgePage({ ...HERE, cookie })).toBe("no-session");
  });

  test("with the cookie of another secret, or of another port's server, may not", () => {
    const { session, cookie } = entered();
    expect(createGate(PORT, "another secret, also long enough.").judgePage(session)).toBe("no-session");
    const other = createGate(PORT + 1, SECRET);
    expect(other.judgePage({ host: `127.0.0.1:${PORT + 1}`, origin: undefined, cookie })).toBe("no-session");
  });
});

describe("DNS rebinding", () => {
  test.each([
    undefined,
    "",
    "127.0.0.1",
    "127.0.0.1:80",
    "localhost:41234",
    "evil.example",
    "evil.example:41234",
    "127.0.0.1:41234.evil.example",
    "127.0.0.1.evil.example:41234",
    "127.0.0.1:41234, evil.example",
    "evil.example@127.0.0.1:41234",
    "[::1]:41234",
    "0.0.0.0:41234",
    "2130706433:41234",
    "127.1:41234",
  ])("by the Host %j is refused, with the right cookie too", (host) => {
    const { gate, session } = entered();
    expect(gate.judgePage({ ...session, host })).toBe("host");
    expect(gate.judgeSocket({ ...session, host, origin: gate.origin })).toBe("host");
  });
});

describe("a call from another site", () => {
  const strangers: (string | undefined)[] = [
    "",
    "null",
    "http://evil.example",
    "http://127.0.0.1",
    "http://127.0.0.1:41235",
    "https://127.0.0.1:41234",
    "http://localhost:41234",
    "http://127.0.0.1:41234.evil.example",
    "http://127.0.0.1:41234/",
    "file://",
    "app://marquee",
  ];

  test.each(strangers)("with the Origin %j is refused, with the right cookie too", (origin) => {
    const { gate, session } = entered();
    expect(gate.judgePage({ ...session, origin })).toBe("origin");
    expect(gate.judgeSocket({ ...session, origin })).toBe("origin");
  });

  test("to the socket without an Origin is refused: a browser always says", () => {
    const { gate, session } = entered();
    expect(gate.judgeSocket(session)).toBe("origin");
  });

  test("to the socket with the right Origin, but without the cookie, is refused", () => {
    const { gate } = entered();
    expect(gate.judgeSocket({ ...HERE, origin: gate.origin })).toBe("no-session");
  });
});

test("the interface's own page may open the socket", () => {
  const { gate, session } = entered();
  const request: GateRequest = { ...session, origin: gate.origin };
  expect(gate.judgeSocket(request)).toBeNull();
});
