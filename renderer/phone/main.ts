import { z } from "zod";
import "../ui/theme/tokens.css";
import "../ui/theme/base.css";
import "../ui/theme/seats.css";
import "./style/frame.css";
import "./style/controls.css";
import "./style/door.css";
import "./style/question.css";
import "./style/plates.css";
import "./style/question-low.css";
import "./style/answering.css";
import "./style/verdict.css";
import "./style/lists.css";
import { startPhone } from "./start.ts";

// Without it zod tries out whether it may compile code, which the page's policy refuses aloud.
z.config({ jitless: true });
startPhone();

// Words first, letters after: the page is readable in any font, and a phone on a slow Wi-Fi should not wait for ours.
requestAnimationFrame(() => setTimeout(() => void import("./style/fonts.css")));
