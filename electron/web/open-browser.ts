import { spawn } from "node:child_process";

type Command = { readonly program: string; readonly args: readonly string[] };

/** The program that opens an address in the person's own browser. No shell: the address is an argument, never text to be parsed. */
export function openCommand(platform: NodeJS.Platform, url: string): Command {
  switch (platform) {
    case "win32":
      return { program: "rundll32.exe", args: ["url.dll,FileProtocolHandler", url] };
    case "darwin":
      return { program: "open", args: [url] };
    default:
      return { program: "xdg-open", args: [url] };
  }
}

/** Without a browser the printed address has to do: failing is not worth a word. */
export function openBrowser(url: string): void {
  const { program, args } = openCommand(process.platform, url);
  const child = spawn(program, args, { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
