import type { Bridge } from "../../../electron/api/contract/bridge.ts";

/** Whether the other side can be reached. Inside the desktop shell it always can. */
export type Connection = "connecting" | "open" | "lost";

/** The bridge as the interface holds it: with the state of its connection. */
export type Client = Bridge & {
  readonly connection: {
    readonly get: () => Connection;
    /** Returns the function that ends the subscription. */
    readonly subscribe: (listener: () => void) => () => void;
  };
};
