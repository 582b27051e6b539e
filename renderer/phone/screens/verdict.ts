import type { PhoneScreen } from "../../../game/night/messages.ts";
import { type Child, h } from "../dom.ts";
import { t } from "../messages/t.ts";
import { givenLines, givenText, rightLines } from "../parts/answers.ts";
import { button } from "../parts/button.ts";
import { signed } from "../parts/figures.ts";
import { type IconName, icon } from "../parts/icon.ts";
import { prompt, proof } from "../parts/text.ts";
import type { Tools } from "../tools.ts";
import { appeal } from "./appeal.ts";
import { title } from "./title.ts";

type Verdict = Extract<PhoneScreen, { screen: "verdict" }>;

/** Light for what was right, velvet for what was wrong, neither for what was not said or does not count. */
const LOOKS = {
  right: "section.win.screen",
  wrong: "section.win.lost",
  none: "section.win.flat",
  void: "section.win.flat",
} as const;
const SIGNS = { right: "check", wrong: "cross", none: "dash", void: "dash" } as const satisfies Record<
  string,
  IconName
>;

/** The phone lights up: right or not, what it is worth, and the sentence that says so. */
export function verdict(now: Verdict, tools: Tools): HTMLElement[] {
  const { question, answer } = now;
  if (tools.state.appealing === question.ask) return appeal(question.ask, prompt(question), tools);
  const { round, number, of } = question;
  return [
    h("p.label.figure.where", {}, t("question.where", { round, number, of })),
    card(now),
    h("div.mid", {}, figures(now), h("p.card.soft.asked", {}, ...prompt(question)), proof(answer.proof)),
    h(
      "footer.foot",
      {},
      now.mayAppeal &&
        button(
          { onPress: () => tools.tell({ type: "write-appeal", ask: question.ask }) },
          icon("flag"),
          t("appeal.offer"),
        ),
      h("p.small", {}, t("verdict.next")),
    ),
  ];
}

function card({ verdict: { outcome, points }, answer, question, own }: Verdict): HTMLElement {
  const { given } = own;
  const lines = outcome === "right" && given !== null ? [...givenLines(question, given), ...spelling()] : rightOnes();
  function rightOnes(): Child[] {
    const shown = outcome === "void" ? [] : rightLines(question, answer);
    const right = shown.length === 0 ? [] : [h("p.label", {}, t("verdict.right-was", { count: shown.length }))];
    const yours = given === null ? [] : [h("p.label.said", {}, `${t("verdict.yours")}: `, givenText(question, given))];
    return [...right, ...shown, ...yours];
  }
  /** Who wrote it as it was accepted sees how it is written, and how exact a number was. */
  function spelling(): Child[] {
    const { written } = answer;
    if (written === null || given === null || givenText(question, given) === written.text) return [];
    return [h("p.label", {}, t("verdict.right-was", { count: 1 })), h("p.label.said", {}, written.text)];
  }
  return h(
    LOOKS[outcome],
    {},
    title("word.card", icon(SIGNS[outcome]), t(`verdict.${outcome}`)),
    outcome === "void"
      ? h("p.soft", {}, t("verdict.void.about"))
      : h(isLong(signed(points)) ? "p.pts.long.sign" : "p.pts.sign", {}, signed(points)),
    ...lines,
  );
}

/** "+1,250" is set smaller than "+140": it stands on the card from edge to edge otherwise. */
const isLong = (shown: string) => shown.length > 4;

function figures({ place, points, verdict: { inARow } }: Verdict): HTMLElement {
  const all = [
    [t("verdict.place"), t("verdict.place.value", { place })],
    [t("verdict.total"), t("standings.points", { points })],
    [t("verdict.in-a-row"), String(inARow)],
  ] as const;
  return h(
    "dl.now.figure",
    {},
    all.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd.sign", {}, value))),
  );
}
