import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { Dialog, DialogButtons } from "../../../ui/dialog/Dialog.tsx";

type LeaveDialogProps = {
  readonly answered: number;
  readonly onStay: () => void;
  readonly onLeave: () => void;
};

export default function LeaveDialog({ answered, onStay, onLeave }: LeaveDialogProps) {
  return (
    <Dialog title={<Say id="game.leave.title" />} onClose={onStay}>
      <p className="soft">
        <Say id="game.leave.about" values={{ answered }} />
      </p>
      <DialogButtons>
        <Button onPress={onLeave}>
          <Say id="game.leave.go" />
        </Button>
        <Button look="lamp" hint="leave" first onPress={onStay}>
          <Say id="game.leave.stay" />
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
