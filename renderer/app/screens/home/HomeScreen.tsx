import { useEffect, useState } from "react";
import { House } from "../../../ui/house/House.tsx";
import { MainBar } from "../../../ui/house/MainBar.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import { loadPacks, usePacks } from "../../store/packs.ts";
import { go } from "../../store/view.ts";
import { Foyer } from "./Foyer.tsx";
import { HomeEmpty, HomeFailed, HomeLoading } from "./HomeWaiting.tsx";
import { prepareGame } from "./prepare-game.ts";

export function HomeScreen() {
  const packs = usePacks((store) => store.packs);
  const tonight = packs.status === "ready" ? packs.value[0] : undefined;
  useActions({
    "new-game": () => go({ name: "new-game" }),
    "open-article": () => go({ name: "open-article" }),
    nights: () => go({ name: "nights" }),
    practise: () => go({ name: "practice" }),
    library: () => go({ name: "library" }),
    history: () => go({ name: "history" }),
    statistics: () => go({ name: "statistics" }),
    "about-pack": tonight === undefined ? undefined : () => go({ name: "pack", packId: tonight.id }),
  });
  useEffect(() => {
    void loadPacks();
    prepareGame();
  }, []);
  return (
    <House curtains bar={<MainBar />}>
      <HomeContent packs={packs} />
    </House>
  );
}

function HomeContent({ packs }: { readonly packs: ReturnType<typeof usePacks.getState>["packs"] }) {
  // Enter, pressed before anybody knows what it should do, is kept and acts as soon as that is known.
  const [early, setEarly] = useState(false);
  useEffect(() => {
    if (packs.status === "failed") setEarly(false);
  }, [packs.status]);
  if (packs.status === "loading") return <HomeLoading early={early} onEnter={() => setEarly(true)} />;
  if (packs.status === "failed") return <HomeFailed failure={packs.failure} />;
  const [tonight] = packs.value;
  return tonight === undefined ? (
    <HomeEmpty />
  ) : (
    <Foyer tonight={tonight} packs={packs.value} early={early} onEarly={setEarly} />
  );
}
