import { Component, type ReactNode } from "react";
import { Broken } from "./screens/Broken.tsx";

type Props = { readonly children: ReactNode };

/** Where a bug ends: the page says so and offers a new start. What was played is in the store. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override readonly state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}
