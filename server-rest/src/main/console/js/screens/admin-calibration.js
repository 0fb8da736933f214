/** How far the odds that people are told can be trusted. */

import { h } from '../dom.js';
import { t } from '../i18n.js';
import { get, withQuery } from '../api.js';
import { number, percent } from '../format.js';
import { addDays } from '../dates.js';
import { askToday } from '../session.js';
import { chart } from '../ui/chart.js';
import { selectField } from '../ui/field.js';
import { card, tile } from '../ui/page.js';
import { emptyState, loadInto, skeleton } from '../ui/state.js';
import { dataTable } from '../ui/table.js';

const PERIODS = [90, 365, 3650];

export function calibrationSection(signal) {
  const place = h('div', { class: 'stack' }, skeleton(4));
  const period = selectField({
    name: 'period',
    label: t('admin.period'),
    value: '365',
    options: PERIODS.map((days) => ({ value: String(days), label: t(`admin.period-${days}`) })),
  });
  const load = () =>
    loadInto(
      place,
      signal,
      async () => get(withQuery('/api/admin/calibration', { from: await since(Number(period.value)) }), { signal }),
      (reply) => figures(reply, signal),
    );
  period.control.addEventListener('change', load);
  load();
  return card(
    t('admin.calibration'),
    {},
    h('p', { class: 'muted' }, t('admin.calibration-text')),
    h('div', { class: 'form-grid' }, period.element),
    place,
  );
}

async function since(days) {
  return addDays(await askToday(), 1 - days);
}

function figures(reply, signal) {
  if (reply.forecasts === 0) {
    return emptyState('goals', t('admin.no-forecasts-title'), t('admin.no-forecasts-text'));
  }
  return [
    h(
      'div',
      { class: 'tiles tiles-2' },
      tile({
        label: t('admin.brier'),
        value: number(reply.brier, { minimumFractionDigits: 3, maximumFractionDigits: 3 }),
        note: t('admin.brier-text'),
      }),
      tile({ label: t('admin.coverage'), value: percent(reply.coverage), note: t('admin.coverage-text') }),
      tile({ label: t('admin.forecasts'), value: number(reply.forecasts) }),
    ),
    chart(t('admin.calibration-chart'), (paint) => tenthsChart(reply.tenths, paint), signal),
    dataTable(
      t('admin.tenths'),
      [
        { label: t('admin.tenth'), value: (row) => range(row) },
        {
          label: t('admin.forecasts'),
          value: (row) => number(row.forecasts),
          plain: (row) => row.forecasts,
          number: true,
        },
        {
          label: t('admin.predicted'),
          value: (row) => percent(row.predicted),
          plain: (row) => row.predicted,
          number: true,
        },
        {
          label: t('admin.happened'),
          value: (row) => percent(row.happened),
          plain: (row) => row.happened,
          number: true,
        },
      ],
      reply.tenths,
      'calibration.csv',
    ),
  ];
}

function range({ from }) {
  return `${percent(from)} – ${percent(from + 0.1)}`;
}

function tenthsChart(tenths, paint) {
  const set = (label, of, color) => ({
    type: 'bar',
    label,
    data: tenths.map(of),
    backgroundColor: paint(color),
    borderRadius: 4,
    maxBarThickness: 32,
  });
  return {
    data: {
      labels: tenths.map(range),
      datasets: [
        set(t('admin.predicted'), (tenth) => tenth.predicted, 'series-1'),
        set(t('admin.happened'), (tenth) => tenth.happened, 'series-0'),
      ],
    },
    options: {
      scales: {
        x: { grid: { display: false } },
        y: { min: 0, max: 1, ticks: { callback: (value) => percent(value) } },
      },
    },
  };
}
