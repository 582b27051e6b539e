import type { Notice } from "../api/contract/data.ts";

export type Notices = {
  readonly all: () => readonly Notice[];
  /** True when it is new: the same trouble is told once, until it is over. */
  readonly add: (notice: Notice) => boolean;
  /** True when it stood there. */
  readonly takeBack: (notice: Notice) => boolean;
};

export function createNotices(): Notices {
  const notices: Notice[] = [];
  const placeOf = (notice: Notice) =>
    notices.findIndex(({ code, path }) => code === notice.code && path === notice.path);
  return {
    all: () => notices,
    add: (notice) => {
      if (placeOf(notice) !== -1) return false;
      notices.push(notice);
      return true;
    },
    takeBack: (notice) => {
      const place = placeOf(notice);
      if (place !== -1) notices.splice(place, 1);
      return place !== -1;
    },
  };
}
