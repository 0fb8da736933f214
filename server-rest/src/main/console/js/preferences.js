/** What this device remembers: theme, language, blurred amounts, single-key shortcuts. Never anything personal. */

const PREFIX = 'onekaday.';

export const preferences = {
  get theme() {
    return read('theme') ?? 'auto';
  },
  set theme(value) {
    write('theme', value);
    applyTheme();
  },
  get language() {
    return read('language');
  },
  set language(value) {
    write('language', value);
    appearance.dispatchEvent(new Event('language'));
  },
  get blurred() {
    return read('blurred') === 'true';
  },
  set blurred(value) {
    write('blurred', String(value));
    document.documentElement.toggleAttribute('data-blurred', value);
    announce();
  },
  /** Spares visitors a request that can only be refused. The cookie itself cannot be seen from here. */
  get mayBeSignedIn() {
    return read('session') !== null || !storable();
  },
  set mayBeSignedIn(value) {
    write('session', value ? 'yes' : null);
  },
  /** The id of the announcement that was read last. */
  get dismissed() {
    return read('dismissed');
  },
  set dismissed(value) {
    write('dismissed', value);
  },
  get shortcuts() {
    return read('shortcuts') !== 'false';
  },
  set shortcuts(value) {
    write('shortcuts', String(value));
  },
};

/** Fires `change` when something that is drawn (theme, blur) has changed, and `language`. */
export const appearance = new EventTarget();

const darkScheme = matchMedia('(prefers-color-scheme: dark)');
darkScheme.addEventListener('change', applyTheme);

function applyTheme() {
  const dark = preferences.theme === 'dark' || (preferences.theme === 'auto' && darkScheme.matches);
  document.documentElement.dataset.bsTheme = dark ? 'dark' : 'light';
  announce();
}

function announce() {
  appearance.dispatchEvent(new Event('change'));
}

function read(name) {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null; // storage may be switched off
  }
}

function write(name, value) {
  try {
    if (value === null) {
      localStorage.removeItem(PREFIX + name);
    } else {
      localStorage.setItem(PREFIX + name, value);
    }
  } catch {
    // the choice then lasts for this page only
  }
}

function storable() {
  try {
    return Boolean(localStorage);
  } catch {
    return false;
  }
}
