import type { Notice } from "../api/contract/data.ts";

export type Notices = {
  readonly all: () => readonly Notice[];
  /** True when it is new: the same trouble is told once a run. */
  readonly add: (notice: Notice) => boolean;
};

export function createNotices(): Notices {
  const notices: Notice[] = [];
  return {
    all: () => notices,
    add: (notice) => {
      if (notices.some(({ code, path }) => code === notice.code && path === notice.path)) return false;
      notices.push(notice);
      return true;
    },
  };
}
