import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type Props = Readonly<{ label: string; sheet?: boolean; close(): void; children: ComponentChildren }>;

/** A native modal dialog, open as long as it is rendered. Escape and a press on the ground behind close it; the browser gives the focus back. */
export function Dialog({ label, sheet, close, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const box = dialog.current;
    const before = document.activeElement;
    box?.showModal();
    return () => {
      box?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const behind = (event: MouseEvent) => {
    if (event.target === dialog.current) close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way out, the browser sees to it
    <dialog ref={dialog} class={sheet ? 'dlg-box sheet' : 'dlg-box'} aria-label={label} onCancel={close} onClick={behind}>
      <div class="inner">{children}</div>
    </dialog>
  );
}
