import { t } from '../i18n.js';
import { sections } from '../ui/sections.js';
import { appearanceSection } from './settings-appearance.js';
import { billingSection } from './settings-billing.js';
import { connectionsSection } from './settings-connections.js';
import { currenciesSection } from './settings-currencies.js';
import { dataSection } from './settings-data.js';
import { notificationsSection } from './settings-notifications.js';
import { profileSection } from './settings-profile.js';
import { securitySection } from './settings-security.js';
import { tokensSection } from './settings-tokens.js';
import { webhooksSection } from './settings-webhooks.js';

const SECTIONS = {
  profile: { icon: 'user', draw: profileSection },
  security: { icon: 'shield', draw: securitySection },
  currencies: { icon: 'coins', draw: currenciesSection },
  tokens: { icon: 'key', draw: tokensSection },
  notifications: { icon: 'bell', draw: notificationsSection },
  connections: { icon: 'link', draw: connectionsSection },
  webhooks: { icon: 'webhook', draw: webhooksSection },
  appearance: { icon: 'palette', draw: appearanceSection },
  billing: { icon: 'card', draw: billingSection },
  data: { icon: 'archive', draw: dataSection },
};

/** @type {import('../router.js').Screen} */
export default {
  title: 'nav.settings',
  render: (context) =>
    sections({ path: '/settings', title: t('nav.settings'), words: 'settings', all: SECTIONS }, context),
};
