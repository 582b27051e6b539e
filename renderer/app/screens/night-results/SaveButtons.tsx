import Download from "lucide-react/icons/download";
import type { NightResultsData } from "../../../../electron/api/contract/nights.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { saveFile } from "../../files/save-file.ts";
import { fileName } from "./file-name.ts";
import css from "./NightResults.module.css";

const LINE = { className: "icon", strokeWidth: 1.75, "aria-hidden": true } as const;

/** Standings and every answer, for a spreadsheet or a program. */
export function SaveButtons({ results }: { readonly results: NightResultsData }) {
  const { title, csv, standings, answers } = results;
  const json = () =>
    JSON.stringify({ title, club: results.club, openedAt: results.openedAt, standings, answers }, null, 2);
  return (
    <div className={css.save}>
      <Button
        icon={<Download {...LINE} />}
        onPress={() => saveFile(fileName(title, "standings", "csv"), "text/csv", csv.standings)}
      >
        <Say id="results.save.standings" />
      </Button>
      <Button
        icon={<Download {...LINE} />}
        onPress={() => saveFile(fileName(title, "answers", "csv"), "text/csv", csv.answers)}
      >
        <Say id="results.save.answers" />
      </Button>
      <Button
        icon={<Download {...LINE} />}
        onPress={() => saveFile(fileName(title, "results", "json"), "application/json", json())}
      >
        <Say id="results.save.json" />
      </Button>
    </div>
  );
}
