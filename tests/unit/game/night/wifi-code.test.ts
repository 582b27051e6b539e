import { expect, test } from "vitest";
import { wifiCode } from "../../../../game/night/wifi-code.ts";

test.each([
  [{ name: "Film club", password: "popcorn" }, "WIFI:T:WPA;S:Film club;P:popcorn;;"],
  [{ name: "Film club", password: "" }, "WIFI:T:nopass;S:Film club;;"],
  [{ name: 'a;b,c:d"e\\f', password: ";P:x;;" }, 'WIFI:T:WPA;S:a\\;b\\,c\\:d\\"e\\\\f;P:\\;P\\:x\\;\\;;;'],
])("%j becomes %s", (wifi, text) => {
  expect(wifiCode(wifi)).toBe(text);
});
