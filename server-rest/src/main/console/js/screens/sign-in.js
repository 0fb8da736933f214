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
    const { element } = form({
      fields: [login, password],
      layout: stacked([login, password]),
      label: t('sign-in.title'),
      submitLabel: t('sign-in.submit'),
      async send(values) {
        await signIn(values.login, password.control.value).catch(explain);
        await render(); // the address still says where to go on to
      },
    });
    return welcome({
      title: t('sign-in.welcome'),
      text: t('sign-in.text'),
      content: [query.has('expired') && notice('info', t('sign-in.expired')), element],
      foot: [t('sign-in.no-account'), ' ', h('a', { href: `/sign-up${location.search}` }, t('sign-in.create'))],
    });
  },
};

/** To an outsider, wrong and unknown are the same. */
function explain(failure) {
  if (failure instanceof Problem && failure.status === 401) {
    failure.code = 'sign-in-failed';
  }
  throw failure;
}
