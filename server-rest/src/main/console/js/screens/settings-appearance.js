import { h } from '../dom.js';
import { language, LANGUAGES, t } from '../i18n.js';
import { preferences } from '../preferences.js';
import { checkField, choiceField } from '../ui/field.js';
import { card } from '../ui/page.js';

/** What only this device remembers; every choice holds at once. */
export function appearanceSection() {
  const theme = choiceField({
    name: 'theme',
    label: t('appearance.theme'),
    value: preferences.theme,
    choices: ['auto', 'light', 'dark'].map((value) => ({ value, label: t(`appearance.${value}`) })),
  });
  theme.element.addEventListener('change', () => {
    preferences.theme = theme.value;
  });
  const speech = choiceField({
    name: 'language',
    label: t('appearance.language'),
    value: language(),
    choices: Object.entries(LANGUAGES).map(([value, label]) => ({ value, label })),
  });
  speech.element.addEventListener('change', () => {
    preferences.language = speech.value;
  });
  const blurred = checkField({
    name: 'blurred',
    label: t('appearance.blur'),
    hint: t('appearance.blur-hint'),
    value: preferences.blurred,
    as: 'switch',
  });
  blurred.control.addEventListener('change', () => {
    preferences.blurred = blurred.value;
  });
  const keys = checkField({
    name: 'shortcuts',
    label: t('appearance.shortcuts'),
    hint: t('appearance.shortcuts-hint'),
    value: preferences.shortcuts,
    as: 'switch',
  });
  keys.control.addEventListener('change', () => {
    preferences.shortcuts = keys.value;
  });
  return card(
    t('settings.appearance'),
    {},
    h(
      'div',
      { class: 'stack' },
      h('p', { class: 'muted m-0' }, t('appearance.text')),
      [theme, speech, blurred, keys].map((field) => field.element),
    ),
  );
}
