import type { EventPayload } from "../../electron/api/contract/events.ts";
import { unreachable } from "../../questions/result.ts";
import { toggleSound } from "../ui/house/SoundTool.tsx";
import { go } from "./store/view.ts";

type Command = EventPayload<"menu.command">["command"];

/** Carries out a command of the desktop's menu. */
export function obeyMenu(command: Command): void {
  switch (command) {
    case "play":
      go({ name: "home" });
      break;
    case "new-game":
    case "open-article":
    case "import":
    case "nights":
    case "practice":
    case "library":
    case "history":
    case "statistics":
    case "settings":
    case "about":
      go({ name: command });
      break;
    case "mute":
      toggleSound();
      break;
    default:
      unreachable(command);
  }
}
