import { type MouseEvent, useEffect } from "react";
import type { OpenNight } from "../../../../electron/api/contract/nights.ts";
import { t } from "../../../messages/t.ts";
import { House } from "../../../ui/house/House.tsx";
import { Appeals } from "./Appeals.tsx";
import { closeDialog, lookAt, useDesk } from "./desk.ts";
import { CoverContext } from "./desk-context.ts";
import { DeskDialogs } from "./DeskDialogs.tsx";
import { HostBar } from "./HostBar.tsx";
import css from "./HostDesk.module.css";
import { HostTrouble } from "./HostTrouble.tsx";
import { Live } from "./Live.tsx";
import { ProofPanel } from "./ProofPanel.tsx";
import { RunSheet } from "./RunSheet.tsx";
import { StandingsPanel } from "./StandingsPanel.tsx";
import { useCover } from "./use-cover.ts";
import { useDeskActions } from "./use-desk-actions.ts";
import { useTold } from "./use-told.ts";

/** The host's desk: the run sheet, what is live, and what to know beside it. */
export function HostDesk({ night }: { readonly night: OpenNight }) {
  const { view } = night;
  const cover = useCover();
  const looking = useDesk((desk) => desk.looking);
  useDeskActions(night);
  useTold(view);
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
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only gives the keys back after a press with the mouse */}
        <div className={css.desk} onClick={giveKeysBack}>
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

/**
 * A button that was pressed with the mouse keeps Enter and Space for itself. On the desk these are for the night: the
 * focus goes back to the heading, so that Enter does not press "ten more seconds" again.
 */
function giveKeysBack(event: MouseEvent<HTMLDivElement>): void {
  if (event.detail === 0 || useDesk.getState().dialog !== null) return;
  const pressed = event.target instanceof Element ? event.target.closest("button") : null;
  if (pressed !== null) event.currentTarget.querySelector("h1")?.focus({ preventScroll: true });
}
