import { t } from "../../../messages/t.ts";
import { bridge } from "../../bridge/client.ts";
import { announce } from "../../store/announcements.ts";
import { noteFailure } from "../../store/notices.ts";

/** Takes the newest deed of practice back. */
export async function takeBack(again: () => void): Promise<void> {
  const result = await bridge().call("practice.undo", {});
  if (result.ok) announce(t("practice.undone", { what: result.value.what }));
  else noteFailure(result);
  again();
}
