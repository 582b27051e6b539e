import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { Actions } from "../../app/keyboard/registry.ts";
import { useActions } from "../../app/keyboard/use-actions.ts";
import css from "./Dialog.module.css";

type DialogProps = {
  readonly title: ReactNode;
  /** Keys that work while it is open; those of the screen below do not. Escape closes it in any case. */
  readonly actions?: Actions;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A question over the screen. It holds the focus and gives it back. */
export function Dialog({ title, actions = {}, onClose, children }: DialogProps) {
  useActions(actions, { modal: true });
  return (
    <ModalOverlay className={css.overlay ?? ""} isOpen onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className={css.modal ?? ""}>
        <AriaDialog className={css.dialog ?? ""} role="alertdialog">
          <Heading slot="title" className={`card ${css.title}`}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The answers to the question, the one that changes nothing last. */
export function DialogButtons({ children }: { readonly children: ReactNode }) {
  return <div className={css.buttons}>{children}</div>;
}
