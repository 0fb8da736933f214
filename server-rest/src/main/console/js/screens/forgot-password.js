import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { post } from '../api.js';
import { textField } from '../ui/field.js';
import { form, notice, stacked } from '../ui/form.js';
import { welcome } from '../ui/welcome.js';

/** @type {import('../router.js').Screen} */
export default {
  title: 'reset.forgot',
  render() {
    const fields = [
      textField({ name: 'email', label: t('reset.email'), type: 'email', required: true, autocomplete: 'email' }),
    ];
    const place = h('div', { class: 'stack' });
    const made = form({
      fields,
      layout: stacked(fields),
      label: t('reset.forgot'),
      submitLabel: t('reset.send'),
      async send(values) {
        await post('/auth/password-reset', values);
        replace(place, notice('info', t('reset.sent')));
      },
    });
    replace(place, made.element);
    return welcome({
      title: t('reset.forgot'),
      text: t('reset.text'),
      content: place,
      foot: h('a', { href: '/sign-in' }, t('reset.back')),
    });
  },
};
