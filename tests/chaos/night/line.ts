import { WebSocket } from "ws";
import { type PhoneMessage, type ToPhone, toPhoneSchema } from "../../../game/night/messages.ts";

/** What a team says to a question: the place of an option. */
export type Said = { readonly ask: string; readonly place: number };

/** One connection of a phone's, from its opening to its end. */
export type Line = {
  readonly say: (message: PhoneMessage) => void;
  /** Numbers of answers begin anew with each connection. */
  readonly answer: (said: Said) => void;
  /** The last answer once more, byte for byte. */
  readonly again: () => void;
  /** Whether this was the last that was said on it. */
  readonly isLast: (said: Said) => boolean;
  /** Hears nothing any more, and says nothing but what is on its way. */
  readonly sleep: () => void;
  readonly wake: () => void;
  readonly drop: () => void;
};

export type LineOptions = {
  /** Host and port. */
  readonly address: string;
  readonly onOpen: (line: Line) => void;
  readonly onMessage: (message: ToPhone, line: Line) => void;
  /** The host has this answer on its disk. */
  readonly onStored: (said: Said, line: Line) => void;
  readonly onClose: (line: Line) => void;
};

export function openLine({ address, onOpen, onMessage, onStored, onClose }: LineOptions): Line {
  const socket = new WebSocket(`ws://${address}/ws`, { origin: `http://${address}` });
  const sent: Said[] = [];
  const say = (message: PhoneMessage) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  };
  const send = ({ ask, place }: Said, n: number) =>
    say({ type: "answer", n, ask, given: { kind: "choice", place }, tapped: Date.now() });
  const line: Line = {
    say,
    answer: (said) => send(said, sent.push(said)),
    again: () => {
      const last = sent.at(-1);
      if (last !== undefined) send(last, sent.length);
    },
    isLast: (said) => sent.at(-1) === said,
    sleep: () => socket.pause(),
    wake: () => socket.resume(),
    drop: () => socket.terminate(),
  };
  socket.on("open", () => onOpen(line));
  socket.on("message", (data) => {
    const message = toPhoneSchema.parse(JSON.parse(String(data)));
    const said = message.type === "ok" ? sent[message.n - 1] : undefined;
    if (said !== undefined) onStored(said, line);
    onMessage(message, line);
  });
  socket.on("error", () => {}); // the host was killed
  socket.on("close", () => onClose(line));
  return line;
}
