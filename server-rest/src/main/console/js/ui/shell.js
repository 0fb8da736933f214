/** The frame around every screen: navigation, top bar, skip link. */

import { h, replace } from '../dom.js';
import { language, LANGUAGES, t } from '../i18n.js';
import { appearance, preferences } from '../preferences.js';
import { live, unreadCount } from '../live.js';
import { currentAccount, currentAnnouncement } from '../session.js';
import { button, iconButton } from './button.js';
import { openDialog } from './dialog.js';
import { icon } from './icon.js';

const PLACES = [
  { path: '/', icon: 'today', label: 'nav.today' },
  { path: '/calendar', icon: 'calendar', label: 'nav.calendar' },
  { path: '/income', icon: 'income', label: 'nav.income' },
  { path: '/goals', icon: 'goals', label: 'nav.goals' },
  { path: '/analytics', icon: 'analytics', label: 'nav.analytics' },
  { path: '/insights', icon: 'info', label: 'nav.insights' },
  { path: '/settings', icon: 'settings', label: 'nav.settings' },
  { path: '/admin', icon: 'shield', label: 'nav.admin', role: 'admin' },
];
const ON_THE_BAR = ['/', '/analytics', '/goals'];
const THEMES = ['auto', 'light', 'dark'];
const THEME_ICONS = { auto: 'auto', light: 'sun', dark: 'moon' };

/**
 * @param {{log: () => void, signOut: () => void}} actions
 * @returns {{element: Node, show: (screen: Node, path: string) => void}}
 */
export function shell(actions) {
  const main = h('main', { id: 'main', class: 'main', tabindex: -1 });
  const side = placeLinks(places());
  const bar = placeLinks(PLACES.filter(({ path }) => ON_THE_BAR.includes(path)));
  const more = barButton(t('nav.more'), 'more', () => openMore(actions));
  const log = h(
    'button',
    { type: 'button', class: 'log-button', 'aria-label': t('income.log'), onclick: actions.log },
    icon('plus', 26),
  );
  const element = h(
    'div',
    { class: 'shell' },
    h('a', { class: 'skip-link', href: '#main', onclick: (event) => skipTo(event, main) }, t('nav.skip')),
    h(
      'header',
      { class: 'side' },
      brand(),
      h('nav', { class: 'side-nav', 'aria-label': t('nav.label') }, side),
      button(t('income.log'), actions.log, { kind: 'primary', icon: 'plus', 'aria-keyshortcuts': 'n' }),
      sideFoot(actions),
    ),
    h('header', { class: 'top' }, brand(), h('div', { class: 'top-actions' }, bell(), blurButton(), themeButton())),
    h('div', { class: 'content' }, announcementBar(), main),
    h('nav', { class: 'bar', 'aria-label': t('nav.label') }, bar.slice(0, 2), log, bar.slice(2), more),
  );
  return { element, show: (screen, path) => showScreen(main, [...side, ...bar], screen, path) };
}

/** What everybody is told, until this person has dismissed it on this device. */
function announcementBar() {
  const announcement = currentAnnouncement();
  if (!announcement || preferences.dismissed === announcement.id) {
    return null;
  }
  const bar = h(
    'section',
    { class: 'announcement', 'aria-label': t('announcement.label') },
    icon('megaphone'),
    h('p', null, announcement.text),
    iconButton(t('action.dismiss'), 'close', () => {
      preferences.dismissed = announcement.id;
      bar.remove();
      document.getElementById('main').focus();
    }),
  );
  return bar;
}

/** The frame for those who are not signed in: nothing but the form. */
export function guestShell() {
  const main = h('main', { id: 'main', class: 'guest-main', tabindex: -1 });
  const element = h(
    'div',
    { class: 'guest' },
    h('div', { class: 'guest-actions' }, languageButton(), themeButton()),
    main,
  );
  return { element, show: (screen) => replace(main, screen) };
}

/** What can be done with single keys. */
export function openShortcuts() {
  const rows = [
    ['N', t('shortcut.log')],
    ['B', t('shortcut.blur')],
    ['?', t('shortcut.help')],
    [t('shortcut.ctrl-z'), t('shortcut.undo')],
  ];
  openDialog(t('shortcut.title'), () =>
    h(
      'div',
      { class: 'stack' },
      h(
        'dl',
        { class: 'keys' },
        rows.map(([key, text]) =>
          h('div', { class: 'keys-row' }, h('dt', null, h('kbd', null, key)), h('dd', null, text)),
        ),
      ),
      preferences.shortcuts ? null : h('p', { class: 'muted m-0' }, t('shortcut.off')),
    ),
  );
}

export function toggleBlur() {
  preferences.blurred = !preferences.blurred;
}

function showScreen(main, links, screen, path) {
  for (const link of links) {
    link.toggleAttribute('aria-current', false);
    if (link.pathname === path) {
      link.setAttribute('aria-current', 'page');
    }
  }
  const first = main.childElementCount === 0;
  replace(main, screen);
  if (!first) {
    scrollTo(0, 0);
    main.querySelector('h1')?.focus({ preventScroll: true }); // so that the next Tab starts in the new screen
  }
}

/** Where this person may go. */
function places() {
  return PLACES.filter(({ role }) => !role || role === currentAccount()?.role);
}

function placeLinks(shown) {
  return shown.map((place) =>
    h(
      'a',
      { href: place.path, class: 'place' },
      h('span', { class: 'place-icon' }, icon(place.icon, 22)),
      h('span', null, t(place.label)),
    ),
  );
}

function barButton(label, picture, run) {
  return h(
    'button',
    { type: 'button', class: 'place', onclick: run },
    h('span', { class: 'place-icon' }, icon(picture, 22)),
    h('span', null, label),
  );
}

function brand() {
  return h(
    'a',
    { class: 'brand', href: '/' },
    h('span', { class: 'brand-mark', 'aria-hidden': 'true' }),
    h('span', null, '1K A Day'),
  );
}

function sideFoot(actions) {
  return h(
    'div',
    { class: 'side-foot' },
    h(
      'div',
      { class: 'side-tools' },
      bell(),
      blurButton(),
      themeButton(),
      languageButton(),
      iconButton(t('shortcut.title'), 'keyboard', openShortcuts),
    ),
    h(
      'div',
      { class: 'side-account' },
      h('span', { class: 'side-name' }, currentAccount()?.username),
      iconButton(t('action.sign-out'), 'sign-out', actions.signOut),
    ),
  );
}

function openMore(actions) {
  openDialog(t('nav.more'), (close) => {
    const rest = placeLinks(places().filter(({ path }) => !ON_THE_BAR.includes(path)));
    rest.forEach((link) => link.addEventListener('click', close));
    return h(
      'div',
      { class: 'stack' },
      h('nav', { class: 'more-nav', 'aria-label': t('nav.more') }, rest),
      h('div', { class: 'more-tools' }, languageButton(), themeButton(), blurButton()),
      h(
        'div',
        { class: 'side-account' },
        h('span', { class: 'side-name' }, currentAccount()?.username),
        button(
          t('action.sign-out'),
          () => {
            close();
            actions.signOut();
          },
          { kind: 'quiet', icon: 'sign-out' },
        ),
      ),
    );
  });
}

/** The way to the inbox, with how much of it is unread. */
function bell() {
  const count = h('span', { class: 'bell-count', 'aria-hidden': 'true' });
  const link = h('a', { class: 'icon-button bell', href: '/inbox' }, icon('bell'), count);
  const update = () => {
    const unread = unreadCount();
    const label = unread > 0 ? t('nav.inbox-unread', { count: unread }) : t('nav.inbox');
    count.textContent = unread > 99 ? '99+' : String(unread || '');
    count.hidden = unread === 0;
    link.setAttribute('aria-label', label);
    link.title = label;
  };
  const follow = () => (link.isConnected ? update() : live.removeEventListener('unread', follow));
  update();
  live.addEventListener('unread', follow);
  return link;
}

function blurButton() {
  const control = iconButton(t('nav.blur'), 'eye', toggleBlur, { 'aria-keyshortcuts': 'b' });
  return inStep(control, () => {
    replace(control, icon(preferences.blurred ? 'eye-off' : 'eye'));
    control.setAttribute('aria-pressed', String(preferences.blurred));
  });
}

function themeButton() {
  const control = iconButton('', 'auto', () => {
    preferences.theme = THEMES[(THEMES.indexOf(preferences.theme) + 1) % THEMES.length];
  });
  return inStep(control, () => {
    const label = t(`theme.now-${preferences.theme}`);
    replace(control, icon(THEME_ICONS[preferences.theme]));
    control.setAttribute('aria-label', label);
    control.title = label;
  });
}

/** Keeps a control true to the preferences, wherever they are changed, as long as it is on the page. */
function inStep(control, update) {
  const follow = () => {
    if (control.isConnected) {
      update();
    } else {
      appearance.removeEventListener('change', follow);
    }
  };
  update();
  appearance.addEventListener('change', follow);
  return control;
}

function languageButton() {
  const codes = Object.keys(LANGUAGES);
  const next = codes[(codes.indexOf(language()) + 1) % codes.length];
  const choose = () => {
    preferences.language = next;
  };
  return h(
    'button',
    {
      type: 'button',
      class: 'icon-button language-button',
      lang: next,
      'aria-label': `${next.toUpperCase()}: ${LANGUAGES[next]}`,
      title: LANGUAGES[next],
      onclick: choose,
    },
    next.toUpperCase(),
  );
}

function skipTo(event, main) {
  event.preventDefault();
  main.focus();
}
