/**
 * Text of a QR code that joins a Wi-Fi: "WIFI:T:WPA;S:Film club;P:pop\;corn;;". The backslash stands before what
 * would end a field. An empty password is an open network.
 */
export function wifiCode({ name, password }: { readonly name: string; readonly password: string }): string {
  const field = (text: string) => text.replace(/[\\;,":]/g, "\\$&");
  if (password === "") return `WIFI:T:nopass;S:${field(name)};;`;
  return `WIFI:T:WPA;S:${field(name)};P:${field(password)};;`;
}
