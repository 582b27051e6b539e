import { useState } from "react";
import type { PrintData } from "../../../../electron/api/contract/nights.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { NoticeBanner } from "../../../ui/notices/NoticeBanner.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";
import { Waiting } from "../../../ui/waiting/Waiting.tsx";
import { bridge, inDesktop } from "../../bridge/client.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { noteFailure } from "../../store/notices.ts";
import { useCall } from "../../store/use-call.ts";
import { back } from "../../store/view.ts";
import { fileName } from "../night-results/file-name.ts";
import { AnswerSheet } from "./AnswerSheet.tsx";
import { KeySheet } from "./KeySheet.tsx";
import css from "./NightPrint.module.css";
import { QuestionSheet } from "./QuestionSheet.tsx";

const SHEETS = ["questions", "answers", "key"] as const;
type Sheet = (typeof SHEETS)[number];

/** The night on paper: what is chosen is what the printer, or a PDF, gets. */
export default function NightPrintScreen({ planId }: { readonly planId: string }) {
  const { answer, again } = useCall("nights.print", { id: planId });
  const [sheets, setSheets] = useState<readonly Sheet[]>(SHEETS);
  const print = answer.status === "ready" && sheets.length > 0 ? () => window.print() : undefined;
  const save =
    inDesktop() && answer.status === "ready" && print !== undefined
      ? () => void savePdf(answer.value.title)
      : undefined;
  useActions({ leave: back, "go-on": print, "save-pdf": save });
  const turn = (sheet: Sheet) =>
    setSheets(
      sheets.includes(sheet)
        ? sheets.filter((each) => each !== sheet)
        : SHEETS.filter((each) => each === sheet || sheets.includes(each)),
    );
  return (
    <div className={css.page}>
      <header className={css.bar}>
        <ScreenTitle window={t("print.title")} className={`card ${css.heading}`}>
          <Say id="print.title" />
        </ScreenTitle>
        <fieldset className={css.choices}>
          <legend className="unseen">
            <Say id="print.what" />
          </legend>
          {SHEETS.map((sheet) => (
            <label key={sheet}>
              <input type="checkbox" checked={sheets.includes(sheet)} onChange={() => turn(sheet)} />
              <Say id={`print.${sheet}`} />
            </label>
          ))}
        </fieldset>
        <div className={css.acts}>
          <Button hint="leave" onPress={back}>
            <Say id="nav.back" />
          </Button>
          {save !== undefined && (
            <Button hint="save-pdf" onPress={save}>
              <Say id="print.save" />
            </Button>
          )}
          <Button look="lamp" hint="go-on" disabled={print === undefined} {...(print && { onPress: print })}>
            <Say id={inDesktop() ? "print.print.desktop" : "print.print"} />
          </Button>
        </div>
      </header>
      <div className={css.notices}>
        <NoticeBanner />
      </div>
      <main className={css.main}>
        {answer.status === "ready" ? (
          <Sheets night={answer.value} sheets={sheets} />
        ) : (
          <Waiting on={answer} again={again} />
        )}
      </main>
    </div>
  );
}

function Sheets({ night, sheets }: { readonly night: PrintData; readonly sheets: readonly Sheet[] }) {
  return (
    <div className={css.paper}>
      {sheets.includes("questions") && <QuestionSheet night={night} />}
      {sheets.includes("answers") && <AnswerSheet night={night} />}
      {sheets.includes("key") && <KeySheet night={night} />}
    </div>
  );
}

async function savePdf(title: string): Promise<void> {
  const result = await bridge().call("files.save-pdf", { name: fileName(title, t("print.title"), "pdf") });
  if (!result.ok) noteFailure(result);
}
