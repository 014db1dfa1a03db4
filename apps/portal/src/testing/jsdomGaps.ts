/** What jsdom leaves out and the portal uses. Focus, Escape and scrolling are tested in a browser. */
export function fillJsdomGaps(): void {
  window.scrollTo = () => {};
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
}
