/**
 * Whether there are words that would be lost with this page. Whatever guards words answers the question
 * that a browser asks before it closes a page; here the page itself asks it.
 */
export function isAnythingUnsaved(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}
