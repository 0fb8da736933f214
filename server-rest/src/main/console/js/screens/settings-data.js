import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { erase, upload } from '../api.js';
import { number } from '../format.js';
import { navigate } from '../router.js';
import { currentAccount, forget } from '../session.js';
import { button, setBusy } from '../ui/button.js';
import { openDialog } from '../ui/dialog.js';
import { download } from '../ui/download.js';
import { openExport } from '../ui/export-dialog.js';
import { passwordField, textField } from '../ui/field.js';
import { fileInput } from '../ui/file-input.js';
import { form, notice, stacked } from '../ui/form.js';
import { card } from '../ui/page.js';
import { describe } from '../ui/state.js';
import { toast } from '../ui/toast.js';

const ARCHIVE = '/api/me/archive';

export function dataSection(signal) {
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
    archiveCard(signal),
    card(
      t('erase.title'),
      { actions: button(t('erase.open'), openErase, { kind: 'danger', icon: 'trash' }) },
      h('p', { class: 'muted m-0' }, t('erase.text')),
    ),
  );
}

function archiveCard(signal) {
  const status = h('p', { class: 'muted m-0', role: 'status' });
  const save = button(t('archive.save'), saveArchive, { icon: 'download' });

  async function saveArchive() {
    setBusy(save, true);
    status.textContent = t('archive.saving');
    try {
      await download(ARCHIVE, () => {}, signal);
      status.textContent = t('archive.saved');
    } catch (failure) {
      if (!signal.aborted) {
        status.textContent = '';
        toast(describe(failure));
      }
    } finally {
      setBusy(save, false);
    }
  }

  return card(
    t('archive.title'),
    { actions: [save, button(t('archive.restore-open'), openRestore, { icon: 'upload', kind: 'quiet' })] },
    h('p', { class: 'muted m-0' }, t('archive.text')),
    status,
  );
}

function openRestore() {
  const leaving = new AbortController();
  openDialog(t('archive.restore'), (close) => restoreForm(leaving.signal, close), { onclose: () => leaving.abort() });
}

function restoreForm(signal, close) {
  const status = h('p', { class: 'muted m-0', role: 'status' });
  const alert = h('p', { class: 'field-error m-0', role: 'alert' });
  const input = fileInput('.zip,application/zip', restore);
  const choose = button(t('archive.choose'), () => input.click(), { kind: 'primary', icon: 'upload' });

  async function restore(file) {
    setBusy(choose, true);
    alert.textContent = '';
    status.textContent = t('archive.restoring');
    try {
      const { restored } = await upload(ARCHIVE, file, { signal });
      replace(place, done(restored));
    } catch (failure) {
      if (!signal.aborted) {
        alert.textContent = describe(failure);
      }
    } finally {
      status.textContent = '';
      setBusy(choose, false);
    }
  }

  const place = h(
    'div',
    { class: 'stack' },
    notice('info', t('archive.restore-text')),
    status,
    alert,
    input,
    h('div', { class: 'form-actions' }, button(t('action.cancel'), close, { kind: 'quiet' }), choose),
  );
  return place;
}

/** Everything that the page knows of the account is another one's now. */
function done(restored) {
  const words = { incomes: number(restored.income), goals: number(restored.goal), sources: number(restored.source) };
  return [
    notice('info', t('archive.restored', words)),
    h(
      'div',
      { class: 'form-actions' },
      button(t('archive.go'), () => location.assign('/'), { kind: 'primary' }),
    ),
  ];
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
