import { create } from "zustand";

/** Whether the article stands beside the question, from one question to the next. */
export const useArticleShown = create<{ readonly shown: boolean }>(() => ({ shown: false }));
