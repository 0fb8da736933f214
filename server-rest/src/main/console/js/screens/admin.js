import { t } from '../i18n.js';
import { sections } from '../ui/sections.js';
import { accountsSection } from './admin-accounts.js';
import { announcementSection } from './admin-announcement.js';
import { auditSection } from './admin-audit.js';
import { adminBillingSection } from './admin-billing.js';
import { calibrationSection } from './admin-calibration.js';
import { insightsSection } from './admin-insights.js';
import { jobsSection } from './admin-jobs.js';
import { outboxSection } from './admin-outbox.js';
import { ratesSection } from './admin-rates.js';

const SECTIONS = {
  accounts: { icon: 'users', draw: accountsSection },
  billing: { icon: 'card', draw: adminBillingSection },
  jobs: { icon: 'play', draw: jobsSection },
  insights: { icon: 'analytics', draw: insightsSection },
  outbox: { icon: 'upload', draw: outboxSection },
  rates: { icon: 'globe', draw: ratesSection },
  calibration: { icon: 'goals', draw: calibrationSection },
  audit: { icon: 'shield', draw: auditSection },
  announcement: { icon: 'megaphone', draw: announcementSection },
};

/** @type {import('../router.js').Screen} */
export default {
  title: 'nav.admin',
  render: (context) => sections({ path: '/admin', title: t('nav.admin'), words: 'admin', all: SECTIONS }, context),
};
