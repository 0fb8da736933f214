/** Tells the screen that is open that income was logged from elsewhere (the dialog, an undo). */
class MoneyEvents extends EventTarget {
  announce(income) {
    this.dispatchEvent(new CustomEvent('logged', { detail: income }));
  }

  /** @param {AbortSignal} signal ends listening when the screen is left */
  listen(signal, heard) {
    this.addEventListener('logged', (event) => heard(event.detail), { signal });
  }
}

export const moneyEvents = new MoneyEvents();
