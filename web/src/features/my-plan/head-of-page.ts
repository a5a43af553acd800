/** Where reading goes on when what had the focus stands elsewhere now, or nowhere any more. */
export function headOfPage(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main h1');
}
