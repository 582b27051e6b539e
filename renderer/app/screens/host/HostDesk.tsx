import { useEffect } from "react";
import type { OpenNight } from "../../../../electron/api/contract/nights.ts";
import { t } from "../../../messages/t.ts";
import { House } from "../../../ui/house/House.tsx";
import { Appeals } from "./Appeals.tsx";
import { DeskDialogs } from "./DeskDialogs.tsx";
import { closeDialog, lookAt, useDesk } from "./desk.ts";
import { CoverContext } from "./desk-context.ts";
import { HostBar } from "./HostBar.tsx";
import css from "./HostDesk.module.css";
import { HostTrouble } from "./HostTrouble.tsx";
import { Live } from "./Live.tsx";
import { ProofPanel } from "./ProofPanel.tsx";
import { RunSheet } from "./RunSheet.tsx";
import { StandingsPanel } from "./StandingsPanel.tsx";
import { useCover } from "./use-cover.ts";
import { useDeskActions } from "./use-desk-actions.ts";
import { useKeysBack } from "./use-keys-back.ts";
import { useTold } from "./use-told.ts";

/** The host's desk: the run sheet, what is live, and what to know beside it. */
export function HostDesk({ night }: { readonly night: OpenNight }) {
  const { view } = night;
  const cover = useCover();
  const looking = useDesk((desk) => desk.looking);
  useDeskActions(night);
  useTold(view);
  const desk = useKeysBack();
  useEffect(
    () => () => {
      closeDialog();
      lookAt(null);
    },
    [],
  );
  return (
    <CoverContext value={cover}>
      <House bar={<HostBar night={night} />} className={css.room}>
        <HostTrouble night={night} />
        <div ref={desk} className={css.desk}>
          <RunSheet view={view} />
          <Live night={night} />
          <aside className={css.side} aria-label={t("host.side")}>
            <ProofPanel view={view} looking={looking} />
            <Appeals view={view} />
            <StandingsPanel view={view} />
          </aside>
        </div>
      </House>
      <DeskDialogs view={view} />
    </CoverContext>
  );
}
