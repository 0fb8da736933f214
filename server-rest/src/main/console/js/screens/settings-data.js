import { h } from '../dom.js';
import { t } from '../i18n.js';
import { erase } from '../api.js';
import { navigate } from '../router.js';
import { currentAccount, forget } from '../session.js';
import { button } from '../ui/button.js';
import { openDialog } from '../ui/dialog.js';
import { openExport } from '../ui/export-dialog.js';
import { passwordField, textField } from '../ui/field.js';
import { form, notice, stacked } from '../ui/form.js';
import { card } from '../ui/page.js';

export function dataSection() {
  return h(
    'div',
    { class: 'stack' },
    card(
      t('import.title'),
      { actions: button(t('import.open'), () => navigate('/import'), { icon: 'upload' }) },
      h('p', { class: 'muted m-0' }, t('import.text')),
    ),
    card(
      t('export.title'),
      { actions: button(t('export.open'), () => openExport(), { icon: 'download' }) },
      h('p', { class: 'muted m-0' }, t('export.text')),
    ),
    card(
      t('erase.title'),
      { actions: button(t('erase.open'), openErase, { kind: 'danger', icon: 'trash' }) },
      h('p', { class: 'muted m-0' }, t('erase.text')),
    ),
  );
}

/** Twice on purpose: the name for what it is about, the password for who it is. */
function openErase() {
  const { username } = currentAccount();
  openDialog(t('erase.title'), (close) => {
    const name = textField({
      name: 'username',
      label: t('erase.name', { name: username }),
      required: true,
      autocomplete: 'off',
    });
    name.check = () => (name.value.trim() === username ? null : 'name-differs');
    const password = passwordField({
      name: 'password',
      label: t('security.current'),
      required: true,
      autocomplete: 'current-password',
    });
    const fields = [name, password];
    return h(
      'div',
      { class: 'stack' },
      notice('danger', t('erase.warning')),
      form({
        fields,
        layout: stacked(fields),
        label: t('erase.title'),
        submitLabel: t('erase.confirm'),
        oncancel: close,
        async send(values) {
          await erase('/api/me', { password: values.password });
          close();
          forget();
          location.assign('/');
        },
      }).element,
    );
  });
}
