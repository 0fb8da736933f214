import { h } from '../dom.js';
import { t } from '../i18n.js';
import { post } from '../api.js';
import { navigate } from '../router.js';
import { passwordField } from '../ui/field.js';
import { form, stacked } from '../ui/form.js';
import { toast } from '../ui/toast.js';
import { welcome } from '../ui/welcome.js';

/** @type {import('../router.js').Screen} */
export default {
  title: 'reset.title',
  render({ query }) {
    const fields = [
      passwordField({
        name: 'password',
        label: t('reset.password'),
        required: true,
        autocomplete: 'new-password',
        hint: t('reset.password-hint'),
      }),
    ];
    const made = form({
      fields,
      layout: stacked(fields),
      label: t('reset.title'),
      submitLabel: t('action.save'),
      async send(values) {
        await post('/auth/password-reset/confirm', { token: query.get('token') ?? '', ...values });
        toast(t('reset.done'));
        navigate('/sign-in');
      },
    });
    return welcome({
      title: t('reset.title'),
      text: t('reset.title-text'),
      content: made.element,
      foot: h('a', { href: '/forgot-password' }, t('reset.again')),
    });
  },
};
