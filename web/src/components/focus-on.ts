/** Goes on reading at something that is no control, because the control that had the focus is gone. */
export function focusOn(element: HTMLElement | null): void {
  if (element === null) return;
  element.tabIndex = -1;
  element.focus();
}
