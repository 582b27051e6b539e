import { type Child, h } from "../dom.ts";

type ButtonProps = {
  /** The one next step of the screen is lit; what is seldom wanted is quiet. */
  readonly look?: "lamp" | "plain" | "quiet";
  readonly onPress: () => void;
  readonly isBusy?: boolean;
  readonly key?: string;
};

export function button(
  { look = "plain", onPress, isBusy = false, key }: ButtonProps,
  ...content: Child[]
): HTMLElement {
  const props = { type: "button", onclick: onPress, "aria-disabled": isBusy ? "true" : null, "data-key": key };
  return h(look === "plain" ? "button.button" : `button.button.${look}`, props, ...content);
}
