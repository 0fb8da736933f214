import { h } from '../dom.js';
import { t } from '../i18n.js';
import { icon } from '../ui/icon.js';
import { pageHead } from '../ui/page.js';
import { appearanceSection } from './settings-appearance.js';
import { dataSection } from './settings-data.js';
import { profileSection } from './settings-profile.js';
import { securitySection } from './settings-security.js';
import { tokensSection } from './settings-tokens.js';

const SECTIONS = {
  profile: { icon: 'user', draw: profileSection },
  security: { icon: 'shield', draw: securitySection },
  tokens: { icon: 'key', draw: tokensSection },
  appearance: { icon: 'palette', draw: appearanceSection },
  data: { icon: 'archive', draw: dataSection },
};

/** @type {import('../router.js').Screen} */
export default {
  title: 'nav.settings',
  render({ signal, query }) {
    const chosen = query.get('section') in SECTIONS ? query.get('section') : 'profile';
    return h(
      'div',
      { class: 'screen' },
      pageHead(t('nav.settings')),
      h(
        'div',
        { class: 'settings' },
        h(
          'nav',
          { class: 'settings-nav', 'aria-label': t('nav.settings') },
          Object.keys(SECTIONS).map((name) => sectionLink(name, name === chosen)),
        ),
        h('div', { class: 'stack settings-body' }, SECTIONS[chosen].draw(signal)),
      ),
    );
  },
};

function sectionLink(name, current) {
  return h(
    'a',
    { class: 'place', href: `/settings?section=${name}`, 'aria-current': current ? 'page' : null },
    icon(SECTIONS[name].icon),
    h('span', null, t(`settings.${name}`)),
  );
}
