/**
 * A socket that is not wanted any more before it has opened: it opens, and is closed then. Closed at once, a browser
 * calls that a fault in its console, and nothing was at fault.
 */
export class PatientSocket extends WebSocket {
  override close(code?: number, reason?: string): void {
    if (this.readyState !== WebSocket.CONNECTING) return super.close(code, reason);
    this.addEventListener('open', () => super.close(code, reason), { once: true });
  }
}
