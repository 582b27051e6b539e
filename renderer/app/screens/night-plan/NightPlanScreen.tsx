import { useEffect } from "react";
import { t } from "../../../messages/t.ts";
import { RoomHead } from "../../../ui/room/RoomHead.tsx";
import { WorkRoom } from "../../../ui/room/WorkRoom.tsx";
import { Waiting } from "../../../ui/waiting/Waiting.tsx";
import { PlanPage } from "./PlanPage.tsx";
import { keepNow, loadPlan, usePlanning } from "./plan-store.ts";

/** One night as it is planned. What is changed keeps itself. */
export default function NightPlanScreen({ planId }: { readonly planId: string }) {
  const stored = usePlanning((planning) => planning.stored);
  useEffect(() => {
    void loadPlan(planId);
    return () => void keepNow();
  }, [planId]);
  return (
    <WorkRoom>
      {stored.status === "ready" && stored.value.plan.id === planId ? (
        <PlanPage stored={stored.value} />
      ) : (
        <>
          <RoomHead window={t("plan.window")} title={t("plan.window")} />
          <Waiting
            on={stored.status === "failed" ? stored : { status: "loading" }}
            again={() => void loadPlan(planId)}
          />
        </>
      )}
    </WorkRoom>
  );
}
