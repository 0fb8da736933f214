/** Puts the parts together: language, session, frame, screens, keys. */

import { sessionEvents, Unreachable } from './api.js';
import { forgetSources } from './catalogue.js';
import { dropAllDrafts } from './drafts.js';
import { language, loadLanguage, t } from './i18n.js';
import { live, startLive, stopLive } from './live.js';
import { appearance, preferences } from './preferences.js';
import { navigate, render, startRouter } from './router.js';
import { askToday, currentAccount, forget, loadAccount, signOut } from './session.js';
import { replace } from './dom.js';
import { openDialog } from './ui/dialog.js';
import { newIncomeForm } from './ui/income-form.js';
import { guestShell, openShortcuts, shell, toggleBlur } from './ui/shell.js';
import { describe, failureState } from './ui/state.js';
import { toast, undoLatest } from './ui/toast.js';
import { moneyEvents } from './money-events.js';

/** A screen that can't be had (no network, or a newer version was deployed) is one reload away. */
const screenOf = (name) => async () => {
  try {
    return (await import(`./screens/${name}.js`)).default;
  } catch (failure) {
    if (failure instanceof TypeError) {
      return { title: 'nav.today', render: () => failureState(new Unreachable(), () => location.reload()) };
    }
    throw failure;
  }
};

const ROUTES = {
  '/': { load: screenOf('today') },
  '/income': { load: screenOf('income') },
  '/import': { load: screenOf('import') },
  '/analytics': { load: screenOf('analytics') },
  '/goals': { load: screenOf('goals') },
  '/insights': { load: screenOf('insights') },
  '/calendar': { load: screenOf('calendar') },
  '/inbox': { load: screenOf('inbox') },
  '/settings': { load: screenOf('settings') },
  '/admin': { load: screenOf('admin'), role: 'admin' },
  '/sign-in': { load: screenOf('sign-in'), guest: true },
  '/sign-up': { load: screenOf('sign-up'), guest: true },
  '/forgot-password': { load: screenOf('forgot-password'), guest: true },
  '/reset-password': { load: screenOf('reset-password'), guest: true },
};

const root = document.getElementById('app');
let frame = null;

async function start() {
  try {
    if (preferences.mayBeSignedIn) {
      await loadAccount();
    }
  } catch (failure) {
    if (failure.status !== 401) {
      await loadLanguage(null);
      replace(root, failureState(failure, start));
      return;
    }
    forget();
  }
  await loadLanguage(currentAccount()?.locale);
  await startRouter(ROUTES, redirect, display);
}

function redirect(route) {
  const signedIn = Boolean(currentAccount());
  if (route.guest) {
    return signedIn ? wayBack() : null;
  }
  if (signedIn && route.role && route.role !== currentAccount().role) {
    return '/';
  }
  return signedIn ? null : `/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`;
}

/** Where the visitor wanted to go before signing in; only ever a place on this site. */
function wayBack() {
  const next = new URLSearchParams(location.search).get('next') ?? '/';
  const target = new URL(next, location.origin);
  return target.origin === location.origin && target.pathname in ROUTES && !ROUTES[target.pathname].guest
    ? target.pathname + target.search
    : '/';
}

function display(node, path) {
  const signedIn = Boolean(currentAccount());
  const wanted = `${currentAccount()?.id} ${language()}`;
  if (frame?.of !== wanted) {
    (signedIn ? startLive : stopLive)();
    frame = { of: wanted, ...(signedIn ? shell(actions) : guestShell()) };
    replace(root, frame.element);
  }
  frame.show(node, path);
}

const actions = {
  log: openLog,
  async signOut() {
    try {
      await signOut();
      dropAllDrafts();
      forgetSources();
      navigate('/sign-in');
    } catch (failure) {
      toast(describe(failure));
    }
  },
};

/** Everything is drawn anew; the focus goes back to where the language was chosen. */
appearance.addEventListener('language', async () => {
  document.querySelectorAll('dialog').forEach((dialog) => dialog.close());
  await loadLanguage(currentAccount()?.locale);
  await render();
  const chosen = document.querySelector('.settings-body input[name^="language"]:checked');
  (chosen ?? document.querySelector('.language-button'))?.focus();
});

/** On Today the line for adding is on the screen already; elsewhere a dialog comes up. */
async function openLog() {
  const line = document.querySelector('.quick-add input');
  if (line) {
    line.focus();
    line.scrollIntoView({ block: 'center' });
    return;
  }
  try {
    await askToday();
  } catch (failure) {
    toast(describe(failure));
    return;
  }
  openDialog(t('income.add'), (close) =>
    newIncomeForm({
      oncancel: close,
      onsaved(income) {
        close();
        toast(t('income.logged'));
        moneyEvents.announce(income);
      },
    }),
  );
}

sessionEvents.addEventListener('signed-out', () => {
  if (!currentAccount()) {
    return; // the first question of a visitor
  }
  forget();
  forgetSources();
  document.querySelectorAll('dialog').forEach((dialog) => dialog.close());
  navigate(`/sign-in?expired=1&next=${encodeURIComponent(location.pathname + location.search)}`);
});

live.addEventListener('told', ({ detail }) => toast(detail.title));

addEventListener('offline', () => toast(t('error.offline')));
addEventListener('online', () => toast(t('error.online')));

document.addEventListener('keydown', (event) => {
  if (event.target.closest('input, select, textarea, dialog') || event.altKey) {
    return;
  }
  if ((event.ctrlKey || event.metaKey) && event.key === 'z') {
    event.preventDefault();
    undoLatest();
  } else if (preferences.shortcuts && currentAccount() && !event.ctrlKey && !event.metaKey) {
    KEYS[event.key]?.(event);
  }
});

const KEYS = {
  n(event) {
    event.preventDefault(); // or the letter would land in the field that gets the focus
    openLog();
  },
  b: toggleBlur,
  '?': openShortcuts,
};

await start();
