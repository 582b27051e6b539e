import { create } from "zustand";
import type { Game } from "./model.ts";

export const useGame = create<{ readonly game: Game | null }>(() => ({ game: null }));
