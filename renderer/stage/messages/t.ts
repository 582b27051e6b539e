import { translator } from "../../messages/translator.ts";
import { en } from "./en.ts";

export const t = translator(en, "en-GB");
