import { h } from '../dom.js';
import { t } from '../i18n.js';
import { Problem } from '../api.js';
import { render } from '../router.js';
import { signIn } from '../session.js';
import { passwordField, textField } from '../ui/field.js';
import { form, notice, stacked } from '../ui/form.js';
import { welcome } from '../ui/welcome.js';

/** @type {import('../router.js').Screen} */
export default {
  title: 'sign-in.title',
  render({ query }) {
    const login = textField({
      name: 'login',
      label: t('sign-in.login'),
      required: true,
      autocomplete: 'username',
      autocapitalize: 'none',
      spellcheck: 'false',
      maxlength: 254,
    });
    const password = passwordField({
      name: 'password',
      label: t('sign-in.password'),
      required: true,
      autocomplete: 'current-password',
    });
    const totp = textField({
      name: 'totp',
      label: t('sign-in.totp'),
      hint: t('sign-in.totp-hint'),
      autocomplete: 'one-time-code',
      autocapitalize: 'none',
      spellcheck: 'false',
      maxlength: 20,
    });
    totp.element.hidden = true; // most accounts ask for none
    const { element } = form({
      fields: [login, password, totp],
      layout: stacked([login, password, totp]),
      label: t('sign-in.title'),
      submitLabel: t('sign-in.submit'),
      async send(values) {
        await signIn(values.login, password.control.value, values.totp).catch((failure) => explain(failure, totp));
        await render(); // the address still says where to go on to
      },
    });
    return welcome({
      title: t('sign-in.welcome'),
      text: t('sign-in.text'),
      content: [query.has('expired') && notice('info', t('sign-in.expired')), element],
      foot: [
        h('a', { href: '/forgot-password' }, t('reset.forgot')),
        h('br'),
        t('sign-in.no-account'),
        ' ',
        h('a', { href: `/sign-up${location.search}` }, t('sign-in.create')),
      ],
    });
  },
};

/** To an outsider, wrong and unknown are the same. */
function explain(failure, totp) {
  if (failure instanceof Problem && failure.code.startsWith('totp-')) {
    totp.element.hidden = false;
    failure.errors = [{ pointer: '/totp', code: failure.code, detail: failure.message }];
  } else if (failure instanceof Problem && failure.status === 401) {
    failure.code = 'sign-in-failed';
  }
  throw failure;
}
