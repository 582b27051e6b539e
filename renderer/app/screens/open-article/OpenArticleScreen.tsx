import { useEffect } from "react";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { TextButton } from "../../../ui/button/TextButton.tsx";
import { Columns } from "../../../ui/room/Columns.tsx";
import { RoomHead } from "../../../ui/room/RoomHead.tsx";
import { WorkRoom } from "../../../ui/room/WorkRoom.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import { go } from "../../store/view.ts";
import { DropScreen } from "./DropScreen.tsx";
import css from "./OpenArticleScreen.module.css";
import { chooseArticle, useOpening } from "./opening.ts";
import { PasteBox } from "./PasteBox.tsx";
import { remarkText } from "./remark-text.ts";
import { useDragging } from "./use-dragging.ts";
import { Works } from "./Works.tsx";

/** An article goes in on the left, as a file or as text; on the right stands what becomes of it. */
export default function OpenArticleScreen() {
  const dragging = useDragging();
  const remark = useOpening((opening) => opening.remark);
  const bring = () => go({ name: "import" });
  useActions({ "choose-file": () => void chooseArticle(), "import-questions": bring });
  useEffect(() => () => useOpening.setState({ remark: null }), []);
  return (
    <WorkRoom>
      <RoomHead window={t("open-article.title")} title={<Say id="open-article.title" />} />
      <Columns shares="1.15 1" className={css.two} data-dragging={dragging}>
        <div className={css.in}>
          <DropScreen dragging={dragging} />
          {remark !== null && <p className={css.remark}>{remarkText(remark)}</p>}
          <PasteBox />
          <p className="soft">
            <Say id="open-article.import" />{" "}
            <TextButton hint="import-questions" onPress={bring}>
              <Say id="open-article.import.go" />
            </TextButton>
          </p>
        </div>
        <Works />
      </Columns>
    </WorkRoom>
  );
}
