import { useAnnouncements } from "../../app/store/announcements.ts";
import css from "./LiveRegions.module.css";

/** What is said but not shown. Two regions that never leave the page. */
export function LiveRegions() {
  const { polite, assertive } = useAnnouncements();
  return (
    <div className={`unseen ${css.regions}`}>
      <div role="status" aria-live="polite">
        <p key={polite.turn}>{polite.text}</p>
      </div>
      <div role="alert" aria-live="assertive">
        <p key={assertive.turn}>{assertive.text}</p>
      </div>
    </div>
  );
}
