import { createContext, useContext } from "react";

type Cover = {
  readonly covered: boolean;
  /** It would be covered, but the key is held. */
  readonly lifted: boolean;
  readonly peek: (on: boolean) => void;
};

/** Whether the desk shows what the room must not see. */
export const CoverContext = createContext<Cover>({ covered: true, lifted: false, peek: () => undefined });

export function useCovered(): Cover {
  return useContext(CoverContext);
}
