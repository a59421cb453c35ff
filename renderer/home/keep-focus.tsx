import { Component, createRef, type ReactNode } from 'react';

type KeepFocusProps = {
  readonly className: string;
  /** Ids of the elements that say what holds now; the first one that is there takes the focus over. */
  readonly fallbackIds: readonly string[];
  readonly children: ReactNode;
};

/**
 * A button that was pressed may be gone a moment later ("Start" becomes "Finish"), and the focus with it: the next Tab
 * would begin at the top of the page. Here the words that tell the new state take it over. A class, because no hook
 * looks at the page between the drawing and the change.
 */
export class KeepFocus extends Component<KeepFocusProps> {
  private readonly box = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate(): boolean {
    return this.box.current?.contains(document.activeElement) === true;
  }

  override componentDidUpdate(_props: KeepFocusProps, _state: unknown, hadFocus: boolean): void {
    if (!hadFocus || document.activeElement !== document.body) return;
    for (const id of this.props.fallbackIds) {
      const element = document.getElementById(id);
      if (element !== null) return element.focus();
    }
  }

  override render(): ReactNode {
    return (
      <div ref={this.box} className={this.props.className}>
        {this.props.children}
      </div>
    );
  }
}
